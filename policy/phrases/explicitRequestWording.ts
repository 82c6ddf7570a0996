/**
 * How the phrases that ask for a person are written in languages other than English.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

/** What one language says when somebody asks for a person. */
export interface RequestWording {
  /** Word lists by name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly requests: readonly string[];
  /** Requests that an overlapping refusal does not take away, such as declining a machine. */
  readonly always: readonly string[];
  /** A person is declined, or the question is who is speaking. */
  readonly refusals: readonly string[];
  /** Somebody else is meant, or it is past. */
  readonly others: readonly string[];
}

/** The phrase sets of one language. */
export function requestsIn(language: string, wording: RequestWording): readonly PhraseSet[] {
  return [
    ...Object.entries(wording.lists).map(([name, patterns]) =>
      words(name, 'Who is asked for, and how.', patterns, language)
    ),
    says('explicitRequest', 'request', 1, 'Asking for a person.', wording.requests, language),
    says('explicitRequest', 'always', 1, 'Declining a machine.', wording.always, language),
    looksLike('explicitRequest', 'refusal', 'Declining a person.', wording.refusals, language),
    looksLike('explicitRequest', 'other', 'Somebody else, or past.', wording.others, language)
  ];
}
