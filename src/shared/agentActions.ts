/**
 * The actions the AI agent calls itself while it talks: what it learned, tried, promised and checked, and
 * the handoff it prepares. A model reads their descriptions.
 */
import {
  conversationKey,
  flag,
  number,
  OUTCOME,
  REPORT,
  text,
  type ApexAction
} from './apexAction.ts';

/** In the order a conversation usually needs them. */
export const AGENT_ACTIONS: readonly ApexAction[] = [
  {
    className: 'HandoffPrepare',
    label: 'Prepare Handoff',
    description:
      'Saves everything the human colleague needs before the conversation is transferred. Call it once, right before escalating. It returns what to tell the customer, including the expected wait.',
    forAgent: true,
    inputs: [
      conversationKey,
      text('topic', 'Topic (subagent) the conversation is in.'),
      text('intent', 'What the customer wants, in at most eight words.'),
      text('notes', 'Anything a colleague should know that the conversation does not show.'),
      text(
        'facts',
        'Every id, amount, date, address or other detail the customer gave so far, as name: value, separated by semicolons.'
      ),
      text(
        'attempts',
        'What was tried so far and how it ended, as what: worked, failed, notAllowed or customerDeclined, separated by semicolons.'
      ),
      text('promises', 'What the customer was promised so far, separated by semicolons.'),
      flag('again', 'True when the transfer was promised in an earlier turn and did not happen.'),
      text(
        'utterance',
        "The customer's words in this turn when they were not assessed; else blank."
      ),
      number('turnNumber', 'Number of this customer turn, counted from 1; 0 when unknown.')
    ],
    outputs: [
      ...OUTCOME,
      flag('ready', 'True when the packet is saved and the transfer may start.'),
      flag('available', 'True when somebody can take the conversation now.'),
      number('estimatedWaitSeconds', 'Expected wait in seconds; -1 when unknown.'),
      text('customerMessage', 'Words to say to the customer before the transfer.'),
      text('question', 'One last question worth asking first; blank when none.'),
      flag('returned', 'True when a colleague has handed the conversation back since the promise.'),
      text('returnedNote', 'What the colleague settled before handing back; blank when none.')
    ]
  },
  {
    className: 'HandoffAnswerQuestion',
    label: 'Answer Question',
    description:
      'Looks up the answer to a question in the knowledge base. It returns the answer and how sure it is; a doubtful answer must not be given as a fact.',
    forAgent: true,
    inputs: [conversationKey, text('question', "The customer's question, in one sentence.", true)],
    outputs: [
      ...OUTCOME,
      text('answer', 'Words of the article that answer the question; blank when none does.'),
      number('answerConfidence', 'The lower of score and groundedness, 0 to 1; -1 when unknown.'),
      number('groundedness', 'Share of the answer that the article says, 0 to 1; -1 when unknown.'),
      flag('doubtful', 'True when the answer is less sure than the policy asks for.'),
      ...REPORT
    ]
  },
  {
    className: 'HandoffRecordFact',
    label: 'Record Fact',
    description:
      'Notes an id, amount, date or other detail the customer gave, so that nobody has to ask for it again.',
    forAgent: false,
    inputs: [
      conversationKey,
      text('name', 'What the detail is, such as order number.', true),
      text('value', 'The detail exactly as the customer gave it.', true)
    ],
    outputs: OUTCOME
  },
  {
    className: 'HandoffRecordAttempt',
    label: 'Record Attempt',
    description: 'Notes something that was tried for the customer and how it ended.',
    forAgent: true,
    inputs: [
      conversationKey,
      text('actionName', 'What was tried, such as reset password.', true),
      text('result', 'worked, failed, notAllowed or customerDeclined.', true),
      text('failureKind', 'none, error, permission, timeout or notUnderstood.'),
      text('detail', 'Why it ended so, in a few words.')
    ],
    outputs: [...OUTCOME, ...REPORT]
  },
  {
    className: 'HandoffRecordPromise',
    label: 'Record Promise',
    description: 'Notes something the customer was told would happen, so that it is kept.',
    forAgent: false,
    inputs: [
      conversationKey,
      text('promise', 'What was promised, in one sentence.', true),
      text('dueAt', 'When it is due, as an ISO 8601 date and time; blank when not said.')
    ],
    outputs: OUTCOME
  },
  {
    className: 'HandoffRecordConsent',
    label: 'Record Consent',
    description: 'Notes what the customer agreed to or refused after a disclosure was read.',
    forAgent: false,
    inputs: [
      conversationKey,
      text('disclosure', 'Code of the disclosure that was read.', true),
      flag('agreed', 'True when the customer agreed, false when they refused.')
    ],
    outputs: OUTCOME
  },
  {
    className: 'HandoffVerifyIdentity',
    label: 'Verify Identity',
    description:
      'Checks an e-mail address, account number or code against the account database and records the answer.',
    forAgent: true,
    inputs: [
      conversationKey,
      text('kind', 'email, account or code.', true),
      text('value', 'What the customer gave.', true)
    ],
    outputs: [
      ...OUTCOME,
      text('identity', 'verified, partlyVerified, notVerified or unknown.'),
      ...REPORT
    ]
  },
  {
    className: 'HandoffCreateCase',
    label: 'Create Case',
    description: 'Creates a case for this conversation, or returns the one it already has.',
    forAgent: true,
    inputs: [
      conversationKey,
      text('subject', 'What the case is about, in at most ten words.', true),
      text('details', 'What happened, in a few sentences.')
    ],
    outputs: [...OUTCOME, text('caseNumber', 'Number of the case to tell the customer.'), ...REPORT]
  },
  {
    className: 'HandoffRequestApproval',
    label: 'Request Approval',
    description:
      'Asks a supervisor to approve a refund, discount, contract change or transfer. The action stays on hold until they decide.',
    forAgent: true,
    inputs: [
      conversationKey,
      text('requestedAction', 'refund, discount, contractChange or wireTransfer.', true),
      number('amount', 'Amount at stake; -1 when none.'),
      text('currencyCode', 'ISO 4217 code of the amount.'),
      text('details', 'Why the customer asks for it and what speaks for and against.'),
      text('holdReference', 'Id of the held transaction in your system; blank when there is none.')
    ],
    outputs: [
      ...OUTCOME,
      text('approvalState', 'none, pending, approved, declined or expired.'),
      text(
        'customerMessage',
        'Words to say to the customer now: that it is on hold, or what was decided.'
      ),
      number('amount', 'Amount at stake as the request holds it; -1 when none.'),
      text('currencyCode', 'ISO 4217 code of the amount; blank when none.'),
      ...REPORT
    ]
  },
  {
    className: 'HandoffRecordUnrouted',
    label: 'Open Call Back',
    description:
      'Opens a case with a call-back when a transfer did not happen or nobody can take it. Say its customerMessage.',
    forAgent: true,
    inputs: [
      text('recordId', 'Id of the work that could not be routed.', true),
      text('channel', 'messaging, voice or case; blank: the id tells.'),
      text('transferId', 'Id of the leg; blank when there is none.'),
      text('cause', 'nobodyAvailable, afterHours or transferFailed.', true)
    ],
    outputs: [
      ...OUTCOME,
      text('caseId', 'Id of the case that was recorded.'),
      text('customerMessage', 'Words for the customer: what happens next and when.')
    ]
  }
];
