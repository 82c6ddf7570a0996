/** One tab stop for all buttons of a table: arrow keys go from row to row and from button to button. */
const MOVES = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1]
};
/** The place within a table of so many rows with so many buttons each. */
export function within({ row, button }, rows, buttons) {
  const between = (value, count) => Math.max(0, Math.min(value, count - 1));
  return { row: between(row, rows), button: between(button, buttons) };
}
/** Where a key leads; undefined for a key that leads nowhere. Left and right follow the direction. */
export function moved(from, key, isRightToLeft) {
  if (key === 'Home') return { ...from, row: 0 };
  if (key === 'End') return { ...from, row: Infinity };
  if (!(key in MOVES)) return undefined;
  const [rows, buttons] = MOVES[key];
  return { row: from.row + rows, button: from.button + (isRightToLeft ? -buttons : buttons) };
}
