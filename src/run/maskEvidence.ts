/**
 * Masks the quoted words of signals, so that neither a decision's trace nor a packet ever holds a value
 * that may not be stored. The twin of `redact` in `HandoffSignalsRun`.
 */
import { wordsOfKind, type Redactor } from '../redact/index.ts';
import type { Signal } from '../shared/decision.ts';

/** Characters of a turn that are redacted, as in the org; what is quoted from beyond is left out. */
const REDACTED_LENGTH = 4500;

/**
 * The signals of one turn, every quote that touches a masked value replaced by the words of its kind:
 * a rest of a quote beside a value may give it away. Offsets still count in the original turn.
 * @param before text of the turn before, which may have asked for a value
 */
export function maskEvidence(
  signals: readonly Signal[],
  utterance: string,
  before: string,
  redactor: Redactor
): readonly Signal[] {
  if (!signals.some(({ evidence }) => evidence.some(({ text }) => text !== ''))) return signals;
  const { spans } = redactor.redact(utterance.slice(0, REDACTED_LENGTH), { before });
  return signals.map((signal) => ({
    ...signal,
    evidence: signal.evidence.map((piece) => {
      const masked = spans.findLast(({ start, end }) => start < piece.end && piece.start < end);
      if (masked !== undefined) return { ...piece, text: `[${wordsOfKind(masked.kind)}]` };
      return piece.end > REDACTED_LENGTH ? { ...piece, text: '' } : piece;
    })
  }));
}
