/**
 * Settings, approvals and notifications: the smaller parts of a policy.
 */

/** One named setting. */
export interface Setting {
  /** Dotted name, such as `retention.turns.days`. */
  readonly setting: string;
  readonly value: string;
  /** What it does and which values are allowed. */
  readonly description: string;
}

/** A high-stakes action that waits for a supervisor. */
export interface Approval {
  /** Code of the action, a value of the fact `requestedAction`. */
  readonly requestedAction: string;
  readonly description: string;
  /** Stem of the destination whose Case queue decides. */
  readonly approvers: string;
  /** Minutes until an undecided request expires. */
  readonly expiresAfterMinutes: number;
  /** Code of the notification to the approvers. */
  readonly notification: string;
}

/** Who is told about a critical handoff. */
export interface Notification {
  readonly code: string;
  readonly description: string;
  /** Stem of the destination whose members are told. */
  readonly recipients: string;
  /** True: the owner of the customer's account is told too, when they still work here. */
  readonly accountOwner?: boolean;
  /** Message code of title and body. */
  readonly message: string;
  /** True: also posted to Slack where that is connected. */
  readonly slack: boolean;
}
