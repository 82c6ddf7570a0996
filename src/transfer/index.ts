/**
 * Transfer: the life of a leg from offer to end, and what is done about one that waits too long.
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
export {
  OVERFLOW_MESSAGE,
  UPDATE_SECONDS,
  updateAfterMove,
  updateAfterStep,
  type Waiting
} from './updates.ts';
export { WATCH_LIMITS, watchStep, type WatchLimits, type WatchStep, type Ways } from './watch.ts';
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
