/**
 * Compiles the outbound routing flow of one channel. Everything is written before the work is routed,
 * nothing after, and every path ends with a route, or with a recorded case and words for the customer.
 */
import {
  add,
  apexAction,
  assign,
  assignment,
  boolean,
  buildFlow,
  checkAvailability,
  createRecords,
  decision,
  END,
  equals,
  getRecords,
  hasValue,
  isNull,
  number,
  record,
  ref,
  routeWork,
  subflow,
  text,
  when,
  type Flow,
  type ServiceChannelChoice,
  type Step,
  type Variable
} from '../../flow/index.ts';
import type { Channel } from '../../shared/reasons.ts';
import { CHOICE_OUTPUTS, LAST_HOP, NO_LIMIT } from './chooseDestination.ts';

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

const FALLBACK_FIND = 'Find_The_Fallback_Queue';
const FALLBACK_ROUTE = 'Route_To_The_Fallback_Queue';
const CHOOSE = 'Choose_The_Destination';
const RECORD = 'Record_The_Route';
const ROUTE = 'Route_To_The_Queue';

const internal = (variable: Variable): Variable => ({
  ...variable,
  isInput: false,
  isOutput: false
});

function variables(): readonly Variable[] {
  return [
    text('recordId', 'Id of the work being routed; Omni-Channel fills it.', { input: true }),
    text('reasonForNotRouting', 'Words for the customer when the work is not routed.', {
      output: true
    }),
    text('transferId', 'Id of the leg this route belongs to.'),
    text('destination', 'Stem of the destination being tried.'),
    text('language', 'Language of the conversation.'),
    text('personId', 'User to try first; blank when none.'),
    number('hop', 'Overflow hops made so far.', { initial: 0 }),
    number('onlineAgents', 'Humans online for the queue; -1 when unknown.', { initial: -1 }),
    number('queueSize', 'Work waiting in the queue; -1 when unknown.', { initial: -1 }),
    number('estimatedWait', 'Estimated wait in seconds; -1 when unknown.', { initial: -1 }),
    boolean('skillsComplete', 'True when every required skill exists in this org.', {
      initial: false
    }),
    record('requirements', 'SkillRequirement', 'Skills the work needs.', { collection: true }),
    ...CHOICE_OUTPUTS.map(internal)
  ];
}

function opening({ channel }: RouteFlowParts): readonly Step[] {
  return [
    apexAction({
      name: 'Open_The_Transfer',
      description: 'Finds the handoff of this work, or makes a minimal one, and opens a leg.',
      class: 'HandoffOpenTransfer',
      inputs: { recordId: ref('recordId'), channel },
      next: 'Is_The_Transfer_Open',
      fault: FALLBACK_FIND
    }),
    decision({
      name: 'Is_The_Transfer_Open',
      description: 'Work without a handoff record still reaches a person.',
      outcomes: [
        {
          name: 'Transfer_Is_Open',
          when: [equals('Open_The_Transfer.success', true)],
          next: 'Note_The_Transfer'
        }
      ],
      otherwise: { label: 'Not opened', next: FALLBACK_FIND }
    }),
    assignment({
      name: 'Note_The_Transfer',
      description: 'Keeps the leg and the first destination to try.',
      items: [
        assign('transferId', ref('Open_The_Transfer.transferId')),
        assign('destination', ref('Open_The_Transfer.destination')),
        assign('language', ref('Open_The_Transfer.language')),
        assign('personId', ref('Open_The_Transfer.personId'))
      ],
      next: CHOOSE
    })
  ];
}

function choosing({ channel, queueSuffix, needsSomebodyOnline }: RouteFlowParts): readonly Step[] {
  return [
    subflow({
      name: CHOOSE,
      description: 'Looks up the queue of the destination on this channel.',
      flow: 'Handoff_Choose_Destination',
      inputs: { destination: ref('destination'), channel, queueSuffix, hop: ref('hop') },
      outputs: Object.fromEntries(CHOICE_OUTPUTS.map(({ name = '' }) => [name, name])),
      next: 'Is_There_A_Queue'
    }),
    decision({
      name: 'Is_There_A_Queue',
      description: 'A destination without a queue here hands on to the next one.',
      outcomes: [
        {
          name: 'Queue_Is_There',
          when: [equals('found', true)],
          next: needsSomebodyOnline ? 'Ask_Who_Is_Available' : RECORD
        },
        {
          name: 'No_Queue_But_Overflow',
          when: [when('overflow', 'IsBlank', false), when('hop', 'LessThan', LAST_HOP)],
          next: 'Move_On_To_The_Overflow'
        }
      ],
      otherwise: { label: 'No queue and no overflow', next: FALLBACK_FIND }
    }),
    assignment({
      name: 'Move_On_To_The_Overflow',
      description: 'The next destination of the chain; availability is asked for again.',
      items: [
        assign('destination', ref('overflow')),
        add('hop', 1),
        assign('onlineAgents', -1),
        assign('queueSize', -1),
        assign('estimatedWait', -1)
      ],
      next: CHOOSE
    })
  ];
}

