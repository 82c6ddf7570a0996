/**
 * The detection part of a policy as records: what the compiler writes to custom metadata and what
 * the engine, its benches and its tests run on.
 */
import { PROTECTED_REASONS, REASON_OF_SIGNAL } from '../shared/reasons.ts';
import type {
  PhraseRecord,
  SettingRecord,
  SignalRecord,
  ThresholdRecord
} from '../shared/records.ts';
import { phraseRecords, type PhraseSet } from './phraseSet.ts';
import type { Setting } from './setting.ts';
import type { SignalPolicy, ThresholdPolicy } from './signal.ts';

/** Signals as records; the reason and its protection follow from the signal. */
export function signalRecords(signals: readonly SignalPolicy[]): readonly SignalRecord[] {
  return signals.map(({ signal, active, productRow, description }) => {
    const reason = signal === 'journeyStage' ? undefined : REASON_OF_SIGNAL[signal];
    return {
      name: signal,
      signal,
      active,
      reason: reason ?? '',
      protected: reason !== undefined && PROTECTED_REASONS.includes(reason),
      productRow,
      description
    };
  });
}

/** Letters and digits only, as a developer name wants them. */
function plain(text: string): string {
  return text === '%' ? 'percent' : text.replace(/[^A-Za-z0-9]/g, '');
}

/** A developer name of at most 40 characters that says what the threshold is for. */
function thresholdName(threshold: ThresholdPolicy): string {
  const { signal, measure, scope, scopeValue, requestedAction, journeyStage, currency } = threshold;
  const parts = [signal, measure, scope === 'org' ? '' : plain(scopeValue ?? scope)];
  const about = [...parts, requestedAction, journeyStage, currency].filter((part) => part);
  return about
    .map((part) => plain(part ?? ''))
    .join('_')
    .slice(0, 40)
    .replace(/_+$/, '');
}

/** Thresholds as shipped records. */
export function thresholdRecords(
  thresholds: readonly ThresholdPolicy[]
): readonly ThresholdRecord[] {
  return thresholds.map((threshold) => ({
    name: thresholdName(threshold),
    signal: threshold.signal,
    measure: threshold.measure,
    scope: threshold.scope,
    scopeValue: threshold.scopeValue ?? '',
    requestedAction: threshold.requestedAction ?? '',
    journeyStage: threshold.journeyStage ?? '',
    value: threshold.value,
    currency: threshold.currency ?? '',
    origin: 'shipped',
    active: true,
    rationale: threshold.rationale,
    owner: threshold.owner,
    reviewOn: threshold.reviewOn
  }));
}

/** Settings as records, named after the setting. */
export function settingRecords(settings: readonly Setting[]): readonly SettingRecord[] {
  return settings.map(({ setting, value, description }) => ({
    name: setting.replaceAll('.', '_'),
    setting,
    value,
    description
  }));
}

/** The parts of a policy that detection rests on. */
export interface DetectionPolicy {
  readonly signals: readonly SignalPolicy[];
  readonly phrases: readonly PhraseSet[];
  readonly thresholds: readonly ThresholdPolicy[];
  readonly settings: readonly Setting[];
}

/** Everything detection rests on, as records. */
export function detectionRecords(policy: DetectionPolicy): {
  readonly signals: readonly SignalRecord[];
  readonly phrases: readonly PhraseRecord[];
  readonly thresholds: readonly ThresholdRecord[];
  readonly settings: readonly SettingRecord[];
} {
  return {
    signals: signalRecords(policy.signals),
    phrases: phraseRecords(policy.phrases),
    thresholds: thresholdRecords(policy.thresholds),
    settings: settingRecords(policy.settings)
  };
}
