/**
 * Every mistake the mutation harness can make in a compiled flow is noticed: by the structural checks,
 * because the flow no longer does what a plain reading says, or by the proof. The routing flows have
 * their own test beside the prover.
 */
import fc from 'fast-check';
import {
  checkFlow,
  compileFlow,
  FlowFault,
  MemoryOrg,
  type Flow,
  type FlowRecord,
  type FlowRun
} from '../../flow/index.ts';
import { mutantsOf, type Mutant } from '../../flow/mutation/mutants.ts';
import { policy } from '../../../policy/index.ts';
import { compilePolicy } from '../compilePolicy.ts';
import { skillsOf, languageSkill } from '../skills.ts';
import { proveFlow } from '../proofs.ts';
import { assessingRunner, EVERY_ASSESSMENT, readAssessment } from './assessingWorld.ts';
import { CHOICES, ChoosingOrg, readChoice } from './choosingWorld.ts';
import { decisionPath } from './decisionPath.ts';
import { readPolicy } from './naiveReading.ts';
import { anyFacts } from './situations.ts';

const compilation = compilePolicy(policy);
const SEED = 20260311;

/** Mutants that nothing notices, in words. */
function unnoticed(name: string, behavesWell: (flow: Flow) => boolean): readonly string[] {
  const isNoticed = ({ flow }: Mutant): boolean => {
    if (checkFlow(flow).length > 0) return true;
    try {
      if (!behavesWell(flow)) return true;
    } catch {
      return true;
    }
    const flows = { ...compilation.flows, [name]: flow };
    return !proveFlow(policy, { ...compilation, flows }, name).holds;
  };
  expect(behavesWell(compilation.flows[name])).toBe(true);
  return [...mutantsOf(compilation.flows[name])]
    .filter((mutant) => !isNoticed(mutant))
    .map(({ kind, description }) => `${kind}: ${description}`);
}

const steps = ({ path }: FlowRun): readonly string[] => path.map(({ element }) => element);

/** The examples whose expected result was not seen before: few, and each tells something new. */
function telling<Example>(
  examples: readonly Example[],
  resultOf: (example: Example) => string
): readonly Example[] {
  const byResult = new Map<string, Example>();
  for (const example of examples) {
    const result = resultOf(example);
    if (!byResult.has(result)) byResult.set(result, example);
  }
  return [...byResult.values()];
}

describe('mutants of compiled flows', () => {
  it('Handoff_Decide', () => {
    const situations = telling(fc.sample(anyFacts, { numRuns: 40_000, seed: SEED }), (facts) =>
      JSON.stringify([readPolicy(policy, facts), decisionPath(policy, facts)])
    );
    const expected = situations.map((facts) => ({
      path: decisionPath(policy, facts).join(' '),
      reading: Object.entries(readPolicy(policy, facts))
    }));
    const org = new MemoryOrg();
    expect(
      unnoticed('Handoff_Decide', (flow) => {
        const compiled = compileFlow(flow, { actions: {} });
        return situations.every((facts, index) => {
          const run = compiled.run({ ...facts }, org);
          const { path, reading } = expected[index];
          return (
            steps(run).join(' ') === path &&
            reading.every(([name, value]) => (run.outputs[name] ?? '') === value)
          );
        });
      })
    ).toEqual([]);
  });

  it('Handoff_Choose_Destination', () => {
    const inputs = { destination: 'Handoff_A', channel: 'messaging', queueSuffix: '_Messaging' };
    expect(
      unnoticed('Handoff_Choose_Destination', (flow) => {
        const compiled = compileFlow(flow, { actions: {} });
        return CHOICES.every((choice) => {
          const org = new ChoosingOrg(choice);
          const run = compiled.run(
            { ...inputs, hop: choice.hop, closedDestinations: choice.closed },
            org
          );
          const { reads, lookUps, last, ...outputs } = readChoice(choice);
          return (
            org.reads === reads &&
            org.lookUps === lookUps &&
            steps(run).at(-1) === last &&
            Object.entries(outputs).every(([name, value]) => run.outputs[name] === value)
          );
        });
      })
    ).toEqual([]);
  });

  it('Handoff_Require_Skills', () => {
    const names = new Set([
      ...policy.destinations.flatMap((each) => skillsOf(each).map(({ skill }) => skill)),
      ...policy.languages.slice(1).map(languageSkill)
    ]);
    const stems = [...policy.destinations.map(({ stem }) => stem), 'Handoff_Unknown'];
    const cases = stems.flatMap((stem) =>
      [...policy.languages, 'xx'].map((language) => {
        const destination = policy.destinations.find((each) => each.stem === stem);
        const skills = destination === undefined ? [] : [...skillsOf(destination)];
        if (policy.languages.slice(1).includes(language)) {
          skills.push({ skill: languageSkill(language), level: 5 });
        }
        return { stem, language, skills };
      })
    );
    const orgWithout = (missing: string): MemoryOrg =>
      new MemoryOrg({
        Skill: [...names]
          .filter((name) => name !== missing)
          .map((name) => ({ Id: `id of ${name}`, DeveloperName: name }))
      });
    const failingOn = (skill: string): MemoryOrg => {
      const org = orgWithout('');
      const query = org.query.bind(org);
      org.query = (object, filters) => {
        if (filters.some(({ value }) => value === skill)) throw new FlowFault('No answer.');
        return query(object, filters);
      };
      return org;
    };
    const complete = orgWithout('');
    const lacking = new Map([...names].map((name) => [name, [orgWithout(name), failingOn(name)]]));
    expect(
      unnoticed('Handoff_Require_Skills', (flow) => {
        const compiled = compileFlow(flow, { actions: {} });
        return cases.every(({ stem, language, skills }) => {
          const inputs = { destination: stem, language };
          const { outputs } = compiled.run(inputs, complete);
          const found = (outputs['requirements'] ?? []) as readonly FlowRecord[];
          const isRight =
            outputs['complete'] === true &&
            found.length === skills.length &&
            skills.every(
              ({ skill, level }, index) =>
                found[index]?.['SkillId'] === `id of ${skill}` &&
                found[index]?.['SkillLevel'] === level
            );
          const refuses = skills.every(({ skill }, index) =>
            lacking.get(skill)!.every((org) => {
              const run = compiled.run(inputs, org);
              const lookUps = steps(run).filter((step) => /^Find_/.test(step));
              return (
                run.outputs['complete'] === false &&
                lookUps.length === index + 1 &&
                steps(run).at(-1) === 'Say_That_A_Skill_Is_Missing'
              );
            })
          );
          return isRight && refuses;
        });
      })
    ).toEqual([]);
  });

  it('Handoff_Assess_Turn', () => {
    expect(
      unnoticed('Handoff_Assess_Turn', (flow) => {
        const run = assessingRunner(flow);
        return EVERY_ASSESSMENT.every(
          (world) => JSON.stringify(run(world)) === JSON.stringify(readAssessment(world))
        );
      })
    ).toEqual([]);
  });

  it.each(['Handoff_Expire_Approval', 'Handoff_Watch_Transfer', 'Handoff_Launch_Case_Routing'])(
    '%s',
    (name) => {
      expect(unnoticed(name, () => true)).toEqual([]);
    }
  );
});
