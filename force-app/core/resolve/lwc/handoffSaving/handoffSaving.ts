/**
 * Writing to the server from a block: one write at a time, its failure in words, and the container
 * told to read again afterwards. A second press while one is under way does nothing.
 */
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { errorText } from 'c/handoffLive';
import { fill } from 'c/handoffWording';

/** What a block shows about its write. */
export interface SavingState {
  readonly busy: boolean;
  /** Why the last write failed, ready to be shown; blank when it did not. */
  readonly problem: string;
}

export const IDLE: SavingState = { busy: false, problem: '' };

/** Writes of one block. */
export class Saving {
  private busy = false;
  private readonly host: { dispatchEvent(event: Event): boolean };
  private readonly tell: (state: SavingState) => void;

  constructor(host: { dispatchEvent(event: Event): boolean }, tell: (state: SavingState) => void) {
    this.host = host;
    this.tell = tell;
  }

  /**
   * Runs the write unless one is under way.
   * @returns what it resolved to; undefined when it did not run or failed
   */
  async run<Result>(write: () => Promise<Result>): Promise<{ result: Result } | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.tell({ busy: true, problem: '' });
    try {
      const result = await write();
      this.done('');
      this.host.dispatchEvent(handoffEvent('handoffchanged', {}));
      return { result };
    } catch (error) {
      this.done(fill(labels.saveFailed, errorText(error) || labels.errorUnknown));
      return undefined;
    }
  }

  private done(problem: string): void {
    this.busy = false;
    this.tell({ busy: false, problem });
  }
}
