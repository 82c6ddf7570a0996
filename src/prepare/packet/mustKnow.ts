/**
 * What must be known before acting: a held action, a legal, fraud or regulated matter, an agreed
 * disclosure, another language. One short line each, in a fixed order.
 */
import type { Decision, Signal } from '../../shared/decision.ts';
import type { ReasonCode, SignalCode } from '../../shared/reasons.ts';
import { capitalised } from './sentences.ts';
import type { Wording } from './wording.ts';

/** Signals that are said aloud even when another one decided. */
const FLAGGED: readonly SignalCode[] = ['regulated', 'fraud', 'legal', 'closure', 'accessibility'];

/** The lines; those without a template are left out. */
export function mustKnowOf(
  reason: ReasonCode,
  decision: Decision | null,
  signals: readonly Signal[],
  conversationLanguage: string,
  staffLanguage: string,
  wording: Wording
): readonly string[] {
  const crossed = new Set(signals.filter((signal) => signal.crossed).map(({ signal }) => signal));
  const held = decision?.action === 'holdAction' || reason === 'needsApproval';
  const codes = [
    ...(held ? ['mustKnowHeld'] : []),
    ...FLAGGED.filter((signal) => crossed.has(signal) || signal === (reason as string)).map(
      (signal) => `mustKnow${capitalised(signal)}`
    )
  ];
  const lines = codes.map((code) => wording.fill(code, staffLanguage));
  const spoken = conversationLanguage.slice(0, 2).toLowerCase();
  if (spoken !== '' && spoken !== staffLanguage.slice(0, 2)) {
    lines.push(wording.fill('mustKnowLanguage', staffLanguage, { language: spoken }));
  }
  return lines.filter((line) => line !== '');
}
