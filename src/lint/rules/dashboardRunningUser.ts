/** A dashboard that runs as a user of another org. */
import type { LintRule } from '../finding.ts';
import { childOf } from '../project/xmlTree.ts';

export const dashboardRunningUser: LintRule = {
  id: 'dashboard-running-user',
  severity: 'error',
  title: 'A dashboard names no running user',
  why: 'The user does not exist in the target org and the deployment fails.',
  fix: 'Use dashboardType LoggedInUser and remove runningUser.',
  *check(project) {
    for (const { file, root } of project.ofType('Dashboard')) {
      const user = childOf(root, 'runningUser');
      if (user && !/^[$_{%]/.test(user.text.trim()))
        yield { file, line: user.line, message: `The dashboard runs as ${user.text}.` };
    }
  }
};
