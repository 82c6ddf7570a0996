/**
 * What the redactor promises beyond its vectors: masking is stable, total and never half done.
 */
import fc from 'fast-check';
import { policy } from '../../../policy/index.ts';
import { LOOK_ALIKES, lookAlike, PLANTED, planted } from '../../../scripts/bench/redact/samples.ts';
import { seeded } from '../../../scripts/bench/redact/random.ts';
import { toRecords } from '../../compile/records.ts';
import { overlayRedaction } from './overlayRedaction.ts';
import { createRedactor, TokenBook } from '../index.ts';
import { fold } from '../fold.ts';

const records = toRecords(policy);
const redactor = createRedactor(records);

describe('folding', () => {
  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length)
    );
  });

  it('takes away case, accents and forms of digits', () => {
    expect(fold('Ünïcode É ９ ٣ —“x”')).toBe('unicode e 9 3 -"x"');
  });
});

describe('redaction', () => {
  it('does not change what it has masked already', () => {
    const random = seeded(7);
    for (const kind of Object.keys(PLANTED)) {
      for (let count = 0; count < 50; count += 1) {
        const { text, before } = planted(kind, random);
        const once = redactor.redact(text, { before }).text;
        expect(redactor.redact(once).text).toBe(once);
      }
    }
  });

  it('gives spans in order that never overlap and lie inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('4111 1111 1111 1111', 'a@example.com', 'code 4821', '+1 415 555 2671'),
            fc.string()
          )
        ),
        (parts) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { start, end } of redactor.redact(text).spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      )
    );
  });

  it('finds a value wherever it stands in a long text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 1500 }), (a, b) => {
        const text = `${'x '.repeat(a / 2)}4111 1111 1111 1111 ${'y '.repeat(b / 2)}`;
        return redactor.redact(text).text.includes('[card 1]');
      })
    );
  });

  it('leaves a pattern or a word that a record switches off or calls plain', () => {
    const tuned = createRedactor({
      ...records,
      redactions: [
        overlayRedaction({ kind: 'email', group: 'written', active: false }),
        overlayRedaction({ kind: 'health', check: 'term', context: 'diabetes', active: false })
      ]
    });
    expect(tuned.redact('a@example.com has diabetes, 415-555-2671').text).toBe(
      'a@example.com has diabetes, [phone 1]'
    );
    expect(redactor.redact('a@example.com has diabetes').text).toBe('[email 1] has [health 1]');
  });

  it('masks what a record adds, and goes on without a record it cannot read', () => {
    const tuned = createRedactor({
      ...records,
      redactions: [
        overlayRedaction({ name: 'Bad', kind: 'badge', group: 'bad', pattern: 'a.*' }),
        overlayRedaction({ kind: 'badge', pattern: 'badge [0-9]{4}' })
      ]
    });
    expect(tuned.redact('badge 1234, a@example.com').text).toBe('[badge 1], [email 1]');
    expect(tuned.problems).toEqual([
      { record: 'Bad', message: expect.stringMatching(/badge\/bad: "\." is not allowed here/) }
    ]);
  });

  it('keeps names through a conversation when given its book', () => {
    const book = new TokenBook();
    expect(redactor.redact('a@example.com', { book }).text).toBe('[email 1]');
    expect(redactor.redact('b@example.com and A@Example.com', { book }).text).toBe(
      '[email 2] and [email 1]'
    );
  });
});

describe('recall and precision on generated values', () => {
  const random = seeded(99);

  it.each(Object.keys(PLANTED))('%s: at least .99 are masked', (kind) => {
    let masked = 0;
    for (let count = 0; count < 200; count += 1) {
      const { text, value, before } = planted(kind, random);
      if (!redactor.redact(text, { before }).text.includes(value)) masked += 1;
    }
    expect(masked / 200).toBeGreaterThanOrEqual(0.99);
  });

  it('hardly ever masks a look-alike', () => {
    let wrong = 0;
    let all = 0;
    for (const name of Object.keys(LOOK_ALIKES)) {
      for (let count = 0; count < 100; count += 1) {
        const { text } = lookAlike(name, random);
        all += 1;
        if (redactor.redact(text).text !== text) wrong += 1;
      }
    }
    expect(wrong / all).toBeLessThanOrEqual(0.03);
  });
});

describe('a conversation', () => {
  const { conversation, masked } = redactor.redactConversation({
    id: 'c1',
    turns: [
      { speaker: 'ai', text: 'What is the security code on the card?' },
      { speaker: 'customer', text: '737' },
      {
        speaker: 'action',
        name: 'charge',
        status: 'failed',
        input: { cardNumber: 4111111111111111, cvv: '737', nested: { email: ['a@example.com'] } },
        output: '{"password": "hunter22", "ok": false}',
        error: 'card 4111111111111111 was declined'
      },
      { speaker: 'ai', text: '', choices: ['Use 4111111111111111', 'No'] },
      { speaker: 'customer', text: 'try a@example.com' }
    ]
  });

  it('is masked with one set of names, in what was said, done and offered', () => {
    expect(conversation.turns).toEqual([
      { speaker: 'ai', text: 'What is the security code on the card?' },
      { speaker: 'customer', text: '[card code 1]' },
      {
        speaker: 'action',
        name: 'charge',
        status: 'failed',
        input: { cardNumber: '[card 1]', cvv: '[card code 1]', nested: { email: ['[email 1]'] } },
        output: '{"password": "[password 1]", "ok": false}',
        error: 'card [card 1] was declined'
      },
      { speaker: 'ai', text: '', choices: ['Use [card 1]', 'No'] },
      { speaker: 'customer', text: 'try [email 1]' }
    ]);
  });

  it('leaves ids that actions are given alone', () => {
    const input = { user_id: 'omar_kim_3817', reservationId: 'H8Q05L', order_id: '10482' };
    const turn = { speaker: 'action', name: 'look', status: 'worked', input } as const;
    const again = redactor.redactConversation({ id: 'c2', turns: [turn] });
    expect(again.conversation.turns).toEqual([turn]);
    expect(again.masked).toEqual([[]]);
  });

  it('says which kinds were masked in each turn', () => {
    expect(masked).toEqual([
      [],
      ['cardCode'],
      ['card', 'cardCode', 'email', 'password'],
      ['card'],
      ['email']
    ]);
  });
});
