/** An action the agent has and can never run. */
import type { LintRule } from '../finding.ts';
import {
  definedActions,
  everyNode,
  expressionsOf,
  field,
  isAgentforceScript
} from '../project/agentScript.ts';

export const unusedAction: LintRule = {
  id: 'unused-action',
  severity: 'note',
  title: 'Every action a subagent defines is used by a tool or a step',
  why: 'It is deployed, granted and reviewed, and no conversation ever reaches it.',
  fix: 'Add a tool or a run for it, or remove it.',
  *check({ scripts }) {
    for (const script of scripts) {
      if (!isAgentforceScript(script)) continue;
      const used = new Set<string>();
      for (const node of everyNode(script.root)) {
        for (const [, name = ''] of expressionsOf(node).matchAll(/@actions\.(\w+)/g))
          used.add(name);
      }
      for (const { node } of script.subagents) {
        const tools = definedActions(field(node, 'reasoning') ?? node);
        for (const [name, action] of definedActions(node)) {
          if (used.has(name) || (tools.has(name) && field(node, 'reasoning'))) continue;
          if (!field(action, 'target')) continue;
          yield {
            file: script.file,
            line: action.line,
            message: `Nothing runs the action ${name}.`
          };
        }
      }
    }
  }
};
