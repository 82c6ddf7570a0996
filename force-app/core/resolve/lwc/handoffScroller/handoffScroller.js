/**
 * Scrolling of a windowed list: says which lines to render, measures them once rendered, keeps the
 * line being read where it is, and follows new lines only from the bottom.
 */
import { oncePerFrame, onWidth } from 'c/handoffTimer';
import { LineWindow } from 'c/handoffWindow';
/** Pixels rendered beyond the view on either side, so that scrolling shows no blank. */
const BEYOND = 320;
/** As long as so many of them are left, what is rendered stays. */
const BEYOND_LEAST = 160;
/** Pixels beyond the view after a leap: enough for lines that are lower than estimated. */
const BEYOND_LEAP = 80;
/** Pixels from the end that still count as being at the bottom. */
const BOTTOM_SLACK = 24;
/** Pixels left above a line that is brought into view, so that what led to it can be read. */
const ROOM_ABOVE = 64;
/** Height assumed before the list was laid out. */
const FIRST_VIEW = 480;
/** One windowed list. */
export class LineScroller {
  range = { first: 0, end: 0 };
  window = new LineWindow();
  listener;
  frame = oncePerFrame(() => this.look());
  elements;
  cancelWidth;
  atBottom = true;
  /** False until the list was laid out once: before that, where it is scrolled to means nothing. */
  placed = false;
  constructor(listener) {
    this.listener = listener;
  }
  /** Takes new lines; the reader stays where they are, or at the bottom if they are there. */
  setLines(lines) {
    this.note();
    this.window.setLines(lines);
    this.render(this.wantedTop(), this.viewHeight);
  }
  /** To be called after every rendering, with the rendered lines from `range.first` on. */
  rendered(elements, lines) {
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
  detach() {
    this.frame.cancel();
    this.cancelWidth?.();
    this.cancelWidth = undefined;
    this.elements = undefined;
    this.placed = false;
  }
  /** To be called on every scroll event. */
  scrolled() {
    this.frame.ask();
  }
  /** Brings a line into view, with a little of what precedes it. */
  showLine(line) {
    this.scrollTo(Math.max(0, this.window.heights.offset(line) - ROOM_ABOVE));
  }
  /** Shows the last line. */
  showEnd() {
    this.scrollTo(this.window.heights.total);
  }
  scrollTo(top) {
    if (this.elements) this.elements.view.scrollTop = top;
    this.look();
  }
  get viewHeight() {
    return this.elements?.view.clientHeight || FIRST_VIEW;
  }
  wantedTop() {
    const end = Math.max(0, this.window.heights.total - this.viewHeight);
    return this.atBottom ? end : (this.window.heldTop() ?? this.elements?.view.scrollTop ?? end);
  }
  /** Gives the space its height and the rows their place, and scrolls to where the reader was. */
  place() {
    if (!this.elements) return;
    const { view, space, rows } = this.elements;
    const { heights } = this.window;
    // Without its space the view has no height yet, and its end could not be found.
    if (!this.placed) space.style.blockSize = `${heights.total}px`;
    // Everything is read before anything is written, or the browser would lay out twice.
    const top = this.wantedTop();
    const { scrollTop } = view;
    const height = this.viewHeight;
    space.style.blockSize = `${heights.total}px`;
    rows.style.transform = `translateY(${heights.offset(this.range.first)}px)`;
    if (Math.abs(scrollTop - top) >= 1) view.scrollTop = top;
    this.placed = true;
    this.choose(top, height, 0);
  }
  resized(width) {
    this.note();
    if (this.window.setWidth(width)) this.render(this.wantedTop(), this.viewHeight);
  }
  look() {
    if (!this.elements) return;
    this.note();
    this.choose(this.elements.view.scrollTop, this.viewHeight, BEYOND_LEAST);
  }
  /** Takes down where the reader is now: their hand may have moved since the last frame. */
  note() {
    if (!this.elements || !this.placed) return;
    const { scrollTop, scrollHeight, clientHeight } = this.elements.view;
    this.window.hold(scrollTop);
    const atBottom = scrollHeight - scrollTop - clientHeight <= BOTTOM_SLACK;
    if (atBottom === this.atBottom) return;
    this.atBottom = atBottom;
    this.listener.bottom(atBottom);
  }
  /** Renders other lines where those that are there do not cover the view and so much beyond. */
  choose(top, height, beyond) {
    const { first, end } = this.window.heights.range(top, height, beyond);
    const { range } = this;
    if (first >= range.first && end <= range.end) return;
    const isElsewhere = end <= range.first || first >= range.end;
    this.render(top, height, isElsewhere ? BEYOND_LEAP : BEYOND);
    // After a leap the view comes first; what is around it follows in the next frame.
    if (isElsewhere) this.frame.ask();
  }
  render(top, height, beyond = BEYOND) {
    const next = this.window.heights.range(top, height, beyond);
    if (next.first === this.range.first && next.end === this.range.end) return;
    this.range = next;
    this.listener.range(next);
  }
}
