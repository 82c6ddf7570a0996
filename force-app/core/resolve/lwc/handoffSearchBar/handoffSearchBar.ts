/** The search field of the transcript: says how many lines hold the words and walks through them. */
import { LightningElement, api } from 'lwc';
import type { PacketTurn } from 'c/handoffPacket';
import { labels } from 'c/handoffLabels';
import { findTurns, fold } from 'c/handoffSearch';
import { fill } from 'c/handoffWording';
import { refOf } from 'c/handoffRefs';

/** What `find` carries: the words, and the index of the turn to show; null when nothing was found. */
export interface Found {
  readonly query: string;
  readonly turn: number | null;
}

export default class HandoffSearchBar extends LightningElement {
  @api
  get turns(): readonly PacketTurn[] {
    return this.searched;
  }
  set turns(turns: readonly PacketTurn[]) {
    this.searched = turns;
    this.foldedTexts = null;
    if (this.isSearching) this.search();
  }

  labels = labels;
  query = '';
  hits: readonly number[] = [];
  hit = 0;
  private searched: readonly PacketTurn[] = [];
  private foldedTexts: readonly string[] | null = null;

  /** Puts the focus into the field. */
  @api
  focus(): void {
    refOf(this, 'field')?.focus();
  }

  get isSearching(): boolean {
    return this.query.trim() !== '';
  }

  get hasNoHit(): boolean {
    return this.hits.length === 0;
  }

  get count(): string {
    if (!this.isSearching) return '';
    if (this.hasNoHit) return labels.searchNone;
    return fill(labels.searchCount, this.hit + 1, this.hits.length);
  }

  typed(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
    this.hit = 0;
    this.search();
    this.tell();
  }

  pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.move(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.clear();
    }
  }

  next(): void {
    this.move(1);
  }

  previous(): void {
    this.move(-1);
  }

  clear(): void {
    this.query = '';
    refOf<HTMLInputElement>(this, 'field')!.value = '';
    this.hits = [];
    this.tell();
    this.dispatchEvent(new CustomEvent('leave'));
  }

  private search(): void {
    this.foldedTexts ??= this.searched.map((turn) => fold(turn.text));
    this.hits = findTurns(this.foldedTexts, this.query);
    this.hit = Math.min(this.hit, Math.max(0, this.hits.length - 1));
  }

  private move(step: number): void {
    if (this.hasNoHit) return;
    this.hit = (this.hit + step + this.hits.length) % this.hits.length;
    this.tell();
  }

  private tell(): void {
    const detail: Found = { query: this.query.trim(), turn: this.hits[this.hit] ?? null };
    this.dispatchEvent(new CustomEvent('find', { detail }));
  }
}
