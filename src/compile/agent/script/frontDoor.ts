/** The front door of an Agent Script: variables, and the one place where a turn is assessed. */
import type { Topic } from '../../../policy/index.ts';
import { agentAction } from '../actions.ts';
import { definition, snake } from './actions.ts';
import type { ScriptSurface } from './surface.ts';
import { quoted, type Line } from './text.ts';

/** Name of the subagent a topic becomes. */
export const subagentOf = (topic: Topic): string => snake(topic.name);
/** What the front door passes to the assess action: the customer's words and nothing invented. */
const assessWith = ({ channel }: ScriptSurface): readonly (readonly [string, string])[] => [
  ['conversationKey', '@variables.conversation_key'],
  ['channel', quoted(channel)],
  ['utterance', '@system_variables.user_input'],
  ['turnNumber', '@variables.turn_number'],
  ['topic', '@variables.current_topic'],
  ['language', '@variables.end_user_language'],
  ['answerConfidence', '-1'],
  ['failedAction', quoted('')],
  ['failureKind', quoted('none')],
  ['amount', '-1'],
  ['currencyCode', quoted('')]
];

/** What the script remembers; the key is linked and cannot be changed. */
export function variables(surface: ScriptSurface): Line[] {
  const linked = (name: string, source: string, description: string): Line[] => [
    `${name}: linked string`,
    [`source: ${source}`, `description: ${quoted(description)}`]
  ];
  const mutable = (name: string, type: string, initial: string, description: string): Line[] => [
    `${name}: mutable ${type} = ${initial}`,
    [`description: ${quoted(description)}`]
  ];
  return [
    'variables:',
    [
      ...linked('conversation_key', surface.keySource, surface.keyDescription),
      ...(surface.languageSource === undefined
        ? mutable('end_user_language', 'string', '""', 'Unknown here: the words tell.')
        : linked('end_user_language', surface.languageSource, 'Language the customer chose.')),
      ...mutable('turn_number', 'number', '0', 'Customer turns so far.'),
      ...mutable('assessed_turn', 'number', '0', 'Turn that was assessed last.'),
      ...mutable('current_topic', 'string', '""', 'Topic the conversation is in.'),
      ...mutable('decision', 'string', '""', 'What the policy decided about this turn.'),
      ...mutable('customer_message', 'string', '""', 'Words the policy wants said.'),
      ...mutable('packet_tried', 'boolean', 'False', 'Whether the packet was saved or tried.')
    ]
  ];
}

/** The front door: assesses the turn, follows a firm decision, else lets the model pick a subagent. */
export function frontDoor(topics: readonly Topic[], surface: ScriptSurface): Line[] {
  const assess = agentAction('Handoff_Assess_Turn')!;
  return [
    'start_agent front_door:',
    [
      'label: "Front Door"',
      'description: "Assesses every customer turn by the policy and picks the subagent that helps."',
      'actions:',
      definition(assess),
      'before_reasoning:',
      ['set @variables.turn_number = @variables.turn_number + 1'],
      'reasoning:',
      [
        'instructions: ->',
        [
          'if @variables.assessed_turn != @variables.turn_number:',
          [
            'run @actions.assess_turn',
            [
              ...assessWith(surface).map(([name, value]) => `with ${name}=${value}`),
              'set @variables.decision = @outputs.action',
              'set @variables.customer_message = @outputs.customerMessage'
            ],
            'set @variables.assessed_turn = @variables.turn_number'
          ],
          'if @variables.decision == "escalate":',
          ['transition to @subagent.hand_over'],
          'if @variables.decision == "collect":',
          ['transition to @subagent.say_what_the_policy_says'],
          'if @variables.decision == "holdAnswer":',
          ['transition to @subagent.say_what_the_policy_says'],
          'if @variables.decision == "holdAction":',
          ['transition to @subagent.hold_the_action'],
          "| Select the tool that best matches the customer's message and the conversation so far."
        ],
        'actions:',
        topics.flatMap((topic) => [
          `go_to_${subagentOf(topic)}: @utils.transition to @subagent.${subagentOf(topic)}`,
          [`description: ${quoted(topic.classification)}`]
        ])
      ]
    ]
  ];
}
