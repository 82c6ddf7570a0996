/**
 * Takes out of the evidence what redaction masks in a turn, so that nothing is quoted that may not be
 * stored. Redaction belongs to a later room: its spans are handed in.
 */
import type { Signal } from '../shared/decision.ts';

/** A masked stretch of a turn, in UTF-16 units. */
export interface MaskedSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** `oneTimeCode` as `[one time code]`. */
function token(kind: string): string {
  return `[${kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}]`;
}

/** The signals with every quote that touches a masked stretch replaced by what was masked. */
export function maskEvidence(
  signals: readonly Signal[],
  spans: readonly MaskedSpan[]
): readonly Signal[] {
  if (spans.length === 0) return signals;
  return signals.map((signal) => ({
    ...signal,
    evidence: signal.evidence.map((piece) => {
      const masked = spans.findLast((span) => span.start < piece.end && piece.start < span.end);
      return masked === undefined ? piece : { ...piece, text: token(masked.kind) };
    })
  }));
}