function availability({ serviceChannel }: RouteFlowParts): readonly Step[] {
  return [
    checkAvailability({
      name: 'Ask_Who_Is_Available',
      description: 'How many people are online for the queue and how long the wait is.',
      channel: serviceChannel,
      queueId: ref('queueId'),
      into: {
        onlineAgents: 'onlineAgents',
        queueSize: 'queueSize',
        estimatedWait: 'estimatedWait'
      },
      next: 'Can_Somebody_Take_It',
      fault: RECORD
    }),
    decision({
      name: 'Can_Somebody_Take_It',
      description:
        'Nobody online or too long a wait moves the work on; unknown counts as available.',
      outcomes: [
        {
          name: 'Nobody_Online_But_Overflow',
          when: [
            equals('onlineAgents', 0),
            when('overflow', 'IsBlank', false),
            when('hop', 'LessThan', LAST_HOP)
          ],
          next: 'Move_On_To_The_Overflow'
        },
        {
          name: 'Nobody_Online',
          when: [equals('onlineAgents', 0)],
          next: 'Record_That_Nobody_Is_Available'
        },
        {
          name: 'Wait_Is_Too_Long',
          when: [
            when('waitLimitSeconds', 'GreaterThan', NO_LIMIT),
            hasValue('estimatedWait'),
            when('estimatedWait', 'GreaterThan', ref('waitLimitSeconds')),
            when('overflow', 'IsBlank', false),
            when('hop', 'LessThan', LAST_HOP)
          ],
          next: 'Move_On_To_The_Overflow'
        }
      ],
      otherwise: { label: 'Somebody can, or nobody knows', next: RECORD }
    })
  ];
}

function routing({ serviceChannel }: RouteFlowParts): readonly Step[] {
  const common = { recordId: ref('recordId'), channel: serviceChannel };
  return [
    apexAction({
      name: RECORD,
      description: 'Writes where the work goes, before it goes there.',
      class: 'HandoffRecordRouting',
      inputs: {
        transferId: ref('transferId'),
        destination: ref('chosenDestination'),
        queueName: ref('queueName'),
        hop: ref('hop'),
        onlineAgents: ref('onlineAgents'),
        estimatedWaitSeconds: ref('estimatedWait')
      },
      next: 'Who_Should_Receive_It',
      fault: 'Who_Should_Receive_It'
    }),
    decision({
      name: 'Who_Should_Receive_It',
      description:
        'A person only at the first destination; skills where the destination asks for them.',
      outcomes: [
        {
          name: 'A_Person',
          when: [equals('routing', 'agent'), equals('hop', 0), when('personId', 'IsBlank', false)],
          next: 'Route_To_The_Person'
        },
        {
          name: 'People_With_Skills',
          when: [equals('routing', 'skills'), when('routingConfigId', 'IsBlank', false)],
          next: 'Collect_The_Skills'
        }
      ],
      otherwise: { label: 'Anyone of the queue', next: ROUTE }
    }),
    subflow({
      name: 'Collect_The_Skills',
      description: 'Looks up the skills the destination and the language need.',
      flow: 'Handoff_Require_Skills',
      inputs: { destination: ref('chosenDestination'), language: ref('language') },
      outputs: { requirements: 'requirements', complete: 'skillsComplete' },
      next: 'Are_The_Skills_There'
    }),
    decision({
      name: 'Are_The_Skills_There',
      description: 'A skill that is missing in this org must not leave the work without a taker.',
      outcomes: [
        {
          name: 'Skills_Are_There',
          when: [equals('skillsComplete', true)],
          next: 'Route_By_Skills'
        }
      ],
      otherwise: { label: 'A skill is missing', next: ROUTE }
    }),
    routeWork({
      ...common,
      name: 'Route_By_Skills',
      description: 'Offers the work to people with the skills; the queue takes it when that fails.',
      target: {
        queueId: ref('queueId'),
        skills: { requirements: ref('requirements'), routingConfigId: ref('routingConfigId') }
      },
      fault: ROUTE
    }),
    routeWork({
      ...common,
      name: 'Route_To_The_Person',
      description: 'Offers the work to one person; the queue takes it when they cannot.',
      target: { queueId: ref('queueId'), agentId: ref('personId') },
      fault: ROUTE
    }),
    routeWork({
      ...common,
      name: ROUTE,
      description: 'Offers the work to the queue.',
      target: { queueId: ref('queueId') },
      fault: FALLBACK_FIND
    })
  ];
}

