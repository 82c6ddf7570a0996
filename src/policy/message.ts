/**
 * Messages: every word the product says to a customer, by code and language.
 */
import type { ReasonCode } from '../shared/reasons.ts';

/** What a message is for; `summary` is read by staff, never by the customer. */
export type MessageKind =
  'spoken' | 'question' | 'disclosure' | 'opening' | 'nextAction' | 'notification' | 'summary';

/** One message in all its languages. */
export interface Message {
  /** Code that rules, destinations and prerequisites refer to; at most 40 characters. */
  readonly code: string;
  readonly kind: MessageKind;
  /** Words by language code; spoken kinds need every language of the policy. */
  readonly words: Readonly<Record<string, string>>;
  /** Reason it belongs to; left out, all. */
  readonly reason?: ReasonCode;
  /** For next actions: the flow or quick action that does it; left out, advice. */
  readonly target?: string;
  /** For next actions: true when it moves money or changes data. */
  readonly confirm?: boolean;
  /** For disclosures: true when the customer must agree before going on. */
  readonly mustAgree?: boolean;
  /** Position among messages of the same kind. */
  readonly order?: number;
}
