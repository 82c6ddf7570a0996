/**
 * The screen pop on a voice call: the opening is read aloud, and the transcript follows the call as
 * it is spoken. Pausing the recording leaves a mark instead of silence.
 */
import { LightningElement, api } from 'lwc';
import { heardLine } from 'c/handoffBridge';
import { refOf } from 'c/handoffRefs';
import { listenTo } from './calls';
export default class HandoffVoicePop extends LightningElement {
  /** Id of the voice call. */
  @api recordId;
  @api flexipageRegionWidth;
  bridge = {
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
  tellLine;
  tellEnd;
  end;
  /** The toolkit exists only once it is rendered, and must be listened to exactly once. */
  renderedCallback() {
    const toolkit = refOf(this, 'toolkit');
    if (this.end || !toolkit) return;
    this.end = listenTo(toolkit, {
      transcript: (detail) => this.heard(detail),
      pauserecording: () => this.gap(),
      hold: () => this.gap(),
      callended: () => this.tellEnd?.()
    });
  }
  disconnectedCallback() {
    this.end?.();
    this.end = undefined;
  }
  heard({ content, sender, clientSentTimestamp }) {
    const text = content?.text ?? '';
    if (!text) return;
    const speaker =
      sender?.role === 'Agent' || sender?.role === 'Supervisor' ? 'human' : 'customer';
    this.tellLine?.(heardLine(speaker, text, clientSentTimestamp ?? Date.now()));
  }
  gap() {
    this.tellLine?.({ ...heardLine('system', '', Date.now()), gap: true });
  }
}
