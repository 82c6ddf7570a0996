/**
 * Checks a policy before anything is compiled from it: every mistake names file, place, what is wrong
 * and what would be right.
 */
import type { Diagnostic } from '../diagnostic.ts';
import type { Policy, PolicyFiles, PolicyPart } from '../policy.ts';
import { checkDestinations } from './destinations.ts';
import { checkMessages } from './messages.ts';
import { checkPrerequisites } from './prerequisites.ts';
import { checkProtectedSignals } from './protectedSignals.ts';
import { checkReferences } from './references.ts';
import { Reporter } from './reporter.ts';
import { checkRules } from './rules.ts';
import { checkShape } from './shape.ts';
import { SHAPES } from './shapes.ts';
import { checkThresholds } from './thresholds.ts';
import { checkTopics } from './topics.ts';

export { AGENT_ACTION_NAMES } from './topics.ts';

/** Parts that are there but checked by the rooms that read them. */
const READ_ELSEWHERE: readonly PolicyPart[] = ['phrases', 'redactions'];

function checkShapes(policy: Policy, reporter: Reporter): void {
  for (const part of READ_ELSEWHERE) {
    if (policy[part] === undefined) {
      reporter.error({ part, path: part }, 'This part of the policy is missing.', `Add ${part}.`);
    }
  }
  for (const [name, shape] of Object.entries(SHAPES)) {
    const part = name as PolicyPart;
    const value: unknown = policy[part];
    if (value === undefined) {
      reporter.error({ part, path: part }, 'This part of the policy is missing.', `Add ${part}.`);
    } else checkShape(value, shape, { part, path: part }, reporter);
  }
}

/**
 * Every mistake in a policy. When its data has the wrong shape only that is reported, because nothing
 * else can be said about it.
 * @param files the file each part is written in; left out, those of the shipped layout
 */
export function validatePolicy(policy: Policy, files: PolicyFiles = {}): readonly Diagnostic[] {
  const reporter = new Reporter(files);
  checkShapes(policy, reporter);
  if (reporter.hasErrors) return reporter.diagnostics;
  for (const check of [
    checkReferences,
    checkRules,
    checkProtectedSignals,
    checkDestinations,
    checkPrerequisites,
    checkMessages,
    checkThresholds,
    checkTopics
  ]) {
    check(policy, reporter);
  }
  return reporter.diagnostics;
}
