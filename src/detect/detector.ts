/**
 * The detector: one customer turn in, scored signals and facts out. Pure, so the command line, the
 * local console, the backtest and the tests all run the same code.
 */
import type { CustomerProfile, Turn } from '../shared/conversation.ts';
import type { Decision, Signal } from '../shared/decision.ts';
import { initialFacts, writeSet, type Facts } from '../shared/facts.ts';
import { SIGNALS, type SignalCode } from '../shared/reasons.ts';
import type { PolicyRecords } from '../shared/records.ts';
import type { TurnInput } from '../shared/turn.ts';
import { foundFor, type Scored, type TurnContext } from './context.ts';
import { mayCross } from './firstTurn.ts';
import { LanguageGuesser } from './language.ts';
import { phraseIndexOf, type PhraseRecords } from './matching/indexOf.ts';
import type { OverlayProblem } from './matching/overlay.ts';
import { PhraseMatcher } from './matching/phraseMatcher.ts';
import { readWords, type Words } from './matching/words.ts';
import { findMoney, moneyWordsOf } from './money.ts';
import { Places } from './places.ts';
import { toScore } from './points.ts';
import { rememberAction, rememberAnswer, rememberTurn } from './remember.ts';
import { readSettings } from './settings.ts';
import { scorerOf } from './signals/scorers.ts';
import { confidenceBand, confidenceCuts } from './signals/boundarySignals.ts';
import { spokenLanguage } from './signals/customerSignals.ts';
import { initialState, KEPT, withCode, type ConversationState, type Memory } from './state.ts';
import { Thresholds } from './thresholds.ts';
import { levelAfter } from './toneLevel.ts';

/** Facts the detector never changes: they come from records only an org has. */
const UNKNOWN = initialFacts();

/** What the detector reads of a compiled policy. */
export type DetectionRecords = PhraseRecords &
  Pick<PolicyRecords, 'signals' | 'thresholds' | 'settings'>;

/** One assessed turn. */
export interface Assessment {
  /** Every signal with a score above 0, in the order of the signal list, crossed or not. */
  readonly signals: readonly Signal[];
  /** Total: every fact has a value. */
  readonly facts: Facts;
  readonly state: ConversationState;
}

/** Scores conversations against one policy. */
export interface Detector {
  initialState(): ConversationState;
  /** Takes in a turn of the AI or one of its actions; other turns change nothing. */
  observe(turn: Turn, state: ConversationState): ConversationState;
  /** Scores a customer turn. The same turn number twice gives the same result and counts once. */
  assess(input: TurnInput, state: ConversationState, profile: CustomerProfile): Assessment;
  /** Takes in what was decided, so that an item is asked for once only. */
  decided(state: ConversationState, decision: Pick<Decision, 'action' | 'ask'>): ConversationState;
  /** The language of a text, two letters; blank when it says too little. */
  identifyLanguage(text: string): string;
  /** Overlay phrases that could not be read; they are left out, never fatal. */
  readonly problems: readonly OverlayProblem[];
  /** Steps the last turn took: characters read and pattern steps, for linearity tests. */
  readonly lastWork: number;
}

class PolicyDetector implements Detector {
  private readonly phrases: PhraseMatcher;
  private readonly isEmpty: (word: string) => boolean;
  readonly problems: Detector['problems'];
  private readonly languages: LanguageGuesser;
  private readonly thresholds: Thresholds;
  private readonly settings;
  private readonly moneyWords;
  private readonly watched: readonly SignalCode[];
  private readonly places = new Places();
  lastWork = 0;

  constructor(records: DetectionRecords) {
    const index = phraseIndexOf(records);
    this.phrases = new PhraseMatcher(index);
    this.problems = index.overlay.problems;
    this.isEmpty = (word) => index.at(word)?.empty ?? false;
    this.languages = new LanguageGuesser(records.detection, index);
    this.thresholds = new Thresholds(records);
    this.settings = readSettings(records);
    this.moneyWords = moneyWordsOf(index);
    const active = new Set(
      records.signals.filter((each) => each.active).map((each) => each.signal)
    );
    this.watched = SIGNALS.filter((signal) => active.has(signal));
  }

  initialState(): ConversationState {
    return initialState();
  }

  identifyLanguage(text: string): string {
    return this.languages.guess(readWords(text)).language;
  }

  observe(turn: Turn, state: ConversationState): ConversationState {
    if (turn.speaker === 'action') {
      return { ...state, now: rememberAction(state.now, turn, this.settings) };
    }
    if (turn.speaker === 'human') return { ...state, now: { ...state.now, handedBack: true } };
    if (turn.speaker !== 'ai') return state;
    const words = readWords(turn.text);
    const phrases = this.phrases.find(words, turn.topic ?? '', 'ai');
    return { ...state, now: rememberAnswer(state.now, turn, words, phrases) };
  }

  decided(
    state: ConversationState,
    { action, ask }: Pick<Decision, 'action' | 'ask'>
  ): ConversationState {
    if (action !== 'collect' || ask === null) return state;
    const askedItems = withCode(state.now.askedItems, ask, KEPT.actions);
    return { ...state, now: { ...state.now, askedItems } };
  }

