/** A waiting customer is never left in silence, never told twice in a row, and never told of the past. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { policy } from '../../../policy/index.ts';
import { recordUpdates } from '../../../scripts/transfer/updates.ts';
import { TRANSFER_OUTCOMES } from '../../shared/reasons.ts';
import {
  OUTCOMES,
  UPDATE_SECONDS,
  updateAfterMove,
  updateAfterStep,
  type WatchStep
} from '../index.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 2, 11, 10, 0, second)).toISOString();
const UNTAKEN = TRANSFER_OUTCOMES.filter(
  (outcome) => !OUTCOMES[outcome].terminal && outcome !== 'accepted'
);
const STEPS: readonly WatchStep[] = ['wait', 'recordCase', 'close'];

describe('updates while waiting', () => {
  it('are the recorded ones', () => {
    const file = join(__dirname, '../../../conformance/outcome/updates.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(recordUpdates());
  });

  it('come at least as often as promised, however irregularly the watchdog looks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(...UNTAKEN),
        (gaps, outcome) => {
          let now = 0;
          let told = 0;
          for (const gap of gaps) {
            now += gap;
            if (updateAfterStep({ outcome, toldAt: at(told) }, 'wait', at(now)) !== '') told = now;
            expect(now - told).toBeLessThan(UPDATE_SECONDS + 60);
          }
        }
      )
    );
  });

  it('say at once that nobody can take it', () => {
    for (const outcome of UNTAKEN) {
      expect(updateAfterStep({ outcome, toldAt: at(0) }, 'recordCase', at(1))).toBe('unrouted');
    }
  });

  it('end where a person has the conversation or the leg is over', () => {
    for (const outcome of TRANSFER_OUTCOMES.filter((each) => !UNTAKEN.includes(each))) {
      for (const step of STEPS) {
        expect(updateAfterStep({ outcome, toldAt: at(0) }, step, at(9999))).toBe('');
      }
    }
  });

  it('say once that a person has it', () => {
    expect(updateAfterMove('offered', 'accepted')).toBe('transferAccepted');
    expect(updateAfterMove('accepted', 'accepted')).toBe('');
    expect(updateAfterMove('accepted', 'completed')).toBe('');
    expect(updateAfterMove('declined', 'offered')).toBe('');
  });

  it('have words in every language of the policy', () => {
    const codes = new Set(recordUpdates().map(({ code }) => code));
    for (const code of [...codes, updateAfterMove('offered', 'accepted')].filter(Boolean)) {
      const words = policy.messages.find((message) => message.code === code)?.words ?? {};
      expect(Object.keys(words).sort()).toEqual([...policy.languages].sort());
    }
  });
});
