/**
 * The flows that look again when time is up: the watchdog of a transfer, the expiry of an approval, and
 * the notification of a critical handoff.
 */
import {
  apexAction,
  assignment,
  assign,
  buildFlow,
  END,
  ref,
  text,
  type Flow
} from '../../flow/index.ts';

/** What every flow here keeps when its action failed, for the debug log and the failed-flow list. */
const problem = text('problem', 'What went wrong, when the action failed.');

const keepProblem = assignment({
  name: 'Keep_What_Went_Wrong',
  description: 'The action records its own problems; this keeps the platform message.',
  items: [assign('problem', ref('$Flow.FaultMessage'))],
  next: END
});

/** Looks at a new leg once, when its time is up. */
export function watchTransferFlow(): Flow {
  return buildFlow({
    name: 'Handoff_Watch_Transfer',
    label: 'Handoff: Watch Transfer',
    description:
      "Takes the first look at a new transfer at the time it names, also where the clock is not scheduled yet. Every later look is the clock's: moving the time starts nothing.",
    kind: 'recordTriggered',
    trigger: {
      object: 'Handoff_Transfer__c',
      on: 'Create',
      // While the path is pending it follows the time, and is dropped once Apex clears it.
      filters: [{ field: 'Watch_At__c', operator: 'IsNull', value: false }],
      scheduled: [
        {
          name: 'When_Time_Is_Up',
          label: 'When time is up',
          minutes: 0,
          from: 'Watch_At__c',
          next: 'Look_At_The_Transfer'
        }
      ]
    },
    variables: [problem],
    start: END,
    steps: [
      apexAction({
        name: 'Look_At_The_Transfer',
        description: 'Does nothing when a person has accepted in the meantime.',
        class: 'HandoffWatchTransfer',
        inputs: { transferId: ref('$Record.Id') },
        next: END,
        fault: 'Keep_What_Went_Wrong'
      }),
      keepProblem
    ]
  });
}

/** Expires an approval nobody decided in time. */
export function expireApprovalFlow(): Flow {
  return buildFlow({
    name: 'Handoff_Expire_Approval',
    label: 'Handoff: Expire Approval',
    description: 'Marks a pending approval as expired when its time is up, so nothing stays held.',
    kind: 'recordTriggered',
    trigger: {
      object: 'Handoff_Approval__c',
      on: 'CreateAndUpdate',
      filters: [
        { field: 'State__c', value: 'pending' },
        { field: 'Expires_At__c', operator: 'IsNull', value: false }
      ],
      onlyWhenChanged: true,
      scheduled: [
        {
          name: 'When_It_Expires',
          label: 'When it expires',
          minutes: 0,
          from: 'Expires_At__c',
          next: 'Expire_The_Approval'
        }
      ]
    },
    variables: [problem],
    start: END,
    steps: [
      apexAction({
        name: 'Expire_The_Approval',
        description: 'Does nothing when it was decided in the meantime.',
        class: 'HandoffExpireApprovals',
        inputs: { approvalId: ref('$Record.Id') },
        next: END,
        fault: 'Keep_What_Went_Wrong'
      }),
      keepProblem
    ]
  });
}
