/** What a packet says about itself: how complete it is, why it exists, and what the human agent thought of it. */
import type { PacketProposal } from './packetMatter.ts';
import type { HandoffJudgement, SignalCode, WrapUpOutcome } from './reasons.ts';

/** Answers to the four cold-read questions: asked, tried, promised, who owns next. */
export interface PacketCompleteness {
  /** 0 to 1: answered questions of the four. */
  readonly score: number;
  readonly asked: boolean;
  readonly tried: boolean;
  readonly promised: boolean;
  readonly owner: boolean;
}

/** The decision in words a person can check. */
export interface PacketTrace {
  readonly rule: string;
  readonly policyVersion: string;
  readonly signals: readonly {
    readonly signal: SignalCode;
    readonly crossed: boolean;
    readonly evidence: string;
    readonly turn: number | null;
  }[];
  readonly wouldChange: readonly string[];
}

/** What the human agent has answered at the end. */
export interface PacketWrapUp {
  readonly outcome: WrapUpOutcome | null;
  readonly judgement: HandoffJudgement | null;
  readonly reasonCorrect: boolean | null;
  readonly note: string;
  readonly at: string | null;
  /** What the form starts with; null when nothing was asked. */
  readonly proposal: PacketProposal | null;
}
