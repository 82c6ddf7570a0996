/** The four stories of the product, each through to the human who is meant to have it. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { browserTest } from './browserTest.ts';
import { decision, sayFirst, stepUntil } from './consoleSteps.ts';

const pop = (page: Page) => page.locator('c-handoff-screen-pop').innerText();
const details = (page: Page) => page.locator('console-decision .details').innerText();

/** Plays a story to its end and checks where it went. */
async function told(
  page: Page,
  open: (path: string) => Promise<void>,
  story: string,
  queue: string
) {
  await open(`/?scenario=${story}&play=end`);
  await sayFirst(page).waitFor();
  assert.equal(await decision(page).innerText(), 'Hand over');
  assert.equal(await page.locator('console-desk .queue').innerText(), queue);
}

export const tests = [
  browserTest(
    'retail: senior care greets by name, with value, promise and steps',
    async (tools) => {
      const { open, page, picture } = tools;
      await told(page, open, 'retail', 'Senior Care');
      const words = await pop(page);
      assert.match(words, /Hello Maria/);
      assert.match(words, /Lifetime value\s+4,870 EUR/);
      assert.match(words, /Promised\s+I'll make sure you get an answer by Friday/);
      assert.match(words, /Wants\s+Fix order 88213\s+Why/);
      assert.match(words, /Keep what was promised/);
      assert.match(words, /Go through the steps for this reason/);
      await picture('story-retail');
    }
  ),

  browserTest('sales: the account team is told, with budget and questions', async (tools) => {
    const { open, page, picture } = tools;
    await told(page, open, 'sales', 'Sales');
    assert.match(await details(page), /Notifies\s+account team/);
    const words = await pop(page);
    assert.match(words, /180,000 dollars/);
    assert.match(words, /question\s+Does the enterprise plan connect to SAP/);
    assert.match(words, /Contract value a year\s+120,000 USD/);
    await picture('story-sales');
  }),

  browserTest(
    'healthcare: certified, locked, disclosed, and no health word shown',
    async (tools) => {
      const { open, page, picture } = tools;
      await told(page, open, 'healthcare', 'Certified');
      assert.match(await details(page), /Data lock\s+on/);
      const words = await pop(page);
      assert.match(words, /Wants\s+Clarify bill\s+Why/);
      assert.match(words, /To read aloud\s+Before we look at protected details/);
      assert.match(words, /\[health 1\]/);
      await picture('story-healthcare');
    }
  ),

  browserTest('wire: held with its amount, compliance told, declined on record', async (tools) => {
    const { open, page, picture } = tools;
    await open('/?scenario=wire');
    await stepUntil(page, sayFirst(page));
    assert.equal(await page.locator('console-desk .queue').innerText(), 'Compliance');
    assert.match(await details(page), /Priority\s+critical[\s\S]*Notifies\s+compliance/);
    const words = await pop(page);
    assert.match(words, /Waiting for approval: wire transfer \$85,000\.00/);
    assert.match(words, /expires/);
    await picture('story-wire');
    const shown = page.locator('c-handoff-screen-pop');
    await shown.getByRole('button', { name: 'Decline' }).first().click();
    const confirm = shown.getByRole('button', { name: /Decline/ }).last();
    if (await confirm.isVisible()) await confirm.click();
    await shown.getByText('Waiting for approval').waitFor({ state: 'detached' });
    assert.match(await pop(page), /[Dd]eclined/);
  })
];
