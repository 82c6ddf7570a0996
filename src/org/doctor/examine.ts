/** Examines an org: every check once, each with its own verdict. */
import { OrgError } from '../port.ts';
import { AGENT_CHECKS } from './agentChecks.ts';
import type { Check, Patient } from './check.ts';
import { DEPLOYED_CHECKS } from './deployedChecks.ts';
import { PEOPLE_CHECKS } from './peopleChecks.ts';
import { RUNNING_CHECKS } from './runningChecks.ts';
import type { Verdict } from './verdict.ts';

export const CHECKS: readonly Check[] = [
  ...DEPLOYED_CHECKS,
  ...PEOPLE_CHECKS,
  ...AGENT_CHECKS,
  ...RUNNING_CHECKS
];

/** The verdicts in the order of the checks. */
export function examine(patient: Patient): readonly Verdict[] {
  return CHECKS.map(({ id, title, mend, look }): Verdict => {
    try {
      const wrong = look(patient);
      if (wrong) return { check: id, title, ...wrong, mend };
      return { check: id, title, status: 'ok', message: '', mend: '' };
    } catch (error) {
      if (!(error instanceof OrgError)) throw error;
      return { check: id, title, status: 'unknown', message: error.message, mend: error.fix };
    }
  });
}
