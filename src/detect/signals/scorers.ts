/**
 * Which way of scoring belongs to which signal: the table the detector walks through every turn.
 */
import type { SignalCode } from '../../shared/reasons.ts';
import type { Scored, TurnContext } from '../context.ts';
import type { Memory } from '../state.ts';
import { scoreComplexity, scoreLowConfidence, scorePolicyBoundary } from './boundarySignals.ts';
import {
  scoreNotVerified,
  scoreRepeatContact,
  scoreRepeatedFailure,
  scoreSystemBoundary
} from './countSignals.ts';
import {
  scoreAccessibility,
  scoreCustomerValue,
  scoreJourneyStage,
  scoreLanguage
} from './customerSignals.ts';
import { scoreRegulated, scoreTone, scoreWords } from './wordSignals.ts';

/** Scores one signal of a turn, given the memory from before the turn. */
export type Scorer = (context: TurnContext, before: Memory) => Scored;

const SCORERS: Readonly<Partial<Record<SignalCode, Scorer>>> = {
  tone: (context, before) => scoreTone(context, before.tone),
  repeatedFailure: scoreRepeatedFailure,
  lowConfidence: scoreLowConfidence,
  policyBoundary: scorePolicyBoundary,
  regulated: scoreRegulated,
  customerValue: scoreCustomerValue,
  complexity: scoreComplexity,
  language: scoreLanguage,
  accessibility: scoreAccessibility,
  systemBoundary: scoreSystemBoundary,
  repeatContact: scoreRepeatContact,
  notVerified: scoreNotVerified,
  journeyStage: scoreJourneyStage
};

/** The way of scoring of a signal; those not listed rest on their phrases alone. */
export function scorerOf(signal: SignalCode): Scorer {
  return SCORERS[signal] ?? ((context) => scoreWords(context, signal));
}
