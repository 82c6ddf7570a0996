/**
 * Detect: scores every signal on every customer turn. What other rooms may use of it.
 */
export {
  createDetector,
  type Assessment,
  type DetectionRecords,
  type Detector
} from './detector.ts';
export { mayCross } from './firstTurn.ts';
export {
  calibrationLine,
  thresholdForHandoffRate,
  writeCalibration,
  type CalibrationPoint,
  type LabelledConfidence
} from './calibration.ts';
export type { ConversationState, Memory } from './state.ts';
export { findMoney, moneyWordsOf, type Money, type MoneyWords } from './money.ts';
export { readWords } from './matching/words.ts';
export { CHOICE, FORM, NUMBER_LIST, PatternError, patternForm } from './matching/pattern.ts';
export { LIST, listKindOf } from './matching/lists.ts';
export { membershipOf } from './matching/membership.ts';
export { phraseIndexOf } from './matching/indexOf.ts';
export { isPlainRequest, PLAIN_REQUEST_WORDS } from './plainRequest.ts';
