/** What a check says. */
export type Status = 'ok' | 'warn' | 'fail' | 'unknown';

/** The verdict of one check. */
export interface Verdict {
  readonly check: string;
  readonly title: string;
  readonly status: Status;
  /** What was seen, or why it could not be. */
  readonly message: string;
  /** What to do; empty when nothing is. */
  readonly mend: string;
}

/** What one check found wrong; nothing when all is well. */
export interface Wrong {
  readonly status: 'warn' | 'fail';
  readonly message: string;
}
