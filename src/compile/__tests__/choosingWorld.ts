/** The worlds of `Handoff_Choose_Destination`, every combination, with what it must answer in each. */
import { FlowFault, type FlowOrg, type FlowRecord, type FlowValue } from '../../flow/index.ts';

type Reply = 'found' | 'missing' | 'fails';

/** One call of the flow. */
export interface Choice {
  readonly hop: number;
  readonly record: Reply;
  readonly channels: string;
  readonly waitLimit: number | null;
  readonly queue: Reply;
  /** Stems whose business hours are closed, each between bars. */
  readonly closed: string;
  /** Stems whose people may take the work, each between bars. */
  readonly allowed: string;
  /** False when anybody may. */
  readonly restricted: boolean;
  /** How work of the destination is routed. */
  readonly routing: 'skills' | 'external';
}

const RIGHTS = [
  { allowed: '|Handoff_A|Handoff_B|', restricted: false, routing: 'skills' },
  { allowed: '|Handoff_A|', restricted: true, routing: 'skills' },
  { allowed: '|Handoff_A_Team|', restricted: true, routing: 'skills' },
  { allowed: '|Handoff_B|', restricted: false, routing: 'skills' },
  { allowed: '|Handoff_A|', restricted: false, routing: 'external' }
] as const;

/** Every call worth making. */
export const CHOICES: readonly Choice[] = [0, 1, 2, 3].flatMap((hop) =>
  (['found', 'missing', 'fails'] as const).flatMap((record) =>
    ['|messaging|', '|case|voice|', '|case|messaging|'].flatMap((channels) =>
      [null, 60].flatMap((waitLimit) =>
        (['found', 'missing', 'fails'] as const).flatMap((queue) =>
          ['|', '|Handoff_A|', '|Handoff_B|Handoff_Service|', '|Handoff_A_Team|'].flatMap(
            (closed) =>
              RIGHTS.map((rights) => ({
                hop,
                record,
                channels,
                waitLimit,
                queue,
                closed,
                ...rights
              }))
          )
        )
      )
    )
  )
);

/** What is looked up: one destination and one queue, and nothing by any other name. */
export class ChoosingOrg implements FlowOrg {
  readonly choice: Choice;
  /** Custom metadata records read. */
  reads = 0;
  lookUps = 0;

  constructor(choice: Choice) {
    this.choice = choice;
  }

  query(object: string, filters: readonly { field: string; value: FlowValue }[]): FlowRecord[] {
    const asked = Object.fromEntries(filters.map(({ field, value }) => [field, value]));
    const { record, channels, waitLimit, queue, hop, routing } = this.choice;
    this.lookUps += 1;
    const isDestination = object === 'Handoff_Destination__mdt';
    if (isDestination) this.reads += 1;
    const reply = isDestination ? record : queue;
    if (reply === 'fails') throw new FlowFault('The look-up failed.');
    if (reply === 'missing') return [];
    if (isDestination) {
      if (asked['Stem__c'] !== 'Handoff_A' || asked['Active__c'] !== true) return [];
      return [
        {
          Id: 'a',
          Stem__c: 'Handoff_A',
          Channels__c: channels,
          Routing__c: routing,
          Overflow_Stem__c: 'Handoff_B',
          Wait_Limit_Seconds__c: waitLimit
        }
      ];
    }
    const name = hop === 3 ? 'Handoff_Service_Messaging' : 'Handoff_A_Messaging';
    if (asked['Type'] !== 'Queue' || asked['DeveloperName'] !== name) return [];
    return [{ Id: 'queue', DeveloperName: name, QueueRoutingConfigId: 'config' }];
  }

  create(): string {
    throw new FlowFault('Nothing is created here.');
  }

  update(): void {
    throw new FlowFault('Nothing is updated here.');
  }

  delete(): void {
    throw new FlowFault('Nothing is deleted here.');
  }
}

/** What the flow must answer, and by which last step. */
export function readChoice(choice: Choice) {
  const { hop, record, channels, waitLimit, queue, closed, allowed, restricted, routing } = choice;
  const isLast = hop === 3;
  const known = !isLast && record === 'found';
  const isHere = known && routing === 'skills';
  const mayTakeIt = isLast ? !restricted : allowed.includes('|Handoff_A|');
  const serves = mayTakeIt && (isLast || (isHere && channels.includes('|messaging|')));
  const found = serves && queue === 'found';
  const isClosed = found && closed.includes(isLast ? '|Handoff_Service|' : '|Handoff_A|');
  const answered = isClosed ? 'Say_That_It_Is_Closed' : 'Is_The_Destination_Closed_Now';
  return {
    found,
    open: !isClosed,
    overflow: known ? 'Handoff_B' : null,
    routing: known ? routing : 'queue',
    waitLimitSeconds: isHere && waitLimit !== null ? waitLimit : -1,
    chosenDestination: isLast
      ? restricted
        ? null
        : 'Handoff_Service'
      : known
        ? 'Handoff_A'
        : null,
    queueName: isLast
      ? restricted
        ? null
        : 'Handoff_Service_Messaging'
      : known
        ? 'Handoff_A_Messaging'
        : null,
    queueId: found ? 'queue' : null,
    routingConfigId: found ? 'config' : null,
    reads: isLast ? 0 : 1,
    lookUps: (isLast ? 0 : 1) + (serves ? 1 : 0),
    last: found ? answered : 'Say_That_Nothing_Was_Found'
  };
}
