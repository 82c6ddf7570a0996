/**
 * What the product promises about `Handoff_Decide`: it always answers, whoever asks for a person gets
 * one after at most one question for each missing item, and nothing weakens the protected reasons.
 */
import {
  ACTIONS,
  PRIORITIES,
  PROTECTED_SIGNALS,
  REASONS,
  type SignalCode
} from '../../shared/reasons.ts';
import type { Scalar } from './abstractState.ts';
import type { Fact } from './facts.ts';
import type { DecisionClaim, Outputs } from './proveFlow.ts';

/** What the claims need to know of a policy. */
export interface DecisionPolicy {
  /** Every code that `askedItems` can hold: items, and the alternatives that strict ones offer. */
  readonly askable: readonly string[];
  /** Names of the rules. */
  readonly rules: readonly string[];
  readonly destinations: readonly string[];
}

/** The rule named when no rule holds. */
const DEFAULT_RULE = 'Default';

const bars = (code: string): string => `|${code}|`;

const has = (input: string, code: string): Fact => ({
  input,
  operator: 'Contains',
  value: bars(code)
});

const crossed = (signal: SignalCode): Fact => has('crossedSignals', signal);

const isOneOf = (list: readonly string[], value: Scalar | undefined): boolean =>
  typeof value === 'string' && list.includes(value);

function answered(outputs: Outputs, policy: DecisionPolicy): string | undefined {
  const { action, rule, reason, priority, destination, ask } = outputs;
  if (!isOneOf(ACTIONS, action)) return 'The path ends without an action.';
  if (!isOneOf([...policy.rules, DEFAULT_RULE], rule)) return 'The path names no rule.';
  if (!isOneOf(PRIORITIES, priority)) return 'The path sets no priority.';
  if (action !== 'continue' && !isOneOf(REASONS, reason)) return 'The path gives no reason.';
  if (action === 'escalate' && !isOneOf(policy.destinations, destination)) {
    return 'The path escalates to no destination.';
  }
  if (action === 'collect' && !isOneOf(policy.askable, ask)) return 'The path asks for nothing.';
  return undefined;
}

const escalates =
  (why: string) =>
  ({ action }: Outputs): string | undefined =>
    action === 'escalate' ? undefined : `${why}, and the answer is ${String(action)}.`;

/** All claims about the decision flow of a policy. */
export function decisionClaims(policy: DecisionPolicy): readonly DecisionClaim[] {
  const request = crossed('explicitRequest');
  const everythingAsked = policy.askable.map((item) => has('askedItems', item));
  // A request for a person has claims of its own: it may be answered by one question first.
  const protectedSignals = PROTECTED_SIGNALS.filter((signal) => signal !== 'explicitRequest');
  return [
    { claim: 'total', given: [], judge: (outputs) => answered(outputs, policy) },
    {
      claim: 'explicit-request',
      given: [request],
      judge: ({ action }) =>
        action === 'escalate' || action === 'collect'
          ? undefined
          : `The customer asked for a person, and the answer is ${String(action)}.`
    },
    {
      claim: 'explicit-request',
      given: [request, ...everythingAsked],
      judge: escalates('Everything was asked once')
    },
    ...policy.askable.map((item) => ({
      claim: 'asked-once',
      given: [request, has('askedItems', item)],
      judge: ({ ask }: Outputs) => (ask === item ? `${item} is asked a second time.` : undefined)
    })),
    ...protectedSignals.map((signal) => ({
      claim: 'protected',
      given: [crossed(signal), { input: 'enabled', operator: 'EqualTo' as const, value: true }],
      judge: escalates(`The signal ${signal} crossed`)
    }))
  ];
}
