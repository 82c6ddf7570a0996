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
  number,
  record,
  ref,
  text,
  when,
  type Flow,
  type Step,
  type Variable
} from '../../flow/index.ts';
import type { Destination, Policy } from '../../policy/index.ts';
import { stepName } from '../names.ts';
import { LANGUAGE_PREFIX, sameSkills, skillsOf } from '../skills.ts';

/** Level a language skill is asked for: fluent. */
export const LANGUAGE_LEVEL = 5;

const ORDINALS = ['First', 'Second', 'Third'] as const;

const LANGUAGE = 'Is_It_The_First_Language';
const ANY = 'Is_Any_Skill_Asked_For';
const COMPLETE = 'Say_That_All_Skills_Are_There';
const MISSING = 'Say_That_A_Skill_Is_Missing';

type Ordinal = (typeof ORDINALS)[number];

const skillVariable = (ordinal: Ordinal): string => `${ordinal.toLowerCase()}Skill`;
const levelVariable = (ordinal: Ordinal): string => `${ordinal.toLowerCase()}Level`;
const isAsked = (ordinal: Ordinal): string => stepName('Is', ordinal, 'Skill', 'Asked', 'For');

/** Looks up one skill by the variable that names it and adds the requirement. */
function requirement(
  ordinal: string,
  skill: string,
  level: Parameters<typeof assign>[1],
  next: string
): readonly Step[] {
  const find = stepName('Find', ordinal, 'Skill');
  const require = stepName('Require', ordinal, 'Skill');
  return [
    getRecords({
      name: find,
      description: 'The skill by developer name; no id is ever written into a flow.',
      object: 'Skill',
      filters: [{ field: 'DeveloperName', value: ref(skill) }],
      next: stepName('Is', ordinal, 'Skill', 'There'),
      fault: MISSING
    }),
    decision({
      name: stepName('Is', ordinal, 'Skill', 'There'),
      description: 'The skill is deployed with this package; an org may have removed it.',
      outcomes: [{ name: stepName('No', ordinal, 'Skill'), when: [isNull(find)], next: MISSING }],
      otherwise: { label: 'There is one', next: require }
    }),
    assignment({
      name: require,
      description: 'Asks for the skill at this level or above.',
      items: [
        assign('requirement.SkillId', ref(`${find}.Id`)),
        assign('requirement.SkillLevel', level),
        assign('requirement.IsAdditionalSkill', false),
        add('requirements', ref('requirement')),
        assign('skillAskedFor', true)
      ],
      next
    })
  ];
}

/** Notes which skills the destination asks for. */
function noting(groups: readonly (readonly Destination[])[]): readonly Step[] {
  const nameOf = (verb: string, [first]: readonly Destination[]): string =>
    stepName(verb, first.stem.replace(/^Handoff_/, ''));
  return [
    decision({
      name: 'Which_Destination_Is_It',
      description: 'Each destination names the skills its people need.',
      outcomes: groups.map((group) => ({
        name: nameOf('It_Is', group),
        description: group
          .map(({ label }) => label)
          .join(', ')
          .slice(0, 255),
        when: group.map(({ stem }) => equals('destination', stem)),
        logic: group.length === 1 ? 'and' : 'or',
        next: nameOf('Note_Skills_Of', group)
      })),
      otherwise: { label: 'No skills asked for', next: LANGUAGE }
    }),
    ...groups.map((group) =>
      assignment({
        name: nameOf('Note_Skills_Of', group),
        description: 'Skills of the policy, with the level asked for.',
        items: skillsOf(group[0]).flatMap(({ skill, level }, index) => {
          const ordinal = ORDINALS[index];
          return [assign(skillVariable(ordinal), skill), assign(levelVariable(ordinal), level)];
        }),
        next: stepName('Find', ORDINALS[0], 'Skill')
      })
    )
  ];
}

