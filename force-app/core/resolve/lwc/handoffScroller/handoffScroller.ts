/**
 * Scrolling of a windowed list: says which lines to render, measures them once rendered, keeps the
 * line being read where it is, and follows new lines only from the bottom.
 */
import { oncePerFrame, onWidth, type Cancel } from 'c/handoffTimer';
import { LineWindow, type LineRange, type Placeable } from 'c/handoffWindow';

/** The three elements of a windowed list. */
export interface ScrollElements {
  /** The box that scrolls. */
  readonly view: HTMLElement;
  /** As high as all lines together. */
  readonly space: HTMLElement;
  /** Holds the rendered lines; moved to where they belong. */
  readonly rows: HTMLElement;
}

/** Who is told about changes. */
export interface ScrollListener {
  range(range: LineRange): void;
  bottom(atBottom: boolean): void;
}

/** Pixels rendered beyond the view on either side, so that scrolling shows no blank. */
const BEYOND = 320;
/** Pixels from the end that still count as being at the bottom. */
const BOTTOM_SLACK = 24;
/** Pixels left above a line that is brought into view, so that what led to it can be read. */
const ROOM_ABOVE = 64;
/** Height assumed before the list was laid out. */
const FIRST_VIEW = 480;

/** One windowed list. */
export class LineScroller {
  range: LineRange = { first: 0, end: 0 };
  private readonly window = new LineWindow();
  private readonly listener: ScrollListener;
  private readonly frame = oncePerFrame(() => this.look());
  private elements?: ScrollElements;
  private cancelWidth?: Cancel;
  private atBottom = true;

  constructor(listener: ScrollListener) {
    this.listener = listener;
  }

  /** Takes new lines; the reader stays where they are, or at the bottom if they are there. */
  setLines(lines: readonly Placeable[]): void {
    this.window.setLines(lines);
    this.choose(this.wantedTop());
  }

  /** To be called after every rendering, with the rendered lines from `range.first` on. */
  rendered(elements: ScrollElements, lines: Iterable<Element>): void {
    this.elements = elements;
    this.cancelWidth ??= onWidth(elements.view, (width) => this.resized(width));
    let line = this.range.first;
    for (const element of lines) {
      this.window.measure(line, element.getBoundingClientRect().height);
      line += 1;
    }
    this.place();
  }

  /** To be called when the list is taken out of the page. */
  detach(): void {
    this.frame.cancel();
    this.cancelWidth?.();
    this.cancelWidth = undefined;
    this.elements = undefined;
  }

  /** To be called on every scroll event. */
  scrolled(): void {
    this.frame.ask();
  }

  /** Brings a line into view, with a little of what precedes it. */
  showLine(line: number): void {
    this.scrollTo(Math.max(0, this.window.heights.offset(line) - ROOM_ABOVE));
  }

  /** Shows the last line. */
  showEnd(): void {
    this.scrollTo(this.window.heights.total);
  }

  private scrollTo(top: number): void {
    if (this.elements) this.elements.view.scrollTop = top;
    this.look();
  }

  private get viewHeight(): number {
    return this.elements?.view.clientHeight || FIRST_VIEW;
  }

  private wantedTop(): number {
    const end = Math.max(0, this.window.heights.total - this.viewHeight);
    return this.atBottom ? end : (this.window.heldTop() ?? this.elements?.view.scrollTop ?? end);
  }

  /** Gives the space its height and the rows their place, and scrolls to where the reader was. */
  private place(): void {
    if (!this.elements) return;
    const { view, space, rows } = this.elements;
    const { heights } = this.window;
    space.style.blockSize = `${heights.total}px`;
    rows.style.transform = `translateY(${heights.offset(this.range.first)}px)`;
    const top = this.wantedTop();
    if (Math.abs(view.scrollTop - top) >= 1) view.scrollTop = top;
    this.choose(top);
  }

  private resized(width: number): void {
    if (this.window.setWidth(width)) this.choose(this.wantedTop());
  }

  private look(): void {
    if (!this.elements) return;
    const { scrollTop, scrollHeight, clientHeight } = this.elements.view;
    this.window.hold(scrollTop);
    const atBottom = scrollHeight - scrollTop - clientHeight <= BOTTOM_SLACK;
    if (atBottom !== this.atBottom) {
      this.atBottom = atBottom;
      this.listener.bottom(atBottom);
    }
    this.choose(scrollTop);
  }

  private choose(top: number): void {
    const next = this.window.heights.range(top, this.viewHeight, BEYOND);
    if (next.first === this.range.first && next.end === this.range.end) return;
    this.range = next;
    this.listener.range(next);
  }
}
