/**
 * The invocable Apex actions of the product with their exact signatures: what flows call, what agent
 * actions map, what the interpreter's registry implements and what the Apex classes must declare.
 * A check compares this table with the Apex source, so a renamed variable cannot slip through.
 *
 * Every action also returns `success` (Boolean) and `message` (Text: what happened and what to do),
 * because an action never throws at the AI.
 */
import { FACTS, type FactName } from './facts.ts';

/** A parameter type that flows, Apex and agent action schemas all know. */
export type ParameterType = 'Text' | 'Boolean' | 'Number';

/** One input or output of an invocable action. */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly required?: boolean;
  /** Text that a language model or an admin reads. */
  readonly description: string;
}

/** One invocable Apex class. */
export interface ApexAction {
  readonly className: string;
  readonly label: string;
  readonly description: string;
  /** True when the AI agent may call it directly; its key is then mapped, never filled by a model. */
  readonly forAgent: boolean;
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
}

const text = (name: string, description: string, required = false): Parameter => ({
  name,
  type: 'Text',
  required,
  description
});
const flag = (name: string, description: string): Parameter => ({
  name,
  type: 'Boolean',
  description
});
const number = (name: string, description: string): Parameter => ({
  name,
  type: 'Number',
  description
});

const conversationKey = text(
  'conversationKey',
  'Id of the messaging session, voice call or case this conversation belongs to.',
  true
);

/** Inputs of `Handoff_Assess_Turn`, passed on unchanged to `HandoffSignals`. */
export const TURN_INPUTS: readonly Parameter[] = [
  conversationKey,
  text('channel', 'Kind of channel: messaging, voice or case.'),
  text('utterance', "The customer's words in this turn, exactly as said.", true),
  number('turnNumber', 'Number of this customer turn, counted from 1; 0 when unknown.'),
  text('topic', 'Topic (subagent) the agent is in; blank when unknown.'),
  text('language', 'Language of the conversation, such as en; blank when unknown.'),
  number('answerConfidence', 'Confidence of the last answer, 0 to 1; -1 when unknown.'),
  text('failedAction', 'Name of an action that failed since the last customer turn; else blank.'),
  text('failureKind', 'none, error, permission, timeout or notUnderstood.'),
  number('amount', 'Amount of money the customer asks for; -1 when none.'),
  text('currencyCode', 'ISO 4217 code of the amount; blank when unknown.')
];

/** Facts as parameters: inputs of `Handoff_Decide` and outputs of `HandoffSignals`. */
export const FACT_PARAMETERS: readonly Parameter[] = (
  Object.entries(FACTS) as [FactName, (typeof FACTS)[FactName]][]
).map(([name, fact]) => ({
  name,
  type: fact.type === 'boolean' ? 'Boolean' : 'Text',
  description: fact.description
}));

/** What `Handoff_Decide` returns. */
export const DECISION_PARAMETERS: readonly Parameter[] = [
  text('action', 'continue, collect, holdAnswer, holdAction or escalate.'),
  text('reason', 'Reason code of the determining rule; blank when continuing.'),
  text('rule', 'Name of the determining rule; Default when none held.'),
  text('priority', 'critical, high, normal or low.'),
  text('destination', 'Stem of the destination; blank unless escalating.'),
  text('ask', 'Code of the one item to ask for now; blank when none.'),
  text('messageCode', 'Code of the words for the customer; blank when none.'),
  text('notification', 'Code of the notification to send; blank when none.')
];

const outcome: readonly Parameter[] = [
  flag('success', 'True when the action did what was asked.'),
  text('message', 'What happened and what to do next, in one sentence.')
];

