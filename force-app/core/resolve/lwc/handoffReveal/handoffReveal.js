/** Reveals one masked value to somebody who may see it: only with a reason, and every time recorded. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving } from 'c/handoffSaving';
import { reveal } from 'c/handoffServer';
import { fill } from 'c/handoffWording';
/** Shortest reason the server takes. */
const SHORTEST_REASON = 10;
export default class HandoffReveal extends LightningElement {
  @api revealKey = '';
  /** Name of the value, for the spoken name of the button. */
  @api what = '';
  labels = labels;
  asking = false;
  hint = '';
  revealed = '';
  saving = IDLE;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  get name() {
    return fill(labels.revealWhat, this.what);
  }
  ask() {
    this.asking = true;
  }
  cancel() {
    this.asking = false;
  }
  async show() {
    const reason = refOf(this, 'reason')?.value.trim() ?? '';
    this.hint = reason.length < SHORTEST_REASON ? labels.revealShort : '';
    if (this.hint) return;
    const answer = await this.writes.run(() => reveal(this.revealKey, reason));
    if (!answer) return;
    this.revealed = answer.result;
    this.asking = false;
  }
}
