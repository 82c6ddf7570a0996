/** Runs every rule over a project's files: the pure heart of `handoff lint`. */
import type { Finding, LintRule, Severity } from './finding.ts';
import { LintProject, type LintFile } from './project/lintProject.ts';
import { RULES } from './rules/index.ts';

/** A severity by rule, or `off`. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>;

/**
 * Findings in a stable order: by file, line, rule.
 * @param levels what a project says about rules; a rule it does not name keeps its own severity
 */
export function lintProject(
  files: readonly LintFile[],
  rules: readonly LintRule[] = RULES,
  levels: RuleLevels = {}
): readonly Finding[] {
  const project = new LintProject(files);
  const findings = rules.flatMap(({ id, severity: usual, fix, check }) => {
    const severity = levels[id] ?? usual;
    if (severity === 'off') return [];
    return [...check(project)].map((problem): Finding => ({ rule: id, severity, ...problem, fix }));
  });
  return findings.sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
