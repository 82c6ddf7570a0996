import { policy } from '../../../policy/index.ts';
import { toRecords } from '../../compile/records.ts';
import { readSet } from '../../shared/facts.ts';
import type { TurnInput } from '../../shared/turn.ts';
import { createDetector } from '../index.ts';
import { customerTurn } from './customerTurn.ts';
import { overlayPhrase } from './overlayPhrase.ts';

const detector = createDetector(toRecords(policy));

function crossed(utterance: string, more: Partial<TurnInput> = {}): readonly string[] {
  const { facts } = detector.assess(customerTurn(utterance, more), detector.initialState(), {});
  return readSet(facts.crossedSignals);
}

describe('the detector', () => {
  it('reads every phrase of the policy', () => {
    expect(detector.problems).toEqual([]);
  });

  it('honours a request for a person', () => {
    expect(crossed('I would like to speak with a real person, please')).toContain(
      'explicitRequest'
    );
    expect(crossed('Are you a real person?')).not.toContain('explicitRequest');
  });

  it('takes in a phrase an admin adds in Setup, with several patterns in one record', () => {
    const records = toRecords(policy);
    const added = overlayPhrase({
      name: 'Our_Own_Words',
      signal: 'fraud',
      pattern: 'ghost booking ; phantom ..2 parcel ; broken [ pattern',
      weight: 0.9
    });
    const tuned = createDetector({ ...records, phrases: [added] });
    const fraud = (words: string): boolean => {
      const { facts } = tuned.assess(customerTurn(words), tuned.initialState(), {});
      return readSet(facts.crossedSignals).includes('fraud');
    };
    expect(fraud('There is a ghost booking')).toBe(true);
    expect(fraud('I got a phantom little parcel')).toBe(true);
    expect(fraud('There is a booking')).toBe(false);
    expect(crossed('There is a ghost booking')).not.toContain('fraud');
    expect(tuned.problems.map(({ phrase }) => phrase)).toEqual(['Our_Own_Words']);
  });

  it('compares a sum with the limit of the requested action', () => {
    expect(crossed('I want a refund of $450')).toContain('policyBoundary');
    expect(crossed('I want a refund of $45')).not.toContain('policyBoundary');
    expect(crossed('I want a refund of two hundred and fifty dollars')).toContain('policyBoundary');
  });

  it('counts two failed actions, and a failure reported twice once', () => {
    let state = detector.initialState();
    state = detector.observe({ speaker: 'action', name: 'findOrder', status: 'failed' }, state);
    const first = detector.assess(
      customerTurn('hm', { failedAction: 'findOrder', failureKind: 'error' }),
      state,
      {}
    );
    expect(readSet(first.facts.crossedSignals)).not.toContain('repeatedFailure');
    state = detector.observe(
      { speaker: 'action', name: 'findOrder', status: 'failed' },
      first.state
    );
    const second = detector.assess(customerTurn('hm'), state, {});
    expect(readSet(second.facts.crossedSignals)).toContain('repeatedFailure');
  });

  it('gives the same result for the same turn number and counts it once', () => {
    const first = detector.assess(
      customerTurn('this is ridiculous', { turnNumber: 1 }),
      detector.initialState(),
      {}
    );
    const again = detector.assess(
      customerTurn('this is ridiculous', { turnNumber: 1 }),
      first.state,
      {}
    );
    expect(again).toEqual(first);
  });
});
