/**
 * The steps of `Handoff_Decide` a decision must take. They are part of what is promised: the path is
 * stored with every decision and shown to whoever asks why.
 */
import type { Policy } from '../../policy/index.ts';
import type { Facts } from '../../shared/facts.ts';
import { stepName } from '../names.ts';
import { holds, readPolicy } from './naiveReading.ts';

const GATES: Readonly<Record<string, string>> = {
  own: 'What_Is_Still_Missing',
  askOnce: 'What_Can_Be_Asked_Once',
  strictWithExit: 'What_Must_Be_There'
};

const HAND_OVER = 'Hand_Over_To_A_Person';

/** The steps by name, in order. */
export function decisionPath(policy: Policy, facts: Facts): readonly string[] {
  const rule = policy.rules.find(
    (each) => (facts.enabled || each.evenWhenOff === true) && holds(each.when, facts)
  );
  const path = [
    'Is_The_Handoff_Switched_On',
    facts.enabled ? 'Which_Rule_Holds' : 'Which_Rule_Holds_When_Off'
  ];
  if (rule === undefined) return [...path, 'Continue_The_Conversation'];
  path.push(stepName('Apply', rule.name));
  const { then } = rule;
  if (then.action !== 'escalate') return path;
  const mode = then.preset ?? 'own';
  const suffix = mode === 'own' ? '' : mode;
  if (typeof then.destination !== 'string') {
    path.push(stepName('Where_Does_The_Intent_Lead', suffix));
    const stem = policy.intents.find(({ code }) => code === facts.intent)?.destination;
    if (stem !== undefined) path.push(stepName('Send_To', stem.replace('Handoff_', ''), suffix));
  }
  if (mode !== 'immediate') path.push(GATES[mode]);
  const { action, ask, destination } = readPolicy(policy, facts);
  if (action === 'collect') {
    const item = ask.replace(/Alternative$/, '');
    const step = item === ask ? 'Ask_For' : 'Offer_Alternative_To';
    return [...path, stepName(step, item)];
  }
  const asked = facts.askedItems.split('|');
  const letThrough = policy.prerequisites.find(
    ({ item, exit }) =>
      exit?.destination === destination &&
      asked.includes(`${item}Alternative`) &&
      planned(policy, rule.name, facts) !== destination
  );
  if (letThrough !== undefined) path.push(stepName('Let_Through_Without', letThrough.item));
  return [...path, HAND_OVER];
}

/** Where the rule alone would have sent the conversation. */
function planned(policy: Policy, name: string, facts: Facts): string {
  const { then } = policy.rules.find((rule) => rule.name === name)!;
  if (then.action !== 'escalate') return '';
  if (typeof then.destination === 'string') return then.destination;
  const byIntent = policy.intents.find(({ code }) => code === facts.intent);
  return byIntent?.destination ?? then.destination.otherwise;
}
