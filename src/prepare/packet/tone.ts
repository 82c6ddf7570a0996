/**
 * Tone in words: how tense the customer's words are, which way it goes, and the words it rests on.
 * Never a score, never a judgement of the person.
 */
import type { Signal } from '../../shared/decision.ts';
import type { PacketTone } from '../../shared/packet.ts';
import { LIMITS } from '../../shared/packetLimits.ts';
import { cut } from './sentences.ts';

/** Share of the threshold from which words count as tense. */
const TENSE_SHARE = 0.5;
/** Change between two turns that counts as a trend. */
const STEP = 0.1;

/**
 * The tone at the newest scored turn.
 * @param sequenceOf gives the line of a customer turn
 * @returns null when no turn was scored at all
 */
export function toneOf(
  signals: readonly Signal[],
  sequenceOf: (customerTurn: number) => number | null,
  redact: (text: string) => string
): PacketTone | null {
  const tones = signals.filter(({ signal }) => signal === 'tone').sort((a, b) => a.turn - b.turn);
  const last = tones.at(-1);
  if (last === undefined) return null;
  const before = tones.at(-2)?.score ?? (last.turn > 1 ? 0 : last.score);
  const rise = last.score - before;
  const strongest = tones.reduce((best, tone) => (tone.score >= best.score ? tone : best), last);
  const quoted = last.evidence.length > 0 ? last : strongest;
  const level = last.crossed
    ? 'veryTense'
    : last.score >= last.threshold * TENSE_SHARE
      ? 'tense'
      : 'calm';
  return {
    level,
    trend: rise > STEP ? 'rising' : rise < -STEP ? 'easing' : 'steady',
    quote: cut(redact(quoted.evidence[0]?.text ?? ''), LIMITS.toneQuote),
    source: { provenance: 'customer', turn: sequenceOf(quoted.turn) }
  };
}
