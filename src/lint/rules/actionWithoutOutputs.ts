/** A script action without outputs cannot be published. */
import type { LintRule } from '../finding.ts';
import { field } from '../project/agentScript.ts';

export const actionWithoutOutputs: LintRule = {
  id: 'action-without-outputs',
  severity: 'error',
  title: 'Every action a script defines declares its outputs',
  why: 'Publishing fails with "Internal Error, try again later" and names no line.',
  fix: 'Add an `outputs:` block with the names of the Apex or flow outputs.',
  *check({ scripts }) {
    for (const { file, subagents } of scripts) {
      for (const { node } of subagents) {
        for (const action of field(node, 'actions')?.children ?? []) {
          if (!field(action, 'target') || field(action, 'outputs')) continue;
          yield { file, line: action.line, message: `The action ${action.key} has no outputs.` };
        }
      }
    }
  }
};
