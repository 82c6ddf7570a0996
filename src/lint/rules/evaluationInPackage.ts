/** Agent tests do not belong into a deployment. */
import type { LintRule } from '../finding.ts';

export const evaluationInPackage: LintRule = {
  id: 'evaluation-in-package',
  severity: 'warning',
  title: 'Agent tests are kept outside the package directories',
  why: 'A deployment with AiEvaluationDefinition files has been seen to hang.',
  fix: 'Keep the test specification outside and create it with `sf agent test create`.',
  *check(project) {
    for (const { file } of project.ofType('AiEvaluationDefinition')) {
      yield { file, line: 1, message: 'An agent test is part of the deployment.' };
    }
  }
};
