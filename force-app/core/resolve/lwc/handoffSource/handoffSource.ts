/** Where a line comes from: an icon, a word, and a link to the turn it rests on. */
import { LightningElement, api } from 'lwc';
import type { Provenance, Source } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { fill, wordOf } from 'c/handoffWording';

const ICONS: Record<Provenance, string> = {
  crm: 'utility:database',
  customer: 'utility:user',
  ai: 'utility:sparkles',
  action: 'utility:thunder',
  human: 'utility:people'
};

export default class HandoffSource extends LightningElement {
  /** Source of the line; nothing is shown without one. */
  @api source?: Source | null;

  labels = labels;

  get icon(): string {
    return this.source ? ICONS[this.source.provenance] : '';
  }

  get word(): string {
    return wordOf(labels, 'from', this.source?.provenance ?? '');
  }

  get turn(): number | null {
    return this.source?.turn ?? null;
  }

  get turnLabel(): string {
    return fill(labels.sourceTurn, this.turn ?? '');
  }

  get turnTitle(): string {
    return fill(labels.sourceTurnWhat, this.turn ?? '');
  }

  get recordId(): string | undefined {
    return this.source?.recordId;
  }

  jump(): void {
    if (this.turn !== null)
      this.dispatchEvent(handoffEvent('handoffjump', { sequence: this.turn }));
  }
}
