/**
 * The way to a person in an Agent Script. Only a tool call of the model transfers, and a model may answer
 * with text alone; so the promise latches, is offered again, and ends in a call-back after two tries.
 */
import { agentAction } from '../actions.ts';
import { definition } from './actions.ts';
import { quoted, type Line } from './text.ts';
import { keepOutputs } from './tools.ts';

/** Turns in which the transfer is offered before a call-back is opened instead. */
const MOST_TRIES = 2;

const PREPARE_INPUTS: readonly (readonly [string, string])[] = [
  ['conversationKey', '@variables.conversation_key'],
  ['topic', '@variables.current_topic'],
  ['intent', '@variables.intent'],
  ['facts', '@variables.facts'],
  ['attempts', '@variables.attempts'],
  ['promises', '@variables.promises'],
  ['again', '@variables.promised_before'],
  ['utterance', '@variables.unassessed_words'],
  ['turnNumber', '@variables.turn_number']
];

const PREPARE_OUTPUTS: readonly (readonly [string, string])[] = [
  ['customer_message', 'customerMessage'],
  ['somebody_available', 'available'],
  ['returned', 'returned'],
  ['returned_note', 'returnedNote']
];

/** Everything of this handover is over: the next one starts afresh. */
const START_AFRESH: readonly string[] = [
  'set @variables.handing_over = False',
  'set @variables.promised_before = False',
  'set @variables.hand_over_tries = 0',
  'set @variables.decision = ""'
];

/** Packet first, then the transfer as the only tool. */
export function handOver(): Line[] {
  return [
    'subagent hand_over:',
    [
      'label: "Hand Over"',
      'description: "Saves everything a colleague needs and transfers the conversation. Entered only when the policy decided so."',
      'actions:',
      definition(agentAction('Handoff_Prepare_Handoff')!),
      'before_reasoning:',
      [
        `if @variables.hand_over_tries >= ${String(MOST_TRIES)}:`,
        ['transition to @subagent.call_back']
      ],
      'reasoning:',
      [
        'instructions: ->',
        [
          'set @variables.prepare_now = False',
          'if @variables.packet_turn != @variables.turn_number:',
          ['set @variables.prepare_now = True', 'set @variables.unassessed_words = ""'],
          'if @variables.prepare_now == True and @variables.assessed_turn != @variables.turn_number:',
          [
            'set @variables.unassessed_words = @system_variables.user_input',
            'set @variables.waiting = 0'
          ],
          'if @variables.prepare_now == True:',
          [
            'set @variables.packet_turn = @variables.turn_number',
            'set @variables.somebody_available = True',
            'run @actions.prepare_handoff',
            [
              ...PREPARE_INPUTS.map(([name, value]) => `with ${name}=${value}`),
              ...PREPARE_OUTPUTS.map(
                ([name, output]) => `set @variables.${name} = @outputs.${output}`
              )
            ],
            'set @variables.promised_before = True'
          ],
          'if @variables.returned == True:',
          [
            ...START_AFRESH,
            '| A colleague has handed the conversation back and settled: {!@variables.returned_note}',
            "| Go on from there: answer the customer's message."
          ],
          'if @variables.returned == False and @variables.somebody_available == False:',
          ['transition to @subagent.call_back'],
          'if @variables.returned == False:',
          [
            '| Use {!@actions.to_a_person} now. It tells the customer what happens: write nothing yourself.'
          ]
        ],
        'actions:',
        [
          'to_a_person: @utils.escalate',
          [
            `description: ${quoted('Transfers the conversation to a person. The only thing to do now.')}`,
            'available when @variables.returned == False and @variables.packet_turn == @variables.turn_number'
          ]
        ]
      ],
      'after_reasoning:',
      [
        'if @variables.handing_over == True:',
        ['set @variables.hand_over_tries = @variables.hand_over_tries + 1']
      ]
    ]
  ];
}

/** What is left when nobody can come or the transfer did not happen: a case and honest words. */
export function callBack(): Line[] {
  const open = agentAction('Handoff_Open_Call_Back')!;
  return [
    'subagent call_back:',
    [
      'label: "Call Back"',
      'description: "Opens a call-back and says so, when no transfer can happen."',
      'actions:',
      definition(open),
      'reasoning:',
      [
        'instructions: ->',
        [
          'set @variables.cause = "nobodyAvailable"',
          `if @variables.hand_over_tries >= ${String(MOST_TRIES)}:`,
          ['set @variables.cause = "transferFailed"'],
          'if @variables.call_back_turn != @variables.turn_number:',
          [
            'set @variables.call_back_turn = @variables.turn_number',
            'run @actions.open_call_back',
            [
              'with recordId=@variables.conversation_key',
              'with cause=@variables.cause',
              'set @variables.customer_message = @outputs.customerMessage',
              ...keepOutputs(open)
            ],
            ...START_AFRESH
          ],
          '| Say exactly this and nothing else: {!@variables.customer_message}'
        ]
      ]
    ]
  ];
}
