/**
 * The facts a rule may ask about, as one table: what `Handoff_Decide` receives, what the policy
 * validator accepts and what an admin reads in Flow Builder are all derived from it.
 *
 * Facts are total: every fact always has a value. Flows compare them with EqualTo or Contains only,
 * so a fact is Text or Boolean. A set of codes is one Text with a bar around every code
 * (`|email|order|`; the empty set is `|`), so a new code never changes a flow's signature.
 */

/** One fact: its flow variable name is its key. */
export interface FactDefinition {
  readonly type: 'text' | 'boolean' | 'set';
  /** Value when nothing is known. */
  readonly initial: string | boolean;
  /** What an admin reads on the flow's input. */
  readonly description: string;
}

export const FACTS = {
  crossedSignals: {
    type: 'set',
    initial: '|',
    description: 'Signals whose score reached its threshold, each between bars.'
  },
  channel: {
    type: 'text',
    initial: 'messaging',
    description: 'Kind of channel: messaging, voice or case.'
  },
  topic: {
    type: 'text',
    initial: '',
    description: 'Topic (subagent) the AI agent was in; blank when unknown.'
  },
  intent: {
    type: 'text',
    initial: '',
    description: 'Issue category captured from the conversation; selects the destination.'
  },
  language: {
    type: 'text',
    initial: 'en',
    description: 'Language of the conversation, two-letter code.'
  },
  identity: {
    type: 'text',
    initial: 'unknown',
    description: 'verified, partlyVerified, notVerified or unknown, as the verifier answered.'
  },
  tier: {
    type: 'text',
    initial: '',
    description: 'Customer tier from CRM; blank when unknown.'
  },
  journeyStage: {
    type: 'text',
    initial: 'unknown',
    description: 'Where the customer stands in the relationship, from CRM.'
  },
  accessibilityNeed: {
    type: 'text',
    initial: 'none',
    description: 'Assistance the customer needs: none, captions, signLanguage or textToSpeech.'
  },
  confidenceBand: {
    type: 'text',
    initial: 'act',
    description: 'act, review or escalate: where the answer confidence lies between two cut-offs.'
  },
  failureKind: {
    type: 'text',
    initial: 'none',
    description: 'How the last action failed: none, error, permission, timeout or notUnderstood.'
  },
  requestedAction: {
    type: 'text',
    initial: '',
    description: 'High-stakes action the customer wants, such as refund; blank when none.'
  },
  approvalState: {
    type: 'text',
    initial: 'none',
    description: 'State of the newest approval: none, pending, approved, declined or expired.'
  },
  providedItems: {
    type: 'set',
    initial: '|',
    description: 'Items the customer has given or a verifier has confirmed, each between bars.'
  },
  askedItems: {
    type: 'set',
    initial: '|',
    description: 'Items that were already asked for once since the request for a person.'
  },
  completedActions: {
    type: 'set',
    initial: '|',
    description: 'Actions that have worked in this conversation, each between bars.'
  },
  failedActions: {
    type: 'set',
    initial: '|',
    description: 'Actions that have failed in this conversation, each between bars.'
  },
  consents: {
    type: 'set',
    initial: '|',
    description: 'Disclosures the customer has agreed to, each between bars.'
  },
  requestedBefore: {
    type: 'boolean',
    initial: false,
    description: 'True when the customer asked for a person in this or an earlier turn.'
  },
  strategicAccount: {
    type: 'boolean',
    initial: false,
    description: 'True when the account is marked strategic.'
  },
  executiveContact: {
    type: 'boolean',
    initial: false,
    description: 'True when the contact is an executive.'
  },
  regulatedLock: {
    type: 'boolean',
    initial: false,
    description: 'True from the first regulated signal until a permitted human has accepted.'
  },
  takeOver: {
    type: 'boolean',
    initial: false,
    description: 'True when a supervisor asked to take this conversation over.'
  },
  handedBack: {
    type: 'boolean',
    initial: false,
    description: 'True when a human has handed this conversation back to the AI.'
  },
  enabled: {
    type: 'boolean',
    initial: true,
    description: 'False while the kill switch is on: only an explicit request then escalates.'
  }
} as const satisfies Record<string, FactDefinition>;

/** Name of a fact, equal to the input variable of `Handoff_Decide`. */
export type FactName = keyof typeof FACTS;

/** A complete set of facts. */
export type Facts = {
  readonly [Name in FactName]: (typeof FACTS)[Name]['type'] extends 'boolean' ? boolean : string;
};

/** The facts of a conversation about which nothing is known yet. */
export function initialFacts(): Facts {
  return Object.fromEntries(
    Object.entries(FACTS).map(([name, definition]) => [name, definition.initial])
  ) as unknown as Facts;
}

/** Writes codes as one set fact: sorted, without repeats, a bar around each. */
export function writeSet(codes: Iterable<string>): string {
  const sorted = [...new Set(codes)].sort();
  return sorted.length === 0 ? '|' : `|${sorted.join('|')}|`;
}

/** Reads the codes of a set fact. */
export function readSet(text: string): readonly string[] {
  return text.split('|').filter((code) => code !== '');
}
