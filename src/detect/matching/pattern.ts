/**
 * Reads one word pattern as an admin writes it in Setup and writes it as the program holds it:
 *
 *     speak|talk to|with [a|an] [real] @person      speak|talk to|with ?1 a|an ?1 real ~pe
 *     (do not|never) ..4 authorize                  do_not|never .4 authorize
 *     ^ agent [please] $                            ^ agent ?1 please $
 *
 * Words stand for themselves in any case and with or without accents. `a|b` is a choice of words,
 * `(do not|never)` a choice of several words each, `[…]` may be left out, `..n` leaves room for up to n
 * words, `@name` is any entry of that word list, `@number` any number. `^` and `$` tie a pattern to the
 * beginning and the end of a sentence. A pattern never reaches across the end of a sentence.
 */
import { readWords } from './words.ts';

/** The name a word list has in the program; undefined when there is no such list. */
export type ListLookup = (name: string) => string | undefined;

/** A pattern that cannot be read, with what to do about it. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** Name of the list that stands for any number and needs no record. */
export const NUMBER_LIST = 'number';

/** Longest gap: beyond it two words say nothing about each other. */
export const LONGEST_GAP = 12;

/** Mark of several words that patterns share as their anchor. */
export const CHOICE = '+';

/** Begins the name of a list that only an org has. */
export const OWN_LIST = '@';

/** Marks of the program's form. */
export const FORM = {
  list: '~',
  optional: '?',
  gap: '.',
  joint: '_',
  start: '^',
  end: '$'
} as const;

function choiceForm(choice: string, lists: ListLookup, source: string): string {
  if (choice.length > 1 && choice.startsWith('@')) {
    const name = choice.slice(1);
    const mark = name === NUMBER_LIST ? NUMBER_LIST : lists(name);
    if (mark === undefined) {
      throw new PatternError(
        `"${source}" uses the word list ${choice}, which does not exist. Add the list or correct the name.`
      );
    }
    return FORM.list + mark;
  }
  const { words } = readWords(choice);
  if (words.length === 0) {
    throw new PatternError(`"${source}" has an empty choice. Remove the extra |.`);
  }
  return words.join(FORM.joint);
}

function choicesForm(key: string, lists: ListLookup, source: string): string {
  const inner = key.startsWith('(') && key.endsWith(')') ? key.slice(1, -1) : key;
  if (inner.includes('(') || inner.includes(')')) {
    throw new PatternError(
      `"${source}" has a word next to a parenthesis. Put a space between them, and nest none.`
    );
  }
  const choices = inner.split('|').map((each) => choiceForm(each.trim(), lists, source));
  return [...new Set(choices)].join('|');
}

function sequenceForm(parts: readonly string[], lists: ListLookup, source: string): string[] {
  const steps: string[] = [];
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
      steps.push(`${FORM.optional}${inner.length}`, ...sequenceForm(inner, lists, source));
      index = close;
    } else if (part === ']') {
      throw new PatternError(
        `"${source}" closes a ] that was never opened. Remove it or add the [.`
      );
    } else if (part === '^' || part === '$') {
      throw new PatternError(`"${source}" has ^ or $ in the middle. They belong to the two ends.`);
    } else if (part.startsWith('..')) {
      const most = Number(part.slice(2));
      if (!Number.isInteger(most) || most < 1 || most > LONGEST_GAP) {
        throw new PatternError(`"${source}" has the gap "${part}". Write ..1 to ..${LONGEST_GAP}.`);
      }
      steps.push(`${FORM.gap}${most}`);
    } else {
      steps.push(choicesForm(part, lists, source));
    }
  }
  return steps;
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

const isOptional = (step: string): boolean => step.startsWith(FORM.optional);
const isGap = (step: string): boolean => step.startsWith(FORM.gap);

/** True when a word must be there: one that is neither a gap nor inside an optional part. */
function needsWord(steps: readonly string[]): boolean {
  for (let index = 0; index < steps.length; index++) {
    if (isOptional(steps[index])) index += Number(steps[index].slice(1));
    else if (!isGap(steps[index])) return true;
  }
  return false;
}

/**
 * The form of a pattern.
 * @throws PatternError when it is malformed, uses an unknown list or could match nothing at all.
 */
export function patternForm(source: string, lists: ListLookup): string {
  const parts = partsOf(source);
  const atStart = parts[0] === '^';
  const atEnd = parts.at(-1) === '$';
  const steps = sequenceForm(
    parts.slice(atStart ? 1 : 0, atEnd ? -1 : parts.length),
    lists,
    source
  );
  if (!needsWord(steps)) {
    throw new PatternError(`"${source}" has no word that must be there. Add one.`);
  }
  if (isGap(steps[0]) || isGap(steps.at(-1)!)) {
    throw new PatternError(`"${source}" begins or ends with a gap, which adds nothing. Remove it.`);
  }
  return [...(atStart ? [FORM.start] : []), ...steps, ...(atEnd ? [FORM.end] : [])].join(' ');
}
