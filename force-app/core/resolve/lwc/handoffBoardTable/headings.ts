/** The column headings of a board table, and which of them the rows are sorted by. */
import type { BoardRow, Sorting } from 'c/handoffBoardRows';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
import { COLUMNS } from './lines';

/** One column heading. */
export interface Heading {
  readonly key: string;
  readonly label: string;
  readonly sortLabel: string;
  readonly ariaSort: string;
  readonly icon: string;
  readonly state: string;
}

/** Headings of the columns that can be sorted. */
export function headingsOf(kind: BoardRow['live'], { by, descending }: Sorting): Heading[] {
  return COLUMNS[kind].map(({ key, label }) => {
    const isSorted = key === by;
    return {
      key,
      label,
      sortLabel: fill(labels.boardSortBy, label),
      ariaSort: isSorted ? (descending ? 'descending' : 'ascending') : 'none',
      icon: descending ? 'utility:arrowdown' : 'utility:arrowup',
      state: isSorted ? labels[descending ? 'boardSortedDown' : 'boardSortedUp'] : ''
    };
  });
}
