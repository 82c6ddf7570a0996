import { REASONS } from '../../../src/shared/reasons.ts';
import { policy } from '../../index.ts';

const STAFF = ['en', 'de', 'es', 'fr'] as const;

describe('the words of the summary', () => {
  it.each(REASONS)('say why somebody was handed over for the reason %s', (reason) => {
    const code = `summaryReason${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
    const words = policy.messages.find((message) => message.code === code)?.words ?? {};
    for (const language of STAFF) expect(words[language] ?? '').not.toBe('');
  });
});
