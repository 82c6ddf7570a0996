/** Settings as records: what an admin switches, and what approvals and notifications come down to. */
import type { Policy } from '../policy/index.ts';
import { writeSet } from '../shared/facts.ts';
import type { SettingRecord } from '../shared/records.ts';
import { recordName, words } from './names.ts';

/** One setting as a record. */
export const settingRecord = (name: string, value: string, description: string): SettingRecord => ({
  name: recordName(words(name.replace(/\./g, '_'))),
  setting: name,
  value,
  description
});

/** The settings of a policy: its own, and those of its approvals and notifications. */
export function settingRecords(policy: Policy): readonly SettingRecord[] {
  return [
    ...policy.settings.map((each) => settingRecord(each.setting, each.value, each.description)),
    settingRecord(
      'handoff.languages',
      writeSet(policy.languages),
      'Languages the customer is spoken to in, each between bars. Compiled from the policy.'
    ),
    settingRecord(
      'handoff.fallback',
      policy.fallback,
      'Stem of the destination every chain ends at. Compiled from the policy.'
    ),
    ...policy.approvals.flatMap((approval) => [
      settingRecord(
        `approval.${approval.requestedAction}.approvers`,
        approval.approvers,
        `Stem whose Case queue decides. ${approval.description}`
      ),
      settingRecord(
        `approval.${approval.requestedAction}.minutes`,
        String(approval.expiresAfterMinutes),
        'Minutes until an undecided request expires.'
      ),
      settingRecord(
        `approval.${approval.requestedAction}.notification`,
        approval.notification,
        'Code of the notification the approvers get.'
      )
    ]),
    ...policy.notifications.flatMap((notification) => [
      settingRecord(
        `notification.${notification.code}.recipients`,
        notification.recipients,
        `Stem whose people are told. ${notification.description}`
      ),
      settingRecord(
        `notification.${notification.code}.accountOwner`,
        String(notification.accountOwner ?? false),
        'true: the owner of the account is told too.'
      ),
      settingRecord(
        `notification.${notification.code}.message`,
        notification.message,
        'Message code of the words.'
      ),
      settingRecord(
        `notification.${notification.code}.slack`,
        String(notification.slack),
        'true: also posted to Slack where that is connected.'
      )
    ])
  ];
}