export const APEX_ACTIONS: readonly ApexAction[] = [
  {
    className: 'HandoffSignals',
    label: 'Score Signals Of A Turn',
    description: 'Scores every signal on the customer turn and returns the facts a decision needs.',
    forAgent: false,
    inputs: [
      ...TURN_INPUTS,
      text('flowName', 'Developer name of the flow that asks; thresholds may be set per flow.')
    ],
    outputs: [
      ...outcome,
      ...FACT_PARAMETERS,
      number('turnNumber', 'Number of this customer turn as counted.'),
      text('signalsJson', 'Scored signals with thresholds and redacted evidence, as JSON.')
    ]
  },
  {
    className: 'HandoffRecordDecision',
    label: 'Record A Decision',
    description: 'Stores the decision with its explanation and returns the words for the customer.',
    forAgent: false,
    inputs: [
      conversationKey,
      number('turnNumber', 'Number of the customer turn the decision belongs to.'),
      text('language', 'Language of the conversation; the words are chosen by it.'),
      text('signalsJson', 'Scored signals, as returned by Score Signals Of A Turn.'),
      ...DECISION_PARAMETERS
    ],
    outputs: [
      ...outcome,
      text('action', 'continue, collect, holdAnswer, holdAction or escalate.'),
      text('reason', 'Reason code; blank when continuing.'),
      text('rule', 'Name of the determining rule.'),
      text('missing', 'Items still missing, each between bars.'),
      text('ask', 'Question to ask the customer now; blank when none.'),
      text('customerMessage', 'Words to say to the customer now; blank when none.')
    ]
  },
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
      text('notes', 'Anything a colleague should know that the conversation does not show.')
    ],
    outputs: [
      ...outcome,
      flag('ready', 'True when the packet is saved and the transfer may start.'),
      flag('available', 'True when somebody can take the conversation now.'),
      number('estimatedWaitSeconds', 'Expected wait in seconds; -1 when unknown.'),
      text('customerMessage', 'Words to say to the customer before the transfer.'),
      text('question', 'One last question worth asking first; blank when none.')
    ]
  },
  {
    className: 'HandoffRecordFact',
    label: 'Record Fact',
    description:
      'Notes an id, amount, date or other detail the customer gave, so that nobody has to ask for it again.',
    forAgent: true,
    inputs: [
      conversationKey,
      text('name', 'What the detail is, such as order number.', true),
      text('value', 'The detail exactly as the customer gave it.', true)
    ],
    outputs: outcome
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
    outputs: outcome
  },
  {
    className: 'HandoffRecordPromise',
    label: 'Record Promise',
    description: 'Notes something the customer was told would happen, so that it is kept.',
    forAgent: true,
    inputs: [
      conversationKey,
      text('promise', 'What was promised, in one sentence.', true),
      text('dueAt', 'When it is due, as an ISO 8601 date and time; blank when not said.')
    ],
    outputs: outcome
  },
  {
    className: 'HandoffRecordConsent',
    label: 'Record Consent',
    description: 'Notes what the customer agreed to or refused after a disclosure was read.',
    forAgent: true,
    inputs: [
      conversationKey,
      text('disclosure', 'Code of the disclosure that was read.', true),
      flag('agreed', 'True when the customer agreed, false when they refused.')
    ],
    outputs: outcome
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
    outputs: [...outcome, text('identity', 'verified, partlyVerified, notVerified or unknown.')]
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
    outputs: [...outcome, text('caseNumber', 'Number of the case to tell the customer.')]
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
      ...outcome,
      text('approvalState', 'none, pending, approved, declined or expired.'),
      text(
        'customerMessage',
        'Words to say to the customer now: that it is on hold, or what was decided.'
      )
    ]
  },
  {
    className: 'HandoffOpenTransfer',
    label: 'Open A Transfer',
    description:
      'Finds the handoff of the work being routed, makes a minimal one when there is none, opens a leg and returns where it should go.',
    forAgent: false,
    inputs: [
      text('recordId', 'Id of the messaging session, voice call or case being routed.', true),
      text('channel', 'messaging, voice or case.', true)
    ],
    outputs: [
      ...outcome,
      text('handoffId', 'Id of the handoff.'),
      text('transferId', 'Id of the leg.'),
      text('destination', 'Stem of the first destination to try.'),
      text('language', 'Language of the conversation.'),
      text('personId', 'User to route to directly; blank when none.'),
      text('closedDestinations', 'Stems whose business hours are closed now, each between bars.')
    ]
  },
  {
    className: 'HandoffRecordRouting',
    label: 'Record Routing',
    description: 'Writes where a leg is routed, with wait and target, before the work is routed.',
    forAgent: false,
    inputs: [
      text('transferId', 'Id of the leg.', true),
      text('destination', 'Stem of the chosen destination.', true),
      text('queueName', 'Developer name of the queue.'),
      number('hop', 'Overflow hops made, 0 to 3.'),
      number('onlineAgents', 'Humans online for the queue; -1 when unknown.'),
      number('estimatedWaitSeconds', 'Expected wait in seconds; -1 when unknown.')
    ],
    outputs: outcome
  },
  {
    className: 'HandoffRecordUnrouted',
    label: 'Record What Could Not Be Routed',
    description:
      'Records a case or task with a call-back when nobody can take the work, and returns the honest words for the customer.',
    forAgent: false,
    inputs: [
      text('recordId', 'Id of the work that could not be routed.', true),
      text('channel', 'messaging, voice or case.', true),
      text('transferId', 'Id of the leg; blank when there is none.'),
      text('cause', 'nobodyAvailable, afterHours or transferFailed.', true)
    ],
    outputs: [
      ...outcome,
      text('caseId', 'Id of the case that was recorded.'),
      text('customerMessage', 'Words for the customer: what happens next and when.')
    ]
  },
  {
    className: 'HandoffWatchTransfer',
    label: 'Watch A Transfer',
    description:
      'Looks at a leg when its time is up: offers it again, moves it to the next destination or records a case.',
    forAgent: false,
    inputs: [text('transferId', 'Id of the leg.', true)],
    outputs: [...outcome, text('outcome', 'Outcome of the leg after looking.')]
  },
  {
    className: 'HandoffNotify',
    label: 'Notify People',
    description: 'Sends the notification of a handoff once, without personal data in the text.',
    forAgent: false,
    inputs: [
      text('handoffId', 'Id of the handoff.', true),
      text('notification', 'Code of the notification.', true)
    ],
    outputs: outcome
  },
  {
    className: 'HandoffExpireApprovals',
    label: 'Expire Approvals',
    description: 'Marks approval requests as expired whose time is up and says so on the handoff.',
    forAgent: false,
    inputs: [text('approvalId', 'Id of the approval request.', true)],
    outputs: [...outcome, text('approvalState', 'State after looking.')]
  }
];

/** The action implemented by a class; undefined when the product has no such class. */
export function apexAction(className: string): ApexAction | undefined {
  return APEX_ACTIONS.find((action) => action.className === className);
}
