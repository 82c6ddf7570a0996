/** Words are found by code and language, with a fallback that never leaves the customer without. */
import { readMessages } from '../messages.ts';
import type { MessageRecord } from '../records.ts';

const message = (code: string, language: string, text: string, more = {}): MessageRecord => ({
  name: `${code}_${language}`,
  code,
  language,
  text,
  part: 1,
  kind: 'spoken',
  reason: '',
  target: '',
  confirm: false,
  mustAgree: false,
  order: 1,
  active: true,
  ...more
});

describe('readMessages', () => {
  const records = [
    message('hello', 'en', 'Hello'),
    message('hello', 'pt', 'Olá'),
    message('long', 'en', 'one ', { part: 1 }),
    message('long', 'en', 'two', { part: 2 }),
    message('off', 'en', 'never', { active: false }),
    message('b', 'en', 'second', { kind: 'opening', order: 2 }),
    message('a', 'en', 'first', { kind: 'opening', order: 1 })
  ];
  const messages = readMessages({ wording: '', messages: records });

  it('prefers the exact language, then the base language, then English', () => {
    expect(messages.text('hello', 'pt-BR')).toBe('Olá');
    expect(messages.text('hello', 'pt_BR')).toBe('Olá');
    expect(messages.text('hello', 'fi')).toBe('Hello');
  });

  it('joins parts in order whatever order they were given in', () => {
    expect(messages.text('long', 'en')).toBe('one two');
  });

  it('gives nothing for a blank, unknown or inactive code', () => {
    expect([messages.text('', 'en'), messages.text('x', 'en'), messages.text('off', 'en')]).toEqual(
      ['', '', '']
    );
  });

  it('lists the texts of a kind in their stated order', () => {
    expect(messages.ofKind('opening', 'de').map(({ text }) => text)).toEqual(['first', 'second']);
  });
});
