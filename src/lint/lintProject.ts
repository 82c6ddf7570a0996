/** Runs every rule over a project's files: the pure heart of `handoff lint`. */
import type { Finding, LintRule } from './finding.ts';
import { LintProject, type LintFile } from './project/lintProject.ts';
import { RULES } from './rules/index.ts';

/** Findings in a stable order: by file, line, rule. */
export function lintProject(
  files: readonly LintFile[],
  rules: readonly LintRule[] = RULES
): readonly Finding[] {
  const project = new LintProject(files);
  const findings = rules.flatMap(({ id, severity, fix, check }) =>
    [...check(project)].map((problem): Finding => ({ rule: id, severity, ...problem, fix }))
  );
  return findings.sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
