/** Compiles topics into `GenAiPlugin` files an admin can add to any agent. */
import { writeMetadata } from '../flow/index.ts';
import type { Topic } from '../policy/index.ts';
import { apiName } from './names.ts';
import { componentPath } from './paths.ts';

/** Language every topic is written in; the agent answers in the customer's. */
export const TOPIC_LANGUAGE = 'en_US';

/** The content a topic has in a library file and in a planner bundle alike. */
export function topicContent(topic: Topic): object {
  const { name, label } = topic;
  return {
    aiPluginUtterances: (topic.utterances ?? []).map((utterance, index) => ({
      developerName: `${name}_Utterance_${String(index + 1)}`,
      language: TOPIC_LANGUAGE,
      masterLabel: `Utterance ${String(index + 1)}`,
      utterance
    })),
    canEscalate: topic.escalation !== undefined,
    description: topic.classification,
    developerName: name,
    genAiFunctions: topic.actions.map((functionName) => ({ functionName })),
    genAiPluginInstructions: topic.instructions.map((description, index) => ({
      description,
      developerName: apiName(`${name}_Instruction_${String(index + 1)}`),
      language: TOPIC_LANGUAGE,
      masterLabel: `Instruction ${String(index + 1)}`,
      sortOrder: index
    })),
    language: TOPIC_LANGUAGE,
    masterLabel: label,
    pluginType: 'Topic',
    scope: topic.scope
  };
}

/** One file per topic. */
export function topicFiles(topics: readonly Topic[]): ReadonlyMap<string, string> {
  return new Map(
    topics.map((topic) => [
      componentPath('policy-agentforce', 'genAiPlugins', topic.name, 'genAiPlugin'),
      writeMetadata('GenAiPlugin', topicContent(topic))
    ])
  );
}
