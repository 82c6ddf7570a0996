/** What a metadata check says: the file, the line, what is wrong and what to do about it. */

/** One problem in one metadata file. */
export interface Finding {
  /** Path from the project root, forward slashes. */
  readonly file: string;
  /** 1-based; left out when the file as a whole is meant. */
  readonly line?: number;
  /** Stable code, for example `unknown-element`. */
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}
