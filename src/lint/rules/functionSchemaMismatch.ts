/** Names in an action's schema must be the names of the flow's or class's parameters. */
import type { LintRule } from '../finding.ts';
import type { LintProject, MetadataDocument } from '../project/lintProject.ts';
import { textOf } from '../project/xmlTree.ts';

type Direction = 'input' | 'output';

function flowParameters(project: LintProject, name: string, direction: Direction) {
  const document = project.flows.find((flow) => flow.name === name);
  return document?.flow.variables
    ?.filter(({ isInput, isOutput }) => (direction === 'input' ? isInput : isOutput))
    .map((variable) => variable.name ?? '');
}

/** Every invocable variable of a class: which inner class is input and which output is not told apart. */
function apexParameters(project: LintProject, name: string): readonly string[] | undefined {
  const source = project.ending(`/${name}.cls`)[0]?.text;
  if (source === undefined || !source.includes('@InvocableVariable')) return undefined;
  const declared = source.matchAll(
    /@InvocableVariable(?:\((?:'(?:[^'\\]|\\.)*'|[^)'])*\))?\s*(?:global|public)\s+[\w.<>]+\s+(\w+)/gi
  );
  return [...declared].map(([, variable]) => variable ?? '');
}

function parameters(project: LintProject, { root }: MetadataDocument, direction: Direction) {
  const target = textOf(root, 'invocationTarget');
  const type = textOf(root, 'invocationTargetType');
  if (type === 'flow') return flowParameters(project, target, direction);
  return type === 'apex' ? apexParameters(project, target) : undefined;
}

function propertiesOf(text: string): readonly string[] {
  try {
    const { properties } = JSON.parse(text) as { properties?: Record<string, unknown> };
    return Object.keys(properties ?? {});
  } catch {
    return [];
  }
}

export const functionSchemaMismatch: LintRule = {
  id: 'function-schema-mismatch',
  severity: 'error',
  title: 'The schema of an action names exactly what its flow or class takes and returns',
  why: 'It deploys, and the action fails when the agent runs it.',
  fix: 'Rename the property in schema.json to the name of the variable.',
  *check(project) {
    for (const document of project.ofType('GenAiFunction')) {
      const folder = document.file.slice(0, document.file.lastIndexOf('/'));
      for (const direction of ['input', 'output'] as const) {
        const known = parameters(project, document, direction);
        const file = `${folder}/${direction}/schema.json`;
        const text = project.text(file);
        if (known === undefined || text === '') continue;
        for (const property of propertiesOf(text)) {
          if (known.includes(property)) continue;
          const line = text.split('\n').findIndex((each) => each.includes(`"${property}"`)) + 1;
          const target = textOf(document.root, 'invocationTarget');
          yield { file, line, message: `${target} has no ${direction} called ${property}.` };
        }
      }
    }
  }
};
