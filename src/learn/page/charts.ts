/** Line, interval and bar drawings as SVG, in colours the page's style sheet gives them. */
import type { Interval } from '../interval.ts';
import { escaped } from './markup.ts';

const WIDTH = 320;
const HEIGHT = 160;
const LEFT = 40;
const BOTTOM = 24;
const TOP = 8;
const RIGHT = 8;
/** Below so many cases a point is drawn pale: it says nothing yet. */
const LEAST_CASES = 30;

/** Position of a share of the width and of the height of the plot; both from 0 to 1. */
const across = (share: number): number => LEFT + share * (WIDTH - LEFT - RIGHT);
const up = (share: number): number => HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
const fixed = (value: number): string => value.toFixed(1);

const text = (x: number, y: number, words: string, anchor = 'middle'): string =>
  `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}">${escaped(words)}</text>`;

const path = (points: readonly (readonly [number, number])[], name: string): string =>
  `<polyline class="${name}" points="${points
    .map(([x, y]) => `${fixed(across(x))},${fixed(up(y))}`)
    .join(' ')}"/>`;

function frame(title: string, inside: string, top: string, foot: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">
<line class="axis" x1="${LEFT}" y1="${fixed(up(0))}" x2="${fixed(across(1))}" y2="${fixed(up(0))}"/>
<line class="axis" x1="${LEFT}" y1="${fixed(up(0))}" x2="${LEFT}" y2="${fixed(up(1))}"/>
${text(LEFT - 4, up(1) + 8, top, 'end')}${text(LEFT - 4, up(0), '0', 'end')}
${[0, 0.25, 0.5, 0.75, 1].map((tick) => text(across(tick), HEIGHT - 10, String(tick))).join('')}
${text(across(0.5), HEIGHT, foot)}
${inside}
</svg>`;
}

/** One line of a chart. */
export interface Line {
  readonly name: 'first' | 'second';
  /** Horizontal and vertical value; the horizontal one from 0 to 1. */
  readonly points: readonly (readonly [number, number])[];
}

/**
 * Lines over thresholds with one mark.
 * @param most value at the top
 * @param mark where the policy's threshold stands
 */
export function lines(
  title: string,
  drawn: readonly Line[],
  most: number,
  mark: number,
  top: string
): string {
  const scale = most === 0 ? 1 : most;
  const inside = [
    `<line class="mark" x1="${fixed(across(mark))}" y1="${fixed(up(0))}" x2="${fixed(across(mark))}" y2="${fixed(up(1))}"/>`,
    ...drawn.map(({ name, points }) =>
      path(
        points.map(([x, y]) => [x, y / scale]),
        name
      )
    )
  ].join('\n');
  return frame(title, inside, top, 'threshold');
}

/** Shares with their intervals over ranges of scores; pale where there are too few cases. */
export function reliability(
  title: string,
  ranges: readonly {
    readonly from: number;
    readonly to: number;
    readonly needed: Interval | null;
  }[]
): string {
  const inside = ranges.flatMap(({ from, to, needed }) => {
    if (needed === null) return [];
    const x = fixed(across((from + to) / 2));
    const name = needed.n < LEAST_CASES ? 'few' : 'second';
    return [
      `<line class="${name}" x1="${x}" y1="${fixed(up(needed.low))}" x2="${x}" y2="${fixed(up(needed.high))}"/>`,
      `<circle class="${name}" cx="${x}" cy="${fixed(up(needed.value))}" r="3"/>`
    ];
  });
  return frame(title, inside.join('\n'), '100 %', 'score');
}

/** What fits beside a bar; the table under it has the whole name. */
const shortened = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name);

/** Horizontal bars with their numbers. */
export function bars(title: string, counts: Readonly<Record<string, number>>): string {
  const rows = Object.entries(counts);
  const most = Math.max(1, ...rows.map(([, number]) => number));
  const height = 20 * rows.length + 4;
  const drawn = rows.map(([name, number], index) => {
    const y = 20 * index + 2;
    const width = (number / most) * 130;
    return `${text(136, y + 13, shortened(name), 'end')}<rect class="bar" x="140" y="${y}" width="${fixed(width)}" height="16"/>${text(144 + width, y + 13, String(number), 'start')}`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">
${drawn.join('\n')}
</svg>`;
}
