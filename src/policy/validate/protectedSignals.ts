/**
 * Guards what nobody may weaken: a request for a person, and legal, fraud and regulated matters. When
 * one of their signals crosses, a person is reached, whatever else is true.
 */
import { PROTECTED_SIGNALS, type DecidingSignal } from '../../shared/reasons.ts';
import type { Destination } from '../destination.ts';
import type { Policy } from '../policy.ts';
import type { EscalateOutcome, Rule } from '../rule.ts';
import { crossing, situationsOf, together, truthIn } from './logic.ts';
import { elementOf, inside, type Reporter } from './reporter.ts';

/** True when the rule can determine a turn on which the signal crossed. */
function canApply(rule: Rule, signal: string): boolean {
  const crossed = crossing(signal);
  const situations = situationsOf(rule.when);
  if (situations === undefined) return truthIn(crossed, rule.when) !== false;
  return situations.some((situation) => together(situation, crossed) !== undefined);
}

function destinationsOf(policy: Policy, outcome: EscalateOutcome): readonly Destination[] {
  const { destination } = outcome;
  const stems =
    typeof destination === 'string'
      ? [destination]
      : [destination.otherwise, ...policy.intents.map((intent) => intent.destination)];
  return policy.destinations.filter(({ stem }) => stems.includes(stem));
}

/** What is wrong with a rule that may decide when the signal crossed; undefined when nothing is. */
function weakness(
  policy: Policy,
  rule: Rule,
  signal: DecidingSignal
): readonly [message: string, fix: string] | undefined {
  const { then } = rule;
  if (then.action !== 'escalate') {
    return [
      `When ${signal} crosses, this rule may answer "${then.action}" and no person is reached.`,
      `Move it after the rule for ${signal}, or add { not: { signal: '${signal}' } } to it.`
    ];
  }
  if (signal === 'explicitRequest') {
    return then.preset === 'strictWithExit'
      ? [
          'It asks more than once before it honours a request for a person.',
          'Use preset askOnce or immediate.'
        ]
      : undefined;
  }
  if (then.preset !== 'immediate') {
    return [
      `When ${signal} crosses nothing may be asked first.`,
      `Give the rule preset immediate, or move it after the rule for ${signal}.`
    ];
  }
  if (signal === 'regulated') {
    const open = destinationsOf(policy, then).find(
      ({ certification }) => certification === undefined
    );
    return open === undefined
      ? undefined
      : [
          `A regulated matter may go to ${open.stem}, which requires no certification.`,
          'Move the rule after the one for regulated, or name a destination with certification.'
        ];
  }
  return undefined;
}

/** Finds the rule that honours a signal among `rules` and reports what may come before it. */
function checkHonoured(
  policy: Policy,
  rules: readonly Rule[],
  signal: DecidingSignal,
  when: string,
  reporter: Reporter
): void {
  const crossed = crossing(signal);
  const honouring = rules.findIndex(
    ({ when: condition, then }) =>
      then.action === 'escalate' && truthIn(crossed, condition) === true
  );
  if (honouring < 0) {
    reporter.error(
      { part: 'rules', path: 'rules' },
      `No rule escalates whenever ${signal} crosses${when}.`,
      `Add a rule whose condition is { signal: '${signal}' } alone, with action escalate.`
    );
  }
  const until = honouring < 0 ? rules.length : honouring + 1;
  for (const rule of rules.slice(0, until)) {
    if (!canApply(rule, signal)) continue;
    const found = weakness(policy, rule, signal);
    if (found === undefined) continue;
    const index = policy.rules.indexOf(rule);
    reporter.error(inside(elementOf('rules', index, rule.name), 'then'), ...found);
  }
}

/** Every way in which the rules weaken a protected signal. */
export function checkProtectedSignals(policy: Policy, reporter: Reporter): void {
  for (const signal of PROTECTED_SIGNALS) {
    const index = policy.signals.findIndex((each) => each.signal === signal);
    if (index >= 0 && !policy.signals[index].active) {
      reporter.error(
        inside(elementOf('signals', index, signal), 'active'),
        `${signal} is switched off, and nobody may do that.`,
        'Set active to true.'
      );
    }
    checkHonoured(policy, policy.rules, signal, '', reporter);
  }
  const whenOff = policy.rules.filter(({ evenWhenOff }) => evenWhenOff === true);
  checkHonoured(policy, whenOff, 'explicitRequest', ' while the kill switch is on', reporter);
}
