/**
 * Finds the number a signal is compared with: the record of the most specific scope, where a tuned
 * record beats the shipped one, shifted by the journey stage, and never above what is shipped for
 * the signals that nobody may weaken.
 */
import { THRESHOLD_SCOPES, type ThresholdScope } from '../shared/decision.ts';
import { PROTECTED_SIGNALS, type Channel, type SignalCode } from '../shared/reasons.ts';
import type { PolicyRecords, ThresholdRecord } from '../shared/records.ts';
import { FULL, toPoints } from './points.ts';

/** Where a turn takes place: what thresholds may be scoped to. */
export interface Place {
  /** Developer name of the flow that asks; blank when unknown. */
  readonly flow: string;
  readonly topic: string;
  readonly channel: Channel;
  readonly journeyStage: string;
}

/** A resolved number and the level it came from. */
export interface Resolved {
  readonly value: number;
  readonly scope: ThresholdScope;
  /** The record it came from; undefined when the policy has none. */
  readonly record: ThresholdRecord | undefined;
}

/** The record object behind each kind of channel. */
export const OBJECT_OF_CHANNEL: Readonly<Record<Channel, string>> = {
  messaging: 'MessagingSession',
  voice: 'VoiceCall',
  case: 'Case'
};

/** Text of scopes is compared without regard to case, as developer names are. */
function placeValue(place: Place, scope: ThresholdScope): string {
  switch (scope) {
    case 'flow':
      return place.flow.toLowerCase();
    case 'topic':
      return place.topic.toLowerCase();
    case 'object':
      return OBJECT_OF_CHANNEL[place.channel].toLowerCase();
    case 'channel':
      return place.channel;
    case 'org':
      return '';
  }
}

/** The score a signal must reach, in thousandths, and the level it came from. */
interface ScoreThreshold {
  readonly points: number;
  readonly scope: ThresholdScope;
}

/** The thresholds of a policy, grouped for look-up. */
export class Thresholds {
  private readonly groups = new Map<string, ThresholdRecord[]>();
  /** Answers by place; they go when the place does. */
  private readonly found = new WeakMap<Place, Map<string, Resolved | undefined>>();
  private readonly scores = new WeakMap<Place, Map<SignalCode, ScoreThreshold>>();

  constructor(records: Pick<PolicyRecords, 'thresholds'>) {
    for (const record of records.thresholds) {
      if (!record.active || record.value === null) continue;
      const key = `${record.signal} ${record.measure}`;
      const group = this.groups.get(key);
      if (group === undefined) this.groups.set(key, [record]);
      else group.push(record);
    }
  }

  /** The value of a measure as written in the record, before any shift; undefined when none applies. */
  find(
    signal: SignalCode,
    measure: string,
    place: Place,
    requestedAction = '',
    currency = ''
  ): Resolved | undefined {
    const particular =
      requestedAction === '' && currency === '' ? '' : `${requestedAction}|${currency}`;
    const known = this.rememberedAt(place);
    const key = `${signal} ${measure}${particular}`;
    if (known.has(key)) return known.get(key);
    const resolved = this.resolve(signal, measure, place, requestedAction, currency);
    known.set(key, resolved);
    return resolved;
  }

  private rememberedAt(place: Place): Map<string, Resolved | undefined> {
    let known = this.found.get(place);
    if (known === undefined) {
      known = new Map();
      this.found.set(place, known);
    }
    return known;
  }

  private resolve(
    signal: SignalCode,
    measure: string,
    place: Place,
    requestedAction: string,
    currency: string
  ): Resolved | undefined {
    const group = this.groups.get(`${signal} ${measure}`);
    if (group === undefined) return undefined;
    for (const scope of THRESHOLD_SCOPES) {
      const here = placeValue(place, scope);
      if (here === '' && scope !== 'org') continue;
      let best: ThresholdRecord | undefined;
      for (const record of group) {
        if (record.scope !== scope || record.scopeValue.toLowerCase() !== here) continue;
        if (record.requestedAction !== '' && record.requestedAction !== requestedAction) continue;
        if (record.journeyStage !== '' && record.journeyStage !== place.journeyStage) continue;
        if (best === undefined || rank(record, currency) > rank(best, currency)) best = record;
        else if (rank(record, currency) === rank(best, currency) && record.name < best.name)
          best = record;
      }
      if (best !== undefined) return { value: best.value!, scope, record: best };
    }
    return undefined;
  }

  /** The score a signal must reach, in thousandths. Without a record a signal never crosses. */
  score(signal: SignalCode, place: Place): ScoreThreshold {
    let known = this.scores.get(place);
    if (known === undefined) {
      known = new Map();
      this.scores.set(place, known);
    }
    let threshold = known.get(signal);
    if (threshold === undefined) {
      threshold = this.scoreAt(signal, place);
      known.set(signal, threshold);
    }
    return threshold;
  }

  private scoreAt(signal: SignalCode, place: Place): ScoreThreshold {
    const found = this.find(signal, 'score', place);
    if (found === undefined) return { points: FULL + 1, scope: 'org' };
    let points = toPoints(found.value) + this.shift(signal, place);
    if ((PROTECTED_SIGNALS as readonly string[]).includes(signal))
      points = Math.min(points, this.shipped(signal));
    return { points: Math.min(FULL, Math.max(1, points)), scope: found.scope };
  }

  /** True when a journey stage moves any threshold. */
  shifts(journeyStage: string): boolean {
    for (const [key, group] of this.groups) {
      if (!key.endsWith(' shift')) continue;
      if (group.some((record) => record.journeyStage === journeyStage)) return true;
    }
    return false;
  }

  /** What the journey stage adds to a threshold, in thousandths. */
  private shift(signal: SignalCode, place: Place): number {
    const found = this.find(signal, 'shift', place);
    if (found?.record?.journeyStage === '') return 0;
    return found === undefined ? 0 : toPoints(found.value);
  }

  /** The shipped default of a protected signal, its ceiling. */
  private shipped(signal: SignalCode): number {
    const group = this.groups.get(`${signal} score`) ?? [];
    const shipped = group.find((record) => record.scope === 'org' && record.origin === 'shipped');
    return shipped === undefined ? FULL : toPoints(shipped.value!);
  }
}

/** Among records of one scope: the more particular one, then tuned before shipped. */
function rank(record: ThresholdRecord, currency: string): number {
  return (
    (record.requestedAction !== '' ? 8 : 0) +
    (currency !== '' && record.currency === currency ? 4 : 0) +
    (record.journeyStage !== '' ? 2 : 0) +
    (record.origin === 'tuned' ? 1 : 0)
  );
}
