import fc from 'fast-check';
import { compileFlow, MemoryOrg, readFlow, writeFlow, type Flow } from '../../flow/index.ts';
import type { Policy } from '../../policy/index.ts';
import { DECISION_PARAMETERS } from '../../shared/apexAction.ts';
import { FACTS, initialFacts, type Facts } from '../../shared/facts.ts';
import { policy as shipped } from '../../../policy/index.ts';
import { decideFlow } from '../flows/decide.ts';
import { LONGEST_LOGIC } from '../conditions.ts';
import { readPolicy, type Reading } from './naiveReading.ts';
import { anyCondition, anyFacts, anyPolicy } from './situations.ts';

/** Runs the XML that would be deployed. */
function runner(policy: Policy): (facts: Facts) => Reading {
  const flow = compileFlow(readFlow(writeFlow(decideFlow(policy))), { actions: {} });
  const org = new MemoryOrg();
  return (facts) => {
    const { outputs } = flow.run({ ...facts }, org);
    return Object.fromEntries(
      DECISION_PARAMETERS.map(({ name }) => [name, outputs[name] ?? ''])
    ) as unknown as Reading;
  };
}

const conditionsOf = (flow: Flow) =>
  (flow.decisions ?? []).flatMap(({ rules }) =>
    (rules ?? []).flatMap((rule) => rule.conditions ?? [])
  );

describe('Handoff_Decide', () => {
  it('agrees with a plain reading of the shipped policy in 10,000 situations', () => {
    const run = runner(shipped);
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(run(facts)).toEqual(readPolicy(shipped, facts));
      }),
      { numRuns: 10_000 }
    );
  });

  it('agrees with a plain reading of 150 random policies in 50 situations each', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        fc.array(anyFacts, { minLength: 50, maxLength: 50 }),
        (policy, situations) => {
          const run = runner(policy);
          for (const facts of situations) expect(run(facts)).toEqual(readPolicy(policy, facts));
        }
      ),
      { numRuns: 150 }
    );
  });

  it('takes every fact and returns every decision parameter', () => {
    const flow = decideFlow(shipped);
    const names = (kind: 'isInput' | 'isOutput'): readonly (string | undefined)[] =>
      (flow.variables ?? []).filter((variable) => variable[kind]).map(({ name }) => name);
    expect(names('isInput')).toEqual(Object.keys(FACTS));
    expect(names('isOutput')).toEqual(DECISION_PARAMETERS.map(({ name }) => name));
  });

  it('compares with EqualTo and Contains only', () => {
    const operators = new Set(conditionsOf(decideFlow(shipped)).map(({ operator }) => operator));
    expect([...operators].sort()).toEqual(['Contains', 'EqualTo']);
  });

  it('subdivides a condition that is too long for one outcome, without changing its meaning', () => {
    const long = fc.array(anyCondition, { minLength: 40, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.oneof(
          long.map((all) => ({ any: all })),
          long.map((any) => ({
            all: any.map((part) => ({ any: [part, { signal: 'tone' as const }] }))
          }))
        ),
        fc.array(anyFacts, { minLength: 30, maxLength: 30 }),
        (when, situations) => {
          const [first] = shipped.rules;
          const policy = { ...shipped, rules: [{ ...first, when }, ...shipped.rules.slice(1)] };
          const flow = decideFlow(policy);
          for (const { rules } of flow.decisions ?? []) {
            for (const rule of rules ?? []) {
              expect(rule.conditionLogic.length).toBeLessThanOrEqual(LONGEST_LOGIC);
            }
          }
          const run = runner(policy);
          for (const facts of situations) expect(run(facts)).toEqual(readPolicy(policy, facts));
        }
      ),
      { numRuns: 15 }
    );
  });

  it('honours a request for a person after at most one question, whatever the topic', () => {
    const run = runner(shipped);
    for (const topic of ['', ...shipped.topics.map(({ name }) => name)]) {
      let facts: Facts = { ...initialFacts(), topic, crossedSignals: '|explicitRequest|' };
      const actions: string[] = [];
      for (let turn = 0; turn < 4; turn += 1) {
        const { action, ask } = run(facts);
        actions.push(action);
        if (action === 'escalate') break;
        facts = { ...facts, askedItems: `|${ask}|` };
      }
      expect(actions.at(-1)).toBe('escalate');
      expect(actions.length).toBeLessThanOrEqual(2);
    }
  });

  it('offers the alternative of a strict prerequisite once, then lets the customer through', () => {
    const run = runner(shipped);
    const facts: Facts = {
      ...initialFacts(),
      intent: 'repair',
      crossedSignals: '|explicitRequest|'
    };
    const first = run(facts);
    const second = run({ ...facts, askedItems: '|partnerConsent|' });
    const third = run({ ...facts, askedItems: '|partnerConsent|partnerConsentAlternative|' });
    expect([first.ask, second.ask, third.action, third.destination]).toEqual([
      'partnerConsent',
      'partnerConsentAlternative',
      'escalate',
      'Handoff_Technical'
    ]);
  });
});
