/** Files, typing and links: what visitors bring to the local console themselves. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { browserTest } from './browserTest.ts';
import { decision, humanTurns, openText, recorded, sayFirst } from './consoleSteps.ts';

export const tests = [
  browserTest('a conversation file opens and plays to its handoff', async ({ open, page }) => {
    await open('/');
    await openText(page, 'one.jsonl', [recorded('washer')]);
    await page.getByText('From your file').waitFor();
    await page.getByRole('button', { name: 'To the end' }).click();
    await sayFirst(page).waitFor();
    assert.equal(await decision(page).innerText(), 'Hand over');
    assert.equal(await humanTurns(page).count(), 0);
  }),

  browserTest('a file of many is a list, with what was skipped and why', async (tools) => {
    const { open, page, accessible, picture } = tools;
    await open('/');
    await openText(page, 'many.jsonl', [
      recorded('first', 'The lamp flickers.'),
      '{"id":"broken",',
      { id: 'odd', turns: [{ speaker: 'robot', text: 'beep' }] },
      recorded('second', 'The parcel is late.')
    ]);
    const list = page.locator('console-conversation-list');
    await list.getByText('2 lines were skipped.').waitFor();
    assert.match(await list.innerText(), /Line 2: not valid JSON/);
    assert.match(await list.innerText(), /Line 3: turn 1 has the unknown speaker "robot"/);
    assert.equal(await list.locator('.row').count(), 2);
    await list.getByText('2 of 2 would be handed over').waitFor();
    assert.match(
      await list.locator('.row').first().innerText(),
      /handed over at customer turn 2, asked for a person, to /
    );
    await accessible();
    await picture('console-file');
    await list.getByRole('searchbox').fill('parcel');
    assert.equal(await list.locator('.row').count(), 1);
    await list.locator('.row').click();
    await sayFirst(page).waitFor();
    assert.match(await page.locator('console-transcript').innerText(), /The parcel is late/);
    await page.getByRole('button', { name: 'List' }).click();
    await list.waitFor();
  }),

  browserTest('what other systems export opens as well', async ({ open, page }) => {
    await open('/');
    await openText(page, 'table.csv', [
      'conversation id,sender,message',
      '7,user,My washing machine leaks.',
      '7,user,I would like to talk to a real person now please.',
      '8,user,What are your opening hours?'
    ]);
    const list = page.locator('console-conversation-list');
    await list.getByText('1 of 2 would be handed over').waitFor();
    assert.match(await list.innerText(), /stays with the assistant/);
  }),

  browserTest('binary, empty and huge files are refused with the mend', async ({ open, page }) => {
    await open('/');
    const list = page.locator('console-conversation-list');
    const input = page.locator('input[type=file]');
    const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
    await input.setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer });
    await list.getByText('picture.png is not a text file.').waitFor();
    await input.setInputFiles({ name: 'empty.jsonl', mimeType: '', buffer: Buffer.alloc(0) });
    await list.getByText('empty.jsonl is empty.').waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'warm-handoff-huge-'));
    try {
      const huge = join(folder, 'huge.jsonl');
      writeFileSync(huge, '');
      truncateSync(huge, 65 * 1024 * 1024);
      await input.setInputFiles(huge);
      await list.getByText('huge.jsonl has 65 MB').waitFor();
      assert.match(await list.innerText(), /npx handoff decide --input huge\.jsonl/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }),

  browserTest('a file can be dropped on the page', async ({ open, page }) => {
    await open('/');
    await page.locator('console-moment').waitFor();
    await page.locator('console-moment').evaluate(
      (target, line) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([line], 'dropped.jsonl'));
        target.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
      },
      JSON.stringify(recorded('dropped', 'The kettle hums.'))
    );
    await page.getByText('From your file').waitFor();
    await page.getByRole('button', { name: 'One step on' }).click();
    await page.getByText('The kettle hums.').waitFor();
  }),

  browserTest('a visitor can be the customer and gets a person', async (tools) => {
    const { open, page, accessible } = tools;
    await open('/');
    await page.getByRole('button', { name: 'Be the customer' }).click();
    await page.getByText('You are the customer; the assistant is scripted').waitFor();
    const line = page.getByLabel('Say something as the customer');
    await line.fill('Where is my order?');
    await line.press('Enter');
    await page.getByText('Your order is on its way').waitFor();
    assert.equal(await page.getByText('scripted assistant').first().isVisible(), true);
    assert.equal(await decision(page).innerText(), 'Continue');
    await line.fill('I want to talk to a real person.');
    await line.press('Enter');
    await sayFirst(page).waitFor();
    await line.fill('Are you there?');
    await line.press('Enter');
    await page.locator('console-desk .log').getByText('Are you there?').waitFor();
    const reply = page.getByLabel('Write as the human agent');
    await reply.fill('Yes, I have your order here.');
    await reply.press('Enter');
    assert.equal(await humanTurns(page).count(), 1);
    await accessible();
  }),

  browserTest('the opening goes into the reply and is never sent by itself', async (tools) => {
    const { open, page } = tools;
    await open('/');
    await openText(page, 'one.jsonl', [recorded('washer')]);
    await page.getByRole('button', { name: 'To the end' }).click();
    await page.getByRole('button', { name: 'Insert' }).first().click();
    const reply = page.getByLabel('Write as the human agent');
    const written = await valueOf(reply);
    assert.notEqual(written, '');
    assert.match(
      await page.locator('c-handoff-say-first').innerText(),
      new RegExp(escape(written))
    );
    assert.equal(await humanTurns(page).count(), 0);
  }),

  browserTest('links open what they name; unknown values are ignored', async (tools) => {
    const { open, page } = tools;
    await open('/?scenario=wire&play=end&theme=dark&dir=rtl&width=320&mode=smart');
    await sayFirst(page).waitFor();
    const root = page.locator('html');
    assert.equal(await root.getAttribute('dir'), 'rtl');
    assert.equal(await root.getAttribute('data-theme'), 'dark');
    const box = await page.locator('c-handoff-screen-pop').boundingBox();
    assert.equal(Math.round(box?.width ?? 0), 320);
    assert.equal(await page.getByRole('radio', { name: /^Smart routing/ }).isChecked(), true);
    await open('/?scenario=nothing&play=soon&theme=pink&dir=up&width=-5&mode=psychic');
    await page.getByText('Press play, or step through it.').waitFor();
    assert.equal(await page.getByRole('radio', { name: /^Dynamic/ }).isChecked(), true);
    assert.equal(await root.getAttribute('data-theme'), 'light');
  }),

  browserTest('dark and right-to-left are accessible', async ({ open, page, ...tools }) => {
    await open('/?scenario=healthcare&play=end&theme=dark');
    await sayFirst(page).waitFor();
    await tools.accessible();
    await tools.picture('console-dark');
    await open('/?scenario=sales&play=end&dir=rtl');
    await sayFirst(page).waitFor();
    await tools.accessible();
    await tools.picture('console-rtl');
  }),

  browserTest(
    'it works on a phone',
    async ({ open, page, accessible, picture }) => {
      await open('/?scenario=retail&play=end');
      await page.locator('console-transcript').waitFor();
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
      assert.equal(await overflow(), 0);
      await accessible();
      await page.getByRole('button', { name: /Human agent/ }).click();
      await sayFirst(page).waitFor();
      assert.equal(await overflow(), 0);
      await accessible();
      await picture('console-phone');
      await page.getByRole('button', { name: 'Decision' }).click();
      assert.equal(await decision(page).isVisible(), true);
      assert.equal(await sayFirst(page).isVisible(), false);
    },
    { width: 390, height: 844 }
  )
];

/** The value of a field as soon as it has one. */
async function valueOf(field: Locator): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const value = await field.inputValue();
    if (value !== '') return value;
    await field.page().waitForTimeout(100);
  }
  return '';
}

/** The text as a pattern that matches it literally. */
function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
