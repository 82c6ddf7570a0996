/** Agent types changed their names at API 68. */
import type { LintRule } from '../finding.ts';

const LAST_WITH_BUNDLES = 67;

export const apiVersionTooNew: LintRule = {
  id: 'api-version-too-new',
  severity: 'error',
  title: 'A project with planner bundles stays at sourceApiVersion 67.0',
  why: 'At 68 the type GenAiPlannerBundle is gone, and the agent cannot be deployed.',
  fix: 'Set sourceApiVersion to 67.0 in sfdx-project.json until the agents are moved to AiAgentDefinition.',
  *check(project) {
    if (project.ofType('GenAiPlannerBundle').length === 0) return;
    for (const { path, text } of project.ending('sfdx-project.json')) {
      const lines = text.split('\n');
      const index = lines.findIndex((line) => line.includes('"sourceApiVersion"'));
      const version = Number(/"sourceApiVersion"\s*:\s*"([\d.]+)"/.exec(text)?.[1] ?? 0);
      if (version <= LAST_WITH_BUNDLES) continue;
      const message = `sourceApiVersion ${String(version)} does not know GenAiPlannerBundle.`;
      yield { file: path, line: index + 1, message };
    }
  }
};
