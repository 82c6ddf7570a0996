import HandoffGuide from 'c/handoffGuide';
import { labels } from 'c/handoffLabels';
import { wordOf } from 'c/handoffWording';
import { SIGNALS } from '../../../../../../src/shared/reasons.ts';
import { clear, shown, texts } from '../../handoffPacket/__tests__/rendering';

const show = () => shown('c-handoff-guide', HandoffGuide);

describe('c-handoff-guide', () => {
  afterEach(clear);

  it('answers five questions on one page', async () => {
    const guide = await show();
    expect(texts(guide, 'h2')).toEqual([
      'How the assistant works',
      'What triggers a handoff',
      'How to use the notes',
      'What the marks mean',
      'How to give feedback'
    ]);
    expect(texts(guide, 'article')[0]!.split(/\s+/).length).toBeLessThan(250);
    await expect(guide).toBeAccessible();
  });

  it('names every signal that can bring a conversation, in the words of the header', async () => {
    const words = texts(await show(), 'li');
    // The journey stage moves thresholds; it never brings a conversation by itself.
    const expected = SIGNALS.filter((signal) => signal !== 'journeyStage');
    expect(words.slice(0, expected.length)).toEqual(
      expected.map((signal) => wordOf(labels, 'signal', signal))
    );
  });
});
