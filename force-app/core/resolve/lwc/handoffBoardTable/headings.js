import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
import { COLUMNS } from './lines';
/** Headings of the columns that can be sorted. */
export function headingsOf(kind, { by, descending }) {
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
