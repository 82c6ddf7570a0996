/** Every case of what a waiting customer is told after the watchdog has looked, for both engines. */
import { TRANSFER_OUTCOMES, type TransferOutcome } from '../../src/shared/reasons.ts';
import { UPDATE_SECONDS, updateAfterStep, type WatchStep } from '../../src/transfer/index.ts';

/** One case: how the leg stands, what the watchdog does, how long ago the customer heard of it. */
export interface RecordedUpdate {
  readonly outcome: TransferOutcome;
  readonly step: WatchStep;
  readonly secondsSinceTold: number;
  readonly code: string;
}

const STEPS: readonly WatchStep[] = ['wait', 'recordCase', 'close', 'none'];
const SECONDS = [0, UPDATE_SECONDS - 1, UPDATE_SECONDS, 10 * UPDATE_SECONDS];
const START = Date.parse('2026-03-11T10:00:00Z');

/** All cases, always the same. */
export function recordUpdates(): readonly RecordedUpdate[] {
  return TRANSFER_OUTCOMES.flatMap((outcome) =>
    STEPS.flatMap((step) =>
      SECONDS.map((secondsSinceTold) => ({
        outcome,
        step,
        secondsSinceTold,
        code: updateAfterStep(
          { outcome, toldAt: new Date(START).toISOString() },
          step,
          new Date(START + secondsSinceTold * 1000).toISOString()
        )
      }))
    )
  );
}
