/** Agent tests do not belong into a deployment. */
import type { LintRule } from '../finding.ts';
import { packageFolders } from '../project/packageFolders.ts';

export const evaluationInPackage: LintRule = {
  id: 'evaluation-in-package',
  severity: 'note',
  title: 'Agent tests are kept outside the package directories',
  why: 'A deployment with AiEvaluationDefinition files has been seen to hang.',
  fix: 'Keep the test specification outside and create it with `sf agent test create`.',
  *check(project) {
    const folders = packageFolders(project);
    for (const { file } of project.ofType('AiEvaluationDefinition')) {
      if (!folders.some((folder) => file.startsWith(folder))) continue;
      yield { file, line: 1, message: 'An agent test is part of the deployment.' };
    }
  }
};
