/**
 * The language-neutral vectors of `conformance/detect`, read once for the tests.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from '../../../policy/index.ts';
import { toRecords } from '../../compile/records.ts';
import type { CustomerProfile, Turn } from '../../shared/conversation.ts';
import type { Channel } from '../../shared/reasons.ts';
import type { ThresholdRecord } from '../../shared/records.ts';
import type { TurnInput } from '../../shared/turn.ts';
import { createDetector, type Assessment } from '../index.ts';
import { customerTurn } from './customerTurn.ts';

/** One vector: what happened before, the customer's words, and what must follow. */
export interface Vector {
  readonly id: string;
  readonly language?: string;
  readonly channel?: Channel;
  readonly topic?: string;
  readonly profile?: CustomerProfile;
  readonly before?: readonly Turn[];
  readonly utterance: string;
  readonly input?: Partial<TurnInput>;
  readonly crosses?: readonly string[];
  readonly doesNotCross?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Thresholds an admin has added. */
  readonly tuned?: readonly Partial<ThresholdRecord>[];
}

/** The shipped policy as records. */
export const shipped = toRecords(policy);

const shippedDetector = createDetector(shipped);

/** The vectors of one file, such as `tone`. */
export function vectorsOf(name: string): readonly Vector[] {
  const file = join('conformance/detect', `${name}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Vector[] }).cases;
}

/** Names of all vector files. */
export function vectorFiles(): readonly string[] {
  return readdirSync('conformance/detect')
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** A threshold record from the few fields a vector gives. */
function tunedRecord(given: Partial<ThresholdRecord>, index: number): ThresholdRecord {
  return {
    name: `tuned_${index}`,
    signal: '',
    measure: 'score',
    scope: 'org',
    scopeValue: '',
    requestedAction: '',
    journeyStage: '',
    value: null,
    currency: '',
    origin: 'tuned',
    active: true,
    rationale: '',
    owner: '',
    reviewOn: null,
    ...given
  };
}

/** Plays a vector and returns its last turn as assessed. */
export function play(vector: Vector): Assessment {
  const tuned = (vector.tuned ?? []).map(tunedRecord);
  const detector =
    tuned.length === 0
      ? shippedDetector
      : createDetector({ ...shipped, thresholds: [...shipped.thresholds, ...tuned] });
  const turn = (utterance: string, more: Partial<TurnInput> = {}): TurnInput =>
    customerTurn(utterance, {
      conversationKey: vector.id,
      channel: vector.channel ?? 'messaging',
      topic: vector.topic ?? '',
      ...more
    });
  // A conversation under way: on a first turn some signals never cross.
  let state = { ...detector.initialState(), turn: 1 };
  const profile = vector.profile ?? {};
  for (const before of vector.before ?? []) {
    state =
      before.speaker === 'customer'
        ? detector.assess(turn(before.text), state, profile).state
        : detector.observe(before, state);
  }
  return detector.assess(turn(vector.utterance, vector.input), state, profile);
}
