/**
 * The supervisor board: live handoffs, AI conversations near a threshold, queues and requests to
 * decide. It shows the state of conversations and says that it is no tool for appraising people.
 */
import { LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { RowRequest } from 'c/handoffBoardTable';
import {
  healthNow,
  type BoardRow,
  type Filters,
  type QueueHealth,
  type SortKey
} from 'c/handoffBoardRows';
import type { HandoffEvents } from 'c/handoffEvents';
import { exactTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';
import { afterRender, every, now, type Cancel } from 'c/handoffTimer';
import { flag } from 'c/handoffBoardServer';
import { counted, fill } from 'c/handoffWording';
import type HandoffAnnouncer from 'c/handoffAnnouncer';
import { BoardFeed, EMPTY_BOARD, type BoardState } from './feed';

/** Tab of the platform where monitoring, whispering and barging in belong. */
const OMNI_SUPERVISOR = 'standard-OmniSupervisorLightning';

export default class HandoffBoard extends NavigationMixin(LightningElement) {
  labels = labels;
  board: BoardState = EMPTY_BOARD;
  moment = now();
  /** The row a question is open for. */
  asking: RowRequest | null = null;
  message = '';
  saving: SavingState = IDLE;
  private feed = new BoardFeed((board) => this.received(board));
  private cancelTick?: Cancel;
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

  connectedCallback(): void {
    this.feed.start();
    this.cancelTick = every(1_000, () => {
      this.moment = now();
    });
  }

  disconnectedCallback(): void {
    this.feed.stop();
    this.cancelTick?.();
  }

  get handoffs(): readonly BoardRow[] {
    return this.board.visible.filter(({ live }) => live === 'handoff');
  }

  get conversations(): readonly BoardRow[] {
    return this.board.visible.filter(({ live }) => live === 'ai');
  }

  /** The queues by the clock of the rows, so that none is good beside a row that is late. */
  get queues(): readonly QueueHealth[] {
    return healthNow(this.board.queues, this.board.all, this.moment);
  }

  get handoffsEmpty(): string {
    if (this.handoffs.length > 0) return '';
    return this.board.filtered ? labels.boardNoMatch : labels.boardEmpty;
  }

  get conversationsEmpty(): boolean {
    return this.conversations.length === 0;
  }

  get newText(): string {
    const { length } = this.board.waiting;
    return length > 0 ? counted(length, labels.boardNewOne, labels.boardNewMany) : '';
  }

  get age(): string {
    return fill(labels.boardAge, exactTime(this.board.readAt));
  }

  get hasPending(): boolean {
    return this.board.pending.length > 0;
  }

  sort(event: CustomEvent<SortKey>): void {
    this.feed.sortBy(event.detail);
  }

  filter(event: CustomEvent<Filters>): void {
    this.feed.filterBy(event.detail);
  }

  showNew(): void {
    this.feed.showNew();
  }

  read(): void {
    void this.feed.read();
  }

  act(event: CustomEvent<RowRequest>): void {
    const { what, handoffId } = event.detail;
    this.message = '';
    if (what === 'open')
      this.go('standard__recordPage', { recordId: handoffId, actionName: 'view' });
    else if (what === 'flag') void this.flag(handoffId);
    else this.asking = event.detail;
  }

  answered(event: CustomEvent<string>): void {
    this.asking = null;
    this.message = event.detail;
  }

  monitor(): void {
    this.go('standard__navItemPage', { apiName: OMNI_SUPERVISOR });
  }

  say({ detail }: CustomEvent<HandoffEvents['handoffsay']>): void {
    afterRender(() => this.announcer?.[detail.urgent ? 'alert' : 'say'](detail.text));
  }

  private get announcer(): HandoffAnnouncer | undefined {
    return refOf<HandoffAnnouncer>(this, 'announcer');
  }

  private async flag(handoffId: string): Promise<void> {
    const row = this.board.visible.find(({ id }) => id === handoffId);
    await this.writes.run(() => flag(handoffId, !row?.flagged));
  }

  private go(type: string, attributes: object): void {
    const navigate = this as unknown as Record<symbol, (reference: unknown) => void>;
    navigate[NavigationMixin.Navigate]({ type, attributes });
  }

  private received(board: BoardState): void {
    const arrived = board.waiting.length - this.board.waiting.length;
    this.board = board;
    if (arrived <= 0) return;
    const text = counted(arrived, labels.boardAnnounceOne, labels.boardAnnounceMany);
    this.announcer?.say(text);
  }
}
