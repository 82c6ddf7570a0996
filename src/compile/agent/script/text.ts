/** Writes the indented text of an Agent Script: three spaces a level, never a tab. */

/** One line, or a list of lines one level deeper. */
export type Line = string | readonly Line[];

const INDENT = '   ';

/** Lines as text; a list inside a list is indented once more. */
export function block(lines: readonly Line[], level = 0): string {
  return lines
    .map((line) =>
      typeof line === 'string' ? `${INDENT.repeat(level)}${line}\n` : block(line, level + 1)
    )
    .join('');
}

/** A text in double quotes on one line. */
export function quoted(text: string): string {
  return `"${text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\s*\n\s*/g, ' ')}"`;
}
