/** The scheduled jobs the product needs; `HandoffClock.schedule()` makes those that are missing. */
import { textIn, type Row } from './port.ts';

const MINUTES_APART = 5;
const HOUR = 60;

/** The twelve jobs of the clock, five minutes apart: without them waiting work is looked at only once. */
export const CLOCK_JOBS: readonly string[] = Array.from(
  { length: HOUR / MINUTES_APART },
  (_, index) => `Handoff Clock ${String(index * MINUTES_APART).padStart(2, '0')}`
);

/** The job that closes and deletes. */
export const RETENTION_JOB = 'Handoff Retention';

/** Jobs that are not scheduled. @param rows of CronTrigger, with the name of their job @param wanted all when left out */
export function missingJobs(
  rows: readonly Row[],
  wanted: readonly string[] = [...CLOCK_JOBS, RETENTION_JOB]
): readonly string[] {
  const known = rows.map((row) => textIn(row['CronJobDetail'] as Row | undefined, 'Name'));
  return wanted.filter((name) => !known.includes(name));
}
