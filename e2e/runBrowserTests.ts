/** Runs every `e2e/*.test.ts` in Chromium against a local console of its own. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { violationsOn } from './axe.ts';
import type { BrowserTest, TestTools } from './browserTest.ts';
import { startConsole } from './consoleServer.ts';

/** How one test ended; `error` is undefined when it passed. */
export interface BrowserOutcome {
  readonly file: string;
  readonly name: string;
  readonly error?: string;
  readonly milliseconds: number;
}

/** What a run needs. */
export interface BrowserRun {
  readonly root: string;
  /** Path of Chrome or Chromium. */
  readonly chromePath: string;
  readonly report: (progress: string) => void;
  /** Runs only the files whose name contains it. */
  readonly only?: string;
}

/** Milliseconds a page may take for what a test waits for: only something broken takes so long. */
const PATIENCE = 600_000;
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage'
];

function toolsFor(root: string, url: string, page: Page): TestTools {
  return {
    page,
    url,
    open: async (path = '/') => {
      await page.goto(`${url}${path}`, { waitUntil: 'load' });
    },
    accessible: async (selector = 'body') => {
      const violations = await violationsOn(page, selector);
      if (violations.length > 0) throw new Error(`Not accessible:\n${violations.join('\n')}`);
    },
    picture: async (name) => {
      const folders = ['output/e2e', ...(process.env.UPDATE_PICTURES ? ['docs/images'] : [])];
      for (const folder of folders) {
        mkdirSync(join(root, folder), { recursive: true });
        await page.screenshot({ path: join(root, folder, `${name}.png`) });
      }
    }
  };
}

async function runTest(
  { root }: BrowserRun,
  context: BrowserContext,
  url: string,
  file: string,
  test: BrowserTest
): Promise<BrowserOutcome> {
  const started = Date.now();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const { width = 1280, height = 800, colorScheme = 'light', expectedErrors = [] } = test.setting;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  const errors: string[] = [];
  const note = (text: string): void => {
    if (!expectedErrors.some((pattern) => pattern.test(text))) errors.push(text);
  };
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  const tools = toolsFor(root, url, page);
  let error: string | undefined;
  try {
    await test.run(tools);
    if (errors.length > 0) error = `The page logged an error: ${errors.join('\n')}`;
  } catch (problem) {
    error = problem instanceof Error ? problem.message : String(problem);
    const name = `failed-${file}-${test.name}`.replace(/[^\w-]+/g, '-').slice(0, 100);
    await tools.picture(name).catch(() => undefined);
    error += `\nPicture: output/e2e/${name}.png`;
  } finally {
    await page.close();
  }
  const outcome = { file: `e2e/${file}`, name: test.name, milliseconds: Date.now() - started };
  return error === undefined ? outcome : { ...outcome, error };
}

/** One test, the file it is from and its place among all. */
interface Waiting {
  readonly place: number;
  readonly file: string;
  readonly test: BrowserTest;
}

async function testsOf(root: string, only: string): Promise<Waiting[]> {
  const files = readdirSync(join(root, 'e2e'))
    .filter((file) => file.endsWith('.test.ts') && file.includes(only))
    .sort();
  const found: Waiting[] = [];
  for (const file of files) {
    const module = (await import(pathToFileURL(join(root, 'e2e', file)).href)) as {
      tests: BrowserTest[];
    };
    for (const test of module.tests) found.push({ place: found.length, file, test });
  }
  return found;
}

/**
 * Runs all tests, two at a time, and answers in their order; rejects when browser or console do not
 * start.
 */
export async function runBrowserTests(run: BrowserRun): Promise<BrowserOutcome[]> {
  const { root, chromePath, report, only = '' } = run;
  const waiting = await testsOf(root, only);
  const total = waiting.length;
  if (total === 0) return [];
  report('building and starting the local console');
  const server = await startConsole(root);
  const profile = mkdtempSync(join(tmpdir(), 'warm-handoff-chromium-'));
  let context: BrowserContext | undefined;
  const outcomes = new Array<BrowserOutcome>(total);
  try {
    const browser = (context = await chromium.launchPersistentContext(profile, {
      executablePath: chromePath,
      headless: true,
      args: CHROMIUM_FLAGS
    }));
    const work = async (next: () => Waiting | undefined): Promise<void> => {
      for (let one = next(); one; one = next()) {
        const { place, file, test } = one;
        report(`${total - waiting.length} of ${total}: ${test.name}`);
        outcomes[place] = await runTest(run, browser, server.url, file, test);
      }
    };
    // One from the front and one from the back: the page of the pop builds while the console plays.
    await Promise.all([work(() => waiting.shift()), work(() => waiting.pop())]);
  } finally {
    await context?.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
  return outcomes;
}
