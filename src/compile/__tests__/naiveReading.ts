/**
 * A plain reading of a policy, written from its documentation and not from the compiler: what a careful
 * person would say the rules decide. The compiled flow must always say the same.
 */
import type { Condition, Destination, Policy, Prerequisite, Rule } from '../../policy/index.ts';
import type { Facts } from '../../shared/facts.ts';

/** What is decided; blank where nothing is said. */
export interface Reading {
  readonly action: string;
  readonly reason: string;
  readonly rule: string;
  readonly priority: string;
  readonly destination: string;
  readonly ask: string;
  readonly messageCode: string;
  readonly notification: string;
}

const members = (set: string): readonly string[] => set.split('|').filter((code) => code !== '');

/** Whether a condition holds. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('signal' in condition) return members(facts.crossedSignals).includes(condition.signal);
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('has' in condition) return members(facts[condition.fact]).includes(condition.has);
  const value = facts[condition.fact];
  const wanted: unknown = condition.is;
  return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
}

function isMet(
  policy: Policy,
  { kind, item, actionName = '' }: Prerequisite,
  facts: Facts
): boolean {
  const done = members(facts.completedActions).includes(actionName);
  if (kind === 'verified') return facts.identity === 'verified';
  if (kind === 'action') return done;
  if (kind === 'guided') return done || members(facts.failedActions).includes(actionName);
  if (kind === 'consent') return members(facts.consents).includes(item);
  if (kind === 'intent') return policy.intents.some(({ code }) => code === facts.intent);
  return members(facts.providedItems).includes(item);
}

const NOTHING: Reading = {
  action: '',
  reason: '',
  rule: '',
  priority: '',
  destination: '',
  ask: '',
  messageCode: '',
  notification: ''
};

function placeOf(policy: Policy, stem: string): Destination {
  return policy.destinations.find((each) => each.stem === stem)!;
}

type Escalation = Extract<Rule['then'], { action: 'escalate' }>;

function readEscalation(policy: Policy, rule: Rule, then: Escalation, facts: Facts): Reading {
  const named =
    typeof then.destination === 'string' ? then.destination : then.destination.otherwise;
  const byIntent =
    typeof then.destination === 'string'
      ? undefined
      : policy.intents.find(({ code }) => code === facts.intent)?.destination;
  const stem = byIntent ?? named;
  const decided = {
    ...NOTHING,
    rule: rule.name,
    reason: then.reason,
    priority: then.priority ?? placeOf(policy, named).priority
  };
  const escalate = (to: string, message: string): Reading => ({
    ...decided,
    action: 'escalate',
    destination: to,
    messageCode: message,
    notification: then.notification ?? placeOf(policy, named).notification ?? ''
  });
  const asked = members(facts.askedItems);
  for (const each of policy.prerequisites) {
    const applies =
      (each.topic === undefined || each.topic === facts.topic) &&
      (each.destination === undefined || each.destination === stem);
    if (!applies || isMet(policy, each, facts)) continue;
    const preset = then.preset ?? each.preset;
    if (preset === 'immediate') continue;
    const collect = (ask: string, messageCode: string): Reading => ({
      ...decided,
      action: 'collect',
      ask,
      messageCode
    });
    if (preset === 'strictWithExit' && each.exit !== undefined) {
      if (!asked.includes(each.item)) return collect(each.item, each.question);
      if (!asked.includes(`${each.item}Alternative`)) {
        return collect(`${each.item}Alternative`, each.exit.message);
      }
      return escalate(each.exit.destination, placeOf(policy, each.exit.destination).announce);
    }
    if (asked.length === 0) return collect(each.item, each.question);
  }
  return escalate(stem, then.message ?? placeOf(policy, stem).announce);
}

/** What the policy decides about a turn. */
export function readPolicy(policy: Policy, facts: Facts): Reading {
  const rule = policy.rules.find(
    (each) => (facts.enabled || each.evenWhenOff === true) && holds(each.when, facts)
  );
  if (rule === undefined) {
    return { ...NOTHING, action: 'continue', rule: 'Default', priority: 'normal' };
  }
  const { then } = rule;
  switch (then.action) {
    case 'escalate':
      return readEscalation(policy, rule, then, facts);
    case 'collect':
      return {
        ...NOTHING,
        action: 'collect',
        rule: rule.name,
        reason: then.reason,
        priority: 'normal',
        ask: then.ask,
        messageCode: policy.prerequisites.find(({ item }) => item === then.ask)!.question
      };
    case 'continue':
      return {
        ...NOTHING,
        action: 'continue',
        rule: rule.name,
        priority: 'normal',
        messageCode: then.message ?? ''
      };
    default:
      return {
        ...NOTHING,
        action: then.action,
        rule: rule.name,
        reason: then.reason,
        priority: then.priority,
        messageCode: then.message,
        notification: then.notification ?? ''
      };
  }
}
