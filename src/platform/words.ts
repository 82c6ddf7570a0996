/**
 * Who can say something to a customer, on which channel and at which moment. A word counts as heard only
 * where the table says `proven`; everything else is written down as unproven and never relied upon.
 */
import type { Certainty } from './rule.ts';

/** A place a customer writes or speaks in. */
export type Surface =
  'web' | 'inApp' | 'sms' | 'whatsApp' | 'apple' | 'facebook' | 'voice' | 'email';

/** Surfaces in the order documents list them. */
export const SURFACES: readonly Surface[] = [
  'web',
  'inApp',
  'sms',
  'whatsApp',
  'apple',
  'facebook',
  'voice',
  'email'
];

/**
 * When it is said: while the AI holds the conversation, at the moment of the transfer, when the first
 * request is not routed, while the work waits in a queue, with a person, after the end.
 */
export type Moment = 'withAi' | 'transfer' | 'notRoutedFirst' | 'waiting' | 'withPerson' | 'ended';

/** What carries words. */
export type Carrier =
  | 'aiReply'
  | 'escalationMessage'
  | 'reasonForNotRouting'
  | 'sendConversationMessages'
  | 'automaticResponse'
  | 'estimatedWaitDisplay'
  | 'emailReply';

/** Whether the customer is known to hear it. */
export type Reach = 'proven' | 'unproven' | 'no';

/** One carrier with the surfaces and moments it is known for; what is not listed it does not reach. */
export interface CarrierFacts {
  readonly carrier: Carrier;
  readonly moments: readonly Moment[];
  readonly proven: readonly Surface[];
  readonly unproven: readonly Surface[];
  readonly certainty: Certainty;
  readonly source: string;
}

const MESSAGING: readonly Surface[] = ['web', 'inApp', 'sms', 'whatsApp', 'apple', 'facebook'];

/** The table. */
export const CARRIERS: readonly CarrierFacts[] = [
  {
    carrier: 'aiReply',
    moments: ['withAi'],
    proven: [...MESSAGING, 'voice', 'email'],
    unproven: [],
    certainty: 'documented',
    source: 'Salesforce Help, Agentforce Service Agent'
  },
  {
    carrier: 'escalationMessage',
    moments: ['transfer'],
    proven: ['web', 'inApp', 'sms', 'whatsApp', 'apple', 'facebook', 'voice'],
    unproven: [],
    certainty: 'conflict',
    source:
      'Agent Script Reference, connection; it says that a transfer begins, never that it worked'
  },
  {
    carrier: 'reasonForNotRouting',
    moments: ['notRoutedFirst'],
    proven: ['web', 'inApp'],
    unproven: [],
    certainty: 'documented',
    source: 'Salesforce Help, Create the reasonForNotRouting Variable'
  },
  {
    carrier: 'sendConversationMessages',
    moments: ['waiting', 'ended'],
    proven: ['sms', 'whatsApp', 'apple', 'inApp'],
    unproven: ['web', 'facebook'],
    certainty: 'documented',
    source: 'Actions Developer Guide, Send Conversation Messages; ConvMessageSendRequest'
  },
  {
    carrier: 'automaticResponse',
    moments: ['transfer', 'withPerson', 'ended'],
    proven: MESSAGING,
    unproven: [],
    certainty: 'documented',
    source: 'Metadata API Developer Guide, MessagingChannel'
  },
  {
    carrier: 'estimatedWaitDisplay',
    moments: ['waiting'],
    proven: ['web', 'inApp'],
    unproven: [],
    certainty: 'documented',
    source: 'Metadata API Developer Guide, MessagingChannel, isEstimatedWaitTimeEnabled'
  },
  {
    carrier: 'emailReply',
    moments: ['withAi', 'waiting', 'withPerson', 'ended'],
    proven: ['email'],
    unproven: [],
    certainty: 'documented',
    source: 'Salesforce Help, Email-to-Case'
  }
];

/** Whether words of a carrier reach a customer there and then (rule `silent-words`). */
export function reaches(carrier: Carrier, surface: Surface, moment: Moment): Reach {
  const facts = CARRIERS.find((each) => each.carrier === carrier);
  if (facts === undefined || !facts.moments.includes(moment)) return 'no';
  if (facts.proven.includes(surface)) return 'proven';
  return facts.unproven.includes(surface) ? 'unproven' : 'no';
}

/** Carriers that are proven to reach a surface at a moment. */
export function carriersOf(surface: Surface, moment: Moment): readonly Carrier[] {
  return CARRIERS.map(({ carrier }) => carrier).filter(
    (carrier) => reaches(carrier, surface, moment) === 'proven'
  );
}
