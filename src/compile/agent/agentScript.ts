/**
 * Compiles the agent as Agent Script, with the behaviour of the classic one made certain: the turn is
 * assessed once per request before any model reads it, and a person is reached only through the one
 * subagent that saves the packet first.
 */
import { writeMetadata } from '../../flow/index.ts';
import type { Policy } from '../../policy/index.ts';
import { AGENT_USER } from './bot.ts';
import { frontDoor } from './script/frontDoor.ts';
import { callBack, handOver } from './script/handOver.ts';
import { escalation, holdTheAction, sayWhatThePolicySays, subagent } from './script/subagents.ts';
import { SPOKEN, WRITTEN, type ScriptSurface } from './script/surface.ts';
import { block, quoted, type Line } from './script/text.ts';
import { variables } from './script/variables.ts';

function connection(name: string, flow: string, escalationMessage: string): Line[] {
  return [
    `connection ${name}:`,
    [
      `escalation_message: ${quoted(escalationMessage)}`,
      'outbound_route_type: "OmniChannelFlow"',
      `outbound_route_name: ${quoted(`flow://${flow}`)}`
    ]
  ];
}

/** A script and its bundle file. */
function scriptFiles(policy: Policy, surface: ScriptSurface): ReadonlyMap<string, string> {
  const { agent } = policy;
  const name = `${agent.name}${surface.suffix}`;
  const topics = agent.topics.map((topic) => policy.topics.find((each) => each.name === topic)!);
  const escalationMessage =
    policy.messages.find(({ code }) => code === agent.escalationMessage)?.words[
      policy.languages[0]
    ] ?? '';
  const blocks: readonly (readonly Line[])[] = [
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
        `agent_label: ${quoted(`${agent.label}${surface.labelSuffix}`)}`,
        'agent_type: "AgentforceServiceAgent"',
        `description: ${quoted(agent.description)}`
      ]
    ],
    ['access:', [`default_agent_user: ${quoted(AGENT_USER)}`]],
    ...surface.blocks,
    variables(surface, agent.assessment),
    ...surface.connections.map((each) => connection(each, surface.flow, escalationMessage)),
    frontDoor(topics, agent.assessment),
    ...topics.map((topic) =>
      topic.escalation === 'smart'
        ? escalation(topic, agent.assessment)
        : subagent(topic, agent.assessment)
    ),
    sayWhatThePolicySays(),
    holdTheAction(),
    handOver(),
    callBack()
  ];
  const folder = `${surface.directory}/aiAuthoringBundles/${name}`;
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

/** The scripts of the written and of the spoken agent. */
export function agentScriptFiles(policy: Policy): ReadonlyMap<string, string> {
  return new Map([WRITTEN, SPOKEN].flatMap((surface) => [...scriptFiles(policy, surface)]));
}
