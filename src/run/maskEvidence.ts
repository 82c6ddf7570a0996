/**
 * Masks the quoted words of signals, so that a decision trace never holds a value that may not be
 * stored. The turn is masked as a whole, because a quote alone may not show what a number is.
 */
import type { Evidence, Signal } from '../shared/decision.ts';
import { LIMITS } from '../shared/packetLimits.ts';
import type { Redactor, RedactionSpan } from '../redact/index.ts';

function maskQuote(utterance: string, evidence: Evidence, spans: readonly RedactionSpan[]): string {
  let text = '';
  let from = evidence.start;
  for (const span of spans) {
    if (span.end <= evidence.start || span.start >= evidence.end) {
      continue;
    }
    text += `${utterance.slice(from, Math.max(from, span.start))}[${span.kind}]`;
    from = Math.min(span.end, evidence.end);
  }
  return (text + utterance.slice(from, evidence.end)).slice(0, LIMITS.evidence);
}

/**
 * The signals of one turn with masked quotes. Offsets still count in the original turn.
 * @param before text of the turn before, which may have asked for a value
 */
export function maskEvidence(
  signals: readonly Signal[],
  utterance: string,
  before: string,
  redactor: Redactor
): readonly Signal[] {
  if (!signals.some(({ evidence }) => evidence.some(({ text }) => text !== ''))) {
    return signals;
  }
  const { spans } = redactor.redact(utterance, { before });
  if (spans.length === 0) {
    return signals;
  }
  return signals.map((signal) => ({
    ...signal,
    evidence: signal.evidence.map((evidence) =>
      evidence.end > evidence.start && evidence.text !== ''
        ? { ...evidence, text: maskQuote(utterance, evidence, spans) }
        : evidence
    )
  }));
}
