import { publish, subscribe, unsubscribe } from 'lightning/messageService';
import HandoffOffer from 'c/handoffOffer';
import {
  all,
  button,
  clear,
  details,
  settled,
  shown,
  texts
} from '../../handoffPacket/__tests__/rendering';

const offered = { kind: 'assigned', workId: 'w1', workItemId: '0Mw000000000001' };

/** Delivers a message of the bridge to the component shown last. */
async function hear(message: object): Promise<void> {
  const [, , listener] = jest.mocked(subscribe).mock.calls.at(-1)!;
  listener(message as never);
  await settled();
}

const show = () => shown('c-handoff-offer', HandoffOffer, { recordId: '0Mw000000000001AAA' });

describe('c-handoff-offer', () => {
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it('shows nothing until the bridge offers this work, and asks for it', async () => {
    const offer = await show();
    expect(all(offer, 'button')).toHaveLength(0);
    expect(jest.mocked(publish).mock.calls[0]![2]).toEqual({ kind: 'hello' });
    await hear({ ...offered, workItemId: '0Mw000000000999' });
    expect(all(offer, 'button')).toHaveLength(0);
    const pending = details(offer, 'offer');
    await hear(offered);
    expect(pending).toEqual([{ pending: true }]);
    await expect(offer).toBeAccessible();
  });

  it('accepts, and is gone once the work is accepted', async () => {
    const offer = await show();
    await hear(offered);
    button(offer, 'Accept').click();
    expect(jest.mocked(publish).mock.calls.at(-1)![2]).toEqual({ kind: 'accept', workId: 'w1' });
    await hear({ kind: 'accepted', workId: 'w1' });
    expect(all(offer, 'button')).toHaveLength(0);
  });

  it('declines with a reason, and says where the work goes', async () => {
    const offer = await show();
    await hear(offered);
    button(offer, 'Decline').click();
    await settled();
    button(offer, 'Cancel').click();
    await settled();
    button(offer, 'Decline').click();
    await settled();
    button(offer, 'Belongs to another team').click();
    await settled();
    expect(jest.mocked(publish).mock.calls.at(-1)![2]).toEqual({
      kind: 'decline',
      workId: 'w1',
      reason: 'Belongs to another team'
    });
    expect(texts(offer, '.message')).toEqual(['Declined. It returns to the queue.']);
  });

  it('stops listening when it is gone', async () => {
    await show();
    clear();
    expect(unsubscribe).toHaveBeenCalled();
  });
});
