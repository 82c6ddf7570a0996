/**
 * Turns a policy into the records that detectors, deciders and Apex interpret: the rows of our custom
 * metadata types, in a stable order with stable names.
 */
import {
  phraseRecords,
  redactionRecords,
  type Destination,
  type Message,
  type Policy,
  type ThresholdPolicy
} from '../policy/index.ts';
import { writeSet } from '../shared/facts.ts';
import { PROTECTED_REASONS, REASON_OF_SIGNAL } from '../shared/reasons.ts';
import type {
  DestinationRecord,
  MessageRecord,
  PolicyRecords,
  PrerequisiteRecord,
  SignalRecord,
  ThresholdRecord
} from '../shared/records.ts';
import { skillsOf } from './skills.ts';
import { fingerprint, recordName, words } from './names.ts';
import { settingRecord, settingRecords } from './settingRecords.ts';

/** Longest text `getAll()` returns uncut. */
export const TEXT_LENGTH = 255;

/** Most custom metadata records a policy may compile to. */
export const MOST_RECORDS = 2000;

/** Cuts a text into parts that fit; no part starts or ends with a space, which would be lost. */
export function textParts(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > TEXT_LENGTH) {
    let cut = TEXT_LENGTH;
    const splits = (at: number): boolean =>
      rest[at - 1] === ' ' || rest[at] === ' ' || /[\udc00-\udfff]/.test(rest[at] ?? '');
    while (splits(cut)) cut -= 1;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

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
    entitlement: destination.entitlement ?? '',
    tiers: bars(destination.tiers),
    assisted: bars(destination.assisted),
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

function messageRecords(message: Message): readonly MessageRecord[] {
  return Object.entries(message.words).flatMap(([language, text]) => {
    const parts = textParts(text);
    return parts.map((part, index) => ({
      name: recordName(words(message.code), language, parts.length === 1 ? '' : String(index + 1)),
      code: message.code,
      language,
      text: part,
      part: index + 1,
      kind: message.kind,
      reason: message.reason ?? '',
      target: message.target ?? '',
      confirm: message.confirm ?? false,
      mustAgree: message.mustAgree ?? false,
      order: message.order ?? 0,
      active: true
    }));
  });
}

/** The records of a valid policy; `version` identifies everything in them and in the rules. */
export function toRecords(policy: Policy): PolicyRecords {
  const version = fingerprint(JSON.stringify(policy));
  return {
    version,
    signals: policy.signals.map(signalRecord),
    phrases: phraseRecords(policy.phrases),
    thresholds: policy.thresholds.map(thresholdRecord),
    destinations: policy.destinations.map(destinationRecord),
    prerequisites: policy.prerequisites.map(prerequisiteRecord),
    redactions: redactionRecords(policy.redactions),
    messages: policy.messages.flatMap(messageRecords),
    settings: [
      ...settingRecords(policy),
      settingRecord(
        'policy.version',
        version,
        'Hash of the compiled policy, stored with every decision.'
      )
    ]
  };
}
