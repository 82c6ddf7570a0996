/**
 * Compiles the classic agent's planner bundle. A running agent reads these local copies of topics and
 * actions, not the library files, so everything that matters is written here in full.
 */
import { writeMetadata } from '../../flow/index.ts';
import type { Policy, Topic } from '../../policy/index.ts';
import { topicContent } from '../topics.ts';
import { agentAction, isMapped, MAPPED_INPUTS, type AgentAction } from './actions.ts';
import { actionContent, mappedName } from './functions.ts';
import { inputSchema, outputSchema } from './schemas.ts';

/** Surfaces a web or messaging conversation can come from; each needs its own route. */
const SURFACES = [
  ['SurfaceAction__CustomerWebClient', 'CustomerWebClient'],
  ['SurfaceAction__Messaging', 'Messaging']
] as const;

/** Name of a topic's copy inside the agent. */
export const localTopicName = (topic: string): string => `${topic}_Local`;

/** Name of an action's copy inside one topic of the agent. */
export const localActionName = (action: string, topic: string): string =>
  `${action}_${topic.replace(/^Handoff_/, '')}`;

interface LocalAction {
  readonly topic: Topic;
  readonly action: AgentAction;
  readonly name: string;
}

function actionsOf(topic: Topic): readonly LocalAction[] {
  return topic.actions.map((name) => ({
    topic,
    action: agentAction(name)!,
    name: localActionName(name, topic.name)
  }));
}

/** Fixes every input that no model may fill: the key above all. */
function mappingsOf({ topic, action, name }: LocalAction): readonly object[] {
  return action.inputs.filter(isMapped).map((input) => {
    const source = MAPPED_INPUTS[input.name];
    const constant =
      source === 'topic' ? topic.name : 'constant' in source ? source.constant : undefined;
    return {
      attributeName: `${localTopicName(topic.name)}.${name}.${mappedName(input.name)}`,
      attributeType: 'CustomPluginFunctionAttribute',
      constantValue: constant,
      mappingTargetName: source !== 'topic' && 'variable' in source ? source.variable : undefined,
      mappingType: constant === undefined ? 'ContextVariable' : 'Constant'
    };
  });
}

function localTopic(topic: Topic): object {
  const name = localTopicName(topic.name);
  const actions = actionsOf(topic);
  return {
    ...topicContent(topic),
    fullName: name,
    developerName: name,
    genAiFunctions: undefined,
    localActionLinks: actions.map((action) => ({ functionName: action.name })),
    localActions: actions.map(({ action, name: local }) => ({
      fullName: local,
      ...actionContent(action, local)
    })),
    localDeveloperName: topic.name
  };
}

/** The planner bundle and the schemas of its local actions. */
export function plannerFiles(policy: Policy): ReadonlyMap<string, string> {
  const { agent } = policy;
  const topics = agent.topics.map((name) => policy.topics.find((topic) => topic.name === name)!);
  const actions = topics.flatMap(actionsOf);
  const escalationMessage =
    policy.messages.find(({ code }) => code === agent.escalationMessage)?.words[
      policy.languages[0]
    ] ?? '';
  const folder = `force-app/policy-agentforce/genAiPlannerBundles/${agent.name}`;
  const bundle = writeMetadata('GenAiPlannerBundle', {
    attributeMappings: actions.flatMap(mappingsOf),
    description: agent.description,
    localTopicLinks: topics.map(({ name }) => ({ genAiPluginName: localTopicName(name) })),
    localTopics: topics.map(localTopic),
    masterLabel: agent.label,
    plannerSurfaces: SURFACES.map(([surface, surfaceType]) => ({
      adaptiveResponseAllowed: true,
      callRecordingAllowed: false,
      outboundRouteConfigs: {
        escalationMessage,
        outboundRouteName: 'Handoff_Route_Messaging',
        outboundRouteType: 'OmniChannelFlow'
      },
      surface,
      surfaceType
    })),
    plannerType: 'AiCopilot__ReAct'
  });
  return new Map([
    [`${folder}/${agent.name}.genAiPlannerBundle`, bundle],
    ...actions.flatMap(({ topic, action, name }) => {
      const place = `${folder}/localActions/${localTopicName(topic.name)}/${name}`;
      return [
        [`${place}/input/schema.json`, inputSchema(action)],
        [`${place}/output/schema.json`, outputSchema(action)]
      ] as const;
    })
  ]);
}
