/**
 * The last part of a routing flow: a call-back on record before work is offered to a team that is away,
 * the fallback queue for work anybody may take, and when even that fails a case with what is known.
 */
import {
  add,
  apexAction,
  assign,
  assignment,
  createRecords,
  decision,
  END,
  equals,
  getRecords,
  hasValue,
  isNull,
  ref,
  routeWork,
  type Step
} from '../../../flow/index.ts';
import { STEP, type RouteFlowParts } from './parts.ts';

const FIND = STEP.findFallback;
const ROUTE = 'Route_To_The_Fallback_Queue';
const LAST = 'Find_What_Is_Known';
const OPEN = 'Open_A_Case';

function fallback(parts: RouteFlowParts): readonly Step[] {
  return [
    decision({
      name: STEP.fallback,
      description: 'Restricted work never falls back to a queue of other people.',
      outcomes: [{ name: 'It_May', when: [equals('restricted', false)], next: FIND }],
      otherwise: { label: 'It may not', next: STEP.failed }
    }),
    getRecords({
      name: FIND,
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
      outcomes: [{ name: 'No_Fallback_Queue', when: [isNull(FIND)], next: STEP.failed }],
      otherwise: { label: 'There is one', next: 'Record_The_Fallback_Route' }
    }),
    apexAction({
      name: 'Record_The_Fallback_Route',
      description: 'Writes that the fallback takes the work, before it does.',
      class: 'HandoffRecordRouting',
      inputs: {
        transferId: ref('transferId'),
        destination: parts.fallback,
        queueName: ref(`${FIND}.DeveloperName`),
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
      target: { queueId: ref(`${FIND}.Id`) },
      fault: STEP.failed
    })
  ];
}

function recordCallBack(
  name: string,
  { channel }: RouteFlowParts,
  cause: 'nobodyAvailable' | 'afterHours' | 'transferFailed',
  description: string,
  next: string,
  fault: string
): Step {
  return apexAction({
    name,
    description,
    class: 'HandoffRecordUnrouted',
    inputs: { recordId: ref('recordId'), channel, transferId: ref('transferId'), cause },
    next,
    fault
  });
}

/** A team that is away is offered the work all the same, once a call-back bounds the wait. */
function awayTeams(parts: RouteFlowParts): readonly Step[] {
  if (!parts.needsSomebodyOnline) return [];
  return [
    recordCallBack(
      STEP.nobody,
      parts,
      'nobodyAvailable',
      'A call-back on record: whoever comes back first takes the work, and nobody waits without end.',
      STEP.record,
      STEP.record
    ),
    recordCallBack(
      STEP.closed,
      parts,
      'afterHours',
      'A call-back for the moment the team opens; the work waits in its queue until then.',
      STEP.record,
      STEP.record
    )
  ];
}

/** Without any code of ours: a case that says what is known and belongs to the same conversation. */
function lastResort(parts: RouteFlowParts): readonly Step[] {
  return [
    getRecords({
      name: LAST,
      description: 'What the handoff says, for a case that is worth reading.',
      object: 'Handoff__c',
      filters: [{ field: 'Conversation_Key__c', value: ref('recordId') }],
      next: 'Is_Anything_Known',
      fault: OPEN
    }),
    decision({
      name: 'Is_Anything_Known',
      description: 'There may be no handoff, or none with a summary.',
      outcomes: [
        {
          name: 'Something_Is_Known',
          when: [hasValue(LAST), hasValue(`${LAST}.Summary__c`)],
          next: 'Note_What_Is_Known'
        }
      ],
      otherwise: { label: 'Nothing', next: OPEN }
    }),
    assignment({
      name: 'Note_What_Is_Known',
      description: 'The summary, and whom it is about.',
      items: [
        add('caseDescription', '\n\n'),
        add('caseDescription', ref(`${LAST}.Summary__c`)),
        assign('contactId', ref(`${LAST}.Contact__c`))
      ],
      next: OPEN
    }),
    createRecords({
      name: OPEN,
      description: 'Last resort without any code of ours: a case that nobody can overlook.',
      object: 'Case',
      values: {
        Subject: parts.unroutedSubject,
        Description: ref('caseDescription'),
        ContactId: ref('contactId'),
        Priority: 'High'
      },
      next: END,
      fault: 'Keep_What_Went_Wrong'
    }),
    assignment({
      name: 'Keep_What_Went_Wrong',
      description:
        'Nothing could be written and nothing is promised; the platform keeps the message.',
      items: [assign('problem', ref('$Flow.FaultMessage'))],
      next: END
    })
  ];
}

function failing(parts: RouteFlowParts): readonly Step[] {
  return [
    recordCallBack(
      STEP.failed,
      parts,
      'transferFailed',
      'A case with a call-back, in the queue of the destination for cases.',
      'Is_The_Failure_Recorded',
      LAST
    ),
    decision({
      name: 'Is_The_Failure_Recorded',
      description: 'Only a recorded case ends the wait.',
      outcomes: [
        {
          name: 'Failure_Is_Recorded',
          when: [equals(`${STEP.failed}.success`, true)],
          next: END
        }
      ],
      otherwise: { label: 'Not recorded', next: LAST }
    })
  ];
}

/** The steps, in the order in which they are tried. */
export function lastSteps(parts: RouteFlowParts): readonly Step[] {
  return [...awayTeams(parts), ...fallback(parts), ...failing(parts), ...lastResort(parts)];
}
