/** Looks for accessibility violations with axe, through every component on the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './build.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown[]; html: string }[] }[];
}

/** One line per violation: rule, help and place; empty when there is none. */
export async function violationsOn(page: Page): Promise<string[]> {
  const file = createRequire(join(ROOT, 'package.json')).resolve('axe-core/axe.min.js');
  const there = await page.evaluate(() => 'axe' in globalThis);
  if (!there) await page.evaluate(readFileSync(file, 'utf8'));
  const { violations } = await page.evaluate((tags) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: string, options: object): Promise<AxeResult> };
    };
    return axe.run('#host', { runOnly: { type: 'tag', values: tags } });
  }, WCAG);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html).join(' | ')}`
  );
}
