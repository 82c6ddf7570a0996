import {
  getConversationLog,
  sendTextMessage,
  setAgentInput
} from 'lightning/conversationToolkitApi';
import { subscribe, unsubscribe } from 'lightning/messageService';
import HandoffMessagingPop from 'c/handoffMessagingPop';
import type { ConsoleBridge } from 'c/handoffBridge';
import { clear, one, shown } from '../../../../core/resolve/lwc/handoffPacket/__tests__/rendering';

const RECORD = '0Mw000000000001AAA';

jest.mock(
  '@salesforce/messageChannel/lightning__conversationAgentSend',
  () => ({ default: 'agent' }),
  { virtual: true }
);
jest.mock(
  '@salesforce/messageChannel/lightning__conversationEndUserMessage',
  () => ({ default: 'customer' }),
  { virtual: true }
);
jest.mock('@salesforce/messageChannel/lightning__conversationEnded', () => ({ default: 'ended' }), {
  virtual: true
});

async function bridgeOf(): Promise<ConsoleBridge> {
  const wrapper = await shown('c-handoff-messaging-pop', HandoffMessagingPop, { recordId: RECORD });
  return one<HTMLElement & { bridge: ConsoleBridge }>(wrapper, 'c-handoff-screen-pop').bridge;
}

/** Delivers an event on a channel. */
function deliver(channel: string, event: object): void {
  for (const [, subscribed, listener] of jest.mocked(subscribe).mock.calls) {
    if ((subscribed as unknown) === channel) (listener as (event: object) => void)(event);
  }
}

describe('c-handoff-messaging-pop', () => {
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it('puts text into the composer and never sends it', async () => {
    const bridge = await bridgeOf();
    await bridge.insertText!('Hello');
    expect(setAgentInput).toHaveBeenCalledWith(RECORD, { text: 'Hello' });
    expect(sendTextMessage).not.toHaveBeenCalled();
  });

  it('reads the log whatever the channel calls its senders', async () => {
    jest.mocked(getConversationLog).mockResolvedValue({
      messages: [
        { type: 'EndUser', content: 'Hi', timestamp: Date.parse('2026-03-11T12:00:00Z') },
        { type: 'Chatbot', content: 'Hello', timestamp: '2026-03-11T12:00:05Z' },
        { type: 'Agent', content: 'I am Kim', name: 'Kim' },
        { type: 'Routing', content: 'Transferred' },
        { type: 'EndUser' }
      ]
    });
    const bridge = await bridgeOf();
    const turns = await bridge.readLog!();
    expect(turns.map(({ speaker }) => speaker)).toEqual(['customer', 'ai', 'human', 'system']);
    expect(turns[0]!.at).toBe('2026-03-11T12:00:00.000Z');
  });

  it('hears this conversation only, until it stops', async () => {
    const bridge = await bridgeOf();
    const heard = jest.fn();
    const ended = jest.fn();
    const stop = bridge.onLine!(heard);
    bridge.onEnd!(ended);
    const event = { content: 'Hi', timestamp: 1_000 };
    deliver('customer', { ...event, recordId: RECORD });
    deliver('agent', { ...event, recordId: RECORD });
    deliver('customer', { ...event, recordId: 'another' });
    deliver('ended', { recordId: RECORD });
    expect(heard.mock.calls.map(([turn]) => turn.speaker)).toEqual(['customer', 'human']);
    expect(ended).toHaveBeenCalledTimes(1);
    stop();
    expect(unsubscribe).toHaveBeenCalledTimes(2);
  });
});
