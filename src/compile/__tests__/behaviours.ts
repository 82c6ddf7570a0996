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

/** How a flow must behave. */
export interface Behaviour {
  /** Says whether a flow behaves as the compiled one must. */
  holds(this: void, flow: Flow): boolean;
  /** Says whether a flow takes the steps of the compiled one, with quiet steps put in between: decisions and assignments. */
  isDetour?(this: void, flow: Flow): boolean;
}

const SEED = 20260311;
const SKILL_MISSING = 'Say_That_A_Skill_Is_Missing';

const steps = ({ path }: FlowRun): readonly string[] => path.map(({ element }) => element);
const lookUps = (run: FlowRun): number => steps(run).filter((step) => /^Find_/.test(step)).length;

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

/** What another way through the flow would have met: what the way that was taken does not show. */
function temptations({ language, skillsComplete, places: [first] }: World): string {
  const bySkills = language !== 'en' && skillsComplete;
  const waitsTooLong = (first.wait ?? 0) > (first.waitLimit ?? Infinity) && first.overflow !== '';
  return `${bySkills} ${waitsTooLong} ${first.online === 'fails'}`;
}

/** The worlds in which a run takes three steps in a row that no earlier one took before such an end. */
function covering(
  worlds: readonly World[],
  journeyOf: (world: World) => Journey
): readonly World[] {
  const seen = new Set<string>();
  return worlds.filter((world) => {
    const { fate, path } = journeyOf(world);
    const known = seen.size;
    const [kind] = fate.routed.split(' ');
    const end = `${kind} ${fate.callBacks.join()} ${fate.lastResort} ${temptations(world)}`;
    for (const index of path.keys()) {
      seen.add(`${path.slice(index, index + 3).join()} ${end}`);
    }
    return seen.size > known;
  });
}

type Steps = readonly string[];

const quietSteps = ({ decisions = [], assignments = [] }: Flow): ReadonlySet<string> =>
  new Set([...decisions, ...assignments].map(({ name = '' }) => name));

/** True when the steps of `way` are those of `usual` with nothing but quiet steps put in between. */
function isLonger(usual: Steps, way: Steps, quiet: ReadonlySet<string>): boolean {
  let at = 0;
  for (const step of way) {
    if (step === usual[at]) at += 1;
    else if (!quiet.has(step.slice(0, step.indexOf(' ')))) return false;
  }
  return at === usual.length && way.length > usual.length;
}

/** The same of many pairs of ways, at least one of which differs. */
function areLonger(
  ways: readonly (readonly [Steps, Steps])[],
  quiet: ReadonlySet<string>
): boolean {
  const changed = ways.filter(([usual, way]) => usual.join() !== way.join());
  return changed.length > 0 && changed.every(([usual, way]) => isLonger(usual, way, quiet));
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
  return {
    holds: (flow) => {
      const compiled = compileFlow(flow, { actions: {} });
      return situations.every((facts, index) => {
        const run = compiled.run({ ...facts }, org);
        const { path, reading } = expected[index];
        return (
          steps(run).join(' ') === path &&
          reading.every(([name, value]) => (run.outputs[name] ?? '') === value)
        );
      });
    }
  };
}

function chooses(flow: Flow): boolean {
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
}

function requiringSkills(policy: Policy, compilation: Compilation): Behaviour {
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
      // Without a skill everybody in the org would be offered the work; no skill stands for `xx`.
      return { stem, language, skills, complete: skills.length > 0 && language !== 'xx' };
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
  const everything = orgWithout('');
  const lacking = new Map([...names].map((name) => [name, [orgWithout(name), failingOn(name)]]));
  const holds: Behaviour['holds'] = (flow) => {
    const compiled = compileFlow(flow, { actions: {} });
    return cases.every(({ stem, language, skills, complete }) => {
      const inputs = { destination: stem, language };
      const run = compiled.run(inputs, everything);
      const found = (run.outputs['requirements'] ?? []) as readonly FlowRecord[];
      const isRight =
        run.outputs['complete'] === complete &&
        steps(run).at(-1) === (complete ? 'Say_That_All_Skills_Are_There' : SKILL_MISSING) &&
        lookUps(run) === skills.length &&
        found.length === skills.length &&
        skills.every(
          ({ skill, level }, index) =>
            found[index]?.['SkillId'] === `id of ${skill}` && found[index]?.['SkillLevel'] === level
        );
      const refuses = skills.every(({ skill }, index) =>
        lacking.get(skill)!.every((org) => {
          const without = compiled.run(inputs, org);
          return (
            without.outputs['complete'] === false &&
            lookUps(without) === index + 1 &&
            steps(without).at(-1) === SKILL_MISSING
          );
        })
      );
      return isRight && refuses;
    });
  };
  const waysOf = (flow: Flow): readonly Steps[] => {
    const compiled = compileFlow(flow, { actions: {} });
    const orgs = [everything, ...[...lacking.values()].flat()];
    return cases.flatMap(({ stem, language }) =>
      orgs.map((org) =>
        compiled
          .run({ destination: stem, language }, org)
          .path.map(({ element, outcome }) => `${element} ${outcome}`)
      )
    );
  };
  const usual = waysOf(compilation.flows['Handoff_Require_Skills']);
  return {
    holds,
    isDetour: (flow) =>
      areLonger(
        waysOf(flow).map((way, index) => [usual[index], way] as const),
        quietSteps(flow)
      )
  };
}

function assesses(flow: Flow): boolean {
  const run = assessingRunner(flow);
  return EVERY_ASSESSMENT.every((world) => isDeepStrictEqual(run(world), readAssessment(world)));
}

function routing(
  policy: Policy,
  { flows }: Compilation,
  name: string,
  channel: Channel
): Behaviour {
  const choose = flows['Handoff_Choose_Destination'];
  const compiled = routingRunner(flows[name], choose);
  const sampled = fc.sample(anyWorld(channel, policy.fallback), { numRuns: 30_000, seed: SEED });
  const worlds = covering(sampled, compiled);
  const fates = worlds.map((world) => JSON.stringify(readRouting(world)));
  const ways = worlds.map((world) => compiled(world).path);
  return {
    holds: (flow) => {
      const run = routingRunner(flow, choose);
      return worlds.every((world, index) => JSON.stringify(run(world).fate) === fates[index]);
    },
    isDetour: (flow) => {
      const run = routingRunner(flow, choose);
      return areLonger(
        worlds.map((world, index) => [ways[index], run(world).path] as const),
        quietSteps(flow)
      );
    }
  };
}

/** Flows whose structure says everything there is to say about them. */
const structureOnly: Behaviour = { holds: () => true };

/** The behaviour of one of the compiled flows. */
export function behaviourOf(policy: Policy, compilation: Compilation, name: string): Behaviour {
  switch (name) {
    case 'Handoff_Decide':
      return deciding(policy);
    case 'Handoff_Choose_Destination':
      return { holds: chooses };
    case 'Handoff_Require_Skills':
      return requiringSkills(policy, compilation);
    case 'Handoff_Assess_Turn':
      return { holds: assesses };
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
