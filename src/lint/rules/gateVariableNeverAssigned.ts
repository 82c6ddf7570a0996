/** A gate that nothing opens keeps every customer in. */
import type { LintRule } from '../finding.ts';
import {
  blocks,
  everyNode,
  field,
  isAgentforceScript,
  type AgentScript
} from '../project/agentScript.ts';

/** Variables that something sets: a step, a tool, the platform, or whoever starts the agent. */
function assigned(script: AgentScript): Set<string> {
  const names = new Set<string>();
  for (const node of everyNode(script.root)) {
    for (const [, name] of node.text.matchAll(/\bset @variables\.(\w+)/g)) names.add(name ?? '');
    if (/@utils\.setVariables\b/.test(node.text)) {
      for (const { text } of node.children) {
        const name = /^with (\w+)/.exec(text)?.[1];
        if (name) names.add(name);
      }
    }
  }
  for (const block of blocks(script, 'variables')) {
    for (const variable of block.children) {
      const visibility = field(variable, 'visibility')?.value ?? '';
      if (/^linked\b/.test(variable.value) || /external|public/i.test(visibility)) {
        names.add(variable.key);
      }
    }
  }
  return names;
}

/** Defaults by variable, as written. */
function defaults(script: AgentScript): ReadonlyMap<string, string> {
  return new Map(
    blocks(script, 'variables').flatMap(({ children }) =>
      children.map(({ key, value }) => [key, /=\s*(.+)$/.exec(value)?.[1]?.trim() ?? ''] as const)
    )
  );
}

const isEmpty = (value: string): boolean => /^(?:False|0|""|''|None|\[\]|\{\})?$/.test(value);

/** True unless the condition on one variable is certain to be false with its default. */
function mayBeOpen(condition: string, name: string, value: string): boolean {
  const compared = new RegExp(
    String.raw`(not\s+)?@variables\.${name}\b(?:\s*(==|!=|<=|>=|<|>|is not|is)\s*("[^"]*"|'[^']*'|[\w.-]+))?`
  ).exec(condition);
  if (!compared) return true;
  const [, not, operator, right = ''] = compared;
  if (operator === undefined) return not === undefined ? !isEmpty(value) : isEmpty(value);
  const same = right === value || (isEmpty(right) && isEmpty(value));
  if (operator === '==' || operator === 'is') return not === undefined ? same : !same;
  if (operator === '!=' || operator === 'is not') return not === undefined ? !same : same;
  const [left, limit] = [Number(value || '0'), Number(right)];
  if (Number.isNaN(left) || Number.isNaN(limit)) return true;
  if (operator === '<') return left < limit;
  if (operator === '<=') return left <= limit;
  return operator === '>' ? left > limit : left >= limit;
}

export const gateVariableNeverAssigned: LintRule = {
  id: 'gate-variable-never-assigned',
  severity: 'error',
  title: 'A gate that is closed at the beginning is opened by something',
  why: 'The tool behind the gate never becomes available: the customer asks for a person and nothing happens.',
  fix: 'Set the variable from an action output or with @utils.setVariables, or remove the gate.',
  *check({ scripts }) {
    for (const script of scripts) {
      if (!isAgentforceScript(script)) continue;
      const names = assigned(script);
      const values = defaults(script);
      for (const node of everyNode(script.root)) {
        if (!node.text.startsWith('available when ') || /\bor\b/.test(node.text)) continue;
        for (const [, name = ''] of node.text.matchAll(/@variables\.(\w+)/g)) {
          const value = values.get(name);
          if (value === undefined || names.has(name) || mayBeOpen(node.text, name, value)) continue;
          const message = `The gate asks about ${name}, which nothing ever sets.`;
          yield { file: script.file, line: node.line, message };
        }
      }
    }
  }
};
