/**
 * What a packet holds about the matter itself: every request with its state, what must be known, what
 * was offered, and the slots the first sentence is composed from.
 */
import type { Source } from './packet.ts';
import type {
  KnowledgeCode,
  OfferAnswer,
  OpeningFamily,
  RequestState,
  WrapUpOutcome
} from './reasons.ts';

/** One request of the customer. */
export interface PacketRequest {
  /** Codes of the act and the thing, such as `cancel` and `flight`; blank when not named. */
  readonly act: string;
  readonly object: string;
  /** What staff call it, in their language, with its ids. */
  readonly title: string;
  /** Ids it is about, the one that matters first. */
  readonly ids: readonly string[];
  readonly state: RequestState;
  /** True for what is open now. */
  readonly isWanted: boolean;
  /** Place of the request that took its place; null while none did. */
  readonly supersededBy: number | null;
  /** Why it was refused or failed, as said; blank otherwise. */
  readonly why: string;
  /** The customer's own words. */
  readonly said: string;
  /** Lines in which the customer spoke of it. */
  readonly turns: readonly number[];
  readonly source: Source;
}

/** One thing a colleague must know before the first word. */
export interface PacketMustKnow {
  /** What it is; blank for lines that come from the decision alone. */
  readonly code: KnowledgeCode | '';
  readonly text: string;
  /** The words it rests on, as said; blank for none. */
  readonly quote: string;
  readonly source: Source | null;
}

/** Something the assistant offered, with the customer's answer. */
export interface PacketOffer {
  readonly text: string;
  readonly answer: OfferAnswer;
  readonly source: Source;
}

/**
 * The slots of the first sentence. Codes name words in `words`; `handoffWording` composes the sentence
 * from both, so no engine has a grammar of its own.
 */
export interface PacketOpening {
  readonly family: OpeningFamily;
  /** BCP 47 base language of the sentence. */
  readonly language: string;
  /** Name to greet with; blank when nobody said it. */
  readonly name: string;
  /** Codes of the parts: greeting, event, what is said of the matter, first step; blank for none. */
  readonly hello: string;
  readonly event: string;
  readonly body: string;
  readonly step: string;
  /** Codes of the matter's words; blank for none. */
  readonly act: string;
  readonly object: string;
  /** What the id is an id of, when that is another thing than the object. */
  readonly idObject: string;
  readonly article: string;
  readonly id: string;
  /** The words of all codes above, in the language of the sentence. */
  readonly words: Readonly<Record<string, string>>;
}

/** What the wrap-up form starts with; the human changes what is wrong. */
export interface PacketProposal {
  readonly outcome: WrapUpOutcome;
  /** Code of the act the conversation was about; blank when unknown. */
  readonly category: string;
  readonly note: string;
}
