/** A turn of a customer with nothing known but the words. */
import type { TurnInput } from '../../shared/turn.ts';

/** The turn in English, unless told otherwise. */
export function customerTurn(utterance: string, more: Partial<TurnInput> = {}): TurnInput {
  return {
    conversationKey: 'c1',
    channel: 'messaging',
    utterance,
    turnNumber: 0,
    topic: '',
    language: 'en',
    answerConfidence: -1,
    failedAction: '',
    failureKind: 'none',
    amount: -1,
    currencyCode: '',
    ...more
  };
}
