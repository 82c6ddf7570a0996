/** The subagents of an Agent Script: one per topic, and those that say or hold what the policy decided. */
import type { AgentAssessment, Topic } from '../../../policy/index.ts';
import { agentAction } from '../actions.ts';
import { definition } from './actions.ts';
import { assess, followTheDecision } from './assessing.ts';
import { subagentOf } from './frontDoor.ts';
import { quoted, type Line } from './text.ts';
import { directTool, keepOutputs, noteTool, tool } from './tools.ts';

/** Actions the script runs by itself, in one place each. */
const RUN_BY_THE_SCRIPT: readonly string[] = [
  'Handoff_Assess_Turn',
  'Handoff_Prepare_Handoff',
  'Handoff_Request_Approval',
  'Handoff_Open_Call_Back'
];

/** A topic as a subagent. What the policy decides is settled before it is entered. */
export function subagent(topic: Topic, assessment: AgentAssessment): Line[] {
  const actions = topic.actions
    .filter((name) => !RUN_BY_THE_SCRIPT.includes(name))
    .map((name) => agentAction(name)!);
  return [
    `subagent ${subagentOf(topic)}:`,
    [
      `label: ${quoted(topic.label)}`,
      `description: ${quoted(topic.classification)}`,
      ...(actions.length === 0 ? [] : ['actions:', actions.flatMap(definition)]),
      'reasoning:',
      [
        'instructions: ->',
        [
          `set @variables.current_topic = ${quoted(topic.name)}`,
          'if @variables.customer_message != "" and @variables.assessed_turn == @variables.turn_number:',
          ['| Say this first: {!@variables.customer_message}'],
          'if @variables.returned_note != "":',
          [
            '| A colleague has handed the conversation back and settled: {!@variables.returned_note}'
          ],
          'if @variables.approval_state == "approved":',
          [
            '| A colleague has approved: {!@variables.requested_action}. Carry it out now, then use {!@actions.do_record_attempt} with {!@variables.requested_action} as what was tried.'
          ],
          `| ${topic.scope}`,
          ...(topic.guidance ?? []).map((line) => `| ${line}`),
          '| Use {!@actions.note} for every detail, attempt and promise, and whenever one of its other points became true.',
          '| Never promise a transfer: whether and when a person takes over is decided before you answer.'
        ],
        'actions:',
        [...noteTool(assessment), ...actions.flatMap((action) => tool(action, topic))]
      ]
    ]
  ];
}

/** Where the model goes that hears a request for a person: assessed at once, then handed over. */
export function escalation(topic: Topic, assessment: AgentAssessment): Line[] {
  const request = assessment.flags.find(({ signals }) => signals.includes('explicitRequest'))!;
  return [
    `subagent ${subagentOf(topic)}:`,
    [
      `label: ${quoted('Escalation')}`,
      `description: ${quoted(topic.classification)}`,
      'actions:',
      definition(agentAction('Handoff_Assess_Turn')!),
      'before_reasoning:',
      [`set @variables.flag_${request.name} = True`],
      'reasoning:',
      [
        'instructions: ->',
        [
          ...assess(assessment),
          'if @variables.decision == "continue":',
          ['set @variables.decision = "escalate"'],
          ...followTheDecision(),
          '| Use {!@actions.to_a_person_now} at once.'
        ],
        'actions:',
        directTool(assessment)
      ]
    ]
  ];
}

/** Says the one sentence of the policy. */
export function sayWhatThePolicySays(): Line[] {
  return [
    'subagent say_what_the_policy_says:',
    [
      'label: "Say What The Policy Says"',
      'description: "Asks the one question or says the one sentence the policy wants said now."',
      'reasoning:',
      [
        'instructions: ->',
        [
          'if @variables.customer_message != "":',
          ['| Say exactly this and nothing else: {!@variables.customer_message}'],
          'if @variables.customer_message == "":',
          ['| Ask for one thing only, in one sentence: {!@variables.missing}']
        ]
      ]
    ]
  ];
}

/** What the request for approval gets, from variables alone: a model that forgets it changes nothing. */
const APPROVAL_INPUTS: readonly (readonly [string, string])[] = [
  ['conversationKey', '@variables.conversation_key'],
  ['requestedAction', '@variables.requested_action'],
  ['amount', '@variables.amount_at_stake'],
  ['currencyCode', '@variables.currency_at_stake'],
  ['details', '@variables.facts']
];

/** Asks for approval and keeps the action on hold. */
export function holdTheAction(): Line[] {
  const approval = agentAction('Handoff_Request_Approval')!;
  return [
    'subagent hold_the_action:',
    [
      'label: "Hold The Action"',
      'description: "Asks a supervisor for approval and keeps the action on hold."',
      'actions:',
      definition(approval),
      'reasoning:',
      [
        'instructions: ->',
        [
          'if @variables.approval_turn != @variables.turn_number:',
          [
            'set @variables.approval_turn = @variables.turn_number',
            'run @actions.request_approval',
            [
              ...APPROVAL_INPUTS.map(([name, value]) => `with ${name}=${value}`),
              'set @variables.customer_message = @outputs.customerMessage',
              ...keepOutputs(approval)
            ]
          ],
          '| Say exactly this: {!@variables.customer_message}',
          '| Do not carry the action out and do not promise the outcome.'
        ]
      ]
    ]
  ];
}
