/**
 * Writing to the server from a block: one write at a time, its failure in words, and the container
 * told to read again afterwards. A second press while one is under way does nothing.
 */
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { errorText } from 'c/handoffLive';
import { fill } from 'c/handoffWording';
export const IDLE = { busy: false, problem: '' };
/** Writes of one block. */
export class Saving {
  busy = false;
  host;
  tell;
  constructor(host, tell) {
    this.host = host;
    this.tell = tell;
  }
  /**
   * Runs the write unless one is under way.
   * @returns what it resolved to; undefined when it did not run or failed
   */
  async run(write) {
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
  done(problem) {
    this.busy = false;
    this.tell({ busy: false, problem });
  }
}
