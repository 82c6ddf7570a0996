/**
 * The life of one leg of a transfer as one table: the nine outcomes, which event leads from which to
 * which, and what each means for the customer, for the watchdog and for reports. The Apex class
 * `HandoffOutcomeTable` is written from this table and never by hand.
 */
import type { TransferOutcome } from '../shared/reasons.ts';

/**
 * What can happen to a leg. The position is the rank: of two events in the same instant, the one
 * further down counts as the later one.
 */
export const TRANSFER_EVENTS = [
  'offer',
  'decline',
  'timeOut',
  'accept',
  'fail',
  'nobody',
  'leave',
  'handBack',
  'complete'
] as const;
export type TransferEventKind = (typeof TRANSFER_EVENTS)[number];

/** What is done about a leg that stands like this. */
export const RETRY_RULES = ['watch', 'offerAgain', 'callBack', 'none'] as const;
export type RetryRule = (typeof RETRY_RULES)[number];

/** How reports count a leg. */
export const REPORT_BUCKETS = [
  'waiting',
  'connected',
  'missed',
  'unserved',
  'failed',
  'abandoned',
  'resolved',
  'returned'
] as const;
export type ReportBucket = (typeof REPORT_BUCKETS)[number];

/** One row of the table. */
export interface OutcomeRow {
  /** True: nothing moves the leg any more; a later offer opens a new leg. */
  readonly terminal: boolean;
  /** Code of what the customer hears; blank when there is nobody to tell. */
  readonly message: string;
  readonly retry: RetryRule;
  readonly bucket: ReportBucket;
  /** The outcome each event leads to; an event that is not listed is rejected. */
  readonly moves: Readonly<Partial<Record<TransferEventKind, TransferOutcome>>>;
}

/** Moves open to every leg that no human has taken yet. */
const UNTAKEN: OutcomeRow['moves'] = {
  offer: 'offered',
  decline: 'declined',
  timeOut: 'timedOut',
  accept: 'accepted',
  fail: 'transferFailed',
  nobody: 'nobodyAvailable',
  leave: 'customerLeft',
  // The news of the acceptance can be lost; the end of the work proves there was one.
  complete: 'completed'
};

export const OUTCOMES: Readonly<Record<TransferOutcome, OutcomeRow>> = {
  offered: {
    terminal: false,
    message: 'stillWaiting',
    retry: 'watch',
    bucket: 'waiting',
    moves: UNTAKEN
  },
  accepted: {
    terminal: false,
    message: 'transferAccepted',
    retry: 'none',
    bucket: 'connected',
    // A customer who hangs up on a human has been served, not lost.
    moves: { leave: 'completed', handBack: 'handedBack', complete: 'completed' }
  },
  declined: {
    terminal: false,
    message: 'stillWaiting',
    retry: 'offerAgain',
    bucket: 'missed',
    moves: UNTAKEN
  },
  timedOut: {
    terminal: false,
    message: 'stillWaiting',
    retry: 'offerAgain',
    bucket: 'missed',
    moves: UNTAKEN
  },
  nobodyAvailable: {
    terminal: true,
    message: 'nobodyAvailable',
    retry: 'callBack',
    bucket: 'unserved',
    moves: {}
  },
  transferFailed: {
    terminal: true,
    message: 'unrouted',
    retry: 'callBack',
    bucket: 'failed',
    moves: {}
  },
  customerLeft: { terminal: true, message: '', retry: 'none', bucket: 'abandoned', moves: {} },
  completed: {
    terminal: true,
    message: 'transferCompleted',
    retry: 'none',
    bucket: 'resolved',
    moves: {}
  },
  handedBack: {
    terminal: true,
    message: 'handedBack',
    retry: 'none',
    bucket: 'returned',
    moves: {}
  }
};
