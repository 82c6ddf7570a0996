/** Points 29 to 32, and the whole job by keyboard alone. */
import assert from 'node:assert/strict';
import { browserTest } from './browserTest.ts';
import { openPop, type Pop } from './pop/open.ts';
import { inject, pointTest, type Point } from './pop/points.ts';
import {
  openedWith,
  samplePacket
} from '../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';

/** Presses keys one after the other. */
async function press(pop: Pop, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await pop.page.keyboard.press(key);
    await pop.frames();
  }
}

/** Presses Tab until the focused element shows these words; fails after fifty. */
async function tabTo(pop: Pop, words: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await pop.page.keyboard.press('Tab');
    const here = await pop.page.evaluate(() => {
      const focused = window.flat.active();
      if (!focused) return '';
      const label = focused.closest('label');
      return window.flat.text(label ?? focused);
    });
    if (here.startsWith(words)) return;
  }
  throw new Error(`Tab never reached "${words}".`);
}

const withHuman = samplePacket({
  status: 'withHuman',
  chain: samplePacket().chain.map((leg) => ({
    ...leg,
    outcome: 'accepted' as const,
    acceptedAt: '2026-03-11T12:03:30Z'
  }))
});

async function wrapUpByKeyboard(pop: Pop): Promise<void> {
  await tabTo(pop, 'Resolved');
  await press(pop, 'Space');
  await tabTo(pop, 'Needed');
  await press(pop, 'Space');
  await tabTo(pop, 'Yes, save');
  await press(pop, 'Enter');
}

const points: Point[] = [
  {
    number: 29,
    says: 'at most three next steps; one that moves money is confirmed; a double click is one',
    fault: (pop) =>
      pop.page.evaluate(() => {
        const { note } = window.world;
        window.world.note = function noteTwice(what, value) {
          note.call(this, what, value);
          note.call(this, what, value);
        };
      }),
    fails: /\+   'Handoff_Refund_Order'/,
    async check(stage) {
      const { pop } = stage;
      const packet = samplePacket();
      const [money, label] = packet.nextActions;
      const more = ['a', 'b', 'c'].map((code) => ({ ...label!, code }));
      await pop.show({ ...packet, nextActions: [money!, label!, ...more] });
      await inject(stage);
      const actions = pop.page.locator('c-handoff-next-action');
      assert.equal(await actions.count(), 3);
      await actions.first().getByRole('button', { name: 'Start: Refund the order' }).click();
      assert.deepEqual(await pop.noted('navigate'), []);
      await actions.first().getByRole('button', { name: 'Go ahead' }).dblclick();
      await actions.nth(1).getByRole('button').dblclick();
      const targets = (await pop.noted('navigate')).map(
        (page) => (page as { attributes: { devName: string } }).attributes.devName
      );
      assert.deepEqual(targets, ['Handoff_Refund_Order', 'Handoff_Send_Label']);
    }
  },
  {
    number: 30,
    says: 'feedback on an answer takes at most six keys, and can be undone',
    fault: (pop) => pop.answer('HandoffFeedback.mark', { error: 'Nothing is saved today.' }),
    fails: /waiting for .*Marked as/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket());
      await pop.answer('HandoffFeedback.mark', {});
      await pop.answer('HandoffFeedback.undo', {});
      await inject(stage);
      await pop.page.locator('li[data-key=t12]').focus();
      await press(pop, 'Enter', 'ArrowDown', 'Enter');
      await pop.page.getByText(/^Marked as/).waitFor();
      const [first] = await pop.calls('HandoffFeedback.mark');
      assert.equal(first?.parameters.feedback, 'unhelpful');
      await press(pop, 'Enter');
      assert.equal((await pop.calls('HandoffFeedback.undo')).length, 1);
      assert.equal(await pop.page.evaluate(() => window.flat.active()?.dataset.key), 't12');
      await press(pop, 'Enter', 'ArrowUp', 'Enter', 'Enter');
      await pop.page.getByText(/^Marked as Harmful/).waitFor();
      const [, harmful] = await pop.calls('HandoffFeedback.mark');
      assert.deepEqual(harmful?.parameters, {
        handoffId: 'a0H000000000001AAA',
        sequence: 12,
        feedback: 'harmful',
        note: ''
      });
    }
  },
  {
    number: 31,
    says: 'wrap-up needs both answers, works by keyboard alone, and moves the focus to its result',
    fault: (pop) => pop.answer('HandoffWrapUp.save', { error: 'The leg is closed.' }),
    fails: /waiting for .*Wrap-up saved/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(withHuman);
      await pop.answer('HandoffWrapUp.save', {});
      await inject(stage);
      await pop.button('Yes, save');
      assert.deepEqual(await pop.calls('HandoffWrapUp.save'), []);
      await pop.page.locator('#outside').focus();
      await wrapUpByKeyboard(pop);
      await pop.page.getByText('Wrap-up saved: Resolved, Needed').first().waitFor();
      const focused = await pop.page.evaluate(() => window.flat.text(window.flat.active()!));
      assert.equal(focused, 'Wrap-up saved: Resolved, Needed');
    }
  },
  {
    number: 32,
    says: 'decline asks for a reason; without the Omni-Channel bridge neither button is there',
    fault: 'c-handoff-offer .buttons { display: none !important }',
    fails: /waiting for .*Accept/,
    async check(stage) {
      const { pop } = stage;
      const offer = pop.page.locator('c-handoff-offer');
      await pop.show(samplePacket());
      assert.equal(await offer.getByRole('button').count(), 0);
      await inject(stage);
      await pop.page.evaluate(() =>
        window.speak('Handoff_Omni__c', {
          kind: 'assigned',
          workId: '0Bz1',
          workItemId: '0Mw000000000001'
        })
      );
      await offer.getByRole('button', { name: 'Accept' }).waitFor();
      // Before the work is accepted there is no transcript and no id on the page.
      assert.equal(await pop.page.locator('c-handoff-notes').count(), 0);
      await offer.getByRole('button', { name: 'Decline' }).click();
      await offer.getByText('Why do you decline? It returns to the queue.').waitFor();
      await offer.getByRole('button', { name: 'Not certified for this' }).click();
      const sent = (await pop.noted('publish')).map(
        (note) => (note as { message: object }).message
      );
      assert.deepEqual(sent.at(-1), {
        kind: 'decline',
        workId: '0Bz1',
        reason: 'Not certified for this'
      });
    }
  }
];

