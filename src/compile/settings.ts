/** The settings of a policy: what an admin switches, and what approvals and notifications come down to. */
import type { Policy } from '../policy/index.ts';
import { writeSet } from '../shared/facts.ts';

/** Hash of the compiled policy, stored with every decision. */
export const POLICY_VERSION = 'policy.version';

/** One setting as the program holds it. */
export interface CompiledSetting {
  readonly setting: string;
  readonly value: string;
}

const compiled = (setting: string, value: string): CompiledSetting => ({ setting, value });

/** The settings of a policy: its own, and those of its approvals and notifications. */
export function settingsOf(policy: Policy): readonly CompiledSetting[] {
  return [
    ...policy.settings.map((each) => compiled(each.setting, each.value)),
    compiled('handoff.languages', writeSet(policy.languages)),
    compiled('handoff.fallback', policy.fallback),
    ...policy.approvals.flatMap((approval) => [
      compiled(`approval.${approval.requestedAction}.approvers`, approval.approvers),
      compiled(
        `approval.${approval.requestedAction}.minutes`,
        String(approval.expiresAfterMinutes)
      ),
      compiled(`approval.${approval.requestedAction}.notification`, approval.notification)
    ]),
    ...policy.notifications.flatMap((notification) => [
      compiled(`notification.${notification.code}.recipients`, notification.recipients),
      compiled(
        `notification.${notification.code}.accountOwner`,
        String(notification.accountOwner ?? false)
      ),
      compiled(`notification.${notification.code}.message`, notification.message),
      compiled(`notification.${notification.code}.slack`, String(notification.slack))
    ])
  ];
}
