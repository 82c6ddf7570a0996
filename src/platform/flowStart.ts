/** What starts a record-triggered flow, and what becomes of a scheduled path while it is pending. */

/** What a flow's start asks for. */
export interface StartCriteria {
  readonly on: 'Create' | 'Update' | 'CreateAndUpdate' | 'Delete' | 'None';
  /** Runs only when an update makes the criteria true. */
  readonly onlyWhenChanged: boolean;
}

/** One save of one row, with what the criteria say before and after it. */
export interface Save {
  readonly kind: 'create' | 'update' | 'delete';
  /** False for a row that is being created. */
  readonly metBefore: boolean;
  readonly meetsNow: boolean;
}

/** True when this save starts the flow (rules `path-looks-once` and `insert-not-covered`). */
export function starts({ on, onlyWhenChanged }: StartCriteria, save: Save): boolean {
  if (!save.meetsNow) return false;
  if (save.kind === 'delete') return on === 'Delete';
  if (save.kind === 'create') return on === 'Create' || on === 'CreateAndUpdate';
  if (on !== 'Update' && on !== 'CreateAndUpdate') return false;
  return !onlyWhenChanged || !save.metBefore;
}

/**
 * When the path of a row is due after a save; null when none is pending (rule `pending-path-follows`).
 * @param pending when it was due before the save, or null
 * @param due when the row's time source says it is due now; null for a blank one
 */
export function pendingAfter(
  criteria: StartCriteria,
  save: Save,
  pending: number | null,
  due: number | null
): number | null {
  if (save.kind === 'delete' || !save.meetsNow) return null;
  if (pending === null && !starts(criteria, save)) return null;
  return due;
}

/**
 * True when a path counted from a field can never be scheduled twice for one row: the criteria ask for
 * nothing but that the field is filled, so a later time leaves them as true as before.
 */
export function looksOnlyOnce(
  { on, onlyWhenChanged }: StartCriteria,
  filters: readonly { readonly field: string; readonly isPresenceTest: boolean }[],
  timeField: string
): boolean {
  const mayRunAgain = on === 'Update' || on === 'CreateAndUpdate';
  return (
    mayRunAgain &&
    onlyWhenChanged &&
    filters.length > 0 &&
    filters.every(({ field, isPresenceTest }) => isPresenceTest && field === timeField)
  );
}
