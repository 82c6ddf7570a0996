/**
 * The only place that starts timers and listens to the window, so that every component can stop what
 * it started: each function returns the function that cancels it.
 */
/* eslint-disable @lwc/lwc/no-async-operation -- cancelling is the point of this module */

/** Stops what was started; calling it twice is harmless. */
export type Cancel = () => void;

/** Epoch milliseconds now. */
export function now(): number {
  return Date.now();
}

/** Runs once after the milliseconds. */
export function after(milliseconds: number, run: () => void): Cancel {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** Runs every so many milliseconds. */
export function every(milliseconds: number, run: () => void): Cancel {
  const timer = setInterval(run, milliseconds);
  return () => clearInterval(timer);
}

/** Runs once the browser has painted what is rendered now. */
export function afterPaint(run: () => void): Cancel {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * Runs once what is being rendered now is done. A block that speaks while it is rendered does so in the
 * middle of its container's rendering, when the container cannot reach its other blocks yet.
 */
export function afterRender(run: () => void): void {
  void Promise.resolve().then(run);
}

/** Runs before the next paint, at most once per frame however often it is asked. */
export function oncePerFrame(run: () => void): { ask: () => void; cancel: Cancel } {
  let frame: number | undefined;
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        run();
      });
    },
    cancel: () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
    }
  };
}

/** Runs when the reader comes back to the page or the connection returns. */
export function onReturn(run: () => void): Cancel {
  const whenVisible = (): void => {
    if (document.visibilityState === 'visible') run();
  };
  window.addEventListener('focus', run);
  window.addEventListener('online', run);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    window.removeEventListener('focus', run);
    window.removeEventListener('online', run);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}

/** Runs when the browser loses its connection. */
export function onOffline(run: () => void): Cancel {
  window.addEventListener('offline', run);
  return () => window.removeEventListener('offline', run);
}

/** Tells the inline size of an element in CSS pixels, at once and on every change. */
export function onWidth(element: Element, tell: (width: number) => void): Cancel {
  tell(element.getBoundingClientRect().width);
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(([entry]) => tell(entry.contentRect.width));
  observer.observe(element);
  return () => observer.disconnect();
}

/** Width and height of an element with its borders, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes of many elements, from one observer: reading them costs no layout. */
export interface Sizes {
  /** Watches these and no others from now on. */
  watch(elements: readonly Element[]): void;
  /** The size when it was last laid out; undefined before that. */
  of(element: Element): Size | undefined;
  stop(): void;
}

/** Tells, after the browser laid out and before it paints, that some of the watched changed their size. */
export function observeSizes(tell: () => void): Sizes {
  const sizes = new Map<Element, Size | undefined>();
  if (typeof ResizeObserver === 'undefined') {
    return { watch: () => undefined, of: () => undefined, stop: () => undefined };
  }
  const observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const [{ inlineSize, blockSize }] = borderBoxSize;
      if (sizes.has(target)) sizes.set(target, { width: inlineSize, height: blockSize });
    }
    tell();
  });
  return {
    watch(elements) {
      const wanted = new Set(elements);
      for (const known of sizes.keys()) {
        if (wanted.has(known)) continue;
        observer.unobserve(known);
        sizes.delete(known);
      }
      for (const element of wanted) {
        if (sizes.has(element)) continue;
        sizes.set(element, undefined);
        observer.observe(element);
      }
    },
    of: (element) => sizes.get(element),
    stop: () => observer.disconnect()
  };
}
