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
  /** False for channels whose work may wait in a queue without anybody being online. */
  readonly needsSomebodyOnline: boolean;
  readonly description: string;
  /** What the last-resort case is called and says. */
  readonly unroutedSubject: string;
  readonly unroutedDescription: string;
  /** Words for the customer when not even a record could be read. */
  readonly unroutedWords: string;
  /** Steps that run before anything else, ending at `Open_The_Transfer`; the first one starts. */
  readonly before?: readonly Step[];
}

/** Steps that more than one part of a routing flow leads to. */
export const STEP = {
  fallback: 'Find_The_Fallback_Queue',
  choose: 'Choose_The_Destination',
  record: 'Record_The_Route',
  nobody: 'Record_That_Nobody_Is_Available',
  closed: 'Record_That_It_Is_After_Hours',
  failed: 'Record_That_Routing_Failed'
} as const;
