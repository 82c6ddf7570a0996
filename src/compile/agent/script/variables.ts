/** What an Agent Script remembers: set by its own counters, by actions, and by what the model notes. */
import type { AgentAssessment } from '../../../policy/index.ts';
import type { ScriptSurface } from './surface.ts';
import { quoted, type Line } from './text.ts';

/** Variables that hold the words of turns not yet assessed, oldest first. */
export const WAITING_WORDS = ['said_1', 'said_2', 'said_3'] as const;

/** Variable of a flag. */
export const flagVariable = (name: string): string => `flag_${name}`;

/** A variable of the script's own, with its value before anything happened. */
type Own = readonly [name: string, initial: string | number | boolean, description: string];

/** What the previous step returned; the next assessment gets it. */
export const PREVIOUS_STEP: readonly Own[] = [
  ['failed_action', '', 'Action that failed since the last assessment; blank when none did.'],
  ['failure_kind', 'none', 'How it failed: none, error, permission, timeout or notUnderstood.'],
  [
    'answer_confidence',
    -1,
    'Confidence of the last answer, as its action returned it; -1 when unknown.'
  ],
  ['amount', -1, 'Amount at stake, as an action returned it; -1 when none.'],
  ['currency_code', '', 'Currency of the amount, as an action returned it.']
];

/** What the model notes for the colleague, for free. */
export const NOTED: readonly Own[] = [
  [
    'facts',
    '',
    'Every id, amount, date, address and other detail the customer has given in the whole conversation, as name: value, separated by semicolons.'
  ],
  [
    'attempts',
    '',
    'What was tried in the whole conversation and how it ended, as what: worked, failed, notAllowed or customerDeclined, separated by semicolons.'
  ],
  [
    'promises',
    '',
    'What the customer was promised in the whole conversation, separated by semicolons.'
  ],
  ['intent', '', 'What the customer wants, in at most eight words.']
];

const OWN: readonly Own[] = [
  ['turn_number', 0, 'Customer turns so far.'],
  ['assessed_turn', 0, 'Turn that was assessed last.'],
  ['waiting', 0, 'Customer turns since the last assessment, this one counted.'],
  ['last_words', '', 'Words of the turn before this one.'],
  ['assess_now', false, 'Whether this turn is being assessed.'],
  ['answered', false, 'Whether the assessment of this turn answered at all.'],
  ['assess_next', false, 'Whether the next turn is assessed in any case.'],
  ['assessing_failed', false, 'Whether the last assessment failed.'],
  ['current_topic', '', 'Topic the conversation is in.'],
  ['decision', '', 'What the policy decided about this turn.'],
  ['rule', '', 'Rule that decided.'],
  ['customer_message', '', 'Words the policy wants said.'],
  ['missing', '', 'What the policy still wants to know.'],
  ['requested_action', '', 'High-stakes action the customer asked for.'],
  ['amount_at_stake', -1, 'Amount the customer asked for; -1 when none.'],
  ['currency_at_stake', '', 'Currency of that amount.'],
  ['approval_state', 'none', 'How the newest request for approval stands.'],
  ['returned_note', '', 'What a colleague settled before handing back.'],
  ['approval_turn', 0, 'Turn in which approval was asked for.'],
  [
    'handing_over',
    false,
    'Whether a transfer is promised; stays until it is accepted, over or handed back.'
  ],
  ['promised_before', false, 'Whether the packet was saved for this promise before.'],
  ['prepare_now', false, 'Whether the packet is being saved.'],
  ['packet_turn', 0, 'Turn in which the packet was saved last.'],
  ['unassessed_words', '', 'Words of this turn when they were not assessed.'],
  ['hand_over_tries', 0, 'Turns in which the promised transfer did not happen.'],
  ['somebody_available', true, 'Whether somebody can take the conversation now.'],
  ['returned', false, 'Whether a colleague handed the conversation back.'],
  ['call_back_turn', 0, 'Turn in which a call-back was opened last.'],
  ['cause', '', 'Why a call-back is opened.']
];

function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' ? String(value) : quoted(value);
}

function mutable([name, initial, description]: Own): Line[] {
  return [
    `${name}: mutable ${typeof initial} = ${literal(initial)}`,
    [`description: ${quoted(description)}`]
  ];
}

/** Lines that set variables back to what they were before anything happened. */
export const reset = (variables: readonly Own[]): string[] =>
  variables.map(([name, initial]) => `set @variables.${name} = ${literal(initial)}`);

/** The block of variables; the key is linked and cannot be changed. */
export function variables(surface: ScriptSurface, { flags }: AgentAssessment): Line[] {
  const linked = (name: string, source: string, description: string): Line[] => [
    `${name}: linked string`,
    [`source: ${source}`, `description: ${quoted(description)}`]
  ];
  const noted: readonly Own[] = flags.map(({ name, description }) => [
    flagVariable(name),
    false,
    description
  ]);
  const words: readonly Own[] = WAITING_WORDS.map((name, index) => [
    name,
    '',
    `Words of turn ${String(index + 1)} since the last assessment.`
  ]);
  return [
    'variables:',
    [
      ...linked('conversation_key', surface.keySource, surface.keyDescription),
      ...(surface.languageSource === undefined
        ? mutable(['end_user_language', '', 'Unknown here: the words tell.'])
        : linked('end_user_language', surface.languageSource, 'Language the customer chose.')),
      ...[...OWN, ...words, ...PREVIOUS_STEP, ...NOTED, ...noted].flatMap(mutable)
    ]
  ];
}
