/**
 * How the phrases about fraud, leaving, bills and legal steps are written in languages other than English.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

/** What one language says about each topic; none is the mere name of a thing. */
export interface TopicWording {
  /** Word lists by name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly fraud: readonly string[];
  readonly closure: readonly string[];
  readonly billing: readonly string[];
  readonly legal: readonly string[];
  /** Questions and figures of speech, per signal. */
  readonly other: {
    readonly fraud: readonly string[];
    readonly closure: readonly string[];
    readonly billing: readonly string[];
    readonly legal: readonly string[];
  };
}

/** The phrase sets of one language. */
export function topicsIn(language: string, wording: TopicWording): readonly PhraseSet[] {
  const { lists, other } = wording;
  return [
    ...Object.entries(lists).map(([name, patterns]) =>
      words(name, 'Words of a topic.', patterns, language)
    ),
    says('fraud', 'told', 0.8, 'A loss, or something somebody else did.', wording.fraud, language),
    says('closure', 'told', 0.8, 'Ending an account or contract.', wording.closure, language),
    says(
      'billing',
      'told',
      0.75,
      'A charge that is contested, or money back.',
      wording.billing,
      language
    ),
    says('legal', 'told', 0.85, 'A legal step is announced.', wording.legal, language),
    looksLike('fraud', 'other', 'A question, or another loss.', other.fraud, language),
    looksLike('closure', 'other', 'Ending something else.', other.closure, language),
    looksLike('billing', 'other', 'A question, or thanks.', other.billing, language),
    looksLike('legal', 'other', 'Law as a subject.', other.legal, language)
  ];
}
