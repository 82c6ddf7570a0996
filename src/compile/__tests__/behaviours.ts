/**
 * How each compiled flow behaves, as a test of any other flow that claims to be it: run in worlds that
 * tell something, it must do what a plain reading says.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  compileFlow,
  FlowFault,
  MemoryOrg,
  type Flow,
  type FlowRecord,
  type FlowRun
} from '../../flow/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { Channel } from '../../shared/reasons.ts';
import type { Compilation } from '../compilePolicy.ts';
import { languageSkill, skillsOf } from '../skills.ts';
import { assessingRunner, EVERY_ASSESSMENT, readAssessment } from './assessingWorld.ts';
import { CHOICES, ChoosingOrg, readChoice } from './choosingWorld.ts';
import { decisionPath } from './decisionPath.ts';
import { readPolicy } from './naiveReading.ts';
import { readRouting } from './routingReading.ts';
import { routingRunner, type Journey, type World } from './routingWorld.ts';
import { anyFacts } from './situations.ts';
import { anyWorld } from './worlds.ts';

/** Says whether a flow behaves as the compiled one must. */
export type Behaviour = (flow: Flow) => boolean;

const SEED = 20260311;

const steps = ({ path }: FlowRun): readonly string[] => path.map(({ element }) => element);

/** The examples whose result was not seen before: few, and each tells something new. */
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

/** The worlds in which a run takes three steps in a row that no earlier one took, or ends otherwise. */
function covering(
  worlds: readonly World[],
  journeyOf: (world: World) => Journey
): readonly World[] {
  const seen = new Set<string>();
  return worlds.filter((world) => {
    const { fate, path } = journeyOf(world);
    const known = seen.size;
    seen.add(JSON.stringify(fate));
    const taken = path.split(', ');
    for (const index of taken.keys()) seen.add(taken.slice(index, index + 3).join());
    return seen.size > known;
  });
}

function deciding(policy: Policy): Behaviour {
  const sampled = fc.sample(anyFacts, { numRuns: 40_000, seed: SEED });
  const situations = telling(sampled, (facts) =>
    JSON.stringify([readPolicy(policy, facts), decisionPath(policy, facts)])
  );
  const expected = situations.map((facts) => ({
    path: decisionPath(policy, facts).join(' '),
    reading: Object.entries(readPolicy(policy, facts))
  }));
  const org = new MemoryOrg();
  return (flow) => {
    const compiled = compileFlow(flow, { actions: {} });
    return situations.every((facts, index) => {
      const run = compiled.run({ ...facts }, org);
      const { path, reading } = expected[index];
      return (
        steps(run).join(' ') === path &&
        reading.every(([name, value]) => (run.outputs[name] ?? '') === value)
      );
    });
  };
}

const choosing: Behaviour = (flow) => {
  const inputs = { destination: 'Handoff_A', channel: 'messaging', queueSuffix: '_Messaging' };
  const compiled = compileFlow(flow, { actions: {} });
  return CHOICES.every((choice) => {
    const org = new ChoosingOrg(choice);
    const { hop, closed } = choice;
    const run = compiled.run(
      {
        ...inputs,
        hop,
        closedDestinations: closed,
        allowedDestinations: choice.allowed,
        restricted: choice.restricted
      },
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
};

function requiringSkills(policy: Policy): Behaviour {
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
  const noAnswer = new FlowFault('No answer.');
  const failingOn = (skill: string): MemoryOrg => {
    const org = orgWithout('');
    const query = org.query.bind(org);
    org.query = (object, filters) => {
      if (filters.some(({ value }) => value === skill)) throw noAnswer;
      return query(object, filters);
    };
    return org;
  };
  const complete = orgWithout('');
  const lacking = new Map([...names].map((name) => [name, [orgWithout(name), failingOn(name)]]));
  return (flow) => {
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
            found[index]?.['SkillId'] === `id of ${skill}` && found[index]?.['SkillLevel'] === level
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
  };
}

const assessing: Behaviour = (flow) => {
  const run = assessingRunner(flow);
  return EVERY_ASSESSMENT.every((world) => isDeepStrictEqual(run(world), readAssessment(world)));
};

function routing(
  policy: Policy,
  { flows }: Compilation,
  name: string,
  channel: Channel
): Behaviour {
  const choose = flows['Handoff_Choose_Destination'];
  const compiled = routingRunner(flows[name], choose);
  const sampled = fc.sample(anyWorld(channel, policy.fallback), { numRuns: 20_000, seed: SEED });
  const worlds = covering(sampled, compiled);
  const fates = worlds.map((world) => JSON.stringify(readRouting(world)));
  return (flow) => {
    const run = routingRunner(flow, choose);
    return worlds.every((world, index) => JSON.stringify(run(world).fate) === fates[index]);
  };
}

/** Flows whose structure says everything there is to say about them. */
const structureOnly: Behaviour = () => true;

/** The behaviour of one of the compiled flows. */
export function behaviourOf(policy: Policy, compilation: Compilation, name: string): Behaviour {
  switch (name) {
    case 'Handoff_Decide':
      return deciding(policy);
    case 'Handoff_Choose_Destination':
      return choosing;
    case 'Handoff_Require_Skills':
      return requiringSkills(policy);
    case 'Handoff_Assess_Turn':
      return assessing;
    case 'Handoff_Route_Messaging':
      return routing(policy, compilation, name, 'messaging');
    case 'Handoff_Route_Voice':
      return routing(policy, compilation, name, 'voice');
    case 'Handoff_Route_Case':
      return routing(policy, compilation, name, 'case');
    default:
      return structureOnly;
  }
}
