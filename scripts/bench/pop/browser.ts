/** The browser of the bench: one page, a slowed processor, and what the browser knows about its memory. */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { ensureChromium } from '../../chromium.js';
import { buildPage, ROOT } from './build.ts';
import type { BenchPage, ScrollTimes } from './figures.ts';

const ORIGIN = 'http://bench.test';
const VIEWPORT = { width: 1280, height: 900 };
/** The category in which tasks are written down. */
const DETAILED = 'disabled-by-default-devtools.timeline';
const MEGABYTE = 1024 * 1024;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage'];

type Method = keyof BenchPage;

/** What the browser writes down of a task; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly dur?: number;
  /** Time on the processor. */
  readonly tdur?: number;
}

/** The longest tasks of the thread that paints frames. */
function longestOf(events: readonly TraceEvent[]): ScrollTimes {
  const painter = events.find(({ name }) => name === 'FireAnimationFrame')?.tid;
  const tasks = events.filter(({ name, tid }) => name === 'RunTask' && tid === painter);
  const longest = (time: 'dur' | 'tdur') =>
    tasks.reduce((most, task) => Math.max(most, (task[time] ?? 0) / 1_000), 0);
  if (tasks.length === 0) throw new Error('The browser wrote down no task.');
  return { longestTask: longest('dur'), longestWork: longest('tdur') };
}

/** A page that is ready to measure. */
export class BenchBrowser {
  private readonly browser: Browser;
  private readonly page: Page;
  private readonly session: CDPSession;

  private constructor(browser: Browser, page: Page, session: CDPSession) {
    this.browser = browser;
    this.page = page;
    this.session = session;
  }

  /** Builds the page and opens it. */
  static async start(): Promise<BenchBrowser> {
    const { html, script } = await buildPage();
    const browser = await chromium.launch({
      executablePath: await ensureChromium(ROOT),
      args: FLAGS
    });
    const page = await browser.newPage({ viewport: VIEWPORT });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
      if (pathname !== '/page.js') return route.fulfill({ status: 204, body: '' });
      return route.fulfill({ contentType: 'text/javascript', body: script });
    });
    await page.goto(`${ORIGIN}/`);
    try {
      await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 30_000 });
    } catch (error) {
      await browser.close();
      throw new Error(`The page of the bench did not start. ${problems.join(' ')}`, {
        cause: error
      });
    }
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new BenchBrowser(browser, page, session);
  }

  /** Slows the processor so many times. */
  async slow(rate: number): Promise<void> {
    await this.session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Calls a function of the page. */
  async ask<M extends Method>(
    method: M,
    ...parameters: Parameters<BenchPage[M]>
  ): Promise<Awaited<ReturnType<BenchPage[M]>>> {
    const call = `bench.${method}(...${JSON.stringify(parameters)})`;
    return this.page.evaluate<Awaited<ReturnType<BenchPage[M]>>>(call);
  }

  /** Scrolls the list that is shown, from a tidy heap, and gives the longest tasks. */
  async scroll(name: Parameters<BenchPage['scroll']>[0]): Promise<ScrollTimes> {
    await this.heap();
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }): void => {
      for (const event of value) events.push(event as TraceEvent);
    };
    this.session.on('Tracing.dataCollected', collect);
    await this.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline', DETAILED] }
    });
    await this.ask('scroll', name);
    const complete = new Promise((resolve) =>
      this.session.once('Tracing.tracingComplete', resolve)
    );
    await this.session.send('Tracing.end');
    await complete;
    this.session.off('Tracing.dataCollected', collect);
    return longestOf(events);
  }

  /** Megabytes of the page's heap after a collection. */
  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
    return used / MEGABYTE;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
