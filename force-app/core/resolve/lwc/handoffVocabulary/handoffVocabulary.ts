/**
 * The closed vocabularies that components offer as choices. Written from src/shared by
 * scripts/vocabulary/write.ts; never edited by hand.
 */
import type { HandoffJudgement, ReasonCode, SignalCode, WrapUpOutcome } from 'c/handoffPacket';

export const REASONS: readonly ReasonCode[] = [
  'askedForPerson',
  'attemptsFailed',
  'lowConfidence',
  'notVerified',
  'aboveLimit',
  'needsApproval',
  'fraud',
  'legal',
  'billing',
  'cancelling',
  'regulated',
  'upset',
  'language',
  'accessibility',
  'customerValue',
  'complexity',
  'repeatContact',
  'sales',
  'system',
  'lifeEvent',
  'takenOver'
];

export const SIGNALS: readonly SignalCode[] = [
  'explicitRequest',
  'tone',
  'repeatedFailure',
  'lowConfidence',
  'policyBoundary',
  'billing',
  'legal',
  'fraud',
  'closure',
  'regulated',
  'customerValue',
  'complexity',
  'language',
  'accessibility',
  'revenue',
  'systemBoundary',
  'repeatContact',
  'notVerified',
  'journeyStage',
  'lifeEvent'
];

export const WRAP_UP_OUTCOMES: readonly WrapUpOutcome[] = [
  'resolved',
  'followUp',
  'notResolved',
  'wrongQueue'
];

export const HANDOFF_JUDGEMENTS: readonly HandoffJudgement[] = ['needed', 'avoidable', 'tooLate'];
