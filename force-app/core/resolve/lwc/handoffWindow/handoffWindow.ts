/**
 * Which lines of a long list are worth rendering, and where the reader is. Heights are estimated until
 * a line was seen, then measured; ten thousand lines cost as little as ten.
 */
import { HeightIndex, type LineRange } from './heightIndex';

export { HeightIndex, type LineRange };

/** What is needed of a line to place it. */
export interface Placeable {
  readonly key: string;
  readonly characters: number;
}

/** Pixels of a line without its text, per row of text, and per character of a row. */
const LINE_BASE = 30;
const ROW_HEIGHT = 20;
const CHARACTER_WIDTH = 7;

/** Likely height of a line with so many characters at this width. */
export function estimateHeight(characters: number, width: number): number {
  const perRow = Math.max(10, Math.floor(width / CHARACTER_WIDTH));
  return LINE_BASE + ROW_HEIGHT * Math.max(1, Math.ceil(characters / perRow));
}

/** The lines with their heights, and the line the reader looks at. */
export class LineWindow {
  heights = new HeightIndex([]);
  private lines: readonly Placeable[] = [];
  private measured = new Map<string, number>();
  private width = 400;
  private anchorKey = '';
  /** Where the line was when it was remembered; only new lines move it. */
  private anchorLine = 0;
  private anchorDepth = 0;

  /** Takes new lines; those known by key keep their measured height. */
  setLines(lines: readonly Placeable[]): void {
    this.lines = lines;
    this.rebuild();
  }

  /** Takes a new width, at which every measured height is wrong. Returns whether it changed. */
  setWidth(width: number): boolean {
    if (Math.abs(width - this.width) < 1) return false;
    this.width = width;
    this.measured.clear();
    this.rebuild();
    return true;
  }

  /** Remembers the line at the top of the view, so that it can be kept there. */
  hold(scrollTop: number): void {
    const line = this.heights.lineAt(scrollTop);
    this.anchorLine = line;
    this.anchorKey = this.lines[line]?.key ?? '';
    this.anchorDepth = scrollTop - this.heights.offset(line);
  }

  /** Where to scroll so that the remembered line stays where it was; null when it is gone. */
  heldTop(): number | null {
    if (this.lines[this.anchorLine]?.key !== this.anchorKey) {
      this.anchorLine = this.lines.findIndex(({ key }) => key === this.anchorKey);
    }
    const line = this.anchorLine;
    return line < 0 ? null : this.heights.offset(line) + this.anchorDepth;
  }

  /** Takes the real height of a line; returns whether it was estimated wrongly. */
  measure(line: number, height: number): boolean {
    const key = this.lines[line]?.key;
    if (key === undefined || height <= 0) return false;
    this.measured.set(key, height);
    return this.heights.set(line, height) !== 0;
  }

  private rebuild(): void {
    this.heights = new HeightIndex(
      this.lines.map(
        ({ key, characters }) => this.measured.get(key) ?? estimateHeight(characters, this.width)
      )
    );
  }
}
