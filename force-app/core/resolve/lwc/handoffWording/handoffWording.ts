/**
 * Turns the codes, counts and times of a packet into words. Pure: the words come in as labels, so the
 * console speaks the agent's language and the command line prints the same sentences in English.
 */
import type {
  ApprovalState,
  AttemptResult,
  Channel,
  Feedback,
  HandoffJudgement,
  HandoffStatus,
  Priority,
  Provenance,
  ReasonCode,
  SignalCode,
  TransferOutcome,
  WrapUpOutcome
} from '../../../../../src/shared/reasons.ts';
import type {
  PacketDisclosure,
  PacketHeader,
  PacketTone,
  PacketTurn
} from '../../../../../src/shared/packet.ts';
import type { PacketCompleteness } from '../../../../../src/shared/packetReview.ts';

/** The vocabularies that have one label per code, named by the label prefix. */
export interface Vocabularies {
  reason: ReasonCode;
  signal: SignalCode;
  result: AttemptResult;
  tone: PacketTone['level'];
  trend: PacketTone['trend'];
  from: Provenance;
  outcome: TransferOutcome;
  status: HandoffStatus;
  approval: ApprovalState;
  feedback: Feedback;
  wrapUp: WrapUpOutcome;
  judgement: HandoffJudgement;
  disclosure: PacketDisclosure['status'];
  speaker: PacketTurn['speaker'];
  priority: Priority;
  channel: Channel;
}

type CodeKey = {
  [Prefix in keyof Vocabularies]: `${Prefix}${Capitalize<Vocabularies[Prefix]>}`;
}[keyof Vocabularies];

/** Label keys the wording needs besides the vocabularies. */
type SentenceKey =
  | 'nameUnknown'
  | 'wantsUnknown'
  | 'timeLeft'
  | 'timeOver'
  | 'onTime'
  | 'soon'
  | 'late'
  | 'noTarget'
  | 'identityVerified'
  | 'identityPartly'
  | 'identityNot'
  | 'identityNotChecked'
  | 'identityExpired'
  | 'identityNumber'
  | 'identityVerifiedAllows'
  | 'identityPartlyAllows'
  | 'identityNotAllows'
  | 'toneWords'
  | 'maskedKind'
  | 'kindOther'
  | 'attemptAnswerRequest'
  | 'attemptSaid'
  | 'confidenceComplete'
  | 'confidenceGaps'
  | 'gapAsked'
  | 'gapTried'
  | 'gapPromised'
  | 'gapOwner'
  | 'announceReady'
  | 'announceWaitedOne'
  | 'announceWaitedMany';

/** The labels the wording needs; any object that has them will do. */
export type Words = Readonly<Record<CodeKey | SentenceKey, string>>;

/** How an identity is shown: each has its own words and its own shape. */
export type IdentityShape = 'verified' | 'partly' | 'not' | 'notChecked' | 'expired' | 'number';

/** What the identity badge is told. */
export type IdentityFacts = Pick<PacketHeader, 'identity' | 'identityExpiresAt' | 'numberMatches'>;

/** What the identity badge says. */
export interface IdentityWords {
  readonly shape: IdentityShape;
  readonly text: string;
  readonly allows: string;
}

function capitalised(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}

/** The word for a code; blank for a blank or unknown one. */
export function wordOf<Prefix extends keyof Vocabularies>(
  words: Words,
  prefix: Prefix,
  code: Vocabularies[Prefix] | null | ''
): string {
  return code ? ((words as Record<string, string>)[prefix + capitalised(code)] ?? '') : '';
}

/** A template with `{0}`, `{1}` … replaced; a value is never read as a template again. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}

/** The singular or the plural text, filled with the count. */
export function counted(count: number, one: string, many: string): string {
  return fill(count === 1 ? one : many, count);
}

