/** What the human agent has in front of them: the offer, then the screen pop and the conversation. */
import { LightningElement, api } from 'lwc';
import { clearDesktop, followDesktop, type Desktop } from '../../../org/desktop.ts';
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
      this.desktop = desktop;
    });
    this.timer = setInterval(() => {
      this.seconds = Math.floor((Date.now() - this.connectedSince) / 1000);
    }, 1000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    this.stopFollowing();
  }

  renderedCallback() {
    const log = this.refs?.['log'] as HTMLElement | undefined;
    if (log) log.scrollTop = log.scrollHeight;
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

  get presence() {
    if (this.isWaiting) return 'Available';
    return this.isOffered ? 'Work offered' : 'Busy';
  }

  get presenceClass() {
    return `dot ${this.desk.phase}`;
  }

  get callTime() {
    const seconds = Math.max(0, this.seconds);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  get offerClass() {
    return this.isCall ? 'offer ringing' : 'offer';
  }

  get offerTitle() {
    return this.isCall ? 'Incoming call' : 'New conversation';
  }

  get offerIcon() {
    return this.isCall ? 'utility:incoming_call' : 'utility:chat';
  }

  get acceptLabel() {
    return this.isCall ? 'Answer' : 'Accept';
  }

  get lineLabel() {
    return this.isCall ? 'Say something as the human agent' : 'Write as the human agent';
  }

  get logLabel() {
    return this.isCall ? 'The call' : 'The conversation';
  }

  get tabLabel() {
    return this.desktop.tabLabel || this.desk.who;
  }

  get openedText() {
    return `An org would open ${this.desktop.opened} here.`;
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
