/**
 * What every measurement gives back: tables, and the rows that came out wrong.
 */

/** A row that came out wrong, for whoever improves the phrases. */
export interface Mistake {
  readonly task: string;
  readonly kind: 'missed' | 'false alarm';
  readonly text: string;
}

/** Tables of one task and what went wrong. */
export interface Measured {
  readonly text: string;
  readonly mistakes: readonly Mistake[];
}

/** A mistake, when there is one. */
export function mistakeOf(
  task: string,
  expected: boolean,
  predicted: boolean,
  text: string
): readonly Mistake[] {
  return expected === predicted ? [] : [{ task, kind: expected ? 'missed' : 'false alarm', text }];
}
