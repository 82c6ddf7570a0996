/**
 * What the detector remembers between turns: a small object, stored as JSON, that holds counters and
 * hashes but none of the customer's words.
 */

/** What one conversation has come to so far. All scores in thousandths. */
export interface Memory {
  /** Tone carried over to the next turn. */
  readonly tone: number;
  /** Tone scores of the last turns, newest last: the trend. */
  readonly toneTrail: readonly number[];
  /** Tone over the conversation: 1000 is neutral, more is displeasure. */
  readonly toneLevel: number;
  /** Steps that failed and were not made good since, as codes such as `action:lookupOrder`. */
  readonly failures: readonly string[];
  /** Failures noted since the last customer turn: reported twice, they count once. */
  readonly noted: readonly string[];
  /** Content words of the last customer turns, hashed. */
  readonly asked: readonly (readonly number[])[];
  /** Hash of every AI answer so far that may be repeated, newest last. */
  readonly answers: readonly number[];
  /** Confidence of the last answer in thousandths; -1 when unknown. */
  readonly confidence: number;
  readonly systemFailures: number;
  readonly verificationFailures: number;
  /** Issue categories spoken about, oldest first. */
  readonly issues: readonly string[];
  /** Words heard per foreign language. */
  readonly foreign: Readonly<Record<string, number>>;
  readonly accessibilityNeed: string;
  readonly requestedAction: string;
  readonly requestedBefore: boolean;
  readonly regulatedLock: boolean;
  readonly handedBack: boolean;
  readonly lastFailure: string;
  readonly providedItems: readonly string[];
  readonly askedItems: readonly string[];
  readonly completedActions: readonly string[];
  readonly failedActions: readonly string[];
  readonly consents: readonly string[];
}

/** The state of a conversation: JSON-serialisable, a few hundred characters. */
export interface ConversationState {
  /** Customer turns counted so far. */
  readonly turn: number;
  /** After everything that was seen. */
  readonly now: Memory;
  /** Before the newest customer turn: the same turn assessed again starts here. */
  readonly before: Memory;
}

/** How many entries each growing list may hold, so that the state stays small. */
export const KEPT = {
  trail: 8,
  failures: 12,
  answers: 12,
  issues: 8,
  actions: 30,
  hashesPerTurn: 24
} as const;

const EMPTY: Memory = {
  tone: 0,
  toneTrail: [],
  toneLevel: 1000,
  failures: [],
  noted: [],
  asked: [],
  answers: [],
  confidence: -1,
  systemFailures: 0,
  verificationFailures: 0,
  issues: [],
  foreign: {},
  accessibilityNeed: 'none',
  requestedAction: '',
  requestedBefore: false,
  regulatedLock: false,
  handedBack: false,
  lastFailure: 'none',
  providedItems: [],
  askedItems: [],
  completedActions: [],
  failedActions: [],
  consents: []
};

/** A conversation of which nothing has been seen yet. */
export function initialState(): ConversationState {
  return { turn: 0, now: EMPTY, before: EMPTY };
}

/** Adds a code to a list that holds each code once. */
export function withCode(codes: readonly string[], code: string, most: number): readonly string[] {
  if (code === '' || codes.includes(code)) return codes;
  return [...codes, code].slice(-most);
}
