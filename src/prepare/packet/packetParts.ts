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
import type { PacketDraft } from './draft.ts';
import type { DraftFact } from './facts.ts';
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

/** Kinds that only routing needed: a human who has the work asks for none of them. */
const ROUTING: ReadonlySet<string> = new Set(['intent', 'guided', 'action']);

/** Items the destination needs and nobody has, with the question that gets each. */
export function missingOf(
  parts: PacketParts,
  facts: readonly DraftFact[],
  language: string
): readonly PacketMissing[] {
  const { decision, records, wording } = parts;
  const known = new Set(facts.map(({ name }) => name));
  return (decision?.missing ?? []).flatMap((item) => {
    const prerequisite = records.prerequisites.find((each) => each.active && each.item === item);
    const isVoid =
      prerequisite !== undefined &&
      (ROUTING.has(prerequisite.kind) || prerequisite.preset === 'immediate');
    if (isVoid || known.has(wordsOfName(item))) return [];
    return [
      {
        item,
        label: capitalised(wordsOfName(item)),
        question: cut(wording.fill(prerequisite?.questionMessage ?? '', language), LIMITS.question),
        done: false
      }
    ];
  });
}

/** Steps of reasons that are never offered to the bereaved. */
const RETAINS: ReadonlySet<ReasonCode> = new Set(['cancelling', 'sales', 'upset', 'customerValue']);

/** What some shipped steps are for, and which step of the open request says the same. */
const FAULTS: readonly string[] = ['track', 'repair', 'replace', 'return', 'missed', 'restore'];
const FOR_ACTS: Readonly<Record<string, readonly string[]>> = {
  nextReplace: FAULTS,
  nextReplaceRepeat: FAULTS,
  nextGoodwill: [...FAULTS, 'compensate'],
  nextGoodwillRepeat: [...FAULTS, 'compensate'],
  nextDispute: ['dispute'],
  nextRetention: ['cancel', 'close']
};
const SAME_STEP: Readonly<Record<string, readonly string[]>> = {
  nextRetry: ['nextRedo', 'nextOtherWay'],
  nextCheckException: ['nextException', 'nextNeeds'],
  nextVerify: ['nextVerifyOther']
};

function isFor(
  code: string,
  acts: ReadonlySet<string>,
  steps: readonly PacketNextAction[]
): boolean {
  const fit = FOR_ACTS[code];
  if (fit !== undefined && !fit.some((act) => acts.has(act))) return false;
  return !steps.some((step) => SAME_STEP[code]?.includes(step.code) === true);
}

/**
 * Suggested steps beside those of the open request: those of the reason. The last place is kept for the
 * steps that the team wrote for every reason, where there are some.
 */
export function nextActionsOf(
  parts: PacketParts,
  { reason, requests, standing, knowledge }: PacketDraft,
  steps: readonly PacketNextAction[],
  language: string
): readonly PacketNextAction[] {
  const { wording } = parts;
  const acts = new Set(standing.wanted.map((place) => requests[place].act));
  const isBereaved = knowledge.some(({ code }) => code === 'death');
  const all = wording.messages.ofKind('nextAction', language);
  const isFit = reason !== null && !(isBereaved && RETAINS.has(reason));
  const own = isFit
    ? all.filter((action) => action.reason === reason && isFor(action.code, acts, steps))
    : [];
  const general =
    reason === null ? [] : all.filter((action) => action.reason === '' && action.target !== '');
  const suggest = (action: (typeof all)[number]): PacketNextAction => ({
    code: action.code,
    title: cut(action.text, LIMITS.actionTitle),
    why: cut(wording.fill(`${action.code}Why`, language), LIMITS.actionWhy),
    confirm: action.confirm,
    target: action.target === '' ? null : action.target,
    source: null
  });
  const last = general.slice(0, 1).map(suggest);
  const first = [...steps, ...own.map(suggest)].slice(0, LIMITS.nextActions - last.length);
  return [...first, ...last];
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
