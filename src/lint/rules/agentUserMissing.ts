/** A service agent runs as somebody. */
import type { LintRule } from '../finding.ts';
import { blocks, field, isServiceAgent } from '../project/agentScript.ts';

export const agentUserMissing: LintRule = {
  id: 'agent-user-missing',
  severity: 'error',
  title: 'A service agent names the user it runs as',
  why: 'Publishing fails with "Internal Error", or the agent has no rights to any of its actions.',
  fix: 'Add access: default_agent_user: with a token that is replaced at deployment.',
  *check({ scripts }) {
    for (const script of scripts) {
      const config = field(script.root, 'config');
      if (!config || !isServiceAgent(script)) continue;
      const user =
        field(config, 'default_agent_user') ??
        field(blocks(script, 'access')[0], 'default_agent_user');
      if (user && !/^(?:None)?$/.test(user.value)) continue;
      const message = 'The service agent has no default_agent_user.';
      yield { file: script.file, line: (user ?? config).line, message };
    }
  }
};
