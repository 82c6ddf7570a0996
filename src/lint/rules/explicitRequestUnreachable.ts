/** Whoever asks for a person must have a way to one. */
import type { LintRule, Problem } from '../finding.ts';
import {
  blocks,
  everyNode,
  isAgentforceScript,
  isServiceAgent,
  isEscalation,
  type AgentScript,
  type Subagent
} from '../project/agentScript.ts';
import type { LintProject } from '../project/lintProject.ts';
import { childrenOf, textOf } from '../project/xmlTree.ts';

function targets({ node }: Subagent): readonly string[] {
  return [...everyNode(node)].flatMap(({ text }) =>
    [...text.matchAll(/@(?:subagent|topic)\.(\w+)/g)].map(([, name]) => name ?? '')
  );
}

function canBeUsed({ node }: Subagent): boolean {
  return [...everyNode(node)].some(
    (tool) =>
      isEscalation(tool) && !tool.children.some(({ text }) => /^available when False$/.test(text))
  );
}

function* inScript(script: AgentScript): Generator<Problem> {
  const start = script.subagents.find(({ isStart }) => isStart);
  if (!start || !isServiceAgent(script) || !isAgentforceScript(script)) return;
  if (blocks(script, 'connected_subagent').length > 0) return;
  const reached = new Set([start.name]);
  const pending = [start];
  for (let at = pending.pop(); at; at = pending.pop()) {
    if (canBeUsed(at)) return;
    for (const name of targets(at)) {
      const next = script.subagents.find((each) => each.name === name);
      if (next && !reached.has(name)) {
        reached.add(name);
        pending.push(next);
      }
    }
  }
  const message = `No path from ${start.name} reaches @utils.escalate.`;
  yield { file: script.file, line: start.node.line, message };
}

/** Parts of a bundle that an agent script compiled to; there the script is what is judged. */
const COMPILED = ['agentScript', 'agentGraph', 'agentGraphRef'];

/** True when a service agent of the project runs this bundle. */
function isCustomers(project: LintProject, file: string): boolean {
  const name = /([^/]+?)(?:_v\d+)?\.genAiPlannerBundle$/.exec(file)?.[1] ?? '';
  const bot = project.ofType('Bot').find((each) => each.name === name);
  if (bot === undefined) return false;
  return (
    textOf(bot.root, 'agentType') === 'EinsteinServiceAgent' &&
    textOf(bot.root, 'type') !== 'InternalCopilot'
  );
}

/** An agent with a route to people and no topic that may take it. */
function* inBundles(project: LintProject): Generator<Problem> {
  for (const { file, root } of project.ofType('GenAiPlannerBundle')) {
    const route = childrenOf(root, 'plannerSurfaces').find(
      (surface) => childrenOf(surface, 'outboundRouteConfigs').length > 0
    );
    const topics = project.topics.filter((topic) => topic.file === file);
    if (!isCustomers(project, file) || root.children.some(({ name }) => COMPILED.includes(name)))
      continue;
    const shared = childrenOf(root, 'genAiPlugins').map((each) => textOf(each, 'genAiPluginName'));
    const known = project.topics.filter(({ name, isCopy }) => !isCopy && shared.includes(name));
    if (known.length < shared.length || known.some(({ canEscalate }) => canEscalate)) continue;
    if (topics.length === 0 || topics.some(({ canEscalate }) => canEscalate)) continue;
    const message = route
      ? 'The agent has an outbound route, and no topic of it may escalate.'
      : 'The agent talks to customers, and no topic of it may escalate.';
    yield { file, line: route?.line ?? 1, message };
  }
}

export const explicitRequestUnreachable: LintRule = {
  id: 'explicit-request-unreachable',
  severity: 'warning',
  title: 'A request for a person leads to an escalation',
  why: 'The customer asks for a person, in any words, and the agent has no way to give them one.',
  fix: 'Give the start agent a transition to a subagent with @utils.escalate, or set canEscalate on a topic.',
  *check(project) {
    for (const script of project.scripts) yield* inScript(script);
    yield* inBundles(project);
  }
};
