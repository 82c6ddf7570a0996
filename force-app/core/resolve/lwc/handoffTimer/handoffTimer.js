/**
 * The only place that starts timers and listens to the window, so that every component can stop what
 * it started: each function returns the function that cancels it.
 */
/* eslint-disable @lwc/lwc/no-async-operation -- cancelling is the point of this module */
/** Epoch milliseconds now. */
export function now() {
  return Date.now();
}
/** Runs once after the milliseconds. */
export function after(milliseconds, run) {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
/** Runs every so many milliseconds. */
export function every(milliseconds, run) {
  const timer = setInterval(run, milliseconds);
  return () => clearInterval(timer);
}
/** Runs once the browser has painted what is rendered now. */
export function afterPaint(run) {
  let timer;
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
export function afterRender(run) {
  void Promise.resolve().then(run);
}
/** Runs before the next paint, at most once per frame however often it is asked. */
export function oncePerFrame(run) {
  let frame;
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
export function onReturn(run) {
  const whenVisible = () => {
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
export function onOffline(run) {
  window.addEventListener('offline', run);
  return () => window.removeEventListener('offline', run);
}
/** Tells the inline size of an element in CSS pixels, at once and on every change. */
export function onWidth(element, tell) {
  tell(element.getBoundingClientRect().width);
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(([entry]) => tell(entry.contentRect.width));
  observer.observe(element);
  return () => observer.disconnect();
}
/** Tells, after the browser laid out and before it paints, that some of the watched changed their size. */
export function observeSizes(tell) {
  const sizes = new Map();
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
