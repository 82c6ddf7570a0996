/** Random facts and random rules, made so that they meet: facts use the codes the rules ask about. */
import fc from 'fast-check';
import type { Condition, Policy, Rule } from '../../policy/index.ts';
import { FACTS, initialFacts, writeSet, type FactName, type Facts } from '../../shared/facts.ts';
import { REASONS, SIGNALS } from '../../shared/reasons.ts';
import { policy as shipped } from '../../../policy/index.ts';

/** Values worth trying, by Text fact. */
const TEXTS: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  channel: ['messaging', 'voice', 'case'],
  topic: ['', ...shipped.topics.map(({ name }) => name)],
  intent: ['', 'somethingElse', ...shipped.intents.map(({ code }) => code)],
  language: ['en', 'de', 'ja'],
  identity: ['verified', 'partlyVerified', 'notVerified', 'unknown'],
  tier: ['', 'Gold', 'Platinum'],
  journeyStage: ['unknown', 'onboarding', 'cancellationWindow'],
  accessibilityNeed: ['none', 'captions'],
  confidenceBand: ['act', 'review', 'escalate'],
  failureKind: ['none', 'error', 'permission'],
  requestedAction: ['', 'refund', 'discount', 'wireTransfer', 'anything'],
  approvalState: ['none', 'pending', 'approved', 'declined', 'expired']
};

/** Members worth trying, by set fact. */
const SETS: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  crossedSignals: SIGNALS,
  providedItems: shipped.prerequisites.map(({ item }) => item),
  askedItems: shipped.prerequisites.flatMap(({ item }) => [item, `${item}Alternative`]),
  completedActions: ['createcase', 'resetpassword', 'lookuporder'],
  failedActions: ['createcase', 'resetpassword', 'lookuporder'],
  consents: ['partnerConsent', 'other']
};

/** Any facts. Few signals cross at once, so that late rules are reached too. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      (Object.keys(FACTS) as FactName[]).map((name) => {
        const { type } = FACTS[name];
        if (type === 'boolean') {
          const usual = FACTS[name].initial;
          const arbitrary = fc.oneof(
            { weight: 3, arbitrary: fc.constant(usual) },
            { weight: 1, arbitrary: fc.boolean() }
          );
          return [name, arbitrary] as const;
        }
        if (type === 'text') return [name, fc.constantFrom(...TEXTS[name]!)] as const;
        const most = name === 'crossedSignals' ? 3 : 2;
        return [name, fc.subarray([...SETS[name]!], { maxLength: most }).map(writeSet)] as const;
      })
    )
  )
  .map((facts) => ({ ...initialFacts(), ...facts }));

const anyLeaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...SIGNALS).map((signal): Condition => ({ signal })),
  fc
    .constantFrom(...(Object.keys(TEXTS) as (keyof typeof TEXTS)[]))
    .chain((fact) =>
      fc
        .subarray(TEXTS[fact]!.filter((value) => value !== '').slice(0, 3), { minLength: 1 })
        .map((is) => ({ fact, is: is.length === 1 ? is[0] : is }) as Condition)
    ),
  fc
    .constantFrom('providedItems', 'askedItems', 'consents', 'completedActions')
    .chain((fact) => fc.constantFrom(...SETS[fact as FactName]!).map((has) => ({ fact, has }))),
  fc
    .constantFrom('strategicAccount', 'handedBack', 'takeOver', 'regulatedLock')
    .chain((fact) => fc.boolean().map((is) => ({ fact, is })))
);

/** Any condition, nested up to four deep. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    anyLeaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not }))
  )
})).condition;

const stems = shipped.destinations.map(({ stem }) => stem);

const anyOutcome: fc.Arbitrary<Rule['then']> = fc.oneof(
  fc.constant<Rule['then']>({ action: 'continue' }),
  fc.constant<Rule['then']>({ action: 'continue', message: 'approvalPending' }),
  fc
    .constantFrom(...shipped.prerequisites.map(({ item }) => item))
    .map((ask): Rule['then'] => ({ action: 'collect', ask, reason: 'complexity' })),
  fc.constantFrom('holdAnswer' as const, 'holdAction' as const).map((action): Rule['then'] => ({
    action,
    reason: 'needsApproval',
    priority: 'high',
    message: action,
    notification: 'approvers'
  })),
  fc
    .record({
      reason: fc.constantFrom(...REASONS),
      stem: fc.constantFrom(...stems),
      byIntent: fc.boolean(),
      preset: fc.constantFrom(undefined, 'immediate', 'askOnce', 'strictWithExit'),
      priority: fc.constantFrom(undefined, 'critical', 'low')
    })
    .map(({ reason, stem, byIntent, preset, priority }): Rule['then'] => ({
      action: 'escalate',
      reason,
      destination: byIntent ? { byIntent: true, otherwise: stem } : stem,
      ...(preset === undefined ? {} : { preset }),
      ...(priority === undefined ? {} : { priority })
    }))
);

/** A policy like the shipped one with random rules; it need not be a wise one. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .array(fc.record({ when: anyCondition, then: anyOutcome, evenWhenOff: fc.boolean() }), {
    minLength: 1,
    maxLength: 8
  })
  .map((rules) => ({
    ...shipped,
    phrases: [],
    messages: [],
    rules: rules.map((rule, index) => ({
      ...rule,
      name: `Random${String(index)}`,
      description: 'A random rule.'
    }))
  }));
