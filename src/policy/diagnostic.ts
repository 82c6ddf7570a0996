/** One mistake or remark about a policy, with the place and the mend. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** File of the policy the place is in. */
  readonly file: string;
  /** Place inside the policy, such as `rules[3] "FraudSuspected".then.destination`. */
  readonly path: string;
  /** Text of the policy that is meant, where the path does not name it. */
  readonly quote?: string;
  /** What is wrong. */
  readonly message: string;
  /** What would be right. */
  readonly fix: string;
}
