/**
 * The shipped policy as smart routing has it: one dispatcher topic, and the captured intent selects the
 * destination of every rule that neither law nor certification binds to a place.
 */
import type { Policy, Rule } from '../../src/policy/index.ts';
import { PROTECTED_REASONS } from '../../src/shared/reasons.ts';

/** Compiled by the same compiler as the policy it is made from. */
export function smartPolicy(policy: Policy): Policy {
  return { ...policy, rules: policy.rules.map((rule) => byIntent(rule, policy)) };
}

function byIntent(rule: Rule, { destinations }: Policy): Rule {
  const { then } = rule;
  if (then.action !== 'escalate' || typeof then.destination !== 'string') return rule;
  const bound = destinations.find(({ stem }) => stem === then.destination)?.certification;
  if (bound || PROTECTED_REASONS.includes(then.reason)) return rule;
  const destination = { byIntent: true, otherwise: then.destination } as const;
  return { ...rule, then: { ...then, destination } };
}
