/**
 * What must be known before acting because of the decision: a held action, a legal, fraud or regulated
 * matter, another language. One short line each, in a fixed order.
 */
import type { Decision, Signal } from '../../shared/decision.ts';
import type { PacketMustKnow } from '../../shared/packetMatter.ts';
import type { KnowledgeCode, ReasonCode, SignalCode } from '../../shared/reasons.ts';
import type { DraftKnowledge } from './knowledge.ts';
import { capitalised } from './sentences.ts';
import type { Wording } from './wording.ts';

/** Signals that are said aloud even when another one decided. */
const FLAGGED: readonly SignalCode[] = ['regulated', 'fraud', 'legal', 'closure', 'accessibility'];

/** Codes of what the customer said that say the same as a signal does. */
const SAME: Readonly<Partial<Record<SignalCode, KnowledgeCode>>> = {
  legal: 'regulator',
  accessibility: 'vulnerable'
};

/** What the lines are made from. */
export interface DecidedInput {
  readonly reason: ReasonCode | null;
  readonly decision: Decision | null;
  readonly signals: readonly Signal[];
  readonly knowledge: readonly DraftKnowledge[];
  readonly conversationLanguage: string;
  readonly staffLanguage: string;
}

/** What the decision says beside what was said; nothing that a line of the conversation says too. */
export function decidedLines(input: DecidedInput, wording: Wording): readonly PacketMustKnow[] {
  const { reason, decision, signals, staffLanguage } = input;
  const crossed = new Set(signals.filter((signal) => signal.crossed).map(({ signal }) => signal));
  const known = new Set(input.knowledge.map(({ code }) => code));
  const held = decision?.action === 'holdAction' || reason === 'needsApproval';
  const said = (signal: SignalCode): boolean =>
    SAME[signal] !== undefined && known.has(SAME[signal]);
  const codes = [
    ...(held ? ['mustKnowHeld'] : []),
    ...FLAGGED.filter((signal) => crossed.has(signal) || signal === (reason as string))
      .filter((signal) => !said(signal) && !(signal === 'closure' && known.has('death')))
      .map((signal) => `mustKnow${capitalised(signal)}`)
  ];
  const lines = codes.map((code) => wording.fill(code, staffLanguage));
  const spoken = input.conversationLanguage.slice(0, 2).toLowerCase();
  if (spoken !== '' && spoken !== staffLanguage.slice(0, 2)) {
    lines.push(wording.fill('mustKnowLanguage', staffLanguage, { language: spoken }));
  }
  return lines
    .filter((line) => line !== '')
    .map((text) => ({ code: '' as const, text, quote: '', source: null }));
}
