/** Names in an action must be the names of the flow's or class's parameters, both ways. */
import type { LintRule, Problem } from '../finding.ts';
import { definedActions, field } from '../project/agentScript.ts';
import { parametersOf, type Direction } from '../project/actionTargets.ts';
import type { LintProject } from '../project/lintProject.ts';
import { childrenOf, textOf } from '../project/xmlTree.ts';
import type { XmlElement } from '../../flow/xml.ts';

const DIRECTIONS = ['input', 'output'] as const;

interface Place {
  readonly file: string;
  readonly line: number;
}

/** What does not fit, in one direction. */
function* misfits(
  project: LintProject,
  target: { readonly kind: string; readonly name: string },
  direction: Direction,
  given: ReadonlyMap<string, Place>,
  place: Place
): Generator<Problem> {
  const parameters = parametersOf(project, target.kind, target.name, direction);
  if (parameters === undefined) return;
  const names = parameters.map(({ name }) => name.toLowerCase());
  for (const [name, at] of given) {
    if (names.includes(name.toLowerCase())) continue;
    yield { ...at, message: `${target.name} has no ${direction} called ${name}.` };
  }
  if (direction === 'output') return;
  const lower = [...given.keys()].map((name) => name.toLowerCase());
  for (const { name, isRequired } of parameters) {
    if (!isRequired || lower.includes(name.toLowerCase())) continue;
    yield { ...place, message: `${target.name} requires ${name}, which the action does not pass.` };
  }
}

function schemaProperties(file: string, text: string): ReadonlyMap<string, Place> {
  try {
    const { properties } = JSON.parse(text) as { properties?: Record<string, unknown> };
    const lines = text.split('\n');
    return new Map(
      Object.keys(properties ?? {}).map((name) => {
        const line = lines.findIndex((each) => each.includes(`"${name}"`)) + 1;
        return [name, { file, line: Math.max(1, line) }];
      })
    );
  } catch {
    return new Map();
  }
}

function* inSchemas(project: LintProject, action: XmlElement, folder: string): Generator<Problem> {
  const target = {
    kind: textOf(action, 'invocationTargetType'),
    name: textOf(action, 'invocationTarget')
  };
  for (const direction of DIRECTIONS) {
    const file = `${folder}/${direction}/schema.json`;
    const text = project.text(file);
    if (text === '') continue;
    const place = { file, line: 1 };
    yield* misfits(project, target, direction, schemaProperties(file, text), place);
  }
}

function* inScripts(project: LintProject): Generator<Problem> {
  for (const { file, subagents } of project.scripts) {
    for (const { node } of subagents) {
      for (const action of definedActions(node).values()) {
        const [, kind = '', name = ''] =
          /^(flow|apex):\/\/(\w+)$/.exec(field(action, 'target')?.value ?? '') ?? [];
        for (const direction of DIRECTIONS) {
          const block = field(action, `${direction}s`);
          if (!block && direction === 'output') continue;
          const given = new Map(
            (block?.children ?? [])
              .filter(({ key, isProse }) => key !== '' && !isProse)
              .map(({ key, line }) => [key, { file, line }])
          );
          yield* misfits(project, { kind, name }, direction, given, { file, line: action.line });
        }
      }
    }
  }
}

export const functionSchemaMismatch: LintRule = {
  id: 'function-schema-mismatch',
  severity: 'error',
  title: 'An action names exactly what its flow or class takes and returns',
  why: 'It deploys, and the action fails when the agent runs it.',
  fix: 'Use the names of the variables; pass every required one.',
  *check(project) {
    for (const { file, root } of project.ofType('GenAiFunction')) {
      yield* inSchemas(project, root, file.slice(0, file.lastIndexOf('/')));
    }
    for (const { file, root } of project.ofType('GenAiPlannerBundle')) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      for (const topic of childrenOf(root, 'localTopics')) {
        for (const action of childrenOf(topic, 'localActions')) {
          const path = `localActions/${textOf(topic, 'fullName')}/${textOf(action, 'fullName')}`;
          yield* inSchemas(project, action, `${folder}/${path}`);
        }
      }
      for (const action of childrenOf(root, 'plannerActions')) {
        yield* inSchemas(project, action, `${folder}/plannerActions/${textOf(action, 'fullName')}`);
      }
    }
    yield* inScripts(project);
  }
};
