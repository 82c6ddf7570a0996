import type { Conversation } from '../../src/shared/conversation.ts';
import { judgeAll, verdictOn, type Verdicts } from '../play/judge.ts';
import { engines } from './engines.ts';

const asks: Conversation = {
  id: 'asks',
  turns: [
    { speaker: 'customer', text: 'My washing machine leaks.' },
    { speaker: 'ai', text: 'Have you checked the filter?' },
    { speaker: 'customer', text: 'I would like to talk to a real person now, please.' }
  ]
};
const calm: Conversation = {
  id: 'calm',
  turns: [{ speaker: 'customer', text: 'What are your opening hours?' }]
};

describe('judging a file', () => {
  it('says when, why and to whom a conversation is handed over', () => {
    expect(verdictOn(asks, engines.dynamic)).toMatchObject({
      turn: 2,
      reason: 'asked for a person',
      destination: expect.stringMatching(/./) as string
    });
    expect(verdictOn(calm, engines.dynamic)).toEqual({ turn: null, reason: '', destination: '' });
  });

  it('sums up, and tells as it goes', async () => {
    const heard: Verdicts[] = [];
    await judgeAll(
      [calm, asks, asks],
      engines.dynamic,
      (verdicts) => heard.push(verdicts),
      () => true
    );
    expect(heard.at(-1)).toMatchObject({
      of: 3,
      handedOver: 2,
      reasons: [['asked for a person', 2]]
    });
    expect(heard.at(-1)?.each.map(({ turn }) => turn)).toEqual([null, 2, 2]);
  });
});
