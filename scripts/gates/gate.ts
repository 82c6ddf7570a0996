/** What every quality gate looks like, so that one runner can show them all the same way. */

/** One thing that is wrong, where it is, and how to mend it. */
export interface GateMessage {
  /** Path from the project root, or the name of the thing when there is no file. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  readonly message: string;
  /** What to do next: a command, or the change to make. */
  readonly fix: string;
}

/** Checks that passed and failed, counted one by one. */
export interface GateResult {
  readonly passed: number;
  readonly failed: number;
  readonly messages: readonly GateMessage[];
  /** Said aloud beside the counts: what was left out here, and why. */
  readonly notes?: readonly string[];
}

/** Where a gate works. */
export interface GateContext {
  /** The project under test. */
  readonly root: string;
  /** Folder for results that may be kept between runs; exists. */
  readonly cache: string;
  /** Only these paths are in question; without it, everything is. Gates over single files narrow to it. */
  readonly changed?: readonly string[];
  /** Shows what the gate is doing right now. */
  readonly report: (progress: string) => void;
}

/** One gate; its file in this folder carries its name. */
export interface Gate {
  readonly name: string;
  /** What it proves, in a few words. */
  readonly title: string;
  readonly run: (context: GateContext) => Promise<GateResult>;
}

/** A result from a list of problems over `total` checked things; one thing may have several problems. */
export function resultOf(
  total: number,
  messages: readonly GateMessage[],
  notes: readonly string[] = []
): GateResult {
  const failed = new Set(messages.map((message) => message.file)).size;
  return { passed: Math.max(0, total - failed), failed, messages, notes };
}

/** Those of `files` that are in question. */
export function inQuestion(
  files: readonly string[],
  changed: readonly string[] | undefined
): string[] {
  return changed === undefined ? [...files] : files.filter((file) => changed.includes(file));
}

/** A gate with nothing to check has not passed: its subject is missing. */
export function nothingToCheck(subject: string, fix: string): GateResult {
  return {
    passed: 0,
    failed: 1,
    messages: [{ file: subject, message: 'There is nothing to check.', fix }]
  };
}
