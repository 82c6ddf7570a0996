/** A gate that nothing opens keeps every customer in. */
import type { LintRule } from '../finding.ts';
import { blocks, everyNode, type AgentScript } from '../project/agentScript.ts';

const READ = /@variables\.(\w+)/g;

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
      if (/^linked\b/.test(variable.value)) names.add(variable.key);
    }
  }
  return names;
}

export const gateVariableNeverAssigned: LintRule = {
  id: 'gate-variable-never-assigned',
  severity: 'error',
  title: 'Every variable a gate asks about is set somewhere',
  why: 'The tool behind the gate never becomes available: the customer asks for a person and nothing happens.',
  fix: 'Set the variable from an action output or with @utils.setVariables, or remove the gate.',
  *check({ scripts }) {
    for (const script of scripts) {
      const names = assigned(script);
      for (const node of everyNode(script.root)) {
        if (!node.text.startsWith('available when ')) continue;
        for (const [, name = ''] of node.text.matchAll(READ)) {
          if (names.has(name)) continue;
          const message = `The gate asks about ${name}, which nothing ever sets.`;
          yield { file: script.file, line: node.line, message };
        }
      }
    }
  }
};
