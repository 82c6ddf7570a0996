/** What differs between the routing flows, and the steps their parts lead each other to. */
import type { ServiceChannelChoice, Step } from '../../../flow/index.ts';
import type { Channel } from '../../../shared/reasons.ts';

/** What differs between the routing flows. */
export interface RouteFlowParts {
  readonly name: string;
  readonly label: string;
  readonly channel: Channel;
  /** What the queues of this channel end in. */
  readonly queueSuffix: string;
  readonly serviceChannel: ServiceChannelChoice;
  /** Stem of the destination every chain ends at. */
  readonly fallback: string;
  /** Stems of destinations whose work only their own people may take. */
  readonly restricted: readonly string[];
  /** The language everybody speaks. */
  readonly firstLanguage: string;
  /** False for channels whose work may wait in a queue without anybody being online. */
  readonly needsSomebodyOnline: boolean;
  readonly description: string;
  /** What the last-resort case is called, and what it says before what is known. */
  readonly unroutedSubject: string;
  readonly unroutedDescription: string;
  /** Steps that run before anything else, ending at `Open_The_Transfer`; the first one starts. */
  readonly before?: readonly Step[];
}

/** Steps that more than one part of a routing flow leads to. */
export const STEP = {
  fallback: 'May_The_Fallback_Take_It',
  findFallback: 'Find_The_Fallback_Queue',
  choose: 'Choose_The_Destination',
  receive: 'Who_Should_Receive_It',
  asked: 'Is_Somebody_Online_Needed',
  judge: 'Can_Somebody_Take_It',
  record: 'Record_The_Route',
  route: 'How_Is_It_Routed',
  nobody: 'Record_That_Nobody_Is_Available',
  closed: 'Record_That_It_Is_After_Hours',
  failed: 'Record_That_Routing_Failed'
} as const;

/** How work is routed once it is decided: the values of the variable `way`. */
export const WAY = { person: 'person', skills: 'skills', queue: 'queue' } as const;
