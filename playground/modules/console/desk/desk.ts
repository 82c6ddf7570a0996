/** What the human agent has in front of them: the offer, then the screen pop and the conversation. */
import { LightningElement, api } from 'lwc';
import { clearDesktop, followDesktop, updateDesktop, type Desktop } from '../../../org/desktop.ts';
import { deskOrg } from '../../../org/deskOrg.ts';
import type { View } from '../../../play/session.ts';
import type { Command } from '../../../play/visit.ts';
import { deskView, type DeskView } from '../../../view/deskView.ts';

export default class Desk extends LightningElement {
  /** Width of the record page in CSS pixels; null: all there is. */
  @api width: number | null = null;
  desk: DeskView;
  desktop: Desktop;
  draft = '';
  seconds = 0;
  private shownView: View;
  private connectedSince = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private stepsOpened = false;
  private stopFollowing: () => void;

  @api
  get view(): View {
    return this.shownView;
  }
  set view(view: View) {
    const before = this.desk?.phase;
    if (this.shownView?.play !== view.play) clearDesktop();
    this.shownView = view;
    this.desk = deskView(view);
    if (this.desk.phase === 'connected' && before !== 'connected') this.connectedSince = Date.now();
  }

  connectedCallback() {
    this.stopFollowing = followDesktop((desktop) => {
      this.stepsOpened = desktop.steps.length > 0 && desktop.steps !== this.desktop?.steps;
      this.desktop = desktop;
    });
    this.timer = setInterval(() => {
      this.seconds = Math.floor((Date.now() - this.connectedSince) / 1000);
    }, 1000);
  }

  renderedCallback() {
    if (!this.stepsOpened) return;
    this.stepsOpened = false;
    (this.refs as { steps?: HTMLElement }).steps?.focus();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    this.stopFollowing();
  }

  get isWaiting() {
    return this.desk.phase === 'waiting';
  }

  get isOffered() {
    return this.desk.phase === 'offered';
  }

  get isCall() {
    return this.view.conversation.channel === 'voice';
  }

  get recordId() {
    return deskOrg.recordId(this.view);
  }

  /** One pop per record: a new conversation gets a new one, as a new tab would. */
  get pops() {
    return [{ recordId: this.recordId }];
  }

  get pageStyle() {
    return this.width === null ? '' : `inline-size: ${this.width}px; max-inline-size: 100%`;
  }

  get presenceClass() {
    return `dot dot_${this.desk.phase}`;
  }

  get callTime() {
    const seconds = Math.max(0, this.seconds);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  get tabLabel() {
    return this.desktop.tabLabel || this.desk.who;
  }

  get hasSteps() {
    return this.desktop.steps.length > 0;
  }

  closeSteps() {
    updateDesktop({ steps: [] });
  }

  get openedText() {
    return `An org would open ${this.desktop.opened} here.`;
  }

  /** What was saved before the work was offered; blank without a packet. */
  get saved() {
    const packet = deskOrg.packet(this.recordId);
    if (!packet) return '';
    const { asked, tried, promised, owner } = packet.completeness;
    const answered = [asked, tried, promised, owner].filter(Boolean).length;
    return `Packet saved first: ${answered} of 4 questions a colleague asks are answered`;
  }

  get hasLines() {
    return this.desk.lines.length > 0;
  }

  /** The reply box of a chat: the pop may put text into it, never send it. A call has none. */
  get bridge(): { insertText?: (text: string) => Promise<void> } {
    return this.isCall ? {} : this.chatBridge;
  }

  private chatBridge = {
    insertText: (text: string) => {
      this.draft = text;
      return Promise.resolve();
    }
  };

  accept() {
    this.run({ do: 'step' });
  }

  reply(event: CustomEvent<string>) {
    this.draft = '';
    this.run({ do: 'reply', value: event.detail });
  }

  private run(detail: Command) {
    this.dispatchEvent(new CustomEvent('command', { detail }));
  }
}
