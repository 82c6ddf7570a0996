/**
 * How the phrases about death, danger, illness, hardship and pressure are written in languages other than
 * English.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says } from './wording.ts';

/** What one language says about each kind of life event. */
export interface LifeEventWording {
  readonly selfHarm: readonly string[];
  readonly death: readonly string[];
  readonly violence: readonly string[];
  readonly medical: readonly string[];
  readonly hardship: readonly string[];
  readonly pressure: readonly string[];
  readonly figure: readonly string[];
}

/** The phrase sets of one language. */
export function lifeEventsIn(code: string, wording: LifeEventWording): readonly PhraseSet[] {
  const say = (
    group: string,
    weight: number,
    why: string,
    patterns: readonly string[]
  ): PhraseSet => says('lifeEvent', group, weight, why, patterns, code);
  return [
    say('selfHarm', 1, 'Thoughts of ending one’s life or of hurting oneself.', wording.selfHarm),
    say('death', 0.85, 'Somebody close has died.', wording.death),
    say('violence', 0.9, 'Violence, or the threat of it.', wording.violence),
    say('medical', 0.85, 'Somebody is in danger, or gravely ill.', wording.medical),
    say('hardship', 0.8, 'Somebody can no longer live on what they have.', wording.hardship),
    say('pressure', 0.9, 'Somebody else drives the customer to it.', wording.pressure),
    looksLike('lifeEvent', 'figure', 'The same words about something else.', wording.figure, code)
  ];
}