  assess(input: TurnInput, state: ConversationState, profile: CustomerProfile): Assessment {
    const repeated = input.turnNumber > 0 && input.turnNumber <= state.turn;
    const before = repeated ? state.before : state.now;
    const turn = repeated
      ? input.turnNumber
      : input.turnNumber > 0
        ? input.turnNumber
        : state.turn + 1;
    const words = readWords(input.utterance);
    const context = this.contextOf(input, words, before, profile);
    const signals: Signal[] = [];
    for (const signal of this.watched) {
      const scored = scorerOf(signal)(context, before);
      if (scored.points > 0) signals.push(signalOf(signal, scored, turn));
    }
    this.lastWork = words.work + this.phrases.lastWork;
    const memory = this.settle(context, signals, before);
    return {
      signals,
      facts: this.factsOf(context, signals, memory),
      state: repeated
        ? { ...state, now: keepLocks(state.now, memory) }
        : { turn, now: memory, before }
    };
  }

  private contextOf(
    input: TurnInput,
    words: Words,
    before: Memory,
    profile: CustomerProfile
  ): TurnContext {
    const phrases = this.phrases.find(words, input.topic, 'customer');
    const guess = this.languages.guess(words);
    const place = this.places.at(input, profile);
    const { settings, thresholds, isEmpty } = this;
    const memory = rememberTurn(before, { input, words, phrases, guess, settings, isEmpty });
    const money = findMoney(words, this.moneyWords);
    return { input, profile, words, phrases, money, guess, memory, settings, thresholds, place };
  }

  /** The memory after the turn: tone carried on, locks set, the tray of noted failures emptied. */
  private settle(context: TurnContext, signals: readonly Signal[], before: Memory): Memory {
    const { memory } = context;
    const crossed = new Set(signals.filter((each) => each.crossed).map((each) => each.signal));
    const tone = Math.floor(
      (signals.find((each) => each.signal === 'tone')?.score ?? 0) * 1000 + 0.5
    );
    return {
      ...memory,
      tone,
      toneTrail: [...before.toneTrail, tone].slice(-KEPT.trail),
      toneLevel: levelAfter(before.toneLevel, tone, foundFor(context, 'tone')),
      requestedBefore: memory.requestedBefore || crossed.has('explicitRequest'),
      regulatedLock: memory.regulatedLock || crossed.has('regulated'),
      noted: [],
      confidence: -1,
      lastFailure: 'none'
    };
  }

  private factsOf(context: TurnContext, signals: readonly Signal[], after: Memory): Facts {
    const { profile, memory, settings, input, place } = context;
    const crossed = signals.filter((each) => each.crossed).map((each) => each.signal);
    const spoken = spokenLanguage(context, crossed.includes('language'));
    const language = (spoken ?? input.language) || profile.language || 'en';
    return {
      ...UNKNOWN,
      crossedSignals: writeSet(crossed),
      channel: place.channel,
      topic: input.topic,
      intent: memory.issues.at(-1) ?? '',
      language: language.slice(0, 2).toLowerCase(),
      identity: profile.identity ?? 'unknown',
      tier: profile.tier ?? '',
      journeyStage: place.journeyStage,
      accessibilityNeed:
        memory.accessibilityNeed === 'none'
          ? (profile.accessibilityNeed ?? 'none')
          : memory.accessibilityNeed,
      confidenceBand: confidenceBand(memory.confidence, confidenceCuts(context)),
      failureKind: memory.lastFailure,
      requestedAction: memory.requestedAction,
      providedItems: writeSet(memory.providedItems),
      askedItems: writeSet(memory.askedItems),
      completedActions: writeSet(memory.completedActions),
      failedActions: writeSet(memory.failedActions),
      consents: writeSet(memory.consents),
      requestedBefore: after.requestedBefore,
      strategicAccount: profile.strategicAccount ?? false,
      executiveContact: profile.executiveContact ?? false,
      regulatedLock: after.regulatedLock,
      handedBack: memory.handedBack,
      enabled: settings.enabled
    };
  }
}

/** A turn assessed again changes nothing, except that a lock it sets is kept. */
function keepLocks(now: Memory, again: Memory): Memory {
  return {
    ...now,
    requestedBefore: now.requestedBefore || again.requestedBefore,
    regulatedLock: now.regulatedLock || again.regulatedLock
  };
}

function signalOf(signal: SignalCode, scored: Scored, turn: number): Signal {
  return {
    signal,
    score: toScore(scored.points),
    threshold: Math.min(1, toScore(scored.threshold)),
    crossed: scored.points >= scored.threshold && mayCross(signal, turn),
    turn,
    evidence: scored.evidence,
    scope: scored.scope
  };
}

/** Prepares a policy for detection. Takes milliseconds; keep the detector for all conversations. */
export function createDetector(records: DetectionRecords): Detector {
  return new PolicyDetector(records);
}
