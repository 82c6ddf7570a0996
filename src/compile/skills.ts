/** Which skills a destination and a language ask for, and what they are called. */
import type { Destination, RequiredSkill } from '../policy/index.ts';

/** What the skills of languages are named after, followed by the code. */
export const LANGUAGE_PREFIX = 'Handoff_Language_';

/** Developer name of the skill that stands for a language of the policy. */
export const languageSkill = (language: string): string =>
  `${LANGUAGE_PREFIX}${language.replace(/-/g, '_')}`;

/** All skills a destination asks for, its certification among them. */
export function skillsOf(destination: Destination): readonly RequiredSkill[] {
  const certified =
    destination.certification === undefined ? [] : [{ skill: destination.certification, level: 1 }];
  return [...(destination.skills ?? []), ...certified];
}

/** Destinations that ask for the very same skills, which share one step. */
export function sameSkills(
  destinations: readonly Destination[]
): readonly (readonly Destination[])[] {
  const groups = new Map<string, Destination[]>();
  for (const destination of destinations) {
    const skills = skillsOf(destination);
    if (skills.length === 0) continue;
    const key = JSON.stringify(skills);
    groups.set(key, [...(groups.get(key) ?? []), destination]);
  }
  return [...groups.values()];
}
