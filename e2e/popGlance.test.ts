/** Points 1 to 8: what an agent sees and says first. */
import assert from 'node:assert/strict';
import { inject, pointTest, type Point } from './pop/points.ts';
import {
  assertFits,
  assertHeaderStays,
  assertOrder,
  headerWords,
  threadTime,
  WIDTHS
} from './pop/measures.ts';
import {
  callPacket,
  longestPacket,
  samplePacket,
  sparsePacket,
  turnsOf
} from '../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';

const points: Point[] = [
  {
    number: 1,
    says: 'nothing scrolls sideways or is cut off at any width',
    fault: '.item, .opening, .line { white-space: nowrap; overflow-wrap: normal }',
    async check(stage) {
      const { pop } = stage;
      await pop.show(longestPacket(), { width: WIDTHS[0] });
      await inject(stage);
      for (const width of WIDTHS) {
        await pop.resize(width);
        await assertFits(pop, width);
      }
    }
  },
  {
    number: 2,
    says: 'the header has at most 20 words for every sample',
    fault: (pop) =>
      pop.page.evaluate(() => {
        window.flat
          .one('c-handoff-header h2')
          .append(' and eleven more words that nobody needs here at all now');
      }),
    async check(stage) {
      const { pop } = stage;
      for (const packet of [samplePacket(), longestPacket(), callPacket(), sparsePacket()]) {
        await pop.show(packet);
        await inject(stage);
        const words = await headerWords(pop);
        assert.ok(words.length <= 20, `${words.length} words: ${words.join(' ')}`);
      }
    }
  },
  {
    number: 3,
    says: 'the header stays in view while everything below scrolls',
    fault: 'c-handoff-header { position: static !important }',
    async check(stage) {
      await stage.pop.page.setViewportSize({ width: 1140, height: 500 });
      await stage.pop.show(longestPacket(), { width: 480 });
      await inject(stage);
      await assertHeaderStays(stage.pop);
    }
  },
  {
    number: 4,
    says: 'the blocks keep their order at every width',
    fault: (pop) =>
      pop.page.evaluate(() => {
        window.flat.one('c-handoff-must-know h3 span').textContent = 'Missing';
      }),
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket());
      await inject(stage);
      for (const width of WIDTHS) {
        await pop.resize(width);
        await assertOrder(pop);
      }
    }
  },
  {
    number: 5,
    says: 'at a quarter of the speed the header is painted in 1 s and everything in 2.5 s',
    around: { clock: true },
    fault: (pop) =>
      pop.page.evaluate(() => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          for (const start = performance.now(); performance.now() - start < 700;);
        }).observe(document.getElementById('host')!, { childList: true, subtree: true });
      }),
    async check(stage) {
      const { pop } = stage;
      // What the page's own thread does, four times over: other programs do not disturb it.
      const work = await threadTime(pop.page);
      await pop.hold(samplePacket({ turns: turnsOf(200) }));
      await inject(stage);
      const start = await work();
      await pop.mount({ width: 1100, bridge: true });
      await pop.turn(1);
      await pop.page.locator('c-handoff-header h2').waitFor();
      const header = 4 * ((await work()) - start);
      await pop.turn(100);
      await pop.complete();
      await pop.frames();
      const complete = 4 * ((await work()) - start);
      assert.ok(header < 1_000, `The header took ${Math.round(header)} ms.`);
      assert.ok(complete < 2_500, `Everything took ${Math.round(complete)} ms.`);
    }
  },
  {
    number: 6,
    says: 'every AI-written sentence is marked and leads to its turn',
    fault: 'c-handoff-source { display: none !important }',
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket({ summaryBy: 'model' }));
      await inject(stage);
      const marks = pop.page.locator('c-handoff-source', { hasText: 'AI-written' });
      // The opening, the summary, one attempt and one promise.
      assert.equal(await marks.filter({ visible: true }).count(), 4);
      await marks.first().getByRole('button').click({ timeout: 2_000 });
      const line = await pop.page.evaluate(() => window.flat.active()?.dataset.key);
      assert.equal(line, 't2');
    }
  },
  {
    number: 7,
    says: 'a text longer than its limit ends with "more", which shows all of it',
    fault: 'c-handoff-more button { display: none !important }',
    async check(stage) {
      const { pop } = stage;
      const opening = 'You have waited long enough. '.repeat(9).trim();
      const wants = 'Refund for the damaged countertop blender and for its shipping costs too';
      const packet = samplePacket();
      await pop.show({ ...packet, opening, header: { ...packet.header, wants } });
      await inject(stage);
      for (const [selector, text] of [
        ['c-handoff-say-first c-handoff-more', opening],
        ['c-handoff-header c-handoff-more', wants]
      ] as const) {
        const [before = ''] = await pop.texts(`${selector} .text`);
        assert.ok(before.length < text.length && before.endsWith('…'), before);
        await pop.page.locator(selector).getByRole('button').click({ timeout: 2_000 });
        assert.deepEqual(await pop.texts(`${selector} .text`), [text]);
      }
    }
  },
  {
    number: 8,
    says: 'Insert puts exactly the shown text into the composer and sends nothing',
    fault: (pop) =>
      pop.page.evaluate(() => {
        const { note } = window.world;
        window.world.note = function noteAndSend(what, value) {
          note.call(this, what, value);
          if (what === 'setAgentInput') note.call(this, 'sendTextMessage', value);
        };
      }),
    async check(stage) {
      const { pop } = stage;
      await inject(stage);
      await pop.show(samplePacket(), { tag: 'c-handoff-messaging-pop', bridge: false });
      const [text] = await pop.texts('c-handoff-say-first .text');
      await pop.button('Insert');
      assert.deepEqual(await pop.noted('setAgentInput'), [
        { recordId: '0Mw000000000001AAA', value: { text } }
      ]);
      assert.deepEqual(await pop.noted('sendTextMessage'), []);
    }
  }
];

export const tests = points.map(pointTest);
