/** The search field of the transcript: says how many lines hold the words and walks through them. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { findTurns, fold } from 'c/handoffSearch';
import { fill } from 'c/handoffWording';
import { refOf } from 'c/handoffRefs';
export default class HandoffSearchBar extends LightningElement {
  @api get turns() {
    return this.searched;
  }
  set turns(turns) {
    this.searched = turns;
    this.foldedTexts = null;
    if (this.isSearching) this.search();
  }
  labels = labels;
  query = '';
  hits = [];
  hit = 0;
  searched = [];
  foldedTexts = null;
  /** Puts the focus into the field. */
  @api focus() {
    refOf(this, 'field')?.focus();
  }
  get isSearching() {
    return this.query.trim() !== '';
  }
  get hasNoHit() {
    return this.hits.length === 0;
  }
  get count() {
    if (!this.isSearching) return '';
    if (this.hasNoHit) return labels.searchNone;
    return fill(labels.searchCount, this.hit + 1, this.hits.length);
  }
  typed(event) {
    this.query = event.target.value;
    this.hit = 0;
    this.search();
    this.tell();
  }
  pressed(event) {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.move(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.clear();
    }
  }
  next() {
    this.move(1);
  }
  previous() {
    this.move(-1);
  }
  clear() {
    this.query = '';
    refOf(this, 'field').value = '';
    this.hits = [];
    this.tell();
    this.dispatchEvent(new CustomEvent('leave'));
  }
  search() {
    this.foldedTexts ??= this.searched.map((turn) => fold(turn.text));
    this.hits = findTurns(this.foldedTexts, this.query);
    this.hit = Math.min(this.hit, Math.max(0, this.hits.length - 1));
  }
  move(step) {
    if (this.hasNoHit) return;
    this.hit = (this.hit + step + this.hits.length) % this.hits.length;
    this.tell();
  }
  tell() {
    const detail = { query: this.query.trim(), turn: this.hits[this.hit] ?? null };
    this.dispatchEvent(new CustomEvent('find', { detail }));
  }
}
