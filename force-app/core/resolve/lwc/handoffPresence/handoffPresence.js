/**
 * The utility bar item: says that a handoff has arrived, in a badge and a toast, and opens the work on
 * its own tab. It never opens or focuses anything by itself.
 */
import { LightningElement, wire } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { EnclosingUtilityId, updateUtility } from 'lightning/platformUtilityBarApi';
import { openTab } from 'lightning/platformWorkspaceApi';
import { labels } from 'c/handoffLabels';
import { subscribeToChanges } from 'c/handoffPush';
import { refresh } from 'c/handoffServer';
import { after } from 'c/handoffTimer';
import { counted, fill, wordOf } from 'c/handoffWording';
/** A read inside the push callback can fail on the platform, so it waits this long. */
const READ_DELAY = 50;
export default class HandoffPresence extends LightningElement {
  @wire(EnclosingUtilityId)
  utilityId;
  labels = labels;
  arrivals = [];
  listening = false;
  guideOpen = false;
  seen = new Set();
  cancels = [];
  present = false;
  async connectedCallback() {
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
  disconnectedCallback() {
    this.present = false;
    for (const cancel of this.cancels) cancel();
    this.cancels = [];
  }
  get state() {
    return this.listening ? labels.presenceListening : labels.presencePaused;
  }
  get isEmpty() {
    return this.arrivals.length === 0;
  }
  get guideState() {
    return String(this.guideOpen);
  }
  open(event) {
    const { id } = event.currentTarget.dataset;
    const arrival = this.arrivals.find((candidate) => candidate.id === id);
    this.arrivals = this.arrivals.filter((candidate) => candidate !== arrival);
    void openTab({ recordId: arrival.recordId, focus: true });
    this.badge();
  }
  toggleGuide() {
    this.guideOpen = !this.guideOpen;
  }
  async look({ handoffId }) {
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
  badge() {
    if (!this.utilityId) return;
    const { length } = this.arrivals;
    const label =
      length > 0 ? counted(length, labels.presenceNewOne, labels.presenceNewMany) : labels.presence;
    void updateUtility(this.utilityId, { label, highlighted: length > 0 });
  }
}
