/** The one metadata type whose file has no -meta.xml. */
import type { LintRule } from '../finding.ts';

export const plannerBundleFileName: LintRule = {
  id: 'planner-bundle-file-name',
  severity: 'error',
  title: 'A planner bundle is called <name>.genAiPlannerBundle',
  why: 'With -meta.xml at the end the file is not recognised and the agent is deployed without it.',
  fix: 'Rename the file to end in .genAiPlannerBundle.',
  *check({ files }) {
    for (const { path } of files) {
      if (!path.endsWith('.genAiPlannerBundle-meta.xml')) continue;
      yield { file: path, line: 1, message: 'The planner bundle ends in -meta.xml.' };
    }
  }
};
