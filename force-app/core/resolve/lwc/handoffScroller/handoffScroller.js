/**
 * Scrolling of a windowed list: says which lines to render, learns their heights after the browser laid
 * them out, keeps the line being read where it is, and follows new lines only from the bottom.
 *
 * Nothing here makes the browser lay out: heights come from one observer, and while the reader scrolls
 * their place is never written. A line above that turns out higher than estimated moves the rows instead,
 * and the scroll bar is put right when the hand rests.
 */
import { after, observeSizes, oncePerFrame } from 'c/handoffTimer';
import { LineWindow } from 'c/handoffWindow';
/** Pixels rendered beyond the view on either side, so that scrolling shows no blank. */
const BEYOND = 320;
/** As long as so many of them are left, what is rendered stays. */
const BEYOND_LEAST = 160;
/** Pixels beyond the view after a leap: enough for lines that are lower than estimated. */
const BEYOND_LEAP = 40;
/** Pixels from the end that still count as being at the bottom. */
const BOTTOM_SLACK = 24;
/** Pixels left above a line that is brought into view, so that what led to it can be read. */
const ROOM_ABOVE = 64;
/** Size assumed before the list was laid out. */
const FIRST_VIEW = 480;
/** Milliseconds without a scroll event after which the hand rests. */
const REST = 150;
/** One windowed list. */
export class LineScroller {
  range = { first: 0, end: 0 };
  window = new LineWindow();
  listener;
  frame = oncePerFrame(() => this.look());
  elements;
  lines = [];
  sizes;
  viewHeight = FIRST_VIEW;
  atBottom = true;
  /** Where the view is scrolled to, as it was last read or written. */
  top = 0;
  /** Pixels by which the rows stand lower than the heights say, until the hand rests. */
  drift = 0;
  cancelRest;
  /** True while rendered lines wait to be laid out. */
  unmeasured = false;
  constructor(listener) {
    this.listener = listener;
  }
  /** Takes new lines; the reader stays where they are, or at the bottom if they are there. */
  setLines(lines) {
    if (this.elements) this.top = this.elements.view.scrollTop;
    this.note();
    this.window.setLines(lines);
    this.render(this.wanted(), this.viewHeight);
  }
  /** To be called after every rendering, with the rendered lines from `range.first` on. */
  rendered(elements, lines) {
    this.elements = elements;
    this.lines = [...lines];
    this.sizes ??= observeSizes(() => this.laidOut());
    this.sizes.watch([elements.view, ...this.lines]);
    this.unmeasured = true;
    // Where no line changes its size the observer stays silent: what it said before still holds.
    this.frame.ask();
    this.place();
  }
  /** To be called when the list is taken out of the page. */
  detach() {
    this.frame.cancel();
    this.cancelRest?.();
    this.cancelRest = undefined;
    this.sizes?.stop();
    this.sizes = undefined;
    this.elements = undefined;
    this.lines = [];
    this.drift = 0;
  }
  /** To be called on every scroll event. */
  scrolled() {
    if (!this.elements) return;
    const { scrollTop } = this.elements.view;
    if (Math.abs(scrollTop - this.top) >= 1) {
      this.top = scrollTop;
      this.cancelRest?.();
      this.cancelRest = after(REST, () => this.rest());
    }
    this.frame.ask();
  }
  /** Brings a line into view, with a little of what precedes it. */
  showLine(line) {
    this.goTo(Math.max(0, this.window.heights.offset(line) - ROOM_ABOVE));
  }
  /** Shows the last line. */
  showEnd() {
    this.goTo(this.window.heights.total);
  }
  goTo(content) {
    this.drift = 0;
    const end = Math.max(0, this.window.heights.total - this.viewHeight);
    this.write(Math.min(content, end));
    // Held before anything is placed, or what was read until now would be brought back.
    this.note();
    this.look();
  }
  /** Distance of what stands at the top of the view from the top of the list. */
  get content() {
    return this.top - this.drift;
  }
  /** Where the view belongs by the heights now known. */
  wanted() {
    const end = Math.max(0, this.window.heights.total - this.viewHeight);
    return this.atBottom ? end : (this.window.heldTop() ?? this.content);
  }
  /** The browser laid out: takes the heights, and keeps the line being read where it is. */
  laidOut() {
    const { elements, sizes } = this;
    if (!elements || !sizes) return;
    this.unmeasured = false;
    const view = sizes.of(elements.view);
    if (view) {
      this.viewHeight = view.height;
      this.window.setWidth(view.width);
    }
    this.lines.forEach((line, index) => {
      const size = sizes.of(line);
      if (size) this.window.measure(this.range.first + index, size.height);
    });
    this.place();
    this.frame.ask();
  }
  /** Gives the space its height and the rows their place, and the view where it belongs. */
  place() {
    if (!this.elements) return;
    const wanted = this.wanted();
    const scrolls = this.cancelRest !== undefined;
    if (scrolls) this.drift = this.top - wanted;
    else this.drift = 0;
    const { space, rows } = this.elements;
    const { heights } = this.window;
    space.style.blockSize = `${Math.max(0, heights.total + this.drift)}px`;
    rows.style.transform = `translateY(${heights.offset(this.range.first) + this.drift}px)`;
    if (!scrolls) this.write(wanted);
  }
  write(top) {
    if (!this.elements || Math.abs(this.top - top) < 1) return;
    this.top = top;
    this.elements.view.scrollTop = top;
  }
  /** The hand rests: the scroll bar takes over what the rows stand lower. */
  rest() {
    this.cancelRest = undefined;
    this.note();
    this.place();
  }
  look() {
    if (!this.elements) return;
    if (this.unmeasured) this.laidOut();
    // Above the first line there is nothing: rows that stand too low are put right at once.
    if (this.content < 0) this.drift = this.top;
    this.note();
    this.choose();
  }
  /** Takes down where the reader is now. */
  note() {
    if (!this.elements) return;
    this.window.hold(this.content);
    const left = this.window.heights.total - this.content - this.viewHeight;
    const atBottom = left <= BOTTOM_SLACK;
    if (atBottom === this.atBottom) return;
    this.atBottom = atBottom;
    this.listener.bottom(atBottom);
  }
  /** Renders other lines where those that are there do not cover the view and so much beyond. */
  choose() {
    const { content, range, viewHeight } = this;
    const { first, end } = this.window.heights.range(content, viewHeight, BEYOND_LEAST);
    if (first >= range.first && end <= range.end) return;
    const isElsewhere = end <= range.first || first >= range.end;
    this.render(content, viewHeight, isElsewhere ? BEYOND_LEAP : BEYOND);
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
