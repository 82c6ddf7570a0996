function capitalised(code) {
  return code.charAt(0).toUpperCase() + code.slice(1);
}
/** The word for a code; blank for a blank or unknown one. */
export function wordOf(words, prefix, code) {
  return code ? (words[prefix + capitalised(code)] ?? '') : '';
}
/** A template with `{0}`, `{1}` … replaced; a value is never read as a template again. */
export function fill(template, ...values) {
  return template.replace(/\{(\d)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}
/** The singular or the plural text, filled with the count. */
export function counted(count, one, many) {
  return fill(count === 1 ? one : many, count);
}
/** Names and lists joined as the reader's language joins them. */
export function joined(parts, locale) {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
function identityShape(header, now) {
  const until = header.identityExpiresAt ? Date.parse(header.identityExpiresAt) : Infinity;
  const checked = header.identity === 'verified' || header.identity === 'partlyVerified';
  if (checked && until <= now) return 'expired';
  if (header.identity === 'verified') return 'verified';
  if (header.identity === 'partlyVerified') return 'partly';
  if (header.numberMatches) return 'number';
  return header.identity === 'notVerified' ? 'not' : 'notChecked';
}
/** The badge: verified only when a verifier said so and it has not run out. */
export function identityWords(words, header, now) {
  const shape = identityShape(header, now);
  const allows = {
    verified: words.identityVerifiedAllows,
    partly: words.identityPartlyAllows
  };
  const texts = {
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
export function targetWords(words, left, state, format) {
  if (left === null || state === 'none') return { time: '', state: words.noTarget };
  const template = left < 0 ? words.timeOver : words.timeLeft;
  return { time: fill(template, format(left)), state: words[state] };
}
/** "tense, easing" */
export function toneWords(words, tone) {
  return fill(
    words.toneWords,
    wordOf(words, 'tone', tone.level),
    wordOf(words, 'trend', tone.trend)
  );
}
/** "card number hidden", once per kind. */
export function maskedWords(words, kinds) {
  const all = words;
  const named = kinds.map((kind) => all[`kind${capitalised(kind)}`] ?? words.kindOther);
  return [...new Set(named)].map((name) => fill(words.maskedKind, name));
}
/** The attempt that is no action: the assistant answered in words, and those words are quoted. */
export const ANSWER = 'answerRequest';
/** An action's API name as words: `cancel_pending_order` and `cancelPendingOrder` → "Cancel pending order". */
export function actionWords(words, action) {
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
export function resultWords(words, action, result) {
  return action === ANSWER ? words.attemptSaid : wordOf(words, 'result', result);
}
/** How complete the notes are, in words; never a number. */
export function confidenceWords(words, notes, locale) {
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
export function arrivalWords(words, header, now) {
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
