/** The first screen: the moment of a handoff, as it is today and as it is with the packet. */
import assert from 'node:assert/strict';
import { browserTest } from './browserTest.ts';
import { sayFirst } from './consoleSteps.ts';

export const tests = [
  browserTest('the console opens on the moment of a handoff', async (tools) => {
    const { open, page, accessible, picture } = tools;
    await open('/');
    await sayFirst(page).waitFor();
    assert.notEqual(await page.title(), '');
    const today = await page.locator('console-moment .side:not(.warm)').innerText();
    assert.match(today, /\d:\d\d of reading and talking, 2 people, asked again 4 times/);
    assert.match(today, /asked again$/m);
    const warm = page.locator('console-moment .warm .title .clock');
    assert.match(await warm.innerText(), /^0:\d\d to the first sentence$/);
    await accessible();
    await picture('console-first');
    await page.getByRole('button', { name: 'See it happen' }).click();
    await page.locator('console-transcript .said').first().waitFor();
  }),

  browserTest(
    'the pop comes first on a phone',
    async ({ open, page, accessible, picture }) => {
      await open('/');
      await sayFirst(page).waitFor();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      );
      assert.equal(wider, 0);
      const tops = await page
        .locator('console-moment .side')
        .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
      assert.deepEqual(
        [...tops].sort((a, b) => a - b),
        tops
      );
      await accessible();
      await picture('console-first-phone');
    },
    { width: 390, height: 844 }
  )
];
