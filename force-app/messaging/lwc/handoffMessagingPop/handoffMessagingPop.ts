/**
 * The screen pop on a messaging session: puts texts into the composer, never sends them, and follows
 * the conversation while its component is on the page.
 */
import { LightningElement, api, wire } from 'lwc';
import AGENT_SEND from '@salesforce/messageChannel/lightning__conversationAgentSend';
import CUSTOMER_MESSAGE from '@salesforce/messageChannel/lightning__conversationEndUserMessage';
import CONVERSATION_ENDED from '@salesforce/messageChannel/lightning__conversationEnded';
import { getConversationLog, setAgentInput } from 'lightning/conversationToolkitApi';
import {
  APPLICATION_SCOPE,
  MessageContext,
  subscribe,
  unsubscribe
} from 'lightning/messageService';
import { heardLine, type ConsoleBridge } from 'c/handoffBridge';
import { turnOf, type ConversationEvent } from './messages';

export default class HandoffMessagingPop extends LightningElement {
  /** Id of the messaging session. */
  @api recordId!: string;
  @api flexipageRegionWidth?: 'SMALL' | 'MEDIUM' | 'LARGE';

  @wire(MessageContext) context!: object;

  bridge: ConsoleBridge = {
    insertText: async (text) => {
      await setAgentInput(this.recordId, { text });
    },
    readLog: async () => {
      const { messages } = await getConversationLog(this.recordId);
      return messages.map(turnOf).filter((turn) => turn.text !== '');
    },
    onLine: (listener) => {
      const hear = (speaker: 'customer' | 'human') => (event: ConversationEvent) =>
        listener(heardLine(speaker, event.content ?? '', Number(event.timestamp), event.name));
      const ends = [
        this.listen(CUSTOMER_MESSAGE, hear('customer')),
        this.listen(AGENT_SEND, hear('human'))
      ];
      return () => ends.forEach((end) => end());
    },
    onEnd: (listener) => this.listen(CONVERSATION_ENDED, () => listener())
  };

  /** Listens to one channel for this session only; the channels carry every session of the console. */
  private listen(channel: object, tell: (event: ConversationEvent) => void): () => void {
    const subscription = subscribe<ConversationEvent>(
      this.context,
      channel,
      (event) => {
        if (event.recordId === this.recordId) tell(event);
      },
      { scope: APPLICATION_SCOPE }
    );
    return () => unsubscribe(subscription);
  }
}
