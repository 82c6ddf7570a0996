import HandoffVoicePop from 'c/handoffVoicePop';
import type { ConsoleBridge } from 'c/handoffBridge';
import { clear, one, shown } from '../../../../core/resolve/lwc/handoffPacket/__tests__/rendering';

async function prepared(): Promise<{ toolkit: HTMLElement; bridge: ConsoleBridge }> {
  const wrapper = await shown('c-handoff-voice-pop', HandoffVoicePop, {
    recordId: '0LQ000000000001AAA'
  });
  return {
    toolkit: one(wrapper, 'lightning-service-cloud-voice-toolkit-api'),
    bridge: one<HTMLElement & { bridge: ConsoleBridge }>(wrapper, 'c-handoff-screen-pop').bridge
  };
}

const spoken = (role: string, text?: string) =>
  new CustomEvent('transcript', {
    detail: { content: { text }, sender: { role }, clientSentTimestamp: 1_000 }
  });

describe('c-handoff-voice-pop', () => {
  afterEach(clear);

  it('has no composer: the opening is read aloud', async () => {
    const { bridge } = await prepared();
    expect(bridge.insertText).toBeUndefined();
  });

  it('follows what is spoken, by whom, until it stops', async () => {
    const { toolkit, bridge } = await prepared();
    const heard = jest.fn();
    const stop = bridge.onLine!(heard);
    toolkit.dispatchEvent(spoken('Agent', 'Good morning'));
    toolkit.dispatchEvent(spoken('EndUser', 'Hello'));
    toolkit.dispatchEvent(spoken('EndUser'));
    expect(heard.mock.calls.map(([turn]) => [turn.speaker, turn.text])).toEqual([
      ['human', 'Good morning'],
      ['customer', 'Hello']
    ]);
    stop();
    toolkit.dispatchEvent(spoken('Agent', 'Nobody listens'));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('leaves a mark where recording or the caller paused', async () => {
    const { toolkit, bridge } = await prepared();
    const heard = jest.fn();
    bridge.onLine!(heard);
    toolkit.dispatchEvent(new CustomEvent('pauserecording'));
    toolkit.dispatchEvent(new CustomEvent('hold'));
    expect(heard.mock.calls.map(([turn]) => turn.gap)).toEqual([true, true]);
  });

  it('says when the call is over, and stops listening when it is gone', async () => {
    const { toolkit, bridge } = await prepared();
    const ended = jest.fn();
    const stop = bridge.onEnd!(ended);
    toolkit.dispatchEvent(new CustomEvent('callended'));
    stop();
    clear();
    toolkit.dispatchEvent(new CustomEvent('callended'));
    expect(ended).toHaveBeenCalledTimes(1);
  });
});
