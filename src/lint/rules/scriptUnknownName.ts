/** Names in a script that lead nowhere. */
import type { LintRule, Problem } from '../finding.ts';
import {
  blocks,
  definedActions,
  everyNode,
  expressionsOf,
  field,
  isAgentforceScript,
  type AgentScript,
  type ScriptNode
} from '../project/agentScript.ts';

const UTILITIES = ['transition', 'setVariables', 'escalate', 'end_session'];
const REFERENCE = /@(variables|actions|outputs|subagent|topic|utils)\.(\w+)/g;

/** What a script defines. */
interface Names {
  readonly variables: ReadonlySet<string>;
  readonly subagents: ReadonlySet<string>;
  /** Actions and tools of the whole script. */
  readonly actions: ReadonlySet<string>;
}

function namesOf(script: AgentScript): Names {
  const tools = script.subagents.flatMap(({ node }) => [
    ...definedActions(node).keys(),
    ...definedActions(field(node, 'reasoning') ?? node).keys()
  ]);
  const shared = blocks(script, 'actions').flatMap(({ children }) =>
    children.map(({ key }) => key)
  );
  return {
    variables: new Set(
      blocks(script, 'variables').flatMap(({ children }) => children.map(({ key }) => key))
    ),
    subagents: new Set([
      ...script.subagents.map(({ name }) => name),
      ...blocks(script, 'connected_subagent').map(({ key }) => key.split(' ')[1] ?? '')
    ]),
    actions: new Set([...tools, ...shared])
  };
}

/** Outputs the action of the nearest step above declares; undefined when that is not known. */
function outputsAbove(
  above: readonly ScriptNode[],
  actions: ReadonlyMap<string, ScriptNode>
): ReadonlySet<string> | undefined {
  for (const node of [...above].reverse()) {
    const name = /@actions\.(\w+)/.exec(expressionsOf(node))?.[1];
    if (name === undefined) continue;
    const outputs = field(actions.get(name), 'outputs');
    return outputs && new Set(outputs.children.map(({ key }) => key));
  }
  return undefined;
}

function problemWith(
  kind: string,
  name: string,
  names: Names,
  outputs: ReadonlySet<string> | undefined
): string | undefined {
  switch (kind) {
    case 'variables':
      return names.variables.has(name) ? undefined : `There is no variable ${name}.`;
    case 'actions':
      return names.actions.has(name) ? undefined : `There is no action ${name}.`;
    case 'outputs':
      return outputs === undefined || outputs.has(name)
        ? undefined
        : `The action has no output ${name}.`;
    case 'utils':
      return UTILITIES.includes(name) ? undefined : `There is no utility ${name}.`;
    default:
      return names.subagents.has(name) ? undefined : `There is no subagent ${name}.`;
  }
}

function* inNode(
  script: AgentScript,
  root: ScriptNode,
  names: Names,
  actions: ReadonlyMap<string, ScriptNode>
): Generator<Problem> {
  const waiting: { node: ScriptNode; above: readonly ScriptNode[] }[] = [{ node: root, above: [] }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { node, above } = at;
    const within = [...above.slice(-6), node];
    const seen = new Set<string>();
    for (const [whole, kind = '', name = ''] of expressionsOf(node).matchAll(REFERENCE)) {
      const message = problemWith(kind, name, names, outputsAbove(within, actions));
      if (message === undefined || seen.has(whole)) continue;
      seen.add(whole);
      yield { file: script.file, line: node.line, message };
    }
    for (const child of node.children) waiting.push({ node: child, above: within });
  }
}

export const scriptUnknownName: LintRule = {
  id: 'script-unknown-name',
  severity: 'error',
  title: 'Every variable, action, output, subagent and utility a script names is defined',
  why: 'The script does not publish, or the step is lost: what should hand over does nothing.',
  fix: 'Correct the name, or define what it names.',
  *check({ scripts }) {
    for (const script of scripts) {
      if (!isAgentforceScript(script)) continue;
      const names = namesOf(script);
      for (const { node } of script.subagents) {
        const own = new Map([...definedActions(node)]);
        for (const [name, tool] of definedActions(field(node, 'reasoning') ?? node)) {
          if (!own.has(name)) own.set(name, tool);
        }
        yield* inNode(script, node, names, own);
      }
      for (const node of blocks(script, 'system').flatMap((block) => [...everyNode(block)])) {
        for (const [, name = ''] of expressionsOf(node).matchAll(/@variables\.(\w+)/g)) {
          if (names.variables.has(name)) continue;
          yield { file: script.file, line: node.line, message: `There is no variable ${name}.` };
        }
      }
    }
  }
};
