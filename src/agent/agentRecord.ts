/**
 * What the org knows of one conversation while an agent holds it: the state of the detector, its lines,
 * the newest decision, approvals, the promise of a transfer and its legs.
 */
import type { Assessment, ConversationState } from '../detect/index.ts';
import { findMoney, moneyWordsOf, phraseIndexOf, readWords } from '../detect/index.ts';
import type { FlowRecord } from '../flow/index.ts';
import type { Signal } from '../shared/decision.ts';
import { writeSet, type Facts } from '../shared/facts.ts';
import { readMessages, type Messages } from '../shared/messages.ts';
import type { IdentityState } from '../shared/reasons.ts';
import type { TurnInput } from '../shared/turn.ts';
import type { WorldParts } from './world.ts';

/** One line of the conversation as stored. */
export interface StoredLine {
  readonly turn: number;
  readonly text: string;
  readonly topic: string;
}

/** A request for approval. */
export interface StoredApproval {
  readonly requestedAction: string;
  readonly amount: number;
  readonly currency: string;
  state: 'pending' | 'approved' | 'declined';
  used: boolean;
}

const text = (inputs: FlowRecord, name: string): string => {
  const value = inputs[name];
  return typeof value === 'string' ? value : '';
};
const amount = (inputs: FlowRecord, name: string): number =>
  typeof inputs[name] === 'number' ? inputs[name] : -1;

type EngineRecords = WorldParts['engine']['records'];
interface PolicyWords {
  readonly messages: Messages;
  readonly moneyWords: ReturnType<typeof moneyWordsOf>;
}

/** What is read of a policy once, however many conversations run on it. */
const read = new WeakMap<EngineRecords, PolicyWords>();
function readOnce(records: EngineRecords): PolicyWords {
  const known = read.get(records) ?? {
    messages: readMessages(records),
    moneyWords: moneyWordsOf(phraseIndexOf(records))
  };
  read.set(records, known);
  return known;
}

/** The org's memory of one conversation. */
export class AgentRecord {
  readonly parts: WorldParts;
  readonly messages: Messages;
  readonly lines: StoredLine[] = [];
  /** Every assessed turn's signals, for checks that look at what crossed. */
  readonly signals: Signal[] = [];
  readonly approvals: StoredApproval[] = [];
  state: ConversationState;
  identity: IdentityState = 'unknown';
  caseNumber = '';
  callBacks = 0;
  legs = 0;
  handBacks = 0;
  handBackNote = '';
  /** Second at which a transfer was promised; null while none is. */
  promisedAt: number | null = null;
  /** True once a person holds the conversation. */
  withHuman = false;
  decision = '';
  reason = '';
  rule = '';
  now = 0;
  packets = 0;
  facts = '';
  private returnTold = 0;
  private readonly moneyWords: PolicyWords['moneyWords'];

  constructor(parts: WorldParts) {
    this.parts = parts;
    this.state = parts.engine.detector.initialState();
    const { messages, moneyWords } = readOnce(parts.engine.records);
    this.messages = messages;
    this.moneyWords = moneyWords;
  }

  /** `HandoffSignals`: scores the turns that wait, then this one; what crossed in any of them counts. */
  score(inputs: FlowRecord): FlowRecord {
    const said = ['earlierWords1', 'earlierWords2', 'earlierWords3']
      .map((name) => text(inputs, name))
      .filter((words) => words !== '');
    const number = Math.max(0, amount(inputs, 'turnNumber'));
    const present = this.inputOf(inputs, number);
    const earlier = said.map((utterance, index) =>
      this.assess({
        ...present,
        utterance,
        turnNumber: number > said.length ? number - said.length + index : 0,
        answerConfidence: -1,
        failedAction: '',
        failureKind: 'none',
        amount: -1,
        currencyCode: ''
      })
    );
    const assessment = this.assess(present);
    const signals = carryOver(earlier, assessment);
    const crossed = signals.filter((each) => each.crossed).map(({ signal }) => signal);
    const facts: Facts = {
      ...assessment.facts,
      crossedSignals: writeSet(crossed),
      identity: this.identity === 'unknown' ? assessment.facts.identity : this.identity,
      approvalState: this.openApproval()?.state ?? 'none'
    };
    const money = findMoney(readWords(present.utterance), this.moneyWords);
    const largest = money.reduce((most, each) => (each.value > most.value ? each : most), {
      value: -1,
      currency: ''
    });
    return {
      success: true,
      message: 'The turn is scored.',
      ...facts,
      turnNumber: this.state.turn,
      amountAtStake: present.amount >= 0 ? present.amount : largest.value,
      amountCurrency: present.amount >= 0 ? present.currencyCode : largest.currency,
      signalsJson: JSON.stringify(signals)
    };
  }

