/** The subagents of an Agent Script: one per topic, and those that carry out what the policy decided. */
import type { Topic } from '../../../policy/index.ts';
import { agentAction } from '../actions.ts';
import { definition, FROM_VARIABLE, tool } from './actions.ts';
import { subagentOf } from './frontDoor.ts';
import { quoted, type Line } from './text.ts';

/** A topic as a subagent. What the policy decides is settled before it is entered. */
export function subagent(topic: Topic): Line[] {
  const actions = topic.actions
    .filter((name) => name !== 'Handoff_Assess_Turn' && name !== 'Handoff_Prepare_Handoff')
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
          'if @variables.customer_message != "":',
          ['| Say this first: {!@variables.customer_message}'],
          `| ${topic.scope}`,
          ...(topic.guidance ?? []).map((line) => `| ${line}`),
          '| Never promise a transfer: whether and when a person takes over is decided before you answer.'
        ],
        ...(actions.length === 0
          ? []
          : ['actions:', actions.flatMap((action) => tool(action, topic))])
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
      ['instructions: ->', ['| Say exactly this and nothing else: {!@variables.customer_message}']]
    ]
  ];
}

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
          '| Use {!@actions.do_request_approval} once, then say exactly this: {!@variables.customer_message}',
          '| Do not carry the action out and do not promise the outcome.'
        ],
        'actions:',
        [
          'do_request_approval: @actions.request_approval',
          [
            `description: ${quoted(approval.description)}`,
            ...approval.inputs.map(({ name }) => `with ${name}=${FROM_VARIABLE[name] ?? '...'}`)
          ]
        ]
      ]
    ]
  ];
}

/** The only way to a person: packet first, then the gated escalation. */
export function handOver(): Line[] {
  const prepare = agentAction('Handoff_Prepare_Handoff')!;
  return [
    'subagent hand_over:',
    [
      'label: "Hand Over"',
      'description: "Saves everything a colleague needs and transfers the conversation. Entered only when the policy decided so."',
      'actions:',
      definition(prepare),
      'reasoning:',
      [
        'instructions: ->',
        [
          'if @variables.packet_tried == False:',
          [
            'run @actions.prepare_handoff',
            [
              'with conversationKey=@variables.conversation_key',
              'with topic=@variables.current_topic',
              'with intent=""',
              'with notes=""',
              'set @variables.customer_message = @outputs.customerMessage'
            ],
            'set @variables.packet_tried = True'
          ],
          '| Say exactly this and nothing else: {!@variables.customer_message}',
          '| Then use {!@actions.to_a_person} at once.'
        ],
        'actions:',
        [
          'to_a_person: @utils.escalate',
          [
            'description: "Transfers the conversation to a person."',
            'available when @variables.decision == "escalate" and @variables.packet_tried == True'
          ]
        ]
      ]
    ]
  ];
}
