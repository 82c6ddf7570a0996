/** How the program says that a word belongs to a list: one place for the compiler and for overlays. */
import { LIST, LIST_MARK, listKindOf } from './lists.ts';
import { FORM, OWN_LIST } from './pattern.ts';
import { readWords } from './words.ts';

/**
 * One entry of a list as the word it stands under and what its line says of it: `mark`, or `mark=rest`
 * with the words that follow, or with the value of a number or currency.
 * @param marks names of lists in the program by their names in the policy
 */
export function membershipOf(
  list: string,
  entry: string,
  marks: ReadonlyMap<string, string>
): readonly [word: string, written: string] {
  const kind = listKindOf(list);
  if (kind === 'language') {
    const language = list.slice(LIST.language.length);
    return [readWords(entry).words.join(''), LIST_MARK.language + language];
  }
  if (kind === 'value') {
    const at = Math.max(0, entry.lastIndexOf('='));
    const mark = list === LIST.numbers ? LIST_MARK.number : LIST_MARK.currency;
    return [entry.slice(0, at), `${mark}=${entry.slice(at + 1)}`];
  }
  const [first, ...rest] = readWords(entry).words;
  const mark = list === LIST.emptyWords ? LIST_MARK.empty : (marks.get(list) ?? OWN_LIST + list);
  return [first, rest.length === 0 ? mark : `${mark}=${rest.join(FORM.joint)}`];
}
