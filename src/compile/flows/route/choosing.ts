/** The first part of a routing flow: open a leg, find a destination that is open, or move on. */
import {
  add,
  apexAction,
  assign,
  assignment,
  decision,
  equals,
  getRecords,
  isNull,
  ref,
  subflow,
  when,
  type Step
} from '../../../flow/index.ts';
import { CHOICE_OUTPUTS, LAST_HOP } from '../destinationChoice.ts';
import { STEP, WAY, type RouteFlowParts } from './parts.ts';

function opening({ channel }: RouteFlowParts): readonly Step[] {
  return [
    apexAction({
      name: 'Open_The_Transfer',
      description: 'Finds the handoff of this work, or makes a minimal one, and opens a leg.',
      class: 'HandoffOpenTransfer',
      inputs: { recordId: ref('recordId'), channel },
      next: 'Is_The_Transfer_Open',
      fault: 'Find_The_Handoff'
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
      otherwise: { label: 'Not opened', next: 'Find_The_Handoff' }
    }),
    assignment({
      name: 'Note_The_Transfer',
      description: 'Keeps the leg, the first destination to try and who may take the work.',
      items: [
        assign('transferId', ref('Open_The_Transfer.transferId')),
        assign('destination', ref('Open_The_Transfer.destination')),
        assign('language', ref('Open_The_Transfer.language')),
        assign('personId', ref('Open_The_Transfer.personId')),
        assign('closedDestinations', ref('Open_The_Transfer.closedDestinations')),
        assign('allowedDestinations', ref('Open_The_Transfer.allowedDestinations')),
        assign('restricted', ref('Open_The_Transfer.restricted'))
      ],
      next: STEP.choose
    })
  ];
}

/** Without an opened leg the flow asks the record itself whether the work is restricted. */
function askingTheRecord({ restricted }: RouteFlowParts): readonly Step[] {
  return [
    getRecords({
      name: 'Find_The_Handoff',
      description: 'The handoff itself, because nothing else can say who may take the work.',
      object: 'Handoff__c',
      filters: [{ field: 'Conversation_Key__c', value: ref('recordId') }],
      next: 'Is_It_For_Certain_People_Only',
      fault: STEP.failed
    }),
    decision({
      name: 'Is_It_For_Certain_People_Only',
      description: 'Restricted work becomes a call-back from its own people.',
      outcomes: [
        {
          name: 'No_Handoff',
          when: [isNull('Find_The_Handoff')],
          next: 'Note_That_Anybody_May_Take_It'
        },
        ...(restricted.length === 0
          ? []
          : [
              {
                name: 'For_Certain_People_Only',
                when: restricted.map((stem) => equals('Find_The_Handoff.Destination__c', stem)),
                logic: restricted.length === 1 ? 'and' : 'or',
                next: STEP.failed
              }
            ])
      ],
      otherwise: { label: 'Anybody may take it', next: 'Note_That_Anybody_May_Take_It' }
    }),
    assignment({
      name: 'Note_That_Anybody_May_Take_It',
      description: 'The fallback queue may have it.',
      items: [assign('restricted', false)],
      next: STEP.findFallback
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
        closedDestinations: ref('closedDestinations'),
        allowedDestinations: ref('allowedDestinations'),
        restricted: ref('restricted')
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
          next: needsSomebodyOnline ? 'Is_It_Open_Now' : STEP.receive
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
        assign('way', WAY.queue),
        assign('skillsComplete', false),
        assign('onlineAgents', -1),
        assign('queueSize', -1),
        assign('estimatedWait', -1)
      ],
      next: STEP.choose
    })
  ];
}

function hours({ needsSomebodyOnline }: RouteFlowParts): readonly Step[] {
  if (!needsSomebodyOnline) return [];
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
        { name: 'Closed', when: [equals('open', false)], next: STEP.closed }
      ],
      otherwise: { label: 'Open now', next: STEP.receive }
    })
  ];
}

/** The steps, in the order in which they are taken. */
export function choosingSteps(parts: RouteFlowParts): readonly Step[] {
  return [...opening(parts), ...askingTheRecord(parts), ...choosing(parts), ...hours(parts)];
}