  /** `HandoffRecordDecision`: keeps the decision and words the answer. */
  decide(inputs: FlowRecord): FlowRecord {
    const [action, ask, language] = [
      text(inputs, 'action') || 'continue',
      text(inputs, 'ask'),
      text(inputs, 'language')
    ];
    this.state = this.parts.engine.detector.decided(this.state, {
      action: action as 'continue',
      ask: ask === '' ? null : ask
    });
    [this.decision, this.reason, this.rule] = [
      action,
      text(inputs, 'reason'),
      text(inputs, 'rule')
    ];
    const question = this.parts.engine.records.prerequisites.find(({ item }) => item === ask);
    const told = this.returnTold < this.handBacks;
    this.returnTold = this.handBacks;
    return {
      success: true,
      message: 'The decision is stored. Do what action says.',
      action,
      reason: this.reason,
      rule: this.rule || 'Default',
      missing: ask === '' ? '|' : `|${ask}|`,
      ask: this.messages.text(question?.questionMessage ?? '', language),
      customerMessage: this.messages.text(text(inputs, 'messageCode'), language),
      requestedAction: text(inputs, 'requestedAction'),
      heldAmount: amount(inputs, 'amount'),
      heldCurrency: text(inputs, 'currencyCode'),
      approvalState: text(inputs, 'approvalState') || 'none',
      returnedNote: told ? this.handBackNote : ''
    };
  }

  /** The approval that is not used up yet; a used one counts for nothing any more. */
  openApproval(): StoredApproval | undefined {
    return this.approvals.findLast(({ used }) => !used);
  }

  /** A leg opens on the outbound route; a person accepts it where people are. */
  openLeg(): void {
    this.legs += 1;
    this.withHuman = this.parts.staffed !== false;
    // Where nobody can come the routing flow ends in a call-back case, as the prover shows of it.
    if (this.withHuman) this.promisedAt = null;
    else this.openCallBack();
  }

  /** A call-back case, never twice for one promise. */
  openCallBack(): void {
    this.callBacks += 1;
    this.promisedAt = null;
  }

  /** The person gives the conversation back. */
  handBack(note: string): void {
    this.withHuman = false;
    this.handBacks += 1;
    this.handBackNote = note;
    this.promisedAt = null;
    this.state = this.parts.engine.detector.observe({ speaker: 'human', text: note }, this.state);
  }

  /** Lets time pass, with the sweeper that looks for promises nobody kept. */
  wait(seconds: number, sweepAfter: number): void {
    this.now += seconds;
    if (this.promisedAt !== null && this.now - this.promisedAt >= sweepAfter) this.openCallBack();
  }

  private assess(input: TurnInput): Assessment {
    const { engine, customer = {} } = this.parts;
    const profile =
      this.identity === 'unknown' ? customer : { ...customer, identity: this.identity };
    const assessment = engine.detector.assess(input, this.state, profile);
    this.state = assessment.state;
    this.signals.push(...assessment.signals);
    this.lines.push({
      turn: this.state.turn,
      text: engine.redactor.redact(input.utterance).text,
      topic: input.topic
    });
    return assessment;
  }

  private inputOf(inputs: FlowRecord, turnNumber: number): TurnInput {
    return {
      conversationKey: text(inputs, 'conversationKey'),
      channel: this.parts.channel ?? 'messaging',
      utterance: text(inputs, 'utterance'),
      turnNumber,
      topic: text(inputs, 'topic'),
      language: text(inputs, 'language'),
      answerConfidence: amount(inputs, 'answerConfidence'),
      failedAction: text(inputs, 'failedAction'),
      failureKind: (text(inputs, 'failureKind') || 'none') as TurnInput['failureKind'],
      amount: amount(inputs, 'amount'),
      currencyCode: text(inputs, 'currencyCode')
    };
  }
}

/** The signals of this turn, with what crossed only in an earlier one. */
function carryOver(earlier: readonly Assessment[], present: Assessment): readonly Signal[] {
  const signals = [...present.signals];
  for (const { signals: before } of [...earlier].reverse()) {
    for (const signal of before) {
      const at = signals.findIndex((each) => each.signal === signal.signal);
      if (!signal.crossed || (at >= 0 && signals[at].crossed)) continue;
      if (at >= 0) signals[at] = signal;
      else signals.push(signal);
    }
  }
  return signals;
}
