import { answersOf, report } from '../confidenceCuts.ts';

const conversation = (confidences: readonly number[], right?: boolean): string =>
  JSON.stringify({
    id: 'c1',
    turns: [
      { speaker: 'customer', text: 'Where is my parcel?' },
      ...confidences.map((confidence) => ({ speaker: 'ai', text: 'It left.', confidence, right }))
    ]
  });

describe('confidence cut-offs from past conversations', () => {
  it('hand over the share that was asked for, and hold the next one for review', () => {
    const answers = answersOf([conversation([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95])]);
    const text = report(answers, 0.2, 0.5);
    expect(text).toContain('measure score: 0.300 (2 of 10 answers are below)');
    expect(text).toContain('measure review: 0.600 (5 of 10 answers are below)');
    expect(text).toContain('Mark AI turns');
  });

  it('give the calibration line where answers are marked', () => {
    const answers = answersOf([conversation([0.2, 0.3], false), conversation([0.8, 0.9], true)]);
    expect(report(answers, 0.5, 0.5)).toMatch(/calibration: \|\d+:0\|\d+:1000\|/);
  });

  it('names the line that is no JSON', () => {
    expect(() => answersOf([conversation([0.5]), '{'])).toThrow('Line 2 is no JSON');
  });
});
