/**
 * The screen pop on a voice call: the opening is read aloud, and the transcript follows the call as
 * it is spoken. Pausing the recording leaves a mark instead of silence.
 */
import { LightningElement, api } from 'lwc';
import { heardLine, type ConsoleBridge } from 'c/handoffBridge';
import type { PacketTurn } from 'c/handoffPacket';
import { refOf } from 'c/handoffRefs';
import { listenTo, type Toolkit, type TranscriptDetail } from './calls';

export default class HandoffVoicePop extends LightningElement {
  /** Id of the voice call. */
  @api recordId!: string;
  @api flexipageRegionWidth?: 'SMALL' | 'MEDIUM' | 'LARGE';

  bridge: ConsoleBridge = {
    onLine: (listener) => {
      this.tellLine = listener;
      return () => {
        this.tellLine = undefined;
      };
    },
    onEnd: (listener) => {
      this.tellEnd = listener;
      return () => {
        this.tellEnd = undefined;
      };
    }
  };
  private tellLine?: (turn: PacketTurn) => void;
  private tellEnd?: () => void;
  private end?: () => void;

  /** The toolkit exists only once it is rendered, and must be listened to exactly once. */
  renderedCallback(): void {
    const toolkit = refOf<Toolkit>(this, 'toolkit');
    if (this.end || !toolkit) return;
    this.end = listenTo(toolkit, {
      transcript: (detail) => this.heard(detail),
      pauserecording: () => this.gap(),
      hold: () => this.gap(),
      callended: () => this.tellEnd?.()
    });
  }

  disconnectedCallback(): void {
    this.end?.();
    this.end = undefined;
  }

  private heard({ content, sender, clientSentTimestamp }: TranscriptDetail): void {
    const text = content?.text ?? '';
    if (!text) return;
    const speaker =
      sender?.role === 'Agent' || sender?.role === 'Supervisor' ? 'human' : 'customer';
    this.tellLine?.(heardLine(speaker, text, clientSentTimestamp ?? Date.now()));
  }

  private gap(): void {
    this.tellLine?.({ ...heardLine('system', '', Date.now()), gap: true });
  }
}
