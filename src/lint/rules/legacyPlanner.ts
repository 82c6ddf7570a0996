/** The planner type before bundles no longer loads. */
import type { LintRule } from '../finding.ts';

const FIRST_WITH_BUNDLES = 64;

export const legacyPlanner: LintRule = {
  id: 'legacy-planner',
  severity: 'error',
  title: 'From API 64 on agents have a planner bundle, not a GenAiPlanner',
  why: 'The deployment fails with "Load of metadata from db failed".',
  fix: 'Retrieve the agent as GenAiPlannerBundle and remove the GenAiPlanner file.',
  *check(project) {
    const versions = project
      .ending('sfdx-project.json')
      .map(({ text }) => Number(/"sourceApiVersion"\s*:\s*"([\d.]+)"/.exec(text)?.[1] ?? 0));
    if (Math.max(0, ...versions) < FIRST_WITH_BUNDLES) return;
    for (const { file } of project.ofType('GenAiPlanner')) {
      yield { file, line: 1, message: 'GenAiPlanner is no longer supported.' };
    }
  }
};
