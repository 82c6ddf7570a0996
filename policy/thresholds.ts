/**
 * The number at which each signal counts. What ships is the `org` level; add records for a flow,
 * topic, object or channel in Setup, marked as tuned, and no deployment overwrites them.
 */
import type { JourneyStage, SignalCode } from '../src/shared/reasons.ts';
import type { ThresholdPolicy } from '../src/policy/index.ts';

const REVIEW_ON = '2027-05-31';

/** The score of words at which a signal counts. */
function score(
  signal: SignalCode,
  value: number,
  owner: string,
  rationale: string
): ThresholdPolicy {
  return { signal, measure: 'score', scope: 'org', value, owner, rationale, reviewOn: REVIEW_ON };
}

/** How often something must happen before it counts. */
function count(
  signal: SignalCode,
  value: number,
  owner: string,
  rationale: string
): ThresholdPolicy {
  return { signal, measure: 'count', scope: 'org', value, owner, rationale, reviewOn: REVIEW_ON };
}

/** A sum of money, or a percentage, above which an action is not the AI's to grant. */
function limit(
  requestedAction: string,
  value: number,
  currency: string,
  rationale: string
): ThresholdPolicy {
  return {
    signal: 'policyBoundary',
    measure: 'amount',
    scope: 'org',
    requestedAction,
    value,
    currency,
    owner: 'Head of Finance',
    rationale,
    reviewOn: REVIEW_ON
  };
}

/** What a journey stage adds to the threshold of a signal. */
function shift(
  journeyStage: JourneyStage,
  signal: SignalCode,
  value: number,
  rationale: string
): ThresholdPolicy {
  return {
    signal,
    measure: 'shift',
    scope: 'org',
    journeyStage,
    value,
    owner: 'Head of Customer Success',
    rationale,
    reviewOn: REVIEW_ON
  };
}

export const thresholds: readonly ThresholdPolicy[] = [
  score('explicitRequest', 0.7, 'Head of Service', 'Honour a request in any clear wording.'),
  score('tone', 0.7, 'Head of Service', 'One strong sentence or a few mild ones in a row.'),
  score('billing', 0.6, 'Head of Finance', 'A dispute or refund in plain words.'),
  score('legal', 0.6, 'General Counsel', 'Any announced legal step.'),
  score('fraud', 0.6, 'Head of Fraud', 'Most fraud is told without the word.'),
  score('closure', 0.6, 'Head of Retention', 'A stated wish to leave, not a question about fees.'),
  score('regulated', 0.6, 'Compliance Officer', 'Better one handoff too many than one too few.'),
  score(
    'policyBoundary',
    0.7,
    'Head of Service',
    'A request that is plainly not the AI’s to grant.'
  ),
  score('customerValue', 1, 'Head of Sales', 'A fact from CRM; a claim in the chat is not enough.'),
  score('complexity', 0.7, 'Head of Service', 'Two strong cues, or several issues and one cue.'),
  score('language', 0.9, 'Head of Service', 'A stated wish, or enough words heard.'),
  score('accessibility', 0.6, 'Accessibility Lead', 'A stated need is a need.'),
  score('revenue', 0.6, 'Head of Sales', 'A stated wish to buy, upgrade or talk terms.'),
  score('lifeEvent', 0.6, 'Head of Service', 'Better one kind handoff too many than one too few.'),
  score('journeyStage', 1, 'Head of Customer Success', 'Only a stage that moves thresholds shows.'),
  {
    signal: 'lowConfidence',
    measure: 'review',
    scope: 'org',
    value: 0.75,
    owner: 'Head of AI',
    rationale: 'Below it an answer is held for review. Raw scores are uncalibrated: tune it.',
    reviewOn: REVIEW_ON
  },
  {
    signal: 'lowConfidence',
    measure: 'score',
    scope: 'org',
    value: 0.5,
    owner: 'Head of AI',
    rationale: 'Below it the answer is as likely wrong as right: hand over.',
    reviewOn: REVIEW_ON
  },
  count('repeatedFailure', 2, 'Head of Service', 'Two failed steps are the customer’s patience.'),
  {
    signal: 'repeatedFailure',
    measure: 'count',
    scope: 'topic',
    scopeValue: 'Handoff_Password_Reset',
    value: 1,
    owner: 'Head of Service',
    rationale: 'Who cannot reset a password cannot do anything else either.',
    reviewOn: REVIEW_ON
  },
  count(
    'systemBoundary',
    3,
    'Head of IT',
    'A denied permission counts 3, a timeout 2, an error 1.'
  ),
  count('repeatContact', 3, 'Head of Service', 'The third contact about one matter is a pattern.'),
  count('notVerified', 1, 'Head of Fraud', 'One failed check goes to a person.'),
  count('complexity', 3, 'Head of Service', 'Three issues in one conversation are a tangle.'),
  {
    signal: 'customerValue',
    measure: 'amount',
    scope: 'org',
    value: 100000,
    currency: 'USD',
    owner: 'Head of Sales',
    rationale: 'Yearly contract value from which an account has a person of its own.',
    reviewOn: REVIEW_ON
  },
  limit('refund', 200, 'USD', 'Refunds above it need a person.'),
  limit('discount', 15, '%', 'Discounts above it need a person.'),
  limit('discount', 100, 'USD', 'Price reductions above it need a person.'),
  limit('wireTransfer', 5000, 'USD', 'Transfers above it are verified by a person.'),
  limit('contractChange', 0, 'USD', 'Every change of contract terms needs a person.'),
  limit('', 1000, 'USD', 'Any other sum above it needs a person.'),
  shift('cancellationWindow', 'tone', -0.1, 'A customer who may leave this week is heard earlier.'),
  shift('cancellationWindow', 'closure', -0.1, 'Retention starts before the notice is given.'),
  shift('renewal', 'tone', -0.05, 'Displeasure before a renewal costs the renewal.'),
  shift('onboarding', 'complexity', -0.1, 'New customers get a guide early.')
];
