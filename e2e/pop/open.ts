/** Opens the page of the screen-pop tests and gives a test its hands and eyes. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { builtPage } from './build.ts';
import type { Answer, Call } from './world.ts';
import type { Mounting } from './page.ts';

const ORIGIN = 'http://pop.test';
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
};

/** How the page around the component is set up. */
export interface Surroundings {
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  readonly labels?: Readonly<Record<string, string>>;
}

/** A test's hands and eyes on the page. */
export interface PopPage {
  readonly page: Page;
  mount(mounting?: Mounting): Promise<void>;
  /** Sets how Apex answers; with several answers, one after the other, the last one stays. */
  answer(method: string, ...answers: Answer[]): Promise<void>;
  calls(method: string): Promise<Call[]>;
  /** What the components did to the console: inserted texts, tabs, toasts. */
  noted(what: string): Promise<unknown[]>;
}

async function serve(page: Page): Promise<void> {
  const built = await builtPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: built.html });
    if (pathname === '/pop/page.js') {
      return route.fulfill({ contentType: 'text/javascript', body: built.script });
    }
    const [, segment = '', ...rest] = pathname.split('/');
    const file = join(built.folders[segment] ?? '/nowhere', ...rest);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file)
    });
  });
}

/** Loads the page; nothing is mounted yet. */
export async function openPop(page: Page, around: Surroundings = {}): Promise<PopPage> {
  await serve(page);
  const { theme = 'light', dir = 'ltr', labels = {} } = around;
  await page.addInitScript((texts) => {
    window.labelTexts = texts;
  }, labels);
  await page.goto(`${ORIGIN}/`);
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate(
    ([direction, scheme]) => {
      document.documentElement.dir = direction;
      document.documentElement.dataset.theme = scheme;
    },
    [dir, theme] as const
  );
  return {
    page,
    mount: (mounting = {}) => page.evaluate((wanted) => window.mount(wanted), mounting),
    answer: (method, ...answers) =>
      page.evaluate(
        ([name, list]) => {
          window.world.answers[name] = list;
        },
        [method, answers] as const
      ),
    calls: (method) => page.evaluate((name) => window.world.callsOf(name), method),
    noted: (what) =>
      page.evaluate(
        (name) => window.world.console.filter((note) => note.what === name).map((n) => n.value),
        what
      )
  };
}
