/**
 * Compiles the classic agent's planner bundle. A running agent reads these local copies of topics and
 * actions, not the library files, so everything that matters is written here in full.
 */
import { writeMetadata } from '../../flow/index.ts';
import type { Policy, Topic } from '../../policy/index.ts';
import { topicContent } from '../topics.ts';
import { agentAction, mappedParameters, type AgentAction } from './actions.ts';
import { actionContent, mappedName } from './functions.ts';
import { inputSchema, outputSchema } from './schemas.ts';

/** Surfaces a web or messaging conversation can come from; each needs its own route. */
const SURFACES = [
  ['SurfaceAction__CustomerWebClient', 'CustomerWebClient'],
  ['SurfaceAction__Messaging', 'Messaging']
] as const;

/** Name of the topic without which an agent cannot escalate; the dispatcher carries it. */
export const ESCALATION_TOPIC = 'Escalation';

/** Name the planner knows a topic by. */
export const localNameOf = ({ name, escalation }: Topic): string =>
  escalation === 'smart' ? ESCALATION_TOPIC : name;

/** Name of a topic's copy inside the agent. */
export const localTopicName = (topic: Topic): string => `${localNameOf(topic)}_Local`;

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

/** Fixes the key and carries what an action returned to the next; never a constant, which may not arrive. */
function mappingsOf({ topic, action, name }: LocalAction): readonly object[] {
  return mappedParameters(action).map((mapped) => ({
    attributeName: `${localTopicName(topic)}.${name}.${mappedName(mapped)}`,
    attributeType: 'CustomPluginFunctionAttribute',
    mappingTargetName: mapped.variable,
    mappingType: mapped.mappingType
  }));
}

function localTopic(topic: Topic): object {
  const name = localTopicName(topic);
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
    localDeveloperName: localNameOf(topic),
    masterLabel: topic.escalation === 'smart' ? ESCALATION_TOPIC : topic.label
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
    localTopicLinks: topics.map((topic) => ({ genAiPluginName: localTopicName(topic) })),
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
      const place = `${folder}/localActions/${localTopicName(topic)}/${name}`;
      return [
        [`${place}/input/schema.json`, inputSchema(action, topic)],
        [`${place}/output/schema.json`, outputSchema(action)]
      ] as const;
    })
  ]);
}
