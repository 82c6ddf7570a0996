/** Looks for accessibility violations with axe, through every component on the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface AxeNode {
  html: string;
  target: unknown[];
}

interface AxeRule {
  id: string;
  help: string;
  nodes: AxeNode[];
  error?: { message: string };
}

interface AxeResult {
  violations: AxeRule[];
  incomplete: AxeRule[];
}

/** The rules of WCAG 2.2 A and AA. */
const WCAG: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
};

/** All that another theme can change. */
const CONTRAST: Rules = { type: 'rule', values: ['color-contrast'] };

type Rules = { type: 'tag' | 'rule'; values: readonly string[] };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Loads axe, and gives synthetic shadow roots the one method of a root that it misses there. */
async function load(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  // The compiler of the tests marks named functions with this; in the page it means nothing.
  await page.evaluate('globalThis.__name ??= (named) => named');
  await page.evaluate(source);
  await page.evaluate(() => {
    const byId = ShadowRoot.prototype.getElementById;
    ShadowRoot.prototype.getElementById = function getElementById(id) {
      try {
        return byId.call(this, id);
      } catch {
        return this.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      }
    };
  });
}

async function run(page: Page, selector: string, runOnly: Rules): Promise<string[]> {
  await load(page);
  const { violations, incomplete } = await page.evaluate(
    async ([context, rules]) => {
      const { axe, inRealTime = (run) => run() } = globalThis as unknown as {
        axe: { run(context: string, options: object): Promise<AxeResult> };
        /** Only where the test holds the clock. */
        inRealTime?: (run: () => Promise<AxeResult>) => Promise<AxeResult>;
      };
      const options = { runOnly: rules, resultTypes: ['violations', 'incomplete'], preload: false };
      return inRealTime(() => axe.run(context, options));
    },
    [selector, runOnly] as const
  );
  // A rule that stumbled has looked at nothing: that is no pass.
  const stumbled = incomplete.filter(({ error }) => error);
  return [...violations, ...stumbled].map(({ id, help, nodes, error }) => {
    const places = nodes.map(({ html, target }) => `${target.join(' ')} ${html}`);
    return `${id}: ${error ? `axe stumbled, ${error.message}` : help} — ${places.join(' | ')}`;
  });
}

/** One line per violation of WCAG 2.2 A and AA: rule, help and place; empty when there is none. */
export function violationsOn(page: Page, selector = '#host'): Promise<string[]> {
  return run(page, selector, WCAG);
}

/** The same, of contrast alone. */
export function contrastViolationsOn(page: Page, selector = '#host'): Promise<string[]> {
  return run(page, selector, CONTRAST);
}