/** Names and lists joined as the reader's language joins them. */
export function joined(parts: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

function identityShape(header: IdentityFacts, now: number): IdentityShape {
  const until = header.identityExpiresAt ? Date.parse(header.identityExpiresAt) : Infinity;
  const checked = header.identity === 'verified' || header.identity === 'partlyVerified';
  if (checked && until <= now) return 'expired';
  if (header.identity === 'verified') return 'verified';
  if (header.identity === 'partlyVerified') return 'partly';
  if (header.numberMatches) return 'number';
  return header.identity === 'notVerified' ? 'not' : 'notChecked';
}

/** The badge: verified only when a verifier said so and it has not run out. */
export function identityWords(words: Words, header: IdentityFacts, now: number): IdentityWords {
  const shape = identityShape(header, now);
  const allows = {
    verified: words.identityVerifiedAllows,
    partly: words.identityPartlyAllows
  };
  const texts: Record<IdentityShape, string> = {
    verified: words.identityVerified,
    partly: words.identityPartly,
    not: words.identityNot,
    notChecked: words.identityNotChecked,
    expired: words.identityExpired,
    number: words.identityNumber
  };
  const known = shape === 'verified' || shape === 'partly';
  return { shape, text: texts[shape], allows: known ? allows[shape] : words.identityNotAllows };
}

/** Time left and its state, such as "2:10 left" and "on time". */
export function targetWords(
  words: Words,
  left: number | null,
  state: 'none' | 'onTime' | 'soon' | 'late',
  format: (seconds: number) => string
): { readonly time: string; readonly state: string } {
  if (left === null || state === 'none') return { time: '', state: words.noTarget };
  const template = left < 0 ? words.timeOver : words.timeLeft;
  return { time: fill(template, format(left)), state: words[state] };
}

/** "tense, easing" */
export function toneWords(words: Words, tone: Pick<PacketTone, 'level' | 'trend'>): string {
  return fill(
    words.toneWords,
    wordOf(words, 'tone', tone.level),
    wordOf(words, 'trend', tone.trend)
  );
}

/** "card number hidden", once per kind. */
export function maskedWords(words: Words, kinds: readonly string[]): string[] {
  const all = words as Record<string, string>;
  const named = kinds.map((kind) => all[`kind${capitalised(kind)}`] ?? words.kindOther);
  return [...new Set(named)].map((name) => fill(words.maskedKind, name));
}

/** The attempt that is no action: the assistant answered in words, and those words are quoted. */
export const ANSWER = 'answerRequest';

/** An action's API name as words: `cancel_pending_order` and `cancelPendingOrder` → "Cancel pending order". */
export function actionWords(words: Words, action: string): string {
  if (action === ANSWER) return words.attemptAnswerRequest;
  const name = action.trim();
  // A name that is written in words already stays as somebody wrote it.
  if (!/^[A-Za-z][A-Za-z0-9]*(_+[A-Za-z0-9]+)*$/.test(name)) return name;
  const parts = name
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .split(/[\s_]+/)
    .map((part) => (/^[A-Z]{2,}$/.test(part) ? part : part.toLowerCase()));
  return capitalised(parts.join(' '));
}

/** How an attempt ended; an answer in words neither worked nor was forbidden, it was said. */
export function resultWords(words: Words, action: string, result: AttemptResult): string {
  return action === ANSWER ? words.attemptSaid : wordOf(words, 'result', result);
}

/** How complete the notes are, in words; never a number. */
export function confidenceWords(words: Words, notes: PacketCompleteness, locale: string): string {
  const gaps = [
    notes.asked ? '' : words.gapAsked,
    notes.tried ? '' : words.gapTried,
    notes.promised ? '' : words.gapPromised,
    notes.owner ? '' : words.gapOwner
  ].filter(Boolean);
  return gaps.length === 0
    ? words.confidenceComplete
    : fill(words.confidenceGaps, joined(gaps, locale));
}

/** The arrival message for screen readers, at most 15 words of our own and the header's values. */
export function arrivalWords(words: Words, header: PacketHeader, now: number): string {
  const since = header.waitingSince ? Date.parse(header.waitingSince) : NaN;
  const minutes = Math.floor((now - since) / 60_000);
  const ready = fill(
    words.announceReady,
    header.name || words.nameUnknown,
    identityWords(words, header, now).text,
    header.wants || words.wantsUnknown,
    wordOf(words, 'reason', header.reason)
  );
  if (!(minutes >= 1)) return ready;
  return `${ready} ${counted(minutes, words.announceWaitedOne, words.announceWaitedMany)}`;
}

export { openingWords } from './opening';
