/**
 * A clock for one page that only the test turns: dates and timers stand still until `turn` is called.
 * Frames stay the browser's own.
 */
(() => {
  // Asked for again when the page is loaded again.
  if (window.turn) return;
  const RealDate = Date;
  const { setTimeout: realTimeout, requestAnimationFrame: frame } = window;
  const timers = new Map();
  let now = RealDate.parse('2026-03-11T12:04:00Z');
  let last = 0;

  window.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [now]));
    }
    static now() {
      return now;
    }
  };

  const start = (run, delay, repeat) => {
    last += 1;
    timers.set(last, { run, at: now + Math.max(0, delay ?? 0), repeat });
    return last;
  };
  window.setTimeout = (run, delay) => start(run, delay, 0);
  window.setInterval = (run, delay) => start(run, delay, Math.max(1, delay));
  window.clearTimeout = (id) => timers.delete(id);
  window.clearInterval = window.clearTimeout;

  /** Runs something of the test's own at the browser's pace: the page does nothing meanwhile. */
  window.inRealTime = async (run) => {
    const { setTimeout: held } = window;
    window.setTimeout = realTimeout;
    try {
      return await run();
    } finally {
      window.setTimeout = held;
    }
  };

  const nextBefore = (end) =>
    [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
  const painted = () => new Promise((resolve) => frame(() => realTimeout(resolve)));

  /** Lets so many milliseconds pass, running every timer at its time. */
  window.turn = async (milliseconds) => {
    const end = now + milliseconds;
    await painted();
    for (let due = nextBefore(end); due; due = nextBefore(end)) {
      const [id, timer] = due;
      now = Math.max(now, timer.at);
      if (timer.repeat) timer.at = now + timer.repeat;
      else timers.delete(id);
      timer.run();
      for (let round = 0; round < 20; round += 1) await null;
    }
    now = end;
    await painted();
  };
})();
