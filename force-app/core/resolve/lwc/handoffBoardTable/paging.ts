/** A long table in pages: five hundred rows cost what one page costs. */

/** Rows of one page. */
export const PAGE = 25;

/** One page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Counted from 0, within what there is. */
  readonly number: number;
  /** Place of the first and the last row among all, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The page with this number, or the nearest there is. */
export function pageOf<Row>(rows: readonly Row[], wanted: number): Page<Row> {
  const most = Math.max(0, Math.ceil(rows.length / PAGE) - 1);
  const number = Math.max(0, Math.min(wanted, most));
  const from = number * PAGE;
  const shown = rows.slice(from, from + PAGE);
  return {
    rows: shown,
    number,
    first: from + 1,
    last: from + shown.length,
    isFirst: number === 0,
    isLast: number === most
  };
}
