/** Checks thresholds: values in range, no two for the same place, none that contradict each other. */
import { CHANNELS } from '../../shared/reasons.ts';
import type { Policy } from '../policy.ts';
import type { ThresholdPolicy } from '../signal.ts';
import { PROTECTED_SIGNALS } from '../../shared/reasons.ts';
import { elementOf, inside, type Place, type Reporter } from './reporter.ts';

const OBJECTS = ['MessagingSession', 'VoiceCall', 'Case'];

const RANGES: Readonly<Record<string, readonly [least: number, most: number, like: string]>> = {
  score: [0.001, 1, 'above 0, at most 1'],
  review: [0.001, 1, 'above 0, at most 1'],
  shift: [-1, 1, 'from -1 to 1'],
  count: [1, 1000, 'a whole number from 1'],
  amount: [0, 1e12, '0 or more']
};

/** Measures by which a signal crosses; the others only move or add to it. */
const CROSSED: ReadonlySet<string> = new Set(['score', 'count', 'amount']);

function checkScope(policy: Policy, each: ThresholdPolicy, place: Place, reporter: Reporter): void {
  const { scope, scopeValue } = each;
  const at = inside(place, 'scopeValue');
  if ((scope === 'org') !== (scopeValue === undefined)) {
    reporter.error(
      at,
      scope === 'org' ? 'The org default refers to nothing.' : `Which ${scope} is meant?`,
      scope === 'org' ? 'Remove scopeValue.' : 'Add scopeValue.'
    );
  } else if (scopeValue !== undefined) {
    const known: Readonly<Record<string, readonly string[]>> = {
      topic: policy.topics.map(({ name }) => name),
      channel: CHANNELS,
      object: OBJECTS
    };
    const codes = known[scope];
    if (codes !== undefined && !codes.includes(scopeValue)) {
      reporter.unknown(at, scope, scopeValue, codes);
    }
  }
}

function checkValue(each: ThresholdPolicy, place: Place, reporter: Reporter): void {
  const [least, most, like] = RANGES[each.measure];
  const { value, measure, signal } = each;
  if (value < least || value > most || (measure === 'count' && !Number.isInteger(value))) {
    reporter.error(
      inside(place, 'value'),
      `${String(value)} is not a ${measure}.`,
      `Write ${like}.`
    );
  }
  if (measure === 'shift') {
    if (each.journeyStage === undefined) {
      reporter.error(place, 'A shift belongs to a journey stage.', 'Add journeyStage.');
    }
    if (value > 0 && PROTECTED_SIGNALS.includes(signal as never)) {
      reporter.error(
        inside(place, 'value'),
        `It would make ${signal} harder to notice, and nobody may do that.`,
        'Use a value of 0 or less, or remove it.'
      );
    }
  }
  if (measure === 'amount' && each.currency === undefined) {
    reporter.error(place, 'An amount without a currency cannot be compared.', 'Add currency.');
  }
}

const keyOf = (each: ThresholdPolicy): string =>
  [
    each.signal,
    each.measure,
    each.scope,
    each.scopeValue ?? '',
    each.requestedAction ?? '',
    each.journeyStage ?? '',
    each.currency ?? ''
  ].join(' ');

/** Contradictions between thresholds of one signal. */
function checkTogether(thresholds: readonly ThresholdPolicy[], reporter: Reporter): void {
  const byKey = new Map<string, number>();
  thresholds.forEach((each, index) => {
    const place = elementOf('thresholds', index, `${each.signal} ${each.measure}`);
    const before = byKey.get(keyOf(each));
    if (before !== undefined) {
      reporter.error(
        place,
        `thresholds[${String(before)}] says ${String(thresholds[before].value)} for the same place.`,
        'Keep one of them.'
      );
    }
    byKey.set(keyOf(each), index);
    if (each.measure === 'review') {
      const cut = thresholds.find(
        (other) =>
          other.signal === each.signal &&
          other.measure === 'score' &&
          other.scope === each.scope &&
          other.scopeValue === each.scopeValue
      );
      if (cut !== undefined && cut.value > each.value) {
        reporter.error(
          inside(place, 'value'),
          `Answers would be handed over (${String(cut.value)}) before they are reviewed (${String(each.value)}).`,
          'Let review be the higher of the two.'
        );
      }
    }
    const orgWide = thresholds.find(
      (other) =>
        other.signal === each.signal && other.measure === each.measure && other.scope === 'org'
    );
    if (
      PROTECTED_SIGNALS.includes(each.signal as never) &&
      each.measure === 'score' &&
      orgWide !== undefined &&
      each.value > orgWide.value
    ) {
      reporter.error(
        inside(place, 'value'),
        `It makes ${each.signal} harder to notice than everywhere else, and nobody may do that.`,
        `Use at most ${String(orgWide.value)}.`
      );
    }
  });
}

/** A signal that is watched and has no number to cross would never cross: nobody would be heard. */
function checkComplete(policy: Policy, reporter: Reporter): void {
  const decided = new Set(
    policy.thresholds
      .filter(({ measure, scope }) => scope === 'org' && CROSSED.has(measure))
      .map(({ signal }) => signal)
  );
  policy.signals.forEach(({ signal, active }, index) => {
    if (!active || decided.has(signal)) return;
    reporter.error(
      elementOf('signals', index, signal),
      `Nothing says when ${signal} has crossed: it has no threshold for the whole org.`,
      'Add one with the scope org to policy/thresholds.ts, or set active to false.'
    );
  });
}

/** Every mistake in the thresholds. */
export function checkThresholds(policy: Policy, reporter: Reporter): void {
  policy.thresholds.forEach((each, index) => {
    const place = elementOf('thresholds', index, `${each.signal} ${each.measure}`);
    checkScope(policy, each, place, reporter);
    checkValue(each, place, reporter);
  });
  checkTogether(policy.thresholds, reporter);
  checkComplete(policy, reporter);
}
