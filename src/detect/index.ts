/**
 * Detect: scores every signal on every customer turn. What other rooms may use of it.
 */
export {
  createDetector,
  type Assessment,
  type DetectionRecords,
  type Detector
} from './detector.ts';
export {
  calibrationLine,
  thresholdForHandoffRate,
  writeCalibration,
  type CalibrationPoint,
  type LabelledConfidence
} from './calibration.ts';
export type { ConversationState, Memory } from './state.ts';
export { maskEvidence, type MaskedSpan } from './maskEvidence.ts';
export { findMoney, readMoneyWords, type Money, type MoneyWords } from './money.ts';
export { readWords } from './matching/words.ts';
export { PatternError, readPattern } from './matching/pattern.ts';
export { readLists } from './matching/phraseMatcher.ts';
export { isPlainRequest, PLAIN_REQUEST_WORDS } from './plainRequest.ts';
