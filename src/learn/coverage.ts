/** What of a policy past conversations never used: rules that never answered, branches never taken. */
import type { Decider } from '../decide/index.ts';
import type { ReplayStep } from '../run/replay.ts';

/** Parts of the decision flow by whether any turn reached them. */
export interface CoverageReport {
  readonly rules: number;
  readonly rulesNeverReached: readonly string[];
  readonly branches: number;
  readonly branchesNeverTaken: readonly string[];
}

/** Notes what was reached; memory grows with the flow only. */
export class Coverage {
  private readonly rules = new Set<string>();
  private readonly branches = new Set<string>();

  add(steps: readonly ReplayStep[]): void {
    for (const { decision } of steps) {
      this.rules.add(decision.rule);
      for (const branch of decision.trace.path) this.branches.add(branch);
    }
  }

  report({ rules, branches }: Pick<Decider, 'rules' | 'branches'>): CoverageReport {
    return {
      rules: rules.length,
      rulesNeverReached: rules.filter((rule) => !this.rules.has(rule)),
      branches: branches.length,
      branchesNeverTaken: branches.filter((branch) => !this.branches.has(branch))
    };
  }
}
