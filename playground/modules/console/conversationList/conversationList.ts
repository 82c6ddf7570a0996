/** What an opened file held: its conversations to choose from, and every line that could not be read. */
import { LightningElement, api } from 'lwc';
import type { Conversation } from '../../../../src/shared/conversation.ts';
import type { Verdict, Verdicts } from '../../../play/judge.ts';
import type { OpenedFile } from '../../../play/openFile.ts';
import { isSpoken } from '../../../play/scenario.ts';
import type { Command } from '../../../play/visit.ts';

/** Rows shown at once; the search narrows the rest down. */
const MOST_ROWS = 200;
const MOST_PROBLEMS = 20;

const firstWords = ({ turns }: Conversation): string =>
  turns.filter(isSpoken).find(({ speaker }) => speaker === 'customer')?.text ?? '';

const listed = (counts: Verdicts['reasons']): string =>
  counts.map(([name, count]) => `${name} ${count}`).join(', ');

function verdictWords(verdict: Verdict | undefined): string {
  if (!verdict) return 'not judged yet';
  if (verdict.turn === null) return 'stays with the assistant';
  return `handed over at customer turn ${verdict.turn}, ${verdict.reason}, to ${verdict.destination}`;
}

export default class ConversationList extends LightningElement {
  @api file: OpenedFile;
  /** What the policy decides about them, as far as that is known. */
  @api verdicts: Verdicts | null = null;
  search = '';

  private get found(): readonly Conversation[] {
    const wanted = this.search.trim().toLowerCase();
    if (wanted === '') return this.file.conversations;
    return this.file.conversations.filter((conversation) =>
      `${conversation.id} ${firstWords(conversation)}`.toLowerCase().includes(wanted)
    );
  }

  get rows() {
    return this.found.slice(0, MOST_ROWS).map((conversation) => {
      const place = this.file.conversations.indexOf(conversation);
      const verdict = this.verdicts?.each[place];
      return {
        id: conversation.id,
        key: `${conversation.id}-${place}`,
        words: firstWords(conversation),
        turns: `${conversation.turns.length} turns`,
        verdict: verdictWords(verdict),
        verdictClass: verdict?.turn ? 'verdict handed' : 'verdict'
      };
    });
  }

  get sum() {
    if (!this.verdicts) return 'Asking the policy about each of them …';
    const { each, of, handedOver } = this.verdicts;
    const judged = each.length === of ? `${of}` : `${each.length} judged so far`;
    return `${handedOver} of ${judged} would be handed over`;
  }

  get reasons() {
    return listed(this.verdicts?.reasons ?? []);
  }

  get destinations() {
    return listed(this.verdicts?.destinations ?? []);
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
