/**
 * The utility bar item: says that a handoff has arrived, in a badge and a toast, and opens the work on
 * its own tab. It never opens or focuses anything by itself.
 */
import { LightningElement, wire } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { EnclosingUtilityId, updateUtility } from 'lightning/platformUtilityBarApi';
import { openTab } from 'lightning/platformWorkspaceApi';
import { labels } from 'c/handoffLabels';
import type { Hint } from 'c/handoffLive';
import { subscribeToChanges } from 'c/handoffPush';
import { refresh } from 'c/handoffServer';
import { after, type Cancel } from 'c/handoffTimer';
import { counted, fill, wordOf } from 'c/handoffWording';

/** One handoff that waits for somebody. */
interface Arrival {
  readonly id: string;
  readonly recordId: string;
  readonly name: string;
  readonly text: string;
  readonly spoken: string;
}

/** A read inside the push callback can fail on the platform, so it waits this long. */
const READ_DELAY = 50;

export default class HandoffPresence extends LightningElement {
  @wire(EnclosingUtilityId) utilityId?: string;

  labels = labels;
  arrivals: readonly Arrival[] = [];
  listening = false;
  guideOpen = false;
  private seen = new Set<string>();
  private cancels: Cancel[] = [];
  private present = false;

  async connectedCallback(): Promise<void> {
    this.present = true;
    try {
      const end = await subscribeToChanges(
        (hint) => this.cancels.push(after(READ_DELAY, () => void this.look(hint))),
        () => {
          this.listening = false;
        }
      );
      // The item may have been closed while the platform answered.
      if (!this.present) {
        end();
        return;
      }
      this.cancels.push(end);
      this.listening = true;
    } catch {
      this.listening = false;
    }
  }

  disconnectedCallback(): void {
    this.present = false;
    for (const cancel of this.cancels) cancel();
    this.cancels = [];
  }

  get state(): string {
    return this.listening ? labels.presenceListening : labels.presencePaused;
  }

  get isEmpty(): boolean {
    return this.arrivals.length === 0;
  }

  get guideState(): string {
    return String(this.guideOpen);
  }

  open(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    const arrival = this.arrivals.find((candidate) => candidate.id === id)!;
    this.arrivals = this.arrivals.filter((candidate) => candidate !== arrival);
    void openTab({ recordId: arrival.recordId, focus: true });
    this.badge();
  }

  toggleGuide(): void {
    this.guideOpen = !this.guideOpen;
  }

  private async look({ handoffId }: Hint): Promise<void> {
    if (this.seen.has(handoffId)) return;
    let packet;
    try {
      ({ packet } = await refresh(handoffId, 0));
    } catch {
      return; // Somebody else's handoff: the reader may not see it.
    }
    const waits = packet?.status === 'ready' || packet?.status === 'transferring';
    if (!packet || !waits || this.seen.has(handoffId)) return;
    this.seen.add(handoffId);
    const { header, conversationKey, caseId } = packet;
    const name = header.name || labels.nameUnknown;
    const text = fill(labels.presenceToast, name, wordOf(labels, 'reason', header.reason));
    const recordId = header.channel === 'case' && caseId ? caseId : conversationKey;
    const spoken = fill(labels.presenceOpenWhat, name);
    this.arrivals = [{ id: handoffId, recordId, name, text, spoken }, ...this.arrivals];
    this.dispatchEvent(
      new ShowToastEvent({ title: labels.presenceNewOne, message: text, variant: 'info' })
    );
    this.badge();
  }

  private badge(): void {
    if (!this.utilityId) return;
    const { length } = this.arrivals;
    const label =
      length > 0 ? counted(length, labels.presenceNewOne, labels.presenceNewMany) : labels.presence;
    void updateUtility(this.utilityId, { label, highlighted: length > 0 });
  }
}
