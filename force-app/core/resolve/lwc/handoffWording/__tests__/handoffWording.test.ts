import { labels } from 'c/handoffLabels';
import {
  actionWords,
  arrivalWords,
  confidenceWords,
  counted,
  fill,
  identityWords,
  maskedWords,
  resultWords,
  targetWords,
  toneWords,
  wordOf
} from 'c/handoffWording';
import { REASONS, SIGNALS } from '../../../../../../src/shared/reasons.ts';
import { redactions } from '../../../../../../policy/redactions.ts';
import { LIMITS } from '../../../../../../src/shared/packetLimits.ts';
import { NOW, samplePacket } from '../../handoffPacket/__tests__/samplePackets';

const { header } = samplePacket();
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('wordOf', () => {
  it.each(REASONS)('has words for the reason %s within its limit', (reason) => {
    const text = wordOf(labels, 'reason', reason);
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(LIMITS.reason);
  });

  it.each(SIGNALS)('has words for the signal %s', (signal) => {
    expect(wordOf(labels, 'signal', signal)).not.toBe('');
  });

  it('is blank for nothing', () => {
    expect(wordOf(labels, 'reason', null)).toBe('');
    expect(wordOf(labels, 'reason', '')).toBe('');
  });
});

describe('actionWords and resultWords', () => {
  it.each([
    ['cancel_pending_order', 'Cancel pending order'],
    ['cancelPendingOrder', 'Cancel pending order'],
    ['Handoff_Verify_Identity', 'Handoff verify identity'],
    ['sendSMSCode', 'Send SMS code'],
    ['reset2faToken', 'Reset2fa token'],
    ['refund', 'Refund'],
    [' Sent refund link ', 'Sent refund link'],
    ['E-Mail an den Kunden', 'E-Mail an den Kunden'],
    ['', '']
  ])('reads %j as %j', (action, text) => {
    expect(actionWords(labels, action)).toBe(text);
  });

  it('never says that an answer in words was forbidden', () => {
    expect(actionWords(labels, 'answerRequest')).toBe('Answered the request');
    expect(resultWords(labels, 'answerRequest', 'notAllowed')).toBe('Said');
    expect(resultWords(labels, 'refund', 'notAllowed')).toBe('Not allowed');
  });
});

describe('maskedWords', () => {
  it.each(redactions.kinds.map(({ kind }) => kind))('has words of its own for %s', (kind) => {
    expect(maskedWords(labels, [kind])).not.toEqual(maskedWords(labels, ['something new']));
  });
});

describe('fill and counted', () => {
  it('never reads a value as a template', () => {
    expect(fill('{0} and {1}', '{1}', 'b')).toBe('{1} and b');
    expect(fill('{0} {3}', 'a')).toBe('a {3}');
  });

  it('chooses singular and plural', () => {
    expect(counted(1, '1 line', '{0} lines')).toBe('1 line');
    expect(counted(0, '1 line', '{0} lines')).toBe('0 lines');
  });
});

describe('identityWords', () => {
  const shapeOf = (changes: object) => identityWords(labels, { ...header, ...changes }, NOW);

  it.each([
    [{ identity: 'verified' }, 'verified'],
    [{ identity: 'verified', identityExpiresAt: '2026-03-11T12:00:00Z' }, 'expired'],
    [{ identity: 'partlyVerified' }, 'partly'],
    [{ identity: 'notVerified' }, 'not'],
    [{ identity: 'notVerified', numberMatches: true }, 'number'],
    [{ identity: 'unknown', numberMatches: true }, 'number'],
    [{ identity: 'unknown' }, 'notChecked']
  ])('%j is %s', (changes, shape) => {
    expect(shapeOf(changes).shape).toBe(shape);
  });

  it('says "Not verified" whenever no verifier said otherwise', () => {
    expect(shapeOf({ identity: 'unknown' }).text).toMatch(/^Not verified/);
    expect(shapeOf({ numberMatches: true }).text).toMatch(/not verified/);
  });

  it('has different words for every shape', () => {
    const texts = [
      shapeOf({ identity: 'verified' }),
      shapeOf({ identity: 'partlyVerified' }),
      shapeOf({ identity: 'notVerified' }),
      shapeOf({ identity: 'unknown' }),
      shapeOf({ numberMatches: true }),
      shapeOf({ identity: 'verified', identityExpiresAt: '2026-01-01T00:00:00Z' })
    ].map(({ text }) => text);
    expect(new Set(texts).size).toBe(6);
  });
});

describe('sentences', () => {
  it('announces an arrival in at most fifteen words besides the values', () => {
    const text = arrivalWords(labels, header, NOW);
    expect(text).toBe(
      'Handoff ready. Maria Lopez, Not verified. Refund for damaged blender. Asked for a person. Waited 2 minutes.'
    );
    expect(words(text)).toBeLessThanOrEqual(20);
  });

  it('leaves the wait out when it is short or unknown', () => {
    expect(arrivalWords(labels, { ...header, waitingSince: null }, NOW)).not.toMatch(/Waited/);
    expect(arrivalWords(labels, { ...header, name: '', wants: '' }, NOW)).toMatch(/Name not given/);
  });

  it('describes tone, masked values and confidence in words only', () => {
    expect(toneWords(labels, samplePacket().tone!)).toBe('tense, easing');
    expect(maskedWords(labels, ['card', 'card', 'galaxy'])).toEqual([
      'card number hidden',
      'personal value hidden'
    ]);
    expect(confidenceWords(labels, samplePacket().completeness, 'en')).toBe('Gaps: who is next');
    const whole = { score: 1, asked: true, tried: true, promised: true, owner: true };
    expect(confidenceWords(labels, whole, 'en')).toMatch(/^Complete/);
    const empty = { score: 0, asked: false, tried: false, promised: false, owner: false };
    expect(confidenceWords(labels, empty, 'en')).toMatch(/asked, .*tried, .*promised,? and who/);
  });

  it('says how much time is left, or that there is no target', () => {
    const format = (seconds: number) => `${Math.abs(seconds)}s`;
    expect(targetWords(labels, 10, 'soon', format)).toEqual({ time: '10s left', state: 'soon' });
    expect(targetWords(labels, -3, 'late', format)).toEqual({ time: '3s over', state: 'late' });
    expect(targetWords(labels, null, 'none', format)).toEqual({ time: '', state: 'no target' });
  });
});
