/**
 * What a waiting customer is told on their channel, and when: somebody has taken the conversation, it
 * still waits, nobody can take it. The words are messages of the policy.
 */
import type { TransferOutcome } from '../shared/reasons.ts';
import { OUTCOMES } from './outcomes.ts';
import type { WatchStep } from './watch.ts';

/** Seconds between two updates that only say that nothing is lost. */
export const UPDATE_SECONDS = 120;

/** Code of the words for somebody who keeps waiting and now has a call-back on record. */
export const CALL_BACK_MESSAGE = 'callBackWhileWaiting';

/** How a leg stands for the customer who waits. Times are ISO 8601 in UTC. */
export interface Waiting {
  readonly outcome: TransferOutcome;
  /** When they last heard how it stands: the promise, or the last update. */
  readonly toldAt: string;
}

/** Code of the message after the watchdog has looked at a leg; blank when there is nothing to say. */
export function updateAfterStep(
  { outcome, toldAt }: Waiting,
  step: WatchStep,
  now: string,
  everySeconds: number = UPDATE_SECONDS
): string {
  const { terminal, bucket, message } = OUTCOMES[outcome];
  if (terminal || bucket === 'connected') return '';
  // The AI has no turn any more: the words must not promise that it goes on helping.
  if (step === 'recordCase') return OUTCOMES.transferFailed.message;
  if (step === 'callBack') return CALL_BACK_MESSAGE;
  return (Date.parse(now) - Date.parse(toldAt)) / 1000 >= everySeconds ? message : '';
}

/**
 * Code of the message after a leg has moved: only that a person has it. What ends a leg is said where it
 * ends, by the flow, the watchdog or the person.
 */
export function updateAfterMove(from: TransferOutcome, to: TransferOutcome): string {
  return from !== to && OUTCOMES[to].bucket === 'connected' ? OUTCOMES[to].message : '';
}
