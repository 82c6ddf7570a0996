/**
 * The parts of a packet that come from records rather than from reading the conversation: missing
 * items, next actions, history, transcript and trace.
 */
import type { Conversation, CustomerProfile, RelatedRecord } from '../../shared/conversation.ts';
import type { Decision, Signal } from '../../shared/decision.ts';
import type {
  PacketHistory,
  PacketMissing,
  PacketNextAction,
  PacketTurn
} from '../../shared/packet.ts';
import { LIMITS } from '../../shared/packetLimits.ts';
import type { PacketTrace } from '../../shared/packetReview.ts';
import type { ReasonCode } from '../../shared/reasons.ts';
import type { DestinationRecord, PolicyRecords } from '../../shared/records.ts';
import { wordsOfName } from '../../redact/redactConversation.ts';
import type { PacketLine } from './lines.ts';
import { capitalised, cut } from './sentences.ts';
import type { Wording } from './wording.ts';

/** Earlier contacts shown beside open records. */
const RECENT_CONTACTS = 3;

/** Everything the parts are made from; the conversation is redacted. */
export interface PacketParts {
  readonly conversation: Conversation;
  readonly decision: Decision | null;
  readonly signals: readonly Signal[];
  readonly records: PolicyRecords;
  readonly wording: Wording;
  readonly destination: DestinationRecord | undefined;
}

/** Items the destination needs and nobody has, with the question that gets each. */
export function missingOf(parts: PacketParts, language: string): readonly PacketMissing[] {
  const { decision, records, wording } = parts;
  return (decision?.missing ?? []).map((item) => {
    const prerequisite = records.prerequisites.find((each) => each.active && each.item === item);
    return {
      item,
      label: capitalised(wordsOfName(item)),
      question: cut(wording.fill(prerequisite?.questionMessage ?? '', language), LIMITS.question),
      done: false
    };
  });
}

/** At most three suggested next steps: those of the reason first, then those for every reason. */
export function nextActionsOf(
  parts: PacketParts,
  reason: ReasonCode,
  language: string
): readonly PacketNextAction[] {
  const { wording } = parts;
  const all = wording.messages.ofKind('nextAction', language);
  const own = all.filter((action) => action.reason === reason);
  const general = all.filter((action) => action.reason === '');
  return [...own, ...general].slice(0, LIMITS.nextActions).map((action) => ({
    code: action.code,
    title: cut(action.text, LIMITS.actionTitle),
    why: cut(
      wording.fill(`${action.code}Why`, language) || wording.reason(reason, language),
      LIMITS.actionWhy
    ),
    confirm: action.confirm,
    target: action.target === '' ? null : action.target,
    source: null
  }));
}

function newestFirst(a: RelatedRecord, b: RelatedRecord): number {
  return (b.at ?? '') < (a.at ?? '') ? -1 : (b.at ?? '') > (a.at ?? '') ? 1 : 0;
}

const HEALTH = { healthy: 'Healthy', atRisk: 'At risk', unknown: '' } as const;

/** What the customer is worth and how the account stands, as CRM says; nothing for what is not known. */
function standingOf(customer: CustomerProfile): readonly PacketHistory[] {
  const money = (value: number | undefined): string =>
    value === undefined ? '' : `${value.toLocaleString('en')} ${customer.currency ?? ''}`.trim();
  const lines: readonly (readonly [string, string])[] = [
    ['Lifetime value', money(customer.lifetimeValue)],
    ['Contract value a year', money(customer.contractValue)],
    ['Account health', HEALTH[customer.accountHealth ?? 'unknown']]
  ];
  return lines
    .filter(([, detail]) => detail !== '')
    .map(([label, detail]) => ({ label, detail, at: null, open: false, recordId: null }));
}

/** Standing and open records first, then the newest contacts and what else is known. */
export function historyOf(customer: CustomerProfile): readonly PacketHistory[] {
  const related = [...(customer.related ?? [])];
  const open = related.filter((record) => record.open === true).sort(newestFirst);
  const contacts = related
    .filter((record) => record.kind === 'contact' && record.open !== true)
    .sort(newestFirst)
    .slice(0, RECENT_CONTACTS);
  const others = related.filter(
    (record) => record.open !== true && record.kind !== 'contact' && record.kind !== 'case'
  );
  const closedCases = related
    .filter((record) => record.open !== true && record.kind === 'case')
    .sort(newestFirst)
    .slice(0, RECENT_CONTACTS);
  const records = [...open, ...contacts, ...closedCases, ...others].map((record) => ({
    label: cut(record.label, LIMITS.historyLine),
    detail: cut(record.detail ?? '', LIMITS.historyLine),
    at: record.at ?? null,
    open: record.open === true,
    recordId: record.id ?? null
  }));
  return [...standingOf(customer), ...records];
}

/** Number of the line whose decision escalated; 0 when none did. */
function escalatedSequence(parts: PacketParts, lines: readonly PacketLine[]): number {
  if (parts.decision?.action !== 'escalate') return 0;
  const turn = parts.decision.trace.signals.at(-1)?.turn;
  const customer = lines.filter(({ speaker }) => speaker === 'customer');
  return (turn === undefined ? customer.at(-1) : customer[turn - 1])?.sequence ?? 0;
}

/** The transcript, line by line, with the kinds of value masked in each. */
export function turnsOf(
  parts: PacketParts,
  lines: readonly PacketLine[],
  masked: readonly (readonly string[])[]
): readonly PacketTurn[] {
  const escalated = escalatedSequence(parts, lines);
  return lines.map((line, index) => {
    const turn = parts.conversation.turns[index];
    return {
      sequence: line.sequence,
      speaker: line.speaker,
      name: line.action,
      text: cut(line.speaker === 'action' ? line.why : line.text, LIMITS.turnText),
      at: line.at,
      language: turn?.speaker === 'action' ? '' : (turn?.language ?? ''),
      masked: masked[index] ?? [],
      escalated: line.sequence === escalated,
      feedback: null,
      actionResult: line.result,
      gap: false
    };
  });
}

/** The decision in words a person can check. */
export function traceOf(
  parts: PacketParts,
  sequenceOf: (customerTurn: number) => number | null,
  redact: (text: string) => string
): PacketTrace {
  const { decision, records } = parts;
  const signals = decision?.trace.signals ?? parts.signals;
  return {
    rule: decision?.rule ?? '',
    policyVersion: decision?.trace.policyVersion ?? records.version,
    signals: signals
      .filter(({ score }) => score > 0)
      .map(({ signal, crossed, evidence, turn }) => ({
        signal,
        crossed,
        evidence: cut(redact(evidence[0]?.text ?? ''), LIMITS.evidence),
        turn: sequenceOf(turn)
      })),
    wouldChange: (decision?.trace.wouldChange ?? []).map(({ change }) => change)
  };
}
