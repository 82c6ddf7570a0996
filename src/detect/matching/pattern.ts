/**
 * Reads one word pattern as an admin writes it in Setup:
 *
 *     speak|talk to|with [a|an] [real] @person
 *     didn't ..4 authorize
 *     ^ agent [please] $
 *
 * Words stand for themselves in any case and with or without accents. `a|b` is a choice of words,
 * `(do not|never)` a choice of several words each, `[…]` may be left out, `..n` leaves room for up to n words, `@name` is any entry of that word list, `@number` any
 * number. `^` and `$` tie a pattern to the beginning and the end of a sentence. A pattern never
 * reaches across the end of a sentence.
 */
import { readWords } from './words.ts';

/** One position of a pattern. */
export type Element =
  | {
      readonly kind: 'words';
      /** The element as written: equal texts share one place in the automaton. */
      readonly key: string;
      /** Every choice as the words it consists of. */
      readonly choices: readonly (readonly string[])[];
      /** True when any number is a choice. */
      readonly number: boolean;
    }
  | { readonly kind: 'optional'; readonly key: string; readonly inner: readonly Element[] }
  | { readonly kind: 'gap'; readonly key: string; readonly most: number };

/** A pattern ready to be put into the automaton. */
export interface Pattern {
  readonly elements: readonly Element[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Looks a word list up by name: its entries, or undefined when there is none. */
export type ListLookup = (name: string) => readonly string[] | undefined;

/** A pattern that cannot be read, with what to do about it. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** Name of the list that stands for any number and needs no record. */
export const NUMBER_LIST = 'number';

/** Longest gap: beyond it two words say nothing about each other. */
export const LONGEST_GAP = 12;

function choicesOf(key: string, lists: ListLookup, source: string): Element {
  const choices: (readonly string[])[] = [];
  let number = false;
  const inner = key.startsWith('(') && key.endsWith(')') ? key.slice(1, -1) : key;
  if (inner.includes('(') || inner.includes(')')) {
    throw new PatternError(
      `"${source}" has a word next to a parenthesis. Put a space between them, and nest none.`
    );
  }
  for (const choice of inner.split('|').map((each) => each.trim())) {
    if (choice === `@${NUMBER_LIST}`) {
      number = true;
      continue;
    }
    const entries = choice.length > 1 && choice.startsWith('@') ? lists(choice.slice(1)) : [choice];
    if (entries === undefined) {
      throw new PatternError(
        `"${source}" uses the word list ${choice}, which does not exist. Add the list or correct the name.`
      );
    }
    for (const entry of entries) {
      const { words } = readWords(entry);
      if (words.length === 0) {
        throw new PatternError(`"${source}" has an empty choice. Remove the extra |.`);
      }
      choices.push(words);
    }
  }
  return { kind: 'words', key, choices, number };
}

function readSequence(parts: readonly string[], lists: ListLookup, source: string): Element[] {
  const elements: Element[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part === '[') {
      const close = parts.indexOf(']', index);
      if (close < 0)
        throw new PatternError(`"${source}" opens a [ that is never closed. Add the ].`);
      const inner = parts.slice(index + 1, close);
      if (inner.length === 0 || inner.includes('[')) {
        throw new PatternError(
          `"${source}" has an empty or nested [ ]. Write each optional part on its own.`
        );
      }
      elements.push({
        kind: 'optional',
        key: `[${inner.join(' ')}]`,
        inner: readSequence(inner, lists, source)
      });
      index = close;
    } else if (part === ']') {
      throw new PatternError(
        `"${source}" closes a ] that was never opened. Remove it or add the [.`
      );
    } else if (part.startsWith('..')) {
      const most = Number(part.slice(2));
      if (!Number.isInteger(most) || most < 1 || most > LONGEST_GAP) {
        throw new PatternError(`"${source}" has the gap "${part}". Write ..1 to ..${LONGEST_GAP}.`);
      }
      elements.push({ kind: 'gap', key: part, most });
    } else {
      elements.push(choicesOf(part, lists, source));
    }
  }
  return elements;
}

/** Cuts a pattern at its spaces; brackets stand alone, a choice in parentheses stays together. */
function partsOf(source: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const character of source) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    const isBracket = character === '[' || character === ']';
    if (depth > 0 || (character !== ' ' && !isBracket)) {
      part += character;
      continue;
    }
    if (part !== '') parts.push(part);
    if (isBracket) parts.push(character);
    part = '';
  }
  if (depth !== 0) {
    throw new PatternError(`"${source}" has a ( without its ), or the other way round. Add it.`);
  }
  return part === '' ? parts : [...parts, part];
}

/**
 * Reads a pattern.
 * @throws PatternError when it is malformed, uses an unknown list or could match nothing at all.
 */
export function readPattern(source: string, lists: ListLookup): Pattern {
  const parts = partsOf(source);
  const atStart = parts[0] === '^';
  const atEnd = parts.at(-1) === '$';
  const inner = parts.slice(atStart ? 1 : 0, atEnd ? -1 : parts.length);
  if (inner.includes('^') || inner.includes('$')) {
    throw new PatternError(`"${source}" has ^ or $ in the middle. They belong to the two ends.`);
  }
  const elements = readSequence(inner, lists, source);
  if (!elements.some((element) => element.kind === 'words')) {
    throw new PatternError(`"${source}" has no word that must be there. Add one.`);
  }
  if (elements[0].kind === 'gap' || elements.at(-1)!.kind === 'gap') {
    throw new PatternError(`"${source}" begins or ends with a gap, which adds nothing. Remove it.`);
  }
  return { elements, atStart, atEnd };
}
