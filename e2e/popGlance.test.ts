/** Points 1 to 8: what an agent sees and says first. */
import assert from 'node:assert/strict';
import { inject, pointTest, type Point } from './pop/points.ts';
import {
  assertFits,
  assertHeaderStays,
  assertOrder,
  elementsOn,
  headerWords,
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
    fails: /does not fit at 320 px/,
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
    fails: /^24 words/,
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
    fails: /^The header is at/,
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
    fails: /-   'Must know'/,
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
    says: 'the header waits for one answer of the server and for nothing below it',
    around: { clock: true },
    // A transcript without a window renders every line.
    fault: '.view { max-block-size: none !important; block-size: 40000px !important }',
    fails: /^\d{4,} elements are too many for 200 turns/,
    async check(stage) {
      const { pop } = stage;
      await pop.hold(samplePacket({ turns: turnsOf(200) }));
      await inject(stage);
      await pop.mount({ width: 1100, bridge: true });
      await pop.turn(0);
      // The clock stands: what is there now is what the first paint shows.
      const first = await elementsOn(pop);
      assert.deepEqual(await pop.texts('c-handoff-header h2 bdi'), ['Maria Lopez', 'Gold']);
      assert.deepEqual(await pop.texts('c-handoff-transcript'), [], 'The transcript came first.');
      assert.ok(first <= 120, `${first} elements are too many for a header.`);
      await pop.turn(1);
      await pop.complete();
      await pop.frames();
      const all = await elementsOn(pop);
      assert.ok(all <= 700, `${all} elements are too many for 200 turns.`);
      const calls = await pop.page.evaluate(() => window.world.calls.map(({ method }) => method));
      assert.deepEqual(
        calls.filter((method) => method !== 'HandoffConsole.recordPop'),
        ['HandoffConsole.open']
      );
    }
  },
  {
    number: 6,
    says: 'every AI-written sentence is marked and leads to its turn',
    fault: 'c-handoff-source { display: none !important }',
    fails: /0 !== 4/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket({ summaryBy: 'model' }));
      await inject(stage);
      const marks = pop.page.locator('c-handoff-source', { hasText: 'AI-written' });
      // The opening, the summary, one attempt and one promise.
      assert.equal(await marks.filter({ visible: true }).count(), 4);
      await marks.first().getByRole('button').click();
      const line = await pop.page.evaluate(() => window.flat.active()?.dataset.key);
      assert.equal(line, 't2');
    }
  },
  {
    number: 7,
    says: 'a text longer than its limit ends with "more", which shows all of it',
    fault: 'c-handoff-more button { display: none !important }',
    fails: /waiting for .*c-handoff-more.*button/,
    async check(stage) {
      const { pop } = stage;
      const wants = 'Refund for the damaged countertop blender and for its shipping costs too';
      const line = 'You get a written answer with everything we agreed on. '.repeat(4).trim();
      const packet = samplePacket();
      const promises = packet.promises.map((promise) => ({ ...promise, text: line }));
      await pop.show({ ...packet, promises, header: { ...packet.header, wants } });
      await inject(stage);
      for (const [selector, text] of [
        ['c-handoff-promises c-handoff-more', line],
        ['c-handoff-header c-handoff-more', wants]
      ] as const) {
        const [before = ''] = await pop.texts(`${selector} .text`);
        assert.ok(before.length < text.length && before.endsWith('…'), before);
        await pop.page.locator(selector).getByRole('button').click();
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
    fails: /\+ \[[\s\S]*not worked so far/,
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
