/**
 * Names of word lists the detector reads by itself, and what becomes of each list in the program.
 */

/** Lists by name, or by the beginning of their name where a language follows. */
export const LIST = {
  language: 'language:',
  endings: 'languageEndings:',
  letters: 'languageLetters:',
  cues: 'packet',
  emptyWords: 'emptyWords',
  numbers: 'numberWords',
  currencies: 'currencyWords'
} as const;

/** Marks of the lists that mean something by themselves. */
export const LIST_MARK = { language: ':', empty: '-', number: '#', currency: '$' } as const;

/** How entries of a list are read. */
export type ListKind = 'language' | 'ending' | 'letter' | 'cue' | 'value' | 'phrase';

/** What kind of list a name stands for. */
export function listKindOf(list: string): ListKind {
  if (list.startsWith(LIST.language)) return 'language';
  if (list.startsWith(LIST.endings)) return 'ending';
  if (list.startsWith(LIST.letters)) return 'letter';
  if (list.startsWith(LIST.cues)) return 'cue';
  return list === LIST.numbers || list === LIST.currencies ? 'value' : 'phrase';
}
