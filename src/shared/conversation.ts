/**
 * The shape of a recorded conversation: what every offline command reads and the local console
 * plays. Unknown fields are kept, so a file can be read, enriched and written without loss.
 */
import type { Channel, IdentityState, JourneyStage, AccessibilityNeed } from './reasons.ts';

/** Who produced a turn. `system` covers notices that nobody said. */
export const SPEAKERS = ['customer', 'ai', 'action', 'human', 'system'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** Fields every turn may carry. `at` is an ISO 8601 instant with an offset. */
interface TurnBase {
  readonly speaker: Speaker;
  readonly at?: string;
  /** Topic (Agent Script: subagent) that was active. */
  readonly topic?: string;
}

/** Something said or written. */
export interface SpokenTurn extends TurnBase {
  readonly speaker: 'customer' | 'ai' | 'human' | 'system';
  readonly text: string;
  /** Confidence of an AI answer, 0 to 1; absent when unknown. */
  readonly confidence?: number;
  /** How well an AI answer was grounded in retrieved knowledge, 0 to 1; absent when unknown. */
  readonly groundedness?: number;
  /** BCP 47 language of the text, when the source knows it. */
  readonly language?: string;
  /** Choices a rich message offered; the text of such a message may be empty. */
  readonly choices?: readonly string[];
}

/** An action the AI agent ran, with its result. */
export interface ActionTurn extends TurnBase {
  readonly speaker: 'action';
  readonly name: string;
  readonly status: 'worked' | 'failed';
  /** The status as recorded, where it was another word; blank when none was recorded at all. */
  readonly recordedStatus?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly output?: unknown;
  /** Why a failed action failed, in the words of the system that refused. */
  readonly error?: string;
  /** What kind of failure it was; absent means `error`. */
  readonly failureKind?: 'error' | 'permission' | 'timeout' | 'notUnderstood';
}

export type Turn = SpokenTurn | ActionTurn;

/** A case, order, entitlement or other record known about the customer before the conversation. */
export interface RelatedRecord {
  readonly kind: 'case' | 'order' | 'asset' | 'entitlement' | 'contract' | 'contact';
  readonly label: string;
  readonly id?: string;
  readonly detail?: string;
  readonly at?: string;
  readonly open?: boolean;
}

/** What the company already knows about the customer. Every field is optional. */
export interface CustomerProfile {
  readonly name?: string;
  /** The name to greet the customer with, as they gave it. */
  readonly preferredName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly accountName?: string;
  readonly tier?: string;
  readonly strategicAccount?: boolean;
  readonly executiveContact?: boolean;
  /** Yearly contract value in `currency`. */
  readonly contractValue?: number;
  readonly lifetimeValue?: number;
  /** ISO 4217 code for both values. */
  readonly currency?: string;
  readonly accountHealth?: 'healthy' | 'atRisk' | 'unknown';
  readonly identity?: IdentityState;
  /** How the identity was established, for example `one-time code`. */
  readonly identityMethod?: string;
  readonly identityAt?: string;
  readonly language?: string;
  readonly accessibilityNeed?: AccessibilityNeed;
  readonly journeyStage?: JourneyStage;
  /** Earlier contacts about the same matter, this one not counted. */
  readonly contactsAboutThis?: number;
  readonly accountOwner?: string;
  readonly previousAgent?: string;
  readonly entitlement?: string;
  readonly related?: readonly RelatedRecord[];
}

/** One conversation: the line format of every offline command. */
export interface Conversation {
  readonly id: string;
  readonly channel?: Channel;
  /** BCP 47 language the conversation is held in; absent means English. */
  readonly language?: string;
  readonly customer?: CustomerProfile;
  readonly turns: readonly Turn[];
  /** Judgements about the conversation that measurements compare with. */
  readonly labels?: Readonly<Record<string, unknown>>;
}
