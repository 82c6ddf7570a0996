/**
 * Turns the phrases found for a signal into one score: within a group the strongest counts, groups
 * are independent cues and add up, and phrases with a negative weight take a share away.
 */
import type { Evidence } from '../shared/decision.ts';
import type { Found } from './matching/phraseMatcher.ts';
import type { Words } from './matching/words.ts';
import { FULL, join, share } from './points.ts';

/** Pieces of evidence kept per signal. */
export const MOST_EVIDENCE = 3;

/** Characters of a quoted piece of evidence. */
export const LONGEST_QUOTE = 120;

/** The strongest positive weight of every group, in thousandths. */
export function strongestByGroup(found: readonly Found[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const { phrase, points } of found) {
    if (phrase.kind === 'exclusion' || points <= 0) continue;
    groups.set(phrase.group, Math.max(groups.get(phrase.group) ?? 0, points));
  }
  return groups;
}

/** The groups of what was found joined, before anything is taken away, in thousandths. */
function joined(found: readonly Found[]): number {
  let points = 0;
  for (const strongest of sorted(strongestByGroup(found).values()))
    points = join(points, strongest);
  return points;
}

/** The score of what was found, in thousandths. */
export function scoreOf(found: readonly Found[]): number {
  const points = joined(found);
  return points === 0 ? 0 : share(points, damping(found));
}

/** From here on a word of displeasure is strong: kind words beside it take nothing away. */
const STRONG = 700;

/** The score of a turn's tone: a greeting or thanks does not cancel a complaint, only mild words. */
export function toneOf(found: readonly Found[]): number {
  const strongest = Math.max(0, ...strongestByGroup(found).values());
  return strongest >= STRONG ? joined(found) : scoreOf(found);
}

/** What phrases with a negative weight leave of a score, in thousandths. */
export function damping(found: readonly Found[]): number {
  const groups = new Map<string, number>();
  for (const { phrase, points } of found) {
    if (points < 0) groups.set(phrase.group, Math.min(groups.get(phrase.group) ?? 0, points));
  }
  let left = FULL;
  for (const weakest of sorted(groups.values())) left = share(left, FULL + weakest);
  return left;
}

/** Ascending, so that whole-number rounding does not depend on the order of a map. */
function sorted(values: Iterable<number>): number[] {
  return [...values].sort((a, b) => a - b);
}

/** True when a phrase of the group was found. */
export function hasGroup(found: readonly Found[], group: string): boolean {
  return found.some(({ phrase }) => phrase.group === group);
}

/** Words with digits or addresses are never quoted, whoever redacts later. */
const UNQUOTED = '•••';

/**
 * The words of a span, with every number of three and more digits and every mail address masked, cut
 * to 120 characters.
 */
export function quote(words: Words, first: number, last: number): string {
  let text = '';
  for (let index = first; index <= last; index++) {
    if (index > first) text += ' ';
    const raw = words.text.slice(words.starts[index], words.ends[index]);
    text += digitsIn(raw) >= 3 || words.text.charAt(words.ends[index]) === '@' ? UNQUOTED : raw;
  }
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.slice(0, LONGEST_QUOTE - 1);
  return `${isHighSurrogate(cut, cut.length - 1) ? cut.slice(0, -1) : cut}…`;
}

function digitsIn(word: string): number {
  let digits = 0;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digits++;
  }
  return digits;
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Tells two phrases of one place and weight apart. */
const sourceOf = ({ phrase }: Found): string => `${phrase.group} ${phrase.form}`;

/** The strongest phrases as quotes: by weight, then by place, no word quoted twice. */
export function evidenceOf(words: Words, found: readonly Found[]): readonly Evidence[] {
  const strongest = found
    .filter(({ phrase, points }) => phrase.kind !== 'exclusion' && points > 0)
    .sort(
      (a, b) =>
        b.points - a.points ||
        a.first - b.first ||
        a.last - b.last ||
        (sourceOf(a) < sourceOf(b) ? -1 : 1)
    );
  const evidence: Evidence[] = [];
  const quoted: Found[] = [];
  for (const found of strongest) {
    const { phrase, first, last } = found;
    if (quoted.some((other) => first <= other.last && other.first <= last)) continue;
    quoted.push(found);
    evidence.push({
      text: quote(words, first, last),
      start: words.starts[first],
      end: words.ends[last],
      source: phrase.group,
      rationale: phrase.rationale
    });
    if (evidence.length === MOST_EVIDENCE) break;
  }
  if (words.truncated && evidence.length > 0) {
    evidence.push({ text: '', start: 0, end: words.text.length, source: 'truncated' });
  }
  return evidence;
}

/** Evidence that is a fact or an event instead of words. */
export function factEvidence(source: string): Evidence {
  return { text: '', start: 0, end: 0, source };
}
