/** The local console plays conversations to their handoff, three ways, and by every means of input. */
import assert from 'node:assert/strict';
import { browserTest } from './browserTest.ts';
import { decision, humanTurns, sayFirst, step, stepUntil } from './consoleSteps.ts';

export const tests = [
  browserTest('the pop is there before the human says a word', async ({ open, page }) => {
    await open('/?scenario=retail');
    await stepUntil(page, sayFirst(page), async () => {
      assert.equal(await humanTurns(page).count(), 0, 'The human spoke before the pop was there.');
    });
    assert.equal(await humanTurns(page).count(), 0);
    await step(page);
    assert.equal(await humanTurns(page).count(), 1);
    assert.equal(await sayFirst(page).isVisible(), true);
  }),

  browserTest('the retail chat reaches senior care on tone and repeat contact', async (tools) => {
    const { open, page, accessible, picture } = tools;
    await open('/?scenario=retail&play=end');
    await sayFirst(page).waitFor();
    assert.equal(await decision(page).innerText(), 'Hand over');
    const crossed = page.locator('console-decision .signal.crossed .signal-name');
    const names = await crossed.allInnerTexts();
    assert.ok(names.includes('Tone') && names.includes('Repeat contact'), names.join(', '));
    assert.match(await page.locator('console-decision .details').innerText(), /Senior Care/);
    const pop = page.locator('c-handoff-screen-pop');
    assert.match(await pop.innerText(), /Maria/);
    assert.match(await pop.innerText(), /88213/);
    await accessible();
    await picture('console');
  }),

  browserTest('the call rings, and the pop is there as it connects', async (tools) => {
    const { open, page, accessible, picture } = tools;
    await open('/?scenario=wire');
    const ringing = page.getByText('Incoming call');
    await stepUntil(page, ringing);
    assert.equal(await sayFirst(page).count(), 0, 'The pop was there before the call connected.');
    assert.match(
      await page.locator('console-desk .saved').innerText(),
      /^Packet saved first: [34]/
    );
    await picture('console-call-rings');
    await page.getByRole('button', { name: 'Answer' }).click();
    await sayFirst(page).waitFor();
    assert.equal(await page.getByText('On the call').isVisible(), true);
    assert.equal(await humanTurns(page).count(), 0);
    await step(page);
    assert.equal(await page.locator('console-transcript .said.human.spoken').count(), 1);
    await accessible();
    await picture('console-wire');
  }),

  browserTest('a held transfer waits for a decision and takes one', async ({ open, page }) => {
    await open('/?scenario=wire');
    await stepUntil(page, sayFirst(page));
    const pop = page.locator('c-handoff-screen-pop');
    await pop.getByText('Waiting for approval').waitFor();
    await pop.getByRole('button', { name: 'Decline' }).first().click();
    const confirm = pop.getByRole('button', { name: /Decline/ }).last();
    if (await confirm.isVisible()) await confirm.click();
    await pop.getByText('Waiting for approval').waitFor({ state: 'detached' });
  }),

  browserTest('the story is finished in the pop: steps, wrap-up', async ({ open, page }) => {
    await open('/?scenario=wire&play=end');
    const pop = page.locator('c-handoff-screen-pop');
    await pop.getByText('Declined').first().waitFor();
    assert.equal(await pop.getByText('Waiting for approval').count(), 0);
    await pop.getByRole('button', { name: /^Start: Go through the steps/ }).press('Enter');
    await page.getByRole('heading', { name: 'Steps for this reason' }).waitFor();
    await pop.getByRole('radio', { name: 'Resolved', exact: true }).press('Space');
    await pop.getByRole('radio', { name: 'Needed', exact: true }).press('Space');
    await pop.getByRole('button', { name: 'Yes, save' }).press('Enter');
    await pop
      .getByText(/^Wrap-up saved/)
      .first()
      .waitFor();
  }),

  browserTest(
    'the pop is in view on a small laptop',
    async ({ open, page }) => {
      await open('/?scenario=retail&play=end');
      await sayFirst(page).waitFor();
      assert.equal(await page.locator('console-transcript').isVisible(), true);
      await page.getByRole('button', { name: 'Decision' }).click();
      assert.equal(await decision(page).isVisible(), true);
      assert.equal(await sayFirst(page).isVisible(), true);
    },
    { width: 1100, height: 800 }
  ),

  browserTest(
    'nothing is wider than the narrowest screen',
    async ({ open, page }) => {
      await open('/?scenario=retail&play=end');
      await page.locator('console-transcript').waitFor();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      );
      assert.equal(wider, 0);
    },
    { width: 320, height: 640 }
  ),

  browserTest('the same conversation three ways: who gets what', async (tools) => {
    const { open, page, accessible, picture } = tools;
    await open('/?scenario=retail&play=end');
    await sayFirst(page).waitFor();
    const cards = page.locator('console-ways .way');
    assert.match(await cards.nth(0).innerText(), /transcript only/);
    assert.match(await cards.nth(0).innerText(), /2 handoffs/);
    assert.match(await cards.nth(0).innerText(), /asked again 4 times/);
    assert.match(await cards.nth(1).innerText(), /full packet[\s\S]*1 handoff/);
    await page.getByRole('radio', { name: /^Default/ }).check();
    await page.getByText('All this human gets: the transcript').waitFor();
    assert.equal(await sayFirst(page).count(), 0);
    assert.equal(await page.locator('console-desk .again').count(), 4);
    assert.match(new URL(page.url()).search, /mode=default/);
    await accessible();
    await picture('console-default');
    await page.getByRole('radio', { name: /^Smart routing/ }).check();
    await sayFirst(page).waitFor();
    assert.equal(await page.locator('console-desk .again').count(), 0);
  }),

  browserTest('a gate asks once, and its state is shown', async ({ open, page }) => {
    await open('/?scenario=email');
    await stepUntil(page, page.getByText('Ask first').first());
    assert.equal(await decision(page).innerText(), 'Ask first');
    const gates = page.locator('console-decision .gate');
    assert.match(await gates.first().innerText(), /email\s+asked now/);
    assert.equal(await sayFirst(page).count(), 0);
    await stepUntil(page, sayFirst(page));
    assert.match(await gates.first().innerText(), /email\s+done/);
  }),

  browserTest('an earlier decision can be looked at again', async ({ open, page }) => {
    await open('/?scenario=retail&play=end');
    await page.locator('console-transcript .verdict').first().click();
    assert.equal(await decision(page).innerText(), 'Continue');
    await page.getByRole('button', { name: 'Follow the conversation' }).click();
    assert.equal(await decision(page).innerText(), 'Hand over');
    const path = page.locator('console-decision .path li');
    assert.equal(await path.last().innerText(), 'Hand Over To A Person');
  }),

  browserTest('every sample reaches the human it should', async ({ open, page }) => {
    const wanted = {
      sales: 'Sales',
      healthcare: 'Certified',
      email: 'Service',
      verification: 'Identity'
    };
    for (const [scenario, queue] of Object.entries(wanted)) {
      await open(`/?scenario=${scenario}&play=end`);
      await sayFirst(page).waitFor();
      assert.equal(await page.locator('console-desk .queue').innerText(), queue);
    }
  }),

  browserTest('health data is locked until a certified human accepts', async ({ open, page }) => {
    await open('/?scenario=healthcare&play=end');
    await sayFirst(page).waitFor();
    const details = await page.locator('console-decision .details').innerText();
    assert.match(details, /Must hold\s+Certified Representative/);
    assert.match(details, /Data lock\s+on/);
    assert.doesNotMatch(await page.locator('c-handoff-screen-pop').innerText(), /diabetes/i);
  }),

  browserTest('it plays, pauses and goes back by itself', async ({ open, page }) => {
    await open('/?scenario=email&play=start');
    await page.getByRole('button', { name: 'Speed 4 times' }).click();
    await sayFirst(page).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    const progress = page.locator('console-playback .progress');
    const paused = await progress.innerText();
    await page.waitForTimeout(1500);
    assert.equal(await progress.innerText(), paused);
    await page.getByRole('button', { name: 'From the beginning' }).click();
    await progress.filter({ hasText: /^\s*0 of/ }).waitFor();
    await page.getByText('Nobody is waiting for you').waitFor();
    assert.equal(await sayFirst(page).count(), 0);
  }),

  browserTest('the keyboard alone reaches the handoff', async ({ open, page }) => {
    await open('/?scenario=email');
    await page.locator('console-playback').waitFor();
    const focused = () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.textContent.trim() ?? '';
      });
    for (let tabs = 0; tabs < 30 && (await focused()) !== 'One step on'; tabs += 1) {
      await page.keyboard.press('Tab');
    }
    assert.equal(await focused(), 'One step on');
    for (let steps = 0; steps < 12 && !(await sayFirst(page).isVisible()); steps += 1) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(60);
    }
    assert.equal(await sayFirst(page).isVisible(), true);
    assert.equal(await focused(), 'One step on', 'The focus was taken away.');
  })
];
