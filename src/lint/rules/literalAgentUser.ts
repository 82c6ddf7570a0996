/** A username belongs to one org. */
import type { LintRule } from '../finding.ts';
import { everyNode } from '../project/agentScript.ts';
import { childOf } from '../project/xmlTree.ts';

const USERNAME = /^[^\s@{}<>]+@[^\s@{}<>]+$/;
/** Words somebody replaces before deploying: tokens, and addresses that belong to nobody. */
const TOKEN =
  /__|^[A-Z0-9_]+$|\b(?:example|test|testorg|company|identifier|testdrive|yourorg|your-org|your_org|yourcompany|your-company|placeholder|mycompany|domain)\b|^your/i;

const isUsername = (text: string): boolean => USERNAME.test(text) && !TOKEN.test(text);

export const literalAgentUser: LintRule = {
  id: 'literal-agent-user',
  severity: 'warning',
  title: "The agent user's name is a token, not a username",
  why: 'Usernames are unique across all orgs: the deployment fails everywhere but in the org it came from.',
  fix: 'Write a token and replace it at deployment with `replacements` in sfdx-project.json.',
  *check(project) {
    for (const { file, root } of project.scripts) {
      for (const { key, value, line } of everyNode(root)) {
        if (key !== 'default_agent_user' || !isUsername(value)) continue;
        yield { file, line, message: `The agent user is the username ${value}.` };
      }
    }
    for (const { file, root } of project.ofType('Bot')) {
      const user = childOf(root, 'botUser');
      if (!user || !isUsername(user.text)) continue;
      yield { file, line: user.line, message: `The agent user is the username ${user.text}.` };
    }
  }
};
