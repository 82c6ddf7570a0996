/**
 * Compiles the agent as Agent Script, with the behaviour of the classic one made certain: the turn is
 * assessed once per request before any model reads it, and a person is reached only through the one
 * subagent that saves the packet first.
 */
import { writeMetadata } from '../../flow/index.ts';
import type { Policy, Topic } from '../../policy/index.ts';
import type { Parameter, ParameterType } from '../../shared/apexActions.ts';
import { agentAction, SPOKEN_OUTPUTS, type AgentAction } from './actions.ts';
import { AGENT_USER } from './bot.ts';
import { block, quoted, type Line } from './scriptText.ts';

const TYPES: Readonly<Record<ParameterType, string>> = {
  Text: 'string',
  Number: 'number',
  Boolean: 'boolean'
};

/** Inputs of topic actions that come from a variable, never from the model. */
const FROM_VARIABLE: Readonly<Record<string, string>> = {
  conversationKey: '@variables.conversation_key'
};

const snake = (name: string): string =>
  name
    .replace(/^Handoff_/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();

const subagentOf = (topic: Topic): string => snake(topic.name);

function parameter({ name, type, description, required }: Parameter, output: boolean): Line[] {
  return [
    `${name}: ${TYPES[type]}`,
    [
      `description: ${quoted(description)}`,
      ...(output
        ? [
            `is_displayable: ${SPOKEN_OUTPUTS.has(name) ? 'True' : 'False'}`,
            'is_used_by_planner: True'
          ]
        : [`is_required: ${required === true ? 'True' : 'False'}`])
    ]
  ];
}

/** The definition of an action inside a subagent. */
function definition(action: AgentAction): Line[] {
  return [
    `${snake(action.name)}:`,
    [
      `description: ${quoted(action.description)}`,
      `label: ${quoted(action.label)}`,
      `target: ${quoted(`${action.targetType}://${action.target}`)}`,
      'inputs:',
      action.inputs.flatMap((input) => parameter(input, false)),
      'outputs:',
      action.outputs.flatMap((output) => parameter(output, true))
    ]
  ];
}

/** The tool a model may use for an action, with everything fixed that it must not fill. */
function tool(action: AgentAction, topic: Topic): Line[] {
  const inputs = action.inputs.map(({ name }) => {
    const value = name === 'topic' ? quoted(topic.name) : (FROM_VARIABLE[name] ?? '...');
    return `with ${name}=${value}`;
  });
  return [
    `do_${snake(action.name)}: @actions.${snake(action.name)}`,
    [`description: ${quoted(action.description)}`, ...inputs]
  ];
}

/** What the front door passes to the assess action: the customer's words and nothing invented. */
const ASSESS_WITH: readonly (readonly [string, string])[] = [
  ['conversationKey', '@variables.conversation_key'],
  ['channel', quoted('messaging')],
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

function variables(): Line[] {
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
      ...linked(
        'conversation_key',
        '@MessagingSession.Id',
        'Messaging session: the key of the handoff record. No model can change it.'
      ),
      ...linked(
        'end_user_language',
        '@MessagingSession.EndUserLanguage',
        'Language the customer chose.'
      ),
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
function frontDoor(topics: readonly Topic[]): Line[] {
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
              ...ASSESS_WITH.map(([name, value]) => `with ${name}=${value}`),
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

/** A topic as a subagent. What the policy decides is settled before it is entered. */
function subagent(topic: Topic): Line[] {
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

function sayWhatThePolicySays(): Line[] {
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

function holdTheAction(): Line[] {
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
function handOver(): Line[] {
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

function connection(name: string, escalationMessage: string): Line[] {
  return [
    `connection ${name}:`,
    [
      `escalation_message: ${quoted(escalationMessage)}`,
      'outbound_route_type: "OmniChannelFlow"',
      'outbound_route_name: "flow://Handoff_Route_Messaging"'
    ]
  ];
}

/** The script and its bundle file. */
export function agentScriptFiles(policy: Policy): ReadonlyMap<string, string> {
  const { agent } = policy;
  const name = `${agent.name}_Script`;
  const topics = agent.topics
    .map((topic) => policy.topics.find((each) => each.name === topic)!)
    .filter(({ escalation }) => escalation !== 'smart');
  const escalationMessage =
    policy.messages.find(({ code }) => code === agent.escalationMessage)?.words[
      policy.languages[0]
    ] ?? '';
  const blocks: readonly Line[][] = [
    [
      'system:',
      [
        `instructions: ${quoted(agent.role)}`,
        'messages:',
        [`welcome: ${quoted(agent.welcome)}`, `error: ${quoted(agent.error)}`]
      ]
    ],
    [
      'config:',
      [
        `developer_name: ${quoted(name)}`,
        `agent_label: ${quoted(`${agent.label} (Script)`)}`,
        'agent_type: "AgentforceServiceAgent"',
        `description: ${quoted(agent.description)}`
      ]
    ],
    ['access:', [`default_agent_user: ${quoted(AGENT_USER)}`]],
    variables(),
    connection('messaging', escalationMessage),
    connection('customer_web_client', escalationMessage),
    frontDoor(topics),
    ...topics.map(subagent),
    sayWhatThePolicySays(),
    holdTheAction(),
    handOver()
  ];
  const folder = `force-app/agentforce/aiAuthoringBundles/${name}`;
  const bundle = writeMetadata('AiAuthoringBundle', {
    bundleType: 'AGENT',
    versionDescription: 'Compiled from the policy. Change the topics there.',
    versionTag: 'v0.1'
  });
  return new Map([
    [`${folder}/${name}.agent`, `${blocks.map((lines) => block(lines)).join('\n')}`],
    [`${folder}/${name}.bundle-meta.xml`, bundle]
  ]);
}
