/**
 * When and how an Agent Script assesses a turn. An assessment is billed, so the words of turns in between
 * wait in fixed variables and travel with the next one; a script cannot join texts.
 */
import type { AgentAssessment } from '../../../policy/index.ts';
import { flagVariable, PREVIOUS_STEP, reset, WAITING_WORDS } from './variables.ts';
import type { Line } from './text.ts';

const variable = (name: string): string => `@variables.${name}`;

/** What the assessment gets: the customer's words and what the previous step returned, nothing invented. */
const INPUTS: readonly (readonly [string, string])[] = [
  ['conversationKey', variable('conversation_key')],
  ['utterance', '@system_variables.user_input'],
  ['turnNumber', variable('turn_number')],
  ['topic', variable('current_topic')],
  ['language', variable('end_user_language')],
  ['answerConfidence', variable('answer_confidence')],
  ['failedAction', variable('failed_action')],
  ['failureKind', variable('failure_kind')],
  ['amount', variable('amount')],
  ['currencyCode', variable('currency_code')],
  ...WAITING_WORDS.map(
    (name, index) => [`earlierWords${String(index + 1)}`, variable(name)] as const
  ),
  ['failedBefore', variable('assessing_failed')]
];

/** What an assessment returns, by the variable that keeps it. */
const OUTPUTS: readonly (readonly [string, string])[] = [
  ['decision', 'action'],
  ['rule', 'rule'],
  ['customer_message', 'customerMessage'],
  ['missing', 'missing'],
  ['requested_action', 'requestedAction'],
  ['amount_at_stake', 'heldAmount'],
  ['currency_at_stake', 'heldCurrency'],
  ['approval_state', 'approvalState'],
  ['returned_note', 'returnedNote']
];

/** Counts the turn and keeps its words; where more wait than there is room for, the newest count. */
export function countTheTurn(): Line[] {
  const most = String(WAITING_WORDS.length);
  return [
    `set ${variable('turn_number')} = ${variable('turn_number')} + 1`,
    `set ${variable('waiting')} = ${variable('waiting')} + 1`,
    `if ${variable('waiting')} > ${most} + 1:`,
    [
      ...WAITING_WORDS.slice(1).map(
        (name, index) => `set ${variable(WAITING_WORDS[index])} = ${variable(name)}`
      ),
      `set ${variable(WAITING_WORDS[2])} = ${variable('last_words')}`,
      `set ${variable('waiting')} = ${most} + 1`
    ],
    ...WAITING_WORDS.flatMap((name, index): Line[] => [
      `if ${variable('waiting')} == ${String(index + 1)}:`,
      [`set ${variable(name)} = @system_variables.user_input`]
    ]),
    `set ${variable('last_words')} = @system_variables.user_input`
  ];
}

/** When a turn is assessed, as one condition. */
function condition({ mode, everyTurns, flags }: AgentAssessment): string {
  const fresh = `${variable('assessed_turn')} != ${variable('turn_number')}`;
  if (mode === 'everyTurn') return fresh;
  const flagged = flags.map(({ name }) => `${variable(flagVariable(name))} == True`);
  const own = [
    `${variable('assess_next')} == True`,
    `${variable('failure_kind')} != "none"`,
    `${variable('waiting')} >= ${String(everyTurns)}`
  ];
  const reasons = mode === 'flagged' ? [...own, ...flagged] : [own[0], ...flagged];
  return `${fresh} and (${reasons.join(' or ')})`;
}

/** The flag of a request for a person. */
const requestFlag = ({ flags }: AgentAssessment): string =>
  variable(flagVariable(flags.find(({ signals }) => signals.includes('explicitRequest'))!.name));

/**
 * Assesses the turn when it is time, and forgets what has been passed on. No `if` stands inside another:
 * the platform does not support it.
 */
export function assess(assessment: AgentAssessment): Line[] {
  const now = `${variable('assess_now')} == True`;
  const answered = `${now} and ${variable('answered')} == True`;
  const unanswered = `${now} and ${variable('answered')} == False`;
  const flags = assessment.flags.map(({ name }) => variable(flagVariable(name)));
  return [
    `set ${variable('assess_now')} = False`,
    `if ${condition(assessment)}:`,
    [`set ${variable('assess_now')} = True`],
    // This turn's own words travel as the utterance.
    ...WAITING_WORDS.flatMap((name, index): Line[] => [
      `if ${now} and ${variable('waiting')} == ${String(index + 1)}:`,
      [`set ${variable(name)} = ""`]
    ]),
    `if ${now}:`,
    [
      `set ${variable('assessed_turn')} = ${variable('turn_number')}`,
      `set ${variable('decision')} = ""`,
      `set ${variable('answered')} = False`,
      `set ${variable('assess_next')} = True`,
      'run @actions.assess_turn',
      [
        ...INPUTS.map(([name, value]) => `with ${name}=${value}`),
        ...OUTPUTS.map(([name, output]) => `set ${variable(name)} = @outputs.${output}`),
        `set ${variable('answered')} = True`
      ]
    ],
    // No answer at all: what was to be passed on is kept, and the second time a person takes over.
    `if ${unanswered} and ${variable('assessing_failed')} == True:`,
    [`set ${variable('decision')} = "escalate"`],
    `if ${unanswered}:`,
    [`set ${variable('assessing_failed')} = True`],
    // A model that heard a request our words do not know is believed.
    `if ${answered} and ${requestFlag(assessment)} == True and ${variable('decision')} == "continue":`,
    [`set ${variable('decision')} = "escalate"`],
    `if ${answered}:`,
    [
      `set ${variable('assessing_failed')} = False`,
      ...reset(PREVIOUS_STEP),
      `set ${variable('waiting')} = 0`,
      ...WAITING_WORDS.map((name) => `set ${variable(name)} = ""`),
      ...flags.map((flag) => `set ${flag} = False`)
    ],
    `if ${answered} and ${variable('rule')} == "AssessmentFailed":`,
    [`set ${variable('assessing_failed')} = True`],
    `if ${answered} and ${variable('decision')} == "continue":`,
    [`set ${variable('assess_next')} = ${variable('assessing_failed')}`]
  ];
}

/** Goes where the policy decided, before any model sees the turn. */
export function followTheDecision(): Line[] {
  return [
    `if ${variable('decision')} == "escalate":`,
    [`set ${variable('handing_over')} = True`, 'transition to @subagent.hand_over'],
    `if ${variable('decision')} == "collect":`,
    ['transition to @subagent.say_what_the_policy_says'],
    `if ${variable('decision')} == "holdAnswer":`,
    ['transition to @subagent.say_what_the_policy_says'],
    `if ${variable('decision')} == "holdAction":`,
    ['transition to @subagent.hold_the_action']
  ];
}
