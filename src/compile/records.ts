/**
 * Turns a policy into what detectors, deciders and Apex interpret: the two texts of the program, and the
 * rows of our custom metadata types, in a stable order with stable names.
 */
import type { Destination, Policy, ThresholdPolicy } from '../policy/index.ts';
import { writeSet } from '../shared/facts.ts';
import { PROTECTED_REASONS, REASON_OF_SIGNAL } from '../shared/reasons.ts';
import type {
  DestinationRecord,
  PolicyRecords,
  PrerequisiteRecord,
  SignalRecord,
  ThresholdRecord
} from '../shared/records.ts';
import { skillsOf } from './skills.ts';
import { fingerprint, recordName, words } from './names.ts';
import { writeDetection } from './program/detectionProgram.ts';
import { writeWording } from './program/wordingProgram.ts';
import { POLICY_VERSION, settingsOf } from './settings.ts';

/** Longest text `getAll()` returns uncut. */
export const TEXT_LENGTH = 255;

/** Most records a policy may compile to: above it `getAll()` and the rules over it become slow. */
export const MOST_RECORDS = 2000;

const bars = (codes: readonly string[] | undefined): string =>
  codes === undefined || codes.length === 0 ? '' : writeSet(codes);

function signalRecord({
  signal,
  active,
  productRow,
  description
}: Policy['signals'][number]): SignalRecord {
  const reason = signal === 'journeyStage' ? '' : REASON_OF_SIGNAL[signal];
  return {
    name: recordName(words(signal)),
    signal,
    active,
    reason,
    protected: reason !== '' && PROTECTED_REASONS.includes(reason),
    productRow,
    description
  };
}

/** Name of a threshold record: everything that tells it from another. */
export function thresholdName(threshold: ThresholdPolicy): string {
  return recordName(
    words(threshold.signal),
    threshold.measure,
    threshold.scope,
    threshold.scopeValue ?? '',
    threshold.requestedAction ?? '',
    threshold.journeyStage ?? '',
    threshold.currency ?? ''
  );
}

function thresholdRecord(threshold: ThresholdPolicy): ThresholdRecord {
  return {
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
  };
}

/** How work for a destination is routed. */
export function routingOf(destination: Destination): DestinationRecord['routing'] {
  if (destination.external !== undefined) return 'external';
  if (destination.person !== undefined) return 'agent';
  return skillsOf(destination).length > 0 ? 'skills' : 'queue';
}

function destinationRecord(destination: Destination): DestinationRecord {
  const { external } = destination;
  return {
    name: recordName(destination.stem.replace(/^Handoff_/, '')),
    stem: destination.stem,
    routing: routingOf(destination),
    channels: writeSet(destination.channels),
    skills: skillsOf(destination)
      .map(({ skill, level }) => `${skill}:${String(level)}`)
      .join('|'),
    languages: bars(destination.languages),
    certification: destination.certification ?? '',
    permission: destination.permission ?? '',
    businessHours: destination.businessHours ?? '',
    targetSeconds: destination.targetSeconds,
    waitLimitSeconds: destination.waitLimitSeconds ?? null,
    overflowStem: destination.overflow ?? '',
    person: destination.person ?? '',
    externalKind: external?.kind ?? '',
    externalAddress: external?.address ?? '',
    nobodyPath: destination.nobody,
    priority: destination.priority,
    notification: destination.notification ?? '',
    announceMessage: destination.announce,
    active: true,
    description: destination.description
  };
}

function prerequisiteRecord(
  each: Policy['prerequisites'][number],
  index: number
): PrerequisiteRecord {
  return {
    name: recordName(words(each.item)),
    item: each.item,
    kind: each.kind,
    topic: each.topic ?? '',
    destination: each.destination ?? '',
    actionName: each.actionName ?? '',
    preset: each.preset,
    questionMessage: each.question,
    exitMessage: each.exit?.message ?? '',
    order: (index + 1) * 10,
    active: true,
    description: each.description
  };
}

/** The compiled form of a valid policy; `version` identifies everything in it and in the rules. */
export function toRecords(policy: Policy): PolicyRecords {
  const version = fingerprint(JSON.stringify(policy));
  const settings = [...settingsOf(policy), { setting: POLICY_VERSION, value: version }];
  return {
    version,
    detection: writeDetection(policy, settings),
    wording: writeWording(policy),
    signals: policy.signals.map(signalRecord),
    thresholds: policy.thresholds.map(thresholdRecord),
    destinations: policy.destinations.map(destinationRecord),
    prerequisites: policy.prerequisites.map(prerequisiteRecord),
    phrases: [],
    redactions: [],
    messages: [],
    settings: []
  };
}
