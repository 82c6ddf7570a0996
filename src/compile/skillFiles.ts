/**
 * Compiles destinations and languages into the skills they require of people.
 */
import { writeMetadata } from '../flow/index.ts';
import type { Policy } from '../policy/index.ts';
import { languageSkill, skillsOf } from './skills.ts';
import { words } from './names.ts';
import { componentPath } from './paths.ts';

/** Skills that a policy's destinations and languages need. */
export function skillFiles(policy: Policy): ReadonlyMap<string, string> {
  const required = policy.destinations.flatMap((destination) =>
    skillsOf(destination).map(({ skill }) => ({
      name: skill,
      description:
        destination.certification === skill
          ? `Holds the licence or certification that ${destination.label} requires.`
          : `Needed by ${destination.label}.`
    }))
  );
  const languages = policy.languages.slice(1).map((language) => ({
    name: languageSkill(language),
    description: `Speaks ${language}: takes conversations in that language.`
  }));
  const byName = new Map([...required, ...languages].map((skill) => [skill.name, skill]));
  return new Map(
    [...byName.values()].map(
      ({ name, description }) =>
        [
          componentPath('policy', 'skills', name, 'skill'),
          writeMetadata('Skill', {
            description,
            label: `Handoff: ${words(name.replace(/^Handoff_/, ''))}`
          })
        ] as const
    )
  );
}
