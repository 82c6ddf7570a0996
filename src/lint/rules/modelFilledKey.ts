/** The key of a conversation comes from the platform, never from a model's guess. */
import type { LintRule, Problem } from '../finding.ts';
import { everyNode } from '../project/agentScript.ts';
import type { LintProject } from '../project/lintProject.ts';
import { childrenOf, textOf } from '../project/xmlTree.ts';

const KEY =
  /^(?:conversation(?:Key|Id)|(?:messaging)?session(?:Id|Key)|voiceCallId|routableId|conversation_key|session_id)$/i;

function* inScripts({ scripts }: LintProject): Generator<Problem> {
  for (const { file, root } of scripts) {
    for (const { text, line } of everyNode(root)) {
      const name = /^with (\w+)\s*=\s*\.\.\./.exec(text)?.[1] ?? '';
      if (!KEY.test(name)) continue;
      yield { file, line, message: `The model fills ${name}; it can invent another customer's.` };
    }
  }
}

function* inBundles(project: LintProject): Generator<Problem> {
  for (const { file, root } of project.ofType('GenAiPlannerBundle')) {
    const mapped = new Set(
      childrenOf(root, 'attributeMappings').map((mapping) => textOf(mapping, 'attributeName'))
    );
    for (const topic of childrenOf(root, 'localTopics')) {
      for (const action of childrenOf(topic, 'localActions')) {
        for (const input of childrenOf(action, 'mappingAttributes')) {
          const parameter = textOf(input, 'parameterName');
          if (textOf(input, 'parameterType') !== 'input' || !KEY.test(parameter)) continue;
          const owner = `${textOf(topic, 'fullName')}.${textOf(action, 'fullName')}`;
          if (mapped.has(`${owner}.${textOf(input, 'name')}`)) continue;
          const message = `${parameter} of ${textOf(action, 'fullName')} is not mapped, so the model fills it.`;
          yield { file, line: input.line, message };
        }
      }
    }
  }
}

function* inSchemas(project: LintProject): Generator<Problem> {
  for (const { path, text } of project.ending('input/schema.json')) {
    const lines = text.split('\n');
    let property = '';
    for (const [index, line] of lines.entries()) {
      const opened = /"(\w+)"\s*:\s*\{/.exec(line)?.[1];
      if (opened && opened !== 'properties') property = opened;
      if (!KEY.test(property) || !/"copilotAction:isUserInput"\s*:\s*true/.test(line)) continue;
      const message = `${property} is an input the customer may be asked for.`;
      yield { file: path, line: index + 1, message };
    }
  }
}

export const modelFilledKey: LintRule = {
  id: 'model-filled-key',
  severity: 'error',
  title: 'The key of the conversation is mapped, never filled by the model',
  why: "A model that invents the key writes to, or reads from, another customer's conversation.",
  fix: 'Map it: a linked variable in Agent Script, an attributeMapping to RoutableId in a planner bundle.',
  *check(project) {
    yield* inScripts(project);
    yield* inBundles(project);
    yield* inSchemas(project);
  }
};