/** Collects the noted skills one after the other. */
function collecting(count: number): readonly Step[] {
  return ORDINALS.slice(0, count).flatMap((ordinal, index) => {
    const following = ORDINALS.slice(0, count)[index + 1];
    const next = following === undefined ? LANGUAGE : isAsked(following);
    const steps = requirement(ordinal, skillVariable(ordinal), ref(levelVariable(ordinal)), next);
    if (index === 0) return steps;
    return [
      decision({
        name: isAsked(ordinal),
        description: 'Most destinations ask for one skill.',
        outcomes: [
          {
            name: stepName(ordinal, 'Skill', 'Asked', 'For'),
            when: [when(skillVariable(ordinal), 'IsBlank', false)],
            next: stepName('Find', ordinal, 'Skill')
          }
        ],
        otherwise: { label: 'No more skills', next: LANGUAGE }
      }),
      ...steps
    ];
  });
}

/** Adds the language as a skill, unless everyone speaks it; a language nobody is known to speak is missing. */
function speaking(policy: Policy): readonly Step[] {
  const [first, ...others] = policy.languages;
  const known = others.map((language) => equals('language', language));
  const spoken: readonly Step[] = [
    assignment({
      name: 'Note_The_Language_Skill',
      description: 'The skill of a language is named after its code.',
      items: [assign('languageSkill', LANGUAGE_PREFIX), add('languageSkill', ref('language'))],
      next: 'Find_Language_Skill'
    }),
    ...requirement('Language', 'languageSkill', LANGUAGE_LEVEL, COMPLETE)
  ];
  return [
    decision({
      name: LANGUAGE,
      description: `Everyone speaks ${first}; another language of the policy is a skill.`,
      outcomes: [
        { name: 'First_Language', when: [equals('language', first)], next: ANY },
        ...(known.length === 0
          ? []
          : [
              {
                name: 'Another_Language',
                when: known,
                logic: known.length === 1 ? 'and' : 'or',
                next: 'Note_The_Language_Skill'
              }
            ])
      ],
      otherwise: { label: 'A language of no skill', next: MISSING }
    }),
    ...(known.length === 0 ? [] : spoken),
    decision({
      name: ANY,
      description: 'Work without any skill would be offered to everybody in the org.',
      outcomes: [
        {
          name: 'A_Skill_Is_Asked_For',
          when: [equals('skillAskedFor', true)],
          next: COMPLETE
        }
      ],
      otherwise: { label: 'No skill', next: MISSING }
    })
  ];
}

function variables(count: number, spoken: boolean): readonly Variable[] {
  return [
    text('destination', 'Stem of the destination.', { input: true }),
    text('language', 'Language of the conversation.', { input: true }),
    record('requirements', 'SkillRequirement', 'The skills found so far.', {
      output: true,
      collection: true
    }),
    boolean('complete', 'True when there is a skill and every one exists in this org.', {
      output: true,
      initial: false
    }),
    record('requirement', 'SkillRequirement', 'The skill being added.'),
    boolean('skillAskedFor', 'True once the work asks for a skill.', { initial: false }),
    ...ORDINALS.slice(0, count).flatMap((ordinal) => [
      text(skillVariable(ordinal), 'Developer name of a skill; blank when none is asked for.'),
      number(levelVariable(ordinal), 'Level the skill is asked for at.')
    ]),
    ...(spoken ? [text('languageSkill', 'Developer name of the skill of the language.')] : [])
  ];
}

/** Compiles the flow. */
export function requireSkillsFlow(policy: Policy): Flow {
  const groups = sameSkills(policy.destinations);
  const count = Math.max(0, ...groups.map(([first]) => skillsOf(first).length));
  const spoken = policy.languages.length > 1;
  return buildFlow({
    name: 'Handoff_Require_Skills',
    label: 'Handoff: Require Skills',
    description:
      'Collects the skills a destination and a language need. Compiled from the policy: change skills there.',
    kind: 'autolaunched',
    variables: variables(count, spoken),
    start: groups.length > 0 ? 'Which_Destination_Is_It' : LANGUAGE,
    steps: [
      ...(groups.length > 0 ? noting(groups) : []),
      ...collecting(count),
      ...speaking(policy),
      assignment({
        name: COMPLETE,
        description: 'The work can be routed by these skills.',
        items: [assign('complete', true)],
        next: END
      }),
      assignment({
        name: MISSING,
        description: 'The work is better routed by its queue alone.',
        items: [assign('complete', false)],
        next: END
      })
    ]
  });
}
