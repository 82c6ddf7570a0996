/**
 * Compiles `Handoff_Require_Skills`: the skills a human must have for a destination and a language, as
 * records a routing flow can pass on. Skills are looked up by developer name, never by id.
 */
import {
  add,
  assign,
  assignment,
  boolean,
  buildFlow,
  decision,
  END,
  equals,
  getRecords,
  isNull,
  record,
  ref,
  text,
  type Flow,
  type Step
} from '../../flow/index.ts';
import type { Destination, Policy, RequiredSkill } from '../../policy/index.ts';
import { stepName } from '../names.ts';

/** Level a language skill is asked for: fluent. */
const LANGUAGE_LEVEL = 5;

/** Developer name of the skill that stands for a language of the policy. */
export const languageSkill = (language: string): string =>
  `Handoff_Language_${language.replace(/-/g, '_')}`;

/** All skills a destination asks for, its certification among them. */
export function skillsOf(destination: Destination): readonly RequiredSkill[] {
  const certified =
    destination.certification === undefined ? [] : [{ skill: destination.certification, level: 1 }];
  return [...(destination.skills ?? []), ...certified];
}

const key = (skills: readonly RequiredSkill[]): string =>
  skills.map(({ skill, level }) => `${skill}:${String(level)}`).join('|');

/** Looks up one skill and adds the requirement; `next` follows. */
function requireSkill({ skill, level }: RequiredSkill, suffix: string, next: string): Step[] {
  const short = skill.replace(/^Handoff_/, '');
  const find = stepName('Find', short, suffix);
  const isThere = stepName('Is_There', short, suffix);
  const require = stepName('Require', short, suffix);
  return [
    getRecords({
      name: find,
      description: `The skill ${skill}.`,
      object: 'Skill',
      filters: [{ field: 'DeveloperName', value: skill }],
      next: isThere,
      fault: 'Say_That_A_Skill_Is_Missing'
    }),
    decision({
      name: isThere,
      description: 'The skill is deployed with this package; an org may have removed it.',
      outcomes: [
        {
          name: stepName('No', short, suffix),
          when: [isNull(find)],
          next: 'Say_That_A_Skill_Is_Missing'
        }
      ],
      otherwise: { label: 'There is one', next: require }
    }),
    assignment({
      name: require,
      description: `Asks for ${skill} at level ${String(level)} or above.`,
      items: [
        assign('requirement.SkillId', ref(`${find}.Id`)),
        assign('requirement.SkillLevel', level),
        assign('requirement.IsAdditionalSkill', false),
        add('requirements', ref('requirement'))
      ],
      next
    })
  ];
}

/** A chain of requirements that ends at `next`; returns its first step too. */
function chain(skills: readonly RequiredSkill[], suffix: string, next: string) {
  let first = next;
  const steps: Step[] = [];
  for (const skill of [...skills].reverse()) {
    const added = requireSkill(skill, suffix, first);
    steps.unshift(...added);
    first = added[0]!.node.name!;
  }
  return { first, steps };
}

/** Compiles the flow; undefined when no destination asks for skills. */
export function requireSkillsFlow(policy: Policy): Flow {
  const bySkills = new Map<string, Destination[]>();
  for (const destination of policy.destinations) {
    const skills = skillsOf(destination);
    if (skills.length === 0) continue;
    bySkills.set(key(skills), [...(bySkills.get(key(skills)) ?? []), destination]);
  }
  const groups = [...bySkills.values()].map((destinations, index) => {
    const [destination] = destinations;
    const suffix = bySkills.size === 1 ? '' : String(index + 1);
    return {
      destinations,
      suffix,
      ...chain(skillsOf(destination!), suffix, 'Which_Language_Is_Spoken')
    };
  });
  const foreign = policy.languages.slice(1).map((language) => ({
    language,
    ...chain(
      [{ skill: languageSkill(language), level: LANGUAGE_LEVEL }],
      '',
      'Say_That_All_Skills_Are_There'
    )
  }));
  const which = decision({
    name: 'Which_Destination_Is_It',
    description: 'Each destination names the skills its people need.',
    outcomes: groups.map(({ destinations, suffix, first }) => ({
      name: stepName('Skills_Of', destinations[0]!.stem.replace(/^Handoff_/, ''), suffix),
      description: destinations.map(({ label }) => label).join(', '),
      when: destinations.map(({ stem }) => equals('destination', stem)),
      logic: destinations.length === 1 ? 'and' : 'or',
      next: first
    })),
    otherwise: { label: 'No skills asked for', next: 'Which_Language_Is_Spoken' }
  });
  const language = decision({
    name: 'Which_Language_Is_Spoken',
    description: `Everyone speaks ${policy.languages[0]!}; other languages are a skill.`,
    outcomes: foreign.map(({ language, first }) => ({
      name: stepName('Speaks', language),
      when: [equals('language', language)],
      next: first
    })),
    otherwise: { label: 'The first language', next: 'Say_That_All_Skills_Are_There' }
  });
  return buildFlow({
    name: 'Handoff_Require_Skills',
    label: 'Handoff: Require Skills',
    description:
      'Collects the skills a destination and a language need. Compiled from the policy: change skills there.',
    kind: 'autolaunched',
    variables: [
      text('destination', 'Stem of the destination.', { input: true }),
      text('language', 'Language of the conversation.', { input: true }),
      record('requirements', 'SkillRequirement', 'The skills found so far.', {
        output: true,
        collection: true
      }),
      boolean('complete', 'True when every skill exists in this org.', {
        output: true,
        initial: false
      }),
      record('requirement', 'SkillRequirement', 'The skill being added.')
    ],
    start: groups.length > 0 ? 'Which_Destination_Is_It' : 'Which_Language_Is_Spoken',
    steps: [
      ...(groups.length > 0 ? [which] : []),
      ...groups.flatMap(({ steps }) => steps),
      ...(foreign.length > 0 ? [language] : []),
      ...foreign.flatMap(({ steps }) => steps),
      assignment({
        name: 'Say_That_All_Skills_Are_There',
        description: 'The work can be routed by these skills.',
        items: [assign('complete', true)],
        next: END
      }),
      assignment({
        name: 'Say_That_A_Skill_Is_Missing',
        description: 'The work is better routed by its queue alone.',
        items: [assign('complete', false)],
        next: END
      })
    ]
  });
}
