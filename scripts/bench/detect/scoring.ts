/**
 * Runs the detector over rows and dialogues the way the product does, without deciding anything.
 */
import { policy } from '../../../policy/index.ts';
import { toRecords } from '../../../src/compile/records.ts';
import { createDetector, type Assessment, type Detector } from '../../../src/detect/index.ts';
import type { Conversation } from '../../../src/shared/conversation.ts';
import type { Signal } from '../../../src/shared/decision.ts';
import type { SignalCode } from '../../../src/shared/reasons.ts';
import type { TurnInput } from '../../../src/shared/turn.ts';

/** The records of the shipped policy. */
export const shippedRecords = toRecords(policy);

/** The detector of the shipped policy. */
export function shippedDetector(): Detector {
  return createDetector(shippedRecords);
}

/** A turn of which only the words are known. */
export function turnOf(utterance: string, turnNumber = 1): TurnInput {
  return {
    conversationKey: 'bench',
    channel: 'messaging',
    utterance,
    turnNumber,
    topic: '',
    language: 'en',
    answerConfidence: -1,
    failedAction: '',
    failureKind: 'none',
    amount: -1,
    currencyCode: ''
  };
}

/** Scores one utterance on its own. */
export function assessText(detector: Detector, text: string): Assessment {
  return detector.assess(turnOf(text), detector.initialState(), {});
}

/** True when the signal crossed. */
export function crossed(signals: readonly Signal[], signal: SignalCode): boolean {
  return signals.some((each) => each.signal === signal && each.crossed);
}

/** Every customer turn of a conversation, scored in order. */
export function assessAll(detector: Detector, conversation: Conversation): readonly Assessment[] {
  const assessed: Assessment[] = [];
  let state = detector.initialState();
  for (const turn of conversation.turns) {
    if (turn.speaker !== 'customer') {
      state = detector.observe(turn, state);
      continue;
    }
    const result = detector.assess(turnOf(turn.text, assessed.length + 1), state, {});
    assessed.push(result);
    state = result.state;
  }
  return assessed;
}

/** The mean score of a signal over the turns of a conversation. */
export function meanScore(assessed: readonly Assessment[], signal: SignalCode): number {
  const scores = assessed.flatMap(({ signals: all }) =>
    all.filter((each) => each.signal === signal).map((each) => each.score)
  );
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, assessed.length);
}

/** Tone over the whole conversation, as it stands after its last turn. */
export function toneLevel(assessed: readonly Assessment[]): number {
  return assessed.at(-1)?.state.now.toneLevel ?? 0;
}

/** The strongest score of a signal over a conversation. */
export function strongest(assessed: readonly Assessment[], signal: SignalCode): number {
  return Math.max(
    0,
    ...assessed.flatMap(({ signals: all }) =>
      all.filter((each) => each.signal === signal).map((each) => each.score)
    )
  );
}
