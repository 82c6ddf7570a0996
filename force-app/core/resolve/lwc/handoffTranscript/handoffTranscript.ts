/** The transcript with its tools: search, filters, jumps, and the count of lines not seen yet. */
import { LightningElement, api } from 'lwc';
import type { Packet, PacketTurn } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import type { Line } from 'c/handoffLines';
import type { TurnFilter } from 'c/handoffSearch';
import { counted } from 'c/handoffWording';
import type HandoffBlock from 'c/handoffBlock';
import type { default as HandoffSearchBar, Found } from 'c/handoffSearchBar';
import type HandoffTurnList from 'c/handoffTurnList';
import { refOf } from 'c/handoffRefs';
import { Arrivals } from './arrivals';
import { handoffLine, LineFeed, lineOf, turnLine } from './feed';

export default class HandoffTranscript extends LightningElement {
  @api
  get packet(): Packet {
    return this.current;
  }
  set packet(packet: Packet) {
    const before = this.current?.turns;
    this.current = packet;
    if (packet.turns !== before) this.turnsChanged(before?.length ?? packet.turns.length);
  }
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;

  labels = labels;
  lines: readonly Line[] = [];
  query = '';
  filter: TurnFilter = 'all';
  newLines = 0;
  private current!: Packet;
  private atBottom = true;
  /** What waits until the list has all lines. */
  private wanted?: () => void;
  private arrivals = new Arrivals((text) => {
    this.dispatchEvent(handoffEvent('handoffsay', { text }));
  });
  private feed = new LineFeed((lines) => {
    this.lines = lines;
  });

  renderedCallback(): void {
    const { wanted } = this;
    if (!wanted || !this.list) return;
    this.wanted = undefined;
    wanted();
  }

  disconnectedCallback(): void {
    this.arrivals.stop();
  }

  /** Shows a turn by sequence number, or where the conversation was handed over, and focuses it. */
  @api
  jumpTo(wanted: number | 'handoff'): void {
    refOf<HandoffBlock>(this, 'block')?.unfold();
    this.withAllLines(() => {
      const offset = lineOf(this.lines, this.turns, wanted);
      if (offset >= 0) this.list?.show(offset, true);
    });
  }

  /** Puts the focus into the search field. */
  @api
  focusSearch(): void {
    refOf<HandoffSearchBar>(this, 'search')?.focus();
  }

  get turns(): readonly PacketTurn[] {
    return this.current.turns;
  }

  get count(): number {
    return this.turns.length;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  get noAccess(): boolean {
    return this.current.noAccess.includes('turns');
  }

  get wasHandedOver(): boolean {
    return handoffLine(this.lines) >= 0;
  }

  get newLinesText(): string {
    return this.newLines ? counted(this.newLines, labels.newLinesOne, labels.newLinesMany) : '';
  }

  found(event: CustomEvent<Found>): void {
    const { query, turn } = event.detail;
    this.query = query;
    if (turn === null) return;
    this.withAllLines(() => this.list?.show(turnLine(this.lines, turn), false));
  }

  leftSearch(): void {
    this.list?.focusCurrent();
  }

  filtered(event: CustomEvent<TurnFilter>): void {
    this.setFilter(event.detail);
  }

  jumpToHandoff(): void {
    this.jumpTo('handoff');
  }

  jumpToLatest(): void {
    this.newLines = 0;
    this.list?.showEnd();
  }

  bottomReached(event: CustomEvent<{ atBottom: boolean }>): void {
    this.atBottom = event.detail.atBottom;
    if (this.atBottom) this.newLines = 0;
  }

  private get list(): HandoffTurnList | undefined {
    return refOf<HandoffTurnList>(this, 'list');
  }

  private withAllLines(run: () => void): void {
    const before = this.lines;
    this.setFilter('all');
    this.feed.complete();
    if (this.list && this.lines === before) run();
    else this.wanted = run;
  }

  private setFilter(filter: TurnFilter): void {
    if (filter === this.filter) return;
    this.filter = filter;
    this.feed.take(this.turns, filter);
  }

  private turnsChanged(before: number): void {
    this.feed.take(this.turns, this.filter);
    const arrived = this.count - before;
    if (arrived <= 0) return;
    if (!this.atBottom) this.newLines += arrived;
    this.arrivals.add(arrived);
  }
}
