/**
 * Take over, reassign, hand back: what the platform offers on each channel, what code of ours writes, the
 * reading that confirms it, and what the board may say. Nothing is called moved that the platform has not
 * moved.
 */
import type { Channel } from '../shared/reasons.ts';

/** What a supervisor or agent asks for. */
export type MovingAction = 'takeOver' | 'reassign' | 'handBack';

/** Who holds the work when it is asked. */
export type Holder = 'ai' | 'queue' | 'person';

/** How it is done: by a write of ours, by the platform's own control, by the routing flow, or not at all. */
export type MovingWay = 'owner' | 'platformControl' | 'nextTurn' | 'none';

/** One cell of the table. */
export interface MovingWork {
  readonly action: MovingAction;
  readonly channel: Channel;
  readonly holder: Holder;
  readonly way: MovingWay;
  /** What the platform does. */
  readonly platform: string;
  /** What code of ours writes at once. */
  readonly writes: readonly string[];
  /** The reading after which it may be called done. */
  readonly confirmedBy: string;
  /** Code of what the board says before: never that it is done. */
  readonly saysBefore: 'asked' | 'moving' | 'unavailable';
  /** Code of what the board says once it is confirmed. */
  readonly saysAfter: 'takenOver' | 'moved' | 'withAi' | '';
}

const CONTROL =
  'The person transfers in the platform’s own control; no call, component or event starts it for work Salesforce routes.';
const OWNER =
  'A case owned by a queue with routing is routed there; a case owned by a person is theirs.';
const NEXT_TURN =
  'Nothing interrupts an AI agent; the next assessed turn escalates, direct to the person.';

const cell = (
  action: MovingAction,
  channel: Channel,
  holder: Holder,
  rest: Omit<MovingWork, 'action' | 'channel' | 'holder'>
): MovingWork => ({ action, channel, holder, ...rest });

const viaNextTurn = {
  way: 'nextTurn',
  platform: NEXT_TURN,
  writes: ['Handoff__c.Take_Over_By__c', 'Handoff__c.Take_Over_At__c'],
  confirmedBy: 'AgentWork opened by the supervisor',
  saysBefore: 'asked',
  saysAfter: 'takenOver'
} as const;

const viaOwner = (saysAfter: 'takenOver' | 'moved' | 'withAi') =>
  ({
    way: 'owner',
    platform: OWNER,
    writes: ['Case.OwnerId'],
    confirmedBy: 'Case.OwnerId read back',
    saysBefore: 'moving',
    saysAfter
  }) as const;

const viaControl = (confirmedBy: string, saysAfter: 'takenOver' | 'moved' | 'withAi') =>
  ({
    way: 'platformControl',
    platform: CONTROL,
    writes: [],
    confirmedBy,
    saysBefore: 'asked',
    saysAfter
  }) as const;

const impossible = (platform: string) =>
  ({
    way: 'none',
    platform,
    writes: [],
    confirmedBy: '',
    saysBefore: 'unavailable',
    saysAfter: ''
  }) as const;

/** The table: action × channel × holder. */
export const MOVING_WORK: readonly MovingWork[] = [
  cell('takeOver', 'messaging', 'ai', viaNextTurn),
  cell('takeOver', 'voice', 'ai', viaNextTurn),
  cell('takeOver', 'case', 'ai', viaOwner('takenOver')),
  cell(
    'takeOver',
    'messaging',
    'queue',
    viaControl('AgentWork opened by the supervisor', 'takenOver')
  ),
  cell('takeOver', 'voice', 'queue', viaControl('AgentWork opened by the supervisor', 'takenOver')),
  cell('takeOver', 'case', 'queue', viaOwner('takenOver')),
  cell(
    'takeOver',
    'messaging',
    'person',
    viaControl('AgentWork opened by the supervisor', 'takenOver')
  ),
  cell(
    'takeOver',
    'voice',
    'person',
    viaControl('AgentWork opened by the supervisor', 'takenOver')
  ),
  cell('takeOver', 'case', 'person', viaOwner('takenOver')),
  cell('reassign', 'messaging', 'ai', impossible('The AI holds it: take it over instead.')),
  cell('reassign', 'voice', 'ai', impossible('The AI holds it: take it over instead.')),
  cell('reassign', 'case', 'ai', viaOwner('moved')),
  cell('reassign', 'messaging', 'queue', viaControl('AgentWork of another person', 'moved')),
  cell('reassign', 'voice', 'queue', viaControl('AgentWork of another person', 'moved')),
  cell('reassign', 'case', 'queue', viaOwner('moved')),
  cell('reassign', 'messaging', 'person', viaControl('AgentWork of another person', 'moved')),
  cell('reassign', 'voice', 'person', viaControl('AgentWork of another person', 'moved')),
  cell('reassign', 'case', 'person', viaOwner('moved')),
  cell('handBack', 'messaging', 'ai', impossible('The AI has it already.')),
  cell('handBack', 'voice', 'ai', impossible('The AI has it already.')),
  cell('handBack', 'case', 'ai', impossible('The AI has it already.')),
  cell('handBack', 'messaging', 'queue', impossible('Nobody has taken it yet.')),
  cell('handBack', 'voice', 'queue', impossible('Nobody has taken it yet.')),
  cell('handBack', 'case', 'queue', impossible('Nobody has taken it yet.')),
  cell(
    'handBack',
    'messaging',
    'person',
    viaControl('the first step of the return flow', 'withAi')
  ),
  cell('handBack', 'voice', 'person', impossible('A call cannot be given back to an AI agent.')),
  cell('handBack', 'case', 'person', viaOwner('withAi'))
];

/** The cell of an action, or undefined for a combination that does not exist. */
export function movingWork(
  action: MovingAction,
  channel: Channel,
  holder: Holder
): MovingWork | undefined {
  return MOVING_WORK.find(
    (each) => each.action === action && each.channel === channel && each.holder === holder
  );
}