function fallback(parts: RouteFlowParts): readonly Step[] {
  return [
    getRecords({
      name: FALLBACK_FIND,
      description: 'The queue that takes whatever could not be placed otherwise.',
      object: 'Group',
      filters: [
        { field: 'Type', value: 'Queue' },
        { field: 'DeveloperName', value: `${parts.fallback}${parts.queueSuffix}` }
      ],
      next: 'Is_There_A_Fallback_Queue',
      fault: 'Record_That_Routing_Failed'
    }),
    decision({
      name: 'Is_There_A_Fallback_Queue',
      description: 'It is deployed with this package; an org may have removed it.',
      outcomes: [
        {
          name: 'No_Fallback_Queue',
          when: [isNull(FALLBACK_FIND)],
          next: 'Record_That_Routing_Failed'
        }
      ],
      otherwise: { label: 'There is one', next: 'Record_The_Fallback_Route' }
    }),
    apexAction({
      name: 'Record_The_Fallback_Route',
      description: 'Writes that the fallback takes the work, before it does.',
      class: 'HandoffRecordRouting',
      inputs: {
        transferId: ref('transferId'),
        destination: parts.fallback,
        queueName: ref(`${FALLBACK_FIND}.DeveloperName`),
        hop: ref('hop'),
        onlineAgents: -1,
        estimatedWaitSeconds: -1
      },
      next: FALLBACK_ROUTE,
      fault: FALLBACK_ROUTE
    }),
    routeWork({
      name: FALLBACK_ROUTE,
      description: 'Offers the work to the fallback queue.',
      recordId: ref('recordId'),
      channel: parts.serviceChannel,
      target: { queueId: ref(`${FALLBACK_FIND}.Id`) },
      fault: 'Record_That_Routing_Failed'
    })
  ];
}

/** Records what could not be routed and passes on the words for the customer. */
function recordUnrouted(
  { channel }: RouteFlowParts,
  names: { readonly record: string; readonly check: string; readonly tell: string },
  cause: 'nobodyAvailable' | 'transferFailed',
  otherwise: string
): readonly Step[] {
  return [
    apexAction({
      name: names.record,
      description: 'Records a case with a call-back and returns honest words for the customer.',
      class: 'HandoffRecordUnrouted',
      inputs: { recordId: ref('recordId'), channel, transferId: ref('transferId'), cause },
      next: names.check,
      fault: otherwise
    }),
    decision({
      name: names.check,
      description: 'Only a recorded case ends the wait.',
      outcomes: [
        {
          name: `${names.record}_Worked`,
          label: 'Case is recorded',
          when: [equals(`${names.record}.success`, true)],
          next: names.tell
        }
      ],
      otherwise: { label: 'Not recorded', next: otherwise }
    }),
    assignment({
      name: names.tell,
      description: 'What happens next and when, in the language of the conversation.',
      items: [assign('reasonForNotRouting', ref(`${names.record}.customerMessage`))],
      next: END
    })
  ];
}

function givingUp(parts: RouteFlowParts): readonly Step[] {
  return [
    ...(parts.needsSomebodyOnline
      ? recordUnrouted(
          parts,
          {
            record: 'Record_That_Nobody_Is_Available',
            check: 'Is_The_Call_Back_Recorded',
            tell: 'Tell_The_Customer_When'
          },
          'nobodyAvailable',
          FALLBACK_FIND
        )
      : []),
    ...recordUnrouted(
      parts,
      {
        record: 'Record_That_Routing_Failed',
        check: 'Is_The_Failure_Recorded',
        tell: 'Tell_The_Customer_What_Happens'
      },
      'transferFailed',
      'Open_A_Case'
    ),
    createRecords({
      name: 'Open_A_Case',
      description: 'Last resort without any code of ours: a case that nobody can overlook.',
      object: 'Case',
      values: {
        Subject: parts.unroutedSubject,
        Description: parts.unroutedDescription,
        Priority: 'High'
      },
      next: 'Say_That_A_Case_Is_Open',
      fault: 'Say_That_A_Case_Is_Open'
    }),
    assignment({
      name: 'Say_That_A_Case_Is_Open',
      description: 'Words in the first language of the policy, because nothing else could be read.',
      items: [assign('reasonForNotRouting', parts.unroutedWords)],
      next: END
    })
  ];
}

/** Compiles the routing flow of one channel. */
export function routeFlow(parts: RouteFlowParts): Flow {
  return buildFlow({
    name: parts.name,
    label: parts.label,
    description: parts.description,
    kind: 'routing',
    variables: variables(),
    start: parts.before?.[0]?.node.name ?? 'Open_The_Transfer',
    steps: [
      ...(parts.before ?? []),
      ...opening(parts),
      ...choosing(parts),
      ...(parts.needsSomebodyOnline ? availability(parts) : []),
      ...routing(parts),
      ...fallback(parts),
      ...givingUp(parts)
    ]
  });
}
