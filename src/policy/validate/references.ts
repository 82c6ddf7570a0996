/** Checks that codes are unique and that the smaller parts refer to things that exist. */
import type { Policy, PolicyPart } from '../policy.ts';
import { elementOf, inside, type Reporter } from './reporter.ts';
import { signalsAsked } from './logic.ts';

/** Longest setting that a record keeps. */
const LONGEST_SETTING = 255;

/** Settings the compiler writes itself, besides those of approvals and notifications. */
const WRITTEN = ['policy.version', 'handoff.languages', 'handoff.fallback'];

function isWritten(policy: Policy, setting: string): boolean {
  const [part, code = ''] = setting.split('.');
  return (
    WRITTEN.includes(setting) ||
    (part === 'approval' &&
      policy.approvals.some(({ requestedAction }) => requestedAction === code)) ||
    (part === 'notification' && policy.notifications.some((each) => each.code === code))
  );
}

function unique(
  part: PolicyPart,
  codes: readonly string[],
  what: string,
  reporter: Reporter
): void {
  const seen = new Map<string, number>();
  codes.forEach((code, index) => {
    const before = seen.get(code.toLowerCase());
    if (before !== undefined) {
      reporter.error(
        elementOf(part, index, code),
        `${part}[${String(before)}] has this ${what} already.`,
        `Give each its own ${what}; upper and lower case do not tell them apart.`
      );
    }
    seen.set(code.toLowerCase(), index);
  });
}

function checkSignalsUsed(policy: Policy, reporter: Reporter): void {
  const asked = new Set(policy.rules.flatMap(({ when }) => signalsAsked(when)));
  policy.signals.forEach(({ signal, active }, index) => {
    if (active && signal !== 'journeyStage' && !asked.has(signal)) {
      reporter.warning(
        elementOf('signals', index, signal),
        'No rule asks about this signal, so it is scored for nothing.',
        'Add a rule for it, or switch it off.'
      );
    }
  });
}

/** Every mistake of this kind. */
export function checkReferences(policy: Policy, reporter: Reporter): void {
  unique('languages', policy.languages, 'language', reporter);
  unique(
    'signals',
    policy.signals.map(({ signal }) => signal),
    'signal',
    reporter
  );
  unique(
    'prerequisites',
    policy.prerequisites.map(({ item }) => item),
    'item',
    reporter
  );
  unique(
    'intents',
    policy.intents.map(({ code }) => code),
    'code',
    reporter
  );
  unique(
    'destinations',
    policy.destinations.map(({ stem }) => stem),
    'stem',
    reporter
  );
  unique(
    'destinations',
    policy.destinations.map(({ label }) => label),
    'label',
    reporter
  );
  unique(
    'topics',
    policy.topics.map(({ name }) => name),
    'name',
    reporter
  );
  unique(
    'messages',
    policy.messages.map(({ code }) => code),
    'code',
    reporter
  );
  unique(
    'notifications',
    policy.notifications.map(({ code }) => code),
    'code',
    reporter
  );
  unique(
    'settings',
    policy.settings.map(({ setting }) => setting),
    'name',
    reporter
  );
  unique(
    'approvals',
    policy.approvals.map(({ requestedAction }) => requestedAction),
    'action',
    reporter
  );
  const stems = policy.destinations.map(({ stem }) => stem);
  const codes = policy.messages.map(({ code }) => code);
  const notifications = policy.notifications.map(({ code }) => code);
  policy.approvals.forEach(({ requestedAction, approvers, notification }, index) => {
    const place = elementOf('approvals', index, requestedAction);
    if (!stems.includes(approvers)) {
      reporter.unknown(inside(place, 'approvers'), 'destination', approvers, stems);
    }
    if (!notifications.includes(notification)) {
      reporter.unknown(inside(place, 'notification'), 'notification', notification, notifications);
    }
  });
  policy.notifications.forEach(({ code, recipients, message }, index) => {
    const place = elementOf('notifications', index, code);
    if (!stems.includes(recipients)) {
      reporter.unknown(inside(place, 'recipients'), 'destination', recipients, stems);
    }
    if (!codes.includes(message)) {
      reporter.unknown(inside(place, 'message'), 'message', message, codes);
    }
  });
  policy.settings.forEach(({ setting, value }, index) => {
    const place = elementOf('settings', index, setting);
    if (typeof value !== 'string' || value.length > LONGEST_SETTING) {
      reporter.error(
        inside(place, 'value'),
        'A setting is a text of at most 255 characters.',
        'Write it in quotes and shorten it.'
      );
    }
    if (isWritten(policy, setting)) {
      reporter.error(place, 'The compiler writes this setting itself.', 'Choose another name.');
    }
  });
  checkSignalsUsed(policy, reporter);
}
