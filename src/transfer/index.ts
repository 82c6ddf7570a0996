/**
 * Transfer: the life of a leg from offer to end, and what is done about one that waits too long,
 * and which leg a report is about.
 */
export {
  OUTCOMES,
  REPORT_BUCKETS,
  RETRY_RULES,
  TRANSFER_EVENTS,
  type OutcomeRow,
  type ReportBucket,
  type RetryRule,
  type TransferEventKind
} from './outcomes.ts';
export {
  eventKey,
  openLeg,
  transition,
  type Effect,
  type Leg,
  type TransferEvent,
  type Transition
} from './transition.ts';
export { UPDATE_SECONDS, updateAfterMove, updateAfterStep, type Waiting } from './updates.ts';
export { advance, legOf, openCourse, type Course, type Move, type Step } from './orchestration.ts';
export {
  WATCH_LIMITS,
  watchStep,
  type WatchedWork,
  type WatchLimits,
  type WatchStep
} from './watch.ts';
export {
  buildPayload,
  packFields,
  payloadFields,
  type Payload,
  type PayloadEntry,
  type PayloadField
} from './payload.ts';
export {
  formatFor,
  PAYLOAD_FIELDS,
  PAYLOAD_FORMATS,
  type PayloadFieldName,
  type PayloadFormat,
  type PayloadFormatName
} from './payloadLimits.ts';