const wholeJob = browserTest(
  'the whole job by keyboard alone: read, insert, mark an answer, wrap up',
  async ({ page }) => {
    const pop = await openPop(page);
    await pop.show(withHuman);
    await pop.answer('HandoffFeedback.mark', {});
    await pop.answer('HandoffWrapUp.save', {});
    await page.locator('#outside').focus();
    await tabTo(pop, 'Insert');
    await press(pop, 'Enter');
    assert.deepEqual(await pop.noted('insertText'), [withHuman.opening]);
    await tabTo(pop, 'Jump to handoff');
    await press(pop, 'Enter', 'End', 'Enter', 'Space', 'Enter');
    assert.equal((await pop.calls('HandoffFeedback.mark')).length, 1);
    await wrapUpByKeyboard(pop);
    await page.getByText('Wrap-up saved: Resolved, Needed').first().waitFor();
  }
);

const oneCall = browserTest(
  'one server call to the first full paint, and none after',
  async ({ page }) => {
    const pop = await openPop(page, { clock: true });
    await pop.show(samplePacket());
    const before = await page.evaluate(() =>
      window.world.calls.filter(({ method }) => method !== 'HandoffConsole.recordPop')
    );
    assert.deepEqual(
      before.map(({ method }) => method),
      ['HandoffConsole.open']
    );
    await pop.turn(120_000);
    assert.deepEqual(await pop.calls('HandoffConsole.refresh'), []);
    await pop.answer('HandoffConsole.refresh', { value: openedWith(samplePacket({ version: 4 })) });
    await pop.push(4);
    await pop.turn(5_000);
    assert.equal((await pop.calls('HandoffConsole.refresh')).length, 1);
  }
);

export const tests = [...points.map(pointTest), wholeJob, oneCall];
