/** What a visitor of the local console does and sees, in the words of the tests. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** The block of the screen pop that a human reads first. */
export const sayFirst = (page: Page): Locator => page.getByRole('heading', { name: 'Say first' });

/** Lines the human has said, in the transcript. */
export const humanTurns = (page: Page): Locator => page.locator('console-transcript .said.human');

/** The headline of the decision panel. */
export const decision = (page: Page): Locator => page.locator('console-decision .action');

/** One step of the player. */
export async function step(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'One step on' }).click();
}

/** Steps until something is visible; fails when the conversation ends before. */
export async function stepUntil(page: Page, wanted: Locator, each?: () => Promise<void>) {
  const next = page.getByRole('button', { name: 'One step on' });
  for (let steps = 0; steps < 40; steps += 1) {
    if (await wanted.isVisible()) return;
    await each?.();
    assert.equal(await next.isDisabled(), false, 'The conversation ended before it was there.');
    await next.click();
  }
  assert.fail('Forty steps did not get there.');
}

/** Gives the page a file to open, as its chooser would. */
export async function openText(page: Page, name: string, lines: readonly unknown[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/jsonl',
    buffer: Buffer.from(text.join('\n'))
  });
}

/** A conversation of a file: told plainly, with a request for a person in the second turn. */
export const recorded = (id: string, first = 'My washing machine leaks.'): object => ({
  id,
  turns: [
    { speaker: 'customer', text: first },
    { speaker: 'ai', text: 'Have you checked the filter?' },
    { speaker: 'customer', text: 'Yes. I would like to talk to a real person now, please.' },
    { speaker: 'ai', text: 'I can send you the manual.' }
  ]
});
