/** A username belongs to one org. */
import type { LintRule } from '../finding.ts';
import { everyNode } from '../project/agentScript.ts';
import { childOf } from '../project/xmlTree.ts';

const USERNAME = /^[^\s@{}]+@[^\s@{}]+$/;

export const literalAgentUser: LintRule = {
  id: 'literal-agent-user',
  severity: 'error',
  title: "The agent user's name is a token, not a username",
  why: 'Usernames are unique across all orgs: the deployment fails everywhere but in the org it came from.',
  fix: 'Write a token and replace it at deployment with `replacements` in sfdx-project.json.',
  *check(project) {
    for (const { file, root } of project.scripts) {
      for (const { key, value, line } of everyNode(root)) {
        if (key !== 'default_agent_user' || !USERNAME.test(value)) continue;
        yield { file, line, message: `The agent user is the username ${value}.` };
      }
    }
    for (const { file, root } of project.ofType('Bot')) {
      const user = childOf(root, 'botUser');
      if (!user || !USERNAME.test(user.text)) continue;
      yield { file, line: user.line, message: `The agent user is the username ${user.text}.` };
    }
  }
};
