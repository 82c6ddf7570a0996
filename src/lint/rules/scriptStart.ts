/** Where every conversation begins. */
import type { LintRule } from '../finding.ts';
import { isAgentforceScript } from '../project/agentScript.ts';

export const scriptStart: LintRule = {
  id: 'script-start',
  severity: 'error',
  title: 'A script has exactly one start_agent, and no two subagents of one name',
  why: 'The agent cannot be published, or customers begin in the wrong place.',
  fix: 'Keep one start_agent and give each subagent its own name.',
  *check({ scripts }) {
    for (const script of scripts) {
      if (!isAgentforceScript(script)) continue;
      const { file, subagents } = script;
      const starts = subagents.filter(({ isStart }) => isStart);
      if (starts.length === 0) {
        yield { file, line: subagents[0]?.node.line ?? 1, message: 'There is no start_agent.' };
      }
      for (const { node } of starts.slice(1)) {
        yield { file, line: node.line, message: 'There is a second start_agent.' };
      }
      const seen = new Set<string>();
      for (const { name, node } of subagents) {
        if (seen.has(name)) yield { file, line: node.line, message: `${name} is there twice.` };
        seen.add(name);
      }
    }
  }
};
