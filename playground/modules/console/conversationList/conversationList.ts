/** What an opened file held: its conversations to choose from, and every line that could not be read. */
import { LightningElement, api } from 'lwc';
import type { Conversation } from '../../../../src/shared/conversation.ts';
import type { OpenedFile } from '../../../play/openFile.ts';
import { isSpoken } from '../../../play/scenario.ts';
import type { Command } from '../../../play/visit.ts';

/** Rows shown at once; the search narrows the rest down. */
const MOST_ROWS = 200;
const MOST_PROBLEMS = 20;

const firstWords = ({ turns }: Conversation): string =>
  turns.filter(isSpoken).find(({ speaker }) => speaker === 'customer')?.text ?? '';

export default class ConversationList extends LightningElement {
  @api file: OpenedFile;
  search = '';

  private get found(): readonly Conversation[] {
    const wanted = this.search.trim().toLowerCase();
    if (wanted === '') return this.file.conversations;
    return this.file.conversations.filter((conversation) =>
      `${conversation.id} ${firstWords(conversation)}`.toLowerCase().includes(wanted)
    );
  }

  get rows() {
    return this.found.slice(0, MOST_ROWS).map((conversation) => ({
      id: conversation.id,
      key: `${conversation.id}-${this.file.conversations.indexOf(conversation)}`,
      words: firstWords(conversation),
      turns: `${conversation.turns.length} turns`
    }));
  }

  get hasConversations() {
    return this.file.conversations.length > 0;
  }

  get count() {
    const { length } = this.found;
    const shown = Math.min(length, MOST_ROWS);
    return shown < length ? `${shown} of ${length} conversations` : `${length} conversations`;
  }

  get problems() {
    return this.file.problems.slice(0, MOST_PROBLEMS).map(({ line, message, fix }) => ({
      key: `${line}`,
      text: `Line ${line}: ${message}. ${fix}`
    }));
  }

  get hasProblems() {
    return this.file.problems.length > 0;
  }

  get problemTitle() {
    const { length } = this.file.problems;
    const lines = length === 1 ? '1 line was' : `${length} lines were`;
    const more = length > MOST_PROBLEMS ? ` The first ${MOST_PROBLEMS}:` : '';
    return `${lines} skipped.${more}`;
  }

  filter(event: Event) {
    this.search = (event.target as HTMLInputElement).value;
  }

  choose(event: Event) {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    const chosen = this.rows.findIndex((row) => row.key === key);
    const value = this.found[chosen];
    if (!value) return;
    const detail: Command = { do: 'conversation', value };
    this.dispatchEvent(new CustomEvent('command', { detail }));
  }

  close() {
    const detail: Command = { do: 'list' };
    this.dispatchEvent(new CustomEvent('command', { detail }));
  }
}
