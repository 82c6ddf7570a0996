/** Chooses the person a handoff is given to. */
import { LightningElement } from 'lwc';
import { labels } from 'c/handoffLabels';

export default class HandoffReassign extends LightningElement {
  labels = labels;
  userId = '';
  filter = {
    criteria: [{ fieldPath: 'IsActive', operator: 'eq', value: true }]
  };

  get cannotSave(): boolean {
    return this.userId === '';
  }

  picked(event: CustomEvent<{ recordId: string | null }>): void {
    this.userId = event.detail.recordId ?? '';
  }

  save(): void {
    this.dispatchEvent(new CustomEvent('person', { detail: this.userId }));
  }

  cancel(): void {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}
