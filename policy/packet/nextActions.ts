/**
 * Suggested next steps for the human agent, at most three of which are shown: those of the reason
 * first, then those for every reason. A `…Why` message says why one is offered.
 */
import type { Message } from '../../src/policy/message.ts';
import type { ReasonCode } from '../../src/shared/reasons.ts';

interface Suggestion {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly reason?: ReasonCode;
  readonly confirm?: boolean;
}

const suggestions: readonly Suggestion[] = [
  {
    code: 'nextReplace',
    reason: 'upset',
    title: 'Offer an expedited replacement',
    why: 'The customer has waited and tells so; a replacement ends the matter today.',
    confirm: true
  },
  {
    code: 'nextGoodwill',
    reason: 'upset',
    title: 'Offer a goodwill credit',
    why: 'Repeated trouble; a credit within your limit shows that it counts.',
    confirm: true
  },
  {
    code: 'nextFullHistory',
    reason: 'repeatContact',
    title: 'Take ownership until it is solved',
    why: 'The customer has contacted us before about the same matter.'
  },
  {
    code: 'nextReplaceRepeat',
    reason: 'repeatContact',
    title: 'Offer an expedited replacement',
    why: 'Earlier contacts did not solve it.',
    confirm: true
  },
  {
    code: 'nextGoodwillRepeat',
    reason: 'repeatContact',
    title: 'Offer a goodwill credit',
    why: 'It took more than one contact; a credit within your limit shows that it counts.',
    confirm: true
  },
  {
    code: 'nextCheckException',
    reason: 'aboveLimit',
    title: 'Check whether an exception is possible',
    why: 'The request is beyond what the assistant may decide.'
  },
  {
    code: 'nextRequestApproval',
    reason: 'needsApproval',
    title: 'Ask for the approval decision',
    why: 'The action stays on hold until somebody decides.'
  },
  {
    code: 'nextRetry',
    reason: 'attemptsFailed',
    title: 'Repeat the failed step by hand',
    why: 'The assistant tried it and it did not work.'
  },
  {
    code: 'nextReportFault',
    reason: 'system',
    title: 'Report the system fault',
    why: 'An action failed because of a system, not because of the customer.'
  },
  {
    code: 'nextVerify',
    reason: 'notVerified',
    title: 'Verify the customer another way',
    why: 'The identity check did not succeed.'
  },
  {
    code: 'nextSecure',
    reason: 'fraud',
    title: 'Secure the account',
    why: 'The customer reports something they did not do.',
    confirm: true
  },
  {
    code: 'nextCallBackNumber',
    reason: 'fraud',
    title: 'Call back on the number on file',
    why: 'A number on file proves more than the line you are on.'
  },
  {
    code: 'nextLegal',
    reason: 'legal',
    title: 'Pass to the legal contact',
    why: 'A legal step or a regulator was mentioned.'
  },
  {
    code: 'nextDispute',
    reason: 'billing',
    title: 'Open a billing dispute',
    why: 'The customer disputes a charge.',
    confirm: true
  },
  {
    code: 'nextRetention',
    reason: 'cancelling',
    title: 'Ask what would make them stay',
    why: 'The customer speaks of leaving.'
  },
  {
    code: 'nextRegulated',
    reason: 'regulated',
    title: 'Confirm your certification first',
    why: 'Data stays closed until a certified person has accepted.'
  },
  {
    code: 'nextLanguage',
    reason: 'language',
    title: 'Switch to the customer’s language',
    why: 'The customer is more at home in another language.'
  },
  {
    code: 'nextAssist',
    reason: 'accessibility',
    title: 'Switch to the assisted channel',
    why: 'The customer needs captions, sign language or speech.'
  },
  {
    code: 'nextQuote',
    reason: 'sales',
    title: 'Review the pre-filled opportunity',
    why: 'Requirements and questions are in the packet.'
  },
  {
    code: 'nextConfirmIntent',
    title: 'Confirm in one sentence what they want',
    why: 'The intent was read from the conversation.'
  },
  {
    code: 'nextCreateCase',
    title: 'Create or update the case',
    why: 'So that nothing is lost when the conversation ends.'
  }
];

export const nextActions: readonly Message[] = suggestions.flatMap((suggestion, index) => [
  {
    code: suggestion.code,
    kind: 'nextAction',
    words: { en: suggestion.title },
    ...(suggestion.reason && { reason: suggestion.reason }),
    ...(suggestion.confirm && { confirm: true }),
    order: (index + 1) * 10
  },
  { code: `${suggestion.code}Why`, kind: 'summary', words: { en: suggestion.why } }
]);
