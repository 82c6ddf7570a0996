/**
 * The supervisor board: live handoffs, AI conversations near a threshold, queues and requests to
 * decide. It shows the state of conversations and says that it is no tool for appraising people.
 */
import { LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { healthNow } from 'c/handoffBoardRows';
import { exactTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving } from 'c/handoffSaving';
import { afterRender, every, now } from 'c/handoffTimer';
import { flag } from 'c/handoffBoardServer';
import { counted, fill } from 'c/handoffWording';
import { BoardFeed, EMPTY_BOARD } from './feed';
/** Tab of the platform where monitoring, whispering and barging in belong. */
const OMNI_SUPERVISOR = 'standard-OmniSupervisorLightning';
export default class HandoffBoard extends NavigationMixin(LightningElement) {
  labels = labels;
  board = EMPTY_BOARD;
  moment = now();
  /** The row a question is open for. */
  asking = null;
  message = '';
  saving = IDLE;
  feed = new BoardFeed((board) => this.received(board));
  cancelTick;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  connectedCallback() {
    this.feed.start();
    this.cancelTick = every(1_000, () => {
      this.moment = now();
    });
  }
  disconnectedCallback() {
    this.feed.stop();
    this.cancelTick?.();
  }
  get handoffs() {
    return this.board.visible.filter(({ live }) => live === 'handoff');
  }
  get conversations() {
    return this.board.visible.filter(({ live }) => live === 'ai');
  }
  /** The queues by the clock of the rows, so that none is good beside a row that is late. */
  get queues() {
    return healthNow(this.board.queues, this.board.all, this.moment);
  }
  get handoffsEmpty() {
    if (this.handoffs.length > 0) return '';
    return this.board.filtered ? labels.boardNoMatch : labels.boardEmpty;
  }
  get conversationsEmpty() {
    return this.conversations.length === 0;
  }
  get newText() {
    const { length } = this.board.waiting;
    return length > 0 ? counted(length, labels.boardNewOne, labels.boardNewMany) : '';
  }
  get age() {
    return fill(labels.boardAge, exactTime(this.board.readAt));
  }
  get hasPending() {
    return this.board.pending.length > 0;
  }
  sort(event) {
    this.feed.sortBy(event.detail);
  }
  filter(event) {
    this.feed.filterBy(event.detail);
  }
  showNew() {
    this.feed.showNew();
  }
  read() {
    void this.feed.read();
  }
  act(event) {
    const { what, handoffId } = event.detail;
    this.message = '';
    if (what === 'open')
      this.go('standard__recordPage', { recordId: handoffId, actionName: 'view' });
    else if (what === 'flag') void this.flag(handoffId);
    else this.asking = event.detail;
  }
  answered(event) {
    this.asking = null;
    this.message = event.detail;
  }
  monitor() {
    this.go('standard__navItemPage', { apiName: OMNI_SUPERVISOR });
  }
  say({ detail }) {
    afterRender(() => this.announcer?.[detail.urgent ? 'alert' : 'say'](detail.text));
  }
  get announcer() {
    return refOf(this, 'announcer');
  }
  async flag(handoffId) {
    const row = this.board.visible.find(({ id }) => id === handoffId);
    await this.writes.run(() => flag(handoffId, !row?.flagged));
  }
  go(type, attributes) {
    const navigate = this;
    navigate[NavigationMixin.Navigate]({ type, attributes });
  }
  received(board) {
    const arrived = board.waiting.length - this.board.waiting.length;
    this.board = board;
    if (arrived <= 0) return;
    const text = counted(arrived, labels.boardAnnounceOne, labels.boardAnnounceMany);
    this.announcer?.say(text);
  }
}
