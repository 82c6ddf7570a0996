/** A long table in pages: five hundred rows cost what one page costs. */
/** Rows of one page. */
export const PAGE = 25;
/** The page with this number, or the nearest there is. */
export function pageOf(rows, wanted) {
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
