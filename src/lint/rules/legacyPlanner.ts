/** The planner type before bundles no longer loads. */
import type { LintRule } from '../finding.ts';

export const legacyPlanner: LintRule = {
  id: 'legacy-planner',
  severity: 'error',
  title: 'Agents have a planner bundle, not a GenAiPlanner',
  why: 'From API 64 on the deployment fails with "Load of metadata from db failed".',
  fix: 'Retrieve the agent as GenAiPlannerBundle and remove the GenAiPlanner file.',
  *check(project) {
    for (const { file } of project.ofType('GenAiPlanner')) {
      yield { file, line: 1, message: 'GenAiPlanner is no longer supported.' };
    }
  }
};
