/** The last part of a routing flow: the fallback queue, and when even that fails a case and honest words. */
import {
  apexAction,
  assign,
  assignment,
  createRecords,
  decision,
  END,
  equals,
  getRecords,
  isNull,
  ref,
  routeWork,
  type Step
} from '../../../flow/index.ts';
import { STEP, type RouteFlowParts } from './parts.ts';

const ROUTE = 'Route_To_The_Fallback_Queue';

function fallback(parts: RouteFlowParts): readonly Step[] {
  return [
    getRecords({
      name: STEP.fallback,
      description: 'The queue that takes whatever could not be placed otherwise.',
      object: 'Group',
      filters: [
        { field: 'Type', value: 'Queue' },
        { field: 'DeveloperName', value: `${parts.fallback}${parts.queueSuffix}` }
      ],
      next: 'Is_There_A_Fallback_Queue',
      fault: STEP.failed
    }),
    decision({
      name: 'Is_There_A_Fallback_Queue',
      description: 'It is deployed with this package; an org may have removed it.',
      outcomes: [
        {
          name: 'No_Fallback_Queue',
          when: [isNull(STEP.fallback)],
          next: STEP.failed
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
        queueName: ref(`${STEP.fallback}.DeveloperName`),
        hop: ref('hop'),
        onlineAgents: -1,
        estimatedWaitSeconds: -1
      },
      next: ROUTE,
      fault: ROUTE
    }),
    routeWork({
      name: ROUTE,
      description: 'Offers the work to the fallback queue.',
      recordId: ref('recordId'),
      channel: parts.serviceChannel,
      target: { queueId: ref(`${STEP.fallback}.Id`) },
      fault: STEP.failed
    })
  ];
}

/** Records what could not be routed and passes on the words for the customer. */
function recordUnrouted(
  { channel }: RouteFlowParts,
  names: { readonly record: string; readonly check: string; readonly tell: string },
  cause: 'nobodyAvailable' | 'afterHours' | 'transferFailed',
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
            record: STEP.nobody,
            check: 'Is_The_Call_Back_Recorded',
            tell: 'Tell_The_Customer_When'
          },
          'nobodyAvailable',
          STEP.fallback
        )
      : []),
    ...(parts.needsSomebodyOnline
      ? recordUnrouted(
          parts,
          {
            record: STEP.closed,
            check: 'Is_The_Reopening_Recorded',
            tell: 'Tell_The_Customer_When_We_Open'
          },
          'afterHours',
          STEP.fallback
        )
      : []),
    ...recordUnrouted(
      parts,
      {
        record: STEP.failed,
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

/** The steps, in the order in which they are tried. */
export function lastSteps(parts: RouteFlowParts): readonly Step[] {
  return [...fallback(parts), ...givingUp(parts)];
}
