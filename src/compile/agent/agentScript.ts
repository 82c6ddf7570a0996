/**
 * Compiles the agent as Agent Script, with the behaviour of the classic one made certain: the turn is
 * assessed once per request before any model reads it, and a person is reached only through the one
 * subagent that saves the packet first.
 */
import { writeMetadata } from '../../flow/index.ts';
import type { Policy } from '../../policy/index.ts';
import { AGENT_USER } from './bot.ts';
import { frontDoor, variables } from './script/frontDoor.ts';
import { handOver, holdTheAction, sayWhatThePolicySays, subagent } from './script/subagents.ts';
import { block, quoted, type Line } from './script/text.ts';

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
