/** What the linter reports, and what a rule is. */
import type { LintProject } from './project/lintProject.ts';

/**
 * `error`: somebody is stranded, something leaks, or the deployment fails. `warning`: it works, and
 * somebody will be hurt by it. `note`: worth knowing.
 */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One place where a rule is broken. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Path as given to the linter. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  /** What to do, in one sentence. */
  readonly fix: string;
}

/** A place as a rule reports it; the linter adds the rule and its fix. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** One rule: it looks at a whole project, because most mistakes are between two files. */
export interface LintRule {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule wants, as a short statement. */
  readonly title: string;
  /** What happens to a customer or a deployment when it is broken. */
  readonly why: string;
  readonly fix: string;
  readonly check: (project: LintProject) => Iterable<Problem>;
}
