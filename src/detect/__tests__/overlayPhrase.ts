import type { PhraseRecord } from '../../shared/records.ts';

/** A record an admin adds in Setup, from the few fields a test cares about. */
export function overlayPhrase(more: Partial<PhraseRecord>): PhraseRecord {
  return {
    name: 'Ours',
    signal: 'fraud',
    group: 'ours',
    kind: 'pattern',
    list: '',
    language: 'en',
    pattern: '',
    weight: 1,
    topic: '',
    active: true,
    rationale: 'We say so.',
    replaces: '',
    ...more
  };
}
