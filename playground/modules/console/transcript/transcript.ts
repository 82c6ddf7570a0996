/** The conversation as it plays: what was said, what the assistant did, and the moment of the handoff. */
import { LightningElement, api } from 'lwc';
import type { View } from '../../../play/session.ts';
import type { Command } from '../../../play/visit.ts';
import { CHANNEL_WORDS } from '../../../play/words.ts';
import { transcriptRows, type TranscriptRow } from '../../../view/transcriptView.ts';

export default class Transcript extends LightningElement {
  @api view: View;
  /** Number of the customer turn whose decision is shown; null follows the conversation. */
  @api chosenTurn: number | null = null;

  get rows(): (TranscriptRow & { pressed: string })[] {
    return transcriptRows(this.view).map((row) => ({
      ...row,
      pressed: String(row.turn !== null && row.turn === this.chosenTurn)
    }));
  }

  get isEmpty() {
    return this.rows.length === 0;
  }

  get story() {
    const { conversation } = this.view;
    return 'story' in conversation ? String(conversation.story) : '';
  }

  get channel() {
    return CHANNEL_WORDS[this.view.conversation.channel ?? 'messaging'];
  }

  get note() {
    const notes = {
      scenario: 'Sample conversation with an invented customer',
      file: 'From your file; nothing leaves this page',
      you: 'You are the customer; the assistant is scripted'
    };
    return notes[this.view.origin];
  }

  get isYou() {
    return this.view.origin === 'you';
  }

  chooseTurn(event: Event) {
    const turn = Number((event.currentTarget as HTMLElement).dataset['turn']);
    const detail = turn === this.chosenTurn ? null : turn;
    this.dispatchEvent(new CustomEvent('turn', { detail }));
  }

  say(event: CustomEvent<string>) {
    const detail: Command = { do: 'say', value: event.detail };
    this.dispatchEvent(new CustomEvent('command', { detail }));
  }
}
