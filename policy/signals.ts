/**
 * The signals that are watched. Switch one off here and it is never scored.
 */
import type { SignalPolicy } from '../src/policy/index.ts';

export const signals: readonly SignalPolicy[] = [
  {
    signal: 'explicitRequest',
    productRow: 'D1',
    active: true,
    description: 'The customer asks for a person, in any wording. Honoured at once.'
  },
  {
    signal: 'tone',
    productRow: 'D2',
    active: true,
    description:
      'Words of frustration, anger, anxiety or distress in this turn, and what is left of earlier turns.'
  },
  {
    signal: 'repeatedFailure',
    productRow: 'D3',
    active: true,
    description:
      'The AI failed to understand or to resolve several times, or the customer had to say it again.'
  },
  {
    signal: 'lowConfidence',
    productRow: 'D4',
    active: true,
    description: 'The last answer was given with a confidence below a cut-off.'
  },
  {
    signal: 'policyBoundary',
    productRow: 'D5',
    active: true,
    description:
      'The request is outside what the AI may decide: a sum above a limit, contract terms, an exception.'
  },
  {
    signal: 'billing',
    productRow: 'D6',
    active: true,
    description: 'A disputed charge, a wrong bill or a refund the customer claims.'
  },
  {
    signal: 'legal',
    productRow: 'D6',
    active: true,
    description: 'A lawyer, a lawsuit, a regulator or a consumer authority is mentioned as a step.'
  },
  {
    signal: 'fraud',
    productRow: 'D6',
    active: true,
    description: 'Fraud, a lost or stolen card, an account somebody else uses, an unknown payment.'
  },
  {
    signal: 'closure',
    productRow: 'D6, D11',
    active: true,
    description: 'The customer wants to close an account, end a contract or leave for a competitor.'
  },
  {
    signal: 'regulated',
    productRow: 'D7',
    active: true,
    description: 'Health data, card data, a coverage dispute, a loan change or licensed advice.'
  },
  {
    signal: 'customerValue',
    productRow: 'D8',
    active: true,
    description: 'Tier, strategic account, executive contact or contract size, from CRM.'
  },
  {
    signal: 'complexity',
    productRow: 'D9',
    active: true,
    description: 'Several issues, systems or parties at once, a product bug, or a new situation.'
  },
  {
    signal: 'language',
    productRow: 'D10',
    active: true,
    description: 'The customer asks for, or keeps using, a language the AI does not speak.'
  },
  {
    signal: 'accessibility',
    productRow: 'D10',
    active: true,
    description: 'The customer needs captions, sign language or text-to-speech.'
  },
  {
    signal: 'revenue',
    productRow: 'D11',
    active: true,
    description: 'A sales lead, an upgrade, several seats, or a chance to keep a leaving customer.'
  },
  {
    signal: 'systemBoundary',
    productRow: 'D12',
    active: true,
    description: 'An action failed on permissions, integration or time limits.'
  },
  {
    signal: 'repeatContact',
    productRow: 'D13',
    active: true,
    description: 'The customer came back about the same matter.'
  },
  {
    signal: 'notVerified',
    productRow: 'D14',
    active: true,
    description: 'A check of e-mail, account or code against the account database failed.'
  },
  {
    signal: 'journeyStage',
    productRow: 'D15',
    active: true,
    description: 'Where the customer stands, from CRM. Moves other thresholds, never decides alone.'
  },
  {
    signal: 'lifeEvent',
    productRow: 'D16',
    active: true,
    description:
      'Death, danger to oneself or others, grave illness, hardship, or pressure by somebody else.'
  }
];
