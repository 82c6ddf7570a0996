/** The first part of a routing flow: open a leg, find a queue, ask who is there, move on if nobody is. */
import {
  add,
  apexAction,
  assign,
  assignment,
  checkAvailability,
  decision,
  equals,
  hasValue,
  ref,
  subflow,
  when,
  type Step
} from '../../../flow/index.ts';
import { CHOICE_OUTPUTS, LAST_HOP, NO_LIMIT } from '../chooseDestination.ts';
import { STEP, type RouteFlowParts } from './parts.ts';

function opening({ channel }: RouteFlowParts): readonly Step[] {
  return [
    apexAction({
      name: 'Open_The_Transfer',
      description: 'Finds the handoff of this work, or makes a minimal one, and opens a leg.',
      class: 'HandoffOpenTransfer',
      inputs: { recordId: ref('recordId'), channel },
      next: 'Is_The_Transfer_Open',
      fault: STEP.fallback
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
      otherwise: { label: 'Not opened', next: STEP.fallback }
    }),
    assignment({
      name: 'Note_The_Transfer',
      description: 'Keeps the leg and the first destination to try.',
      items: [
        assign('transferId', ref('Open_The_Transfer.transferId')),
        assign('destination', ref('Open_The_Transfer.destination')),
        assign('language', ref('Open_The_Transfer.language')),
        assign('personId', ref('Open_The_Transfer.personId')),
        assign('closedDestinations', ref('Open_The_Transfer.closedDestinations'))
      ],
      next: STEP.choose
    })
  ];
}

function choosing({ channel, queueSuffix, needsSomebodyOnline }: RouteFlowParts): readonly Step[] {
  return [
    subflow({
      name: STEP.choose,
      description: 'Looks up the queue of the destination on this channel.',
      flow: 'Handoff_Choose_Destination',
      inputs: {
        destination: ref('destination'),
        channel,
        queueSuffix,
        hop: ref('hop'),
        closedDestinations: ref('closedDestinations')
      },
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
          next: needsSomebodyOnline ? 'Is_It_Open_Now' : STEP.record
        },
        {
          name: 'No_Queue_But_Overflow',
          when: [when('overflow', 'IsBlank', false), when('hop', 'LessThan', LAST_HOP)],
          next: 'Move_On_To_The_Overflow'
        }
      ],
      otherwise: { label: 'No queue and no overflow', next: STEP.fallback }
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
      next: STEP.choose
    })
  ];
}

function availability({ serviceChannel }: RouteFlowParts): readonly Step[] {
  return [
    decision({
      name: 'Is_It_Open_Now',
      description: 'A closed team hands on to the next one; when all are closed, we say so.',
      outcomes: [
        {
          name: 'Closed_But_Overflow',
          when: [
            equals('open', false),
            when('overflow', 'IsBlank', false),
            when('hop', 'LessThan', LAST_HOP)
          ],
          next: 'Move_On_To_The_Overflow'
        },
        {
          name: 'Closed',
          when: [equals('open', false)],
          next: STEP.closed
        }
      ],
      otherwise: { label: 'Open now', next: 'Ask_Who_Is_Available' }
    }),
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
      fault: STEP.record
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
          next: STEP.nobody
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
      otherwise: { label: 'Somebody can, or nobody knows', next: STEP.record }
    })
  ];
}

/** The steps, in the order in which they are taken. */
export function choosingSteps(parts: RouteFlowParts): readonly Step[] {
  return [
    ...opening(parts),
    ...choosing(parts),
    ...(parts.needsSomebodyOnline ? availability(parts) : [])
  ];
}
