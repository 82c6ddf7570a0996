/** What a page holds after a component was opened and closed so many times. */
import { chromium, type CDPSession } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.js';
import { ROOT } from './build.ts';
import { openPop, type Pop } from './open.ts';
import {
  boardRow,
  nearRow,
  queueHealth
} from '../../force-app/core/resolve/lwc/handoffPacket/__tests__/boardSamples.ts';
import { samplePacket } from '../../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';

/** What the browser counts of a page. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/** What opens and closes all day, with something each shows once it is complete. */
export const OPENED: Readonly<Record<string, string>> = {
  'c-handoff-screen-pop': 'c-handoff-provenance',
  'c-handoff-messaging-pop': 'c-handoff-provenance',
  'c-handoff-voice-pop': 'c-handoff-provenance',
  'c-handoff-board': 'tbody tr',
  'c-handoff-guide': 'li',
  'c-handoff-presence': 'c-handoff-presence'
};

/**
 * The engine of the browser writes its own code anew while a page lives and counts it as the page's
 * memory; without that, what is left is what the page holds.
 */
const STEADY =
  '--no-lazy-feedback-allocation --no-opt --no-sparkplug --no-maglev --no-flush-bytecode';
/** Openings between two collections; the engine's own tables grow with what waits for one. */
const BETWEEN = 5;
/** Collections that free no node any more: what one frees may have been all that held something else. */
const STILL = 3;
const MOST_COLLECTIONS = 40;

async function counted(session: CDPSession): Promise<Held> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string): number =>
    metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    bytes: value('JSHeapUsedSize')
  };
}

/** Counts once nothing more is freed: a timer of what was closed last may still hold it on a busy machine. */
async function held(pop: Pop, session: CDPSession): Promise<Held> {
  let seen = await counted(session);
  for (let still = 0, time = 0; still < STILL && time < MOST_COLLECTIONS; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await pop.frames();
    const now = await counted(session);
    still = now.nodes < seen.nodes ? 0 : still + 1;
    seen = now;
  }
  return seen;
}

async function openAndClose(
  pop: Pop,
  session: CDPSession,
  tag: string,
  times: number
): Promise<void> {
  const mounting = { tag, width: 1100, bridge: tag === 'c-handoff-screen-pop' };
  for (let left = times; left > 0; left -= BETWEEN) {
    await pop.page.evaluate(
      ([wanted, selector, count]) => window.openAndClose(wanted, selector, count),
      [mounting, OPENED[tag]!, Math.min(left, BETWEEN)] as const
    );
    await session.send('HeapProfiler.collectGarbage');
  }
}

/** Runs with the page of the pop in a browser that measures steadily. */
export async function measuring<Result>(run: (pop: Pop) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(ROOT),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--js-flags=${STEADY}`]
  });
  try {
    const pop = await openPop(await browser.newPage());
    await answerAll(pop);
    return await run(pop);
  } finally {
    await browser.close();
  }
}

/** Lets the server answer whatever a component asks. */
async function answerAll(pop: Pop): Promise<void> {
  await pop.hold(samplePacket());
  await pop.answer('HandoffBoard.rows', { value: [boardRow(1), boardRow(2), nearRow()] });
  await pop.answer('HandoffBoard.queues', { value: [queueHealth()] });
  await pop.answer('HandoffApprovals.pending', { value: [] });
}

/** Batches without a new style sheet after which everything has been shown once. */
const SETTLED = 2;
const MOST_BATCHES = 10;

/**
 * Opens and closes until nothing is shown for the first time any more: a part that comes after the rows may
 * miss the first openings on a busy machine, and its style sheets stay in the page for good.
 */
async function settle(pop: Pop, session: CDPSession, tag: string): Promise<void> {
  const sheets = (): Promise<number> => pop.page.locator('head style').count();
  let seen = await sheets();
  for (let settled = 0, batch = 0; settled < SETTLED && batch < MOST_BATCHES; batch += 1) {
    await openAndClose(pop, session, tag, BETWEEN);
    const now = await sheets();
    settled = now === seen ? settled + 1 : 0;
    seen = now;
  }
}

/** Opens and closes a component; gives what the page holds after the first few times and after all. */
export async function heldAfter(
  pop: Pop,
  tag: string,
  few: number,
  all: number
): Promise<{ readonly few: Held; readonly all: Held }> {
  const session = await pop.page.context().newCDPSession(pop.page);
  await session.send('Performance.enable');
  await settle(pop, session, tag);
  await openAndClose(pop, session, tag, few);
  const first = await held(pop, session);
  await openAndClose(pop, session, tag, all - few);
  const last = await held(pop, session);
  await session.detach();
  return { few: first, all: last };
}
