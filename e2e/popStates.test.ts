/** Points 23 to 28: late, lost, failed, hidden, absent and changed data. */
import assert from 'node:assert/strict';
import { inject, pointTest, type Point } from './pop/points.ts';
import {
  openedWith,
  samplePacket
} from '../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';

const awaited = openedWith(null, { caller: 'Maria Lopez' });

const points: Point[] = [
  {
    number: 23,
    says: 'late notes are announced as late, then fill in below what is read without moving it',
    around: { clock: true },
    fault: 'c-handoff-header { margin-block-start: 12px }',
    fails: /^The name moved by/,
    async check(stage) {
      const { pop } = stage;
      const ready = openedWith(samplePacket());
      await pop.hold(null);
      await pop.answer('HandoffConsole.open', { value: awaited });
      await pop.page.locator('#outside').focus();
      await pop.mount({ width: 480, bridge: true });
      await inject(stage);
      await pop.turn(100);
      const top = (selector: string): Promise<number> =>
        pop.page.evaluate(
          (wanted) => window.flat.one(wanted).getBoundingClientRect().top,
          selector
        );
      assert.match((await pop.texts('c-handoff-preparing'))[0] ?? '', /Preparing handoff notes/);
      await pop.turn(4_950);
      assert.match((await pop.texts('c-handoff-preparing'))[0] ?? '', /Notes are late/);
      const caller = await top('c-handoff-preparing h2');
      await pop.answer('HandoffConsole.open', { value: ready });
      await pop.turn(3_000);
      await pop.page.locator('c-handoff-header h2').waitFor();
      const name = await top('c-handoff-header h2');
      const opening = await top('c-handoff-say-first .opening');
      await pop.turn(200);
      await pop.complete();
      assert.ok(Math.abs(name - caller) <= 1, `The name moved by ${name - caller} px.`);
      assert.ok(Math.abs((await top('c-handoff-header h2')) - name) <= 1, 'The name moved.');
      const moved = (await top('c-handoff-say-first .opening')) - opening;
      assert.ok(Math.abs(moved) <= 1, `The opening moved by ${moved} px.`);
      assert.equal(await pop.page.evaluate(() => window.flat.active()?.id), 'outside');
    }
  },
  {
    number: 24,
    says: 'without any push the notes still arrive within 20 seconds',
    around: { clock: true },
    fault: (pop) =>
      pop.page.evaluate(() => {
        window.setTimeout = (() => 0) as unknown as typeof window.setTimeout;
      }),
    fails: /waiting for .*c-handoff-header/,
    async check(stage) {
      const { pop } = stage;
      await pop.hold(null);
      await pop.page.evaluate(() => {
        window.world.pushAvailable = false;
      });
      const late = { value: awaited };
      await pop.answer('HandoffConsole.open', late, late, late, late, {
        value: openedWith(samplePacket())
      });
      await inject(stage);
      await pop.mount({ width: 480 });
      await pop.turn(20_100);
      await pop.turn(200);
      await pop.page.locator('c-handoff-header h2').waitFor();
    }
  },
  {
    number: 25,
    says: 'an error says what failed, can be tried again, and keeps the last good data as stale',
    around: { clock: true },
    fault: (pop) =>
      pop.page.evaluate(() => {
        document.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
      }),
    fails: /waiting for .*c-handoff-provenance/,
    async check(stage) {
      const { pop } = stage;
      await pop.hold(samplePacket());
      await pop.answer(
        'HandoffConsole.open',
        { error: 'The permission Handoff_Human_Agent is missing.' },
        { value: openedWith(samplePacket()) }
      );
      await pop.mount({ width: 480 });
      await pop.turn(1);
      const notice = pop.page.locator('c-handoff-notice');
      await notice.getByText('The permission Handoff_Human_Agent is missing.').waitFor();
      await inject(stage);
      await pop.page.getByRole('button', { name: 'Try again' }).click();
      await pop.turn(1);
      await pop.turn(1);
      await pop.page.locator('c-handoff-provenance h3').waitFor();
      await pop.answer(
        'HandoffConsole.refresh',
        { error: 'The server is busy.' },
        { value: openedWith(samplePacket({ version: 4 })) }
      );
      await pop.page.evaluate(() => window.dispatchEvent(new CustomEvent('focus')));
      await pop.turn(1);
      await notice.getByText(/This may be out of date/).waitFor();
      assert.match((await pop.texts('c-handoff-header h2'))[0] ?? '', /Maria Lopez/);
      await pop.button('Try again');
      await pop.turn(1);
      await notice.waitFor({ state: 'detached' });
    }
  },
  {
    number: 26,
    says: 'a block the reader may not see says so, and only that block',
    fault: (pop) =>
      pop.page.evaluate(() => {
        window.flat.one('c-handoff-facts section').append('Order 10482');
      }),
    fails: /Order 10482/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket({ noAccess: ['facts'], facts: [], attachments: [] }));
      await inject(stage);
      const [facts = ''] = await pop.texts('c-handoff-facts section');
      assert.equal(facts, "FactsYou don't have access to Facts");
      const [all = ''] = await pop.texts('c-handoff-notes');
      assert.equal(all.split("You don't have access").length, 2);
      assert.match(all, /Sent refund link/);
    }
  },
  {
    number: 27,
    says: 'without a handoff one line of at most 40 px stays',
    fault: 'c-handoff-screen-pop .none { padding-block: 2rem !important }',
    fails: /^It is [\d.]+ px high/,
    async check(stage) {
      const { pop } = stage;
      await pop.hold(null, { expected: false });
      await pop.mount({ width: 320, properties: { recordId: '0LQ000000000001AAA' } });
      await pop.page.getByText('No AI handoff for this call').waitFor();
      await inject(stage);
      const height = await pop.page.evaluate(
        () => window.flat.one('c-handoff-screen-pop').getBoundingClientRect().height
      );
      assert.ok(height <= 40, `It is ${height} px high.`);
    }
  },
  {
    number: 28,
    says: 'a text that changes while it is read is marked, with what it said before',
    fault: 'c-handoff-updated .before { display: none !important }',
    fails: /^The old words are hidden/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket());
      const openingSlots = { ...samplePacket().openingSlots, step: '' };
      const changed = samplePacket({ version: 4, openingSlots });
      await pop.answer('HandoffConsole.refresh', { value: openedWith(changed) });
      await inject(stage);
      await pop.push(4);
      const mark = pop.page.locator('c-handoff-say-first c-handoff-updated');
      await mark.getByRole('button', { name: 'Updated' }).click();
      assert.ok(await mark.locator('.before').isVisible(), 'The old words are hidden.');
      assert.equal(await mark.locator('.before').innerText(), `Before: ${samplePacket().opening}`);
    }
  }
];

export const tests = points.map(pointTest);
