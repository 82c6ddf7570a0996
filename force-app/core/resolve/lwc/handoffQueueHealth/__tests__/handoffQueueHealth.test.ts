import HandoffQueueHealth from 'c/handoffQueueHealth';
import { queueHealth } from '../../handoffPacket/__tests__/boardSamples';
import { clear, settled, shown, texts } from '../../handoffPacket/__tests__/rendering';

const show = (...queues: ReturnType<typeof queueHealth>[]) =>
  shown('c-handoff-queue-health', HandoffQueueHealth, { queues });

describe('c-handoff-queue-health', () => {
  afterEach(clear);

  it('says how a queue stands in words, and nothing of the oldest where nobody waits', async () => {
    const health = await show(queueHealth(), queueHealth({ queue: 'q2', waiting: 0 }));
    expect(texts(health, 'li')).toEqual([
      expect.stringMatching(/^slipping.*Service.*2.*1:30/),
      expect.not.stringMatching(/1:30/)
    ]);
    await expect(health).toBeAccessible();
  });

  it('speaks once when a queue gets worse, urgently when it fails, never when it recovers', async () => {
    const health = await show(queueHealth({ health: 'good' }));
    const said = jest.fn();
    health.addEventListener('handoffsay', (event) => said((event as CustomEvent).detail));
    for (const state of ['slipping', 'slipping', 'failing', 'good'] as const) {
      health.queues = [queueHealth({ health: state })];
      await settled();
    }
    expect(said.mock.calls).toEqual([
      [{ text: 'Queue Service is slipping', urgent: false }],
      [{ text: 'Queue Service is failing', urgent: true }]
    ]);
  });
});
