/** Points 15 to 22: what was tried, what is missing, and the transcript. */
import assert from 'node:assert/strict';
import { elementsOn } from './pop/measures.ts';
import { inject, pointTest, type Point } from './pop/points.ts';
import type { Pop } from './pop/open.ts';
import {
  samplePacket,
  turnOf,
  turnsOf
} from '../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';

const CARD = '4111 1111 1111 1111';

/** Lines on the screen, top to bottom. */
async function linesInView(pop: Pop): Promise<string[]> {
  return pop.texts('c-handoff-turn-list li .text');
}

/** Pixels between the top of the transcript and a rendered line: what the reader sees of its place. */
async function placeOf(pop: Pop, words: string): Promise<number> {
  return pop.page.evaluate((wanted) => {
    const { flat } = window;
    const view = flat.one('.view');
    const line = flat.all('li', view).find((each) => flat.text(each).includes(wanted));
    if (!line) throw new Error(`"${wanted}" is not rendered.`);
    return line.getBoundingClientRect().top - view.getBoundingClientRect().top;
  }, words);
}

async function isAtBottom(pop: Pop): Promise<boolean> {
  return pop.page.evaluate(() => {
    const { scrollTop, clientHeight, scrollHeight } = window.flat.one('.view');
    return scrollHeight - scrollTop - clientHeight <= 2;
  });
}

async function scrollTo(pop: Pop, top: number): Promise<void> {
  await pop.page.evaluate((wanted) => {
    window.flat.one('.view').scrollTop = wanted;
  }, top);
  await pop.frames();
}

/** Lets the server hold so many more turns; made in the page, which is quicker than sending them there. */
async function addTurns(pop: Pop, count: number): Promise<void> {
  await pop.page.evaluate((more) => {
    const [answer] = window.world.answers['HandoffConsole.open']!;
    const { turns } = (answer!.value as { packet: { turns: { sequence: number; at: string }[] } })
      .packet;
    const last = turns.at(-1)!;
    for (let next = 1; next <= more; next += 1) {
      const at = new Date(Date.parse(last.at) + next * 1_000).toISOString();
      turns.push({ ...last, sequence: last.sequence + next, at });
    }
  }, count);
}

const points: Point[] = [
  {
    number: 15,
    says: 'what was tried is a numbered list with result and reason, or one sentence',
    fault: 'c-handoff-tried .why { display: none !important }',
    fails: /^A reason is hidden/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket());
      await inject(stage);
      const items = pop.page.locator('c-handoff-tried ol > li');
      assert.equal(await items.count(), 3);
      for (const item of await items.all()) {
        assert.match(
          await item.locator('strong').innerText(),
          /^(Worked|Failed|Not allowed|Customer declined)$/
        );
        assert.ok(await item.locator('.why').isVisible(), 'A reason is hidden.');
        assert.notEqual(await item.locator('.why').innerText(), '');
      }
      await pop.show(samplePacket({ attempts: [] }));
      const [text = ''] = await pop.texts('c-handoff-tried');
      assert.match(text, /The assistant took no actions\./);
    }
  },
  {
    number: 16,
    says: 'a missing item ticks itself when the record is filled, and can be undone',
    fault: (pop) =>
      pop.answer('HandoffConsole.refresh', {
        value: { packet: null, expected: true, caller: '', access: 'full', transferId: null }
      }),
    fails: /waiting for .*Proof of purchase was filled in/,
    async check(stage) {
      const { pop } = stage;
      const packet = samplePacket();
      const missing = packet.missing.map((item, index) => ({ ...item, id: `item${index}` }));
      await pop.show({ ...packet, missing });
      const filled = missing.map((item) => ({ ...item, done: true }));
      const value = { packet: { ...packet, version: 4, missing: filled }, access: 'full' };
      await pop.answer('HandoffConsole.refresh', { value });
      await pop.answer('HandoffConsole.markDone', {});
      await inject(stage);
      await pop.push(4);
      const box = pop.page.locator('c-handoff-missing input').first();
      await pop.page.getByText('Proof of purchase was filled in').waitFor();
      assert.ok(await box.isChecked(), 'The item is not ticked.');
      await pop.page.getByRole('button', { name: 'Undo: Proof of purchase' }).click();
      const [call] = await pop.calls('HandoffConsole.markDone');
      assert.deepEqual(call?.parameters, { itemId: 'item0', done: false });
    }
  },
  {
    number: 17,
    says: 'search finds a word far away, counts, walks with Enter and leaves with Escape',
    fault: (pop) =>
      pop.page.evaluate(() => {
        document.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);
      }),
    fails: /\+ '1 of 2'\s+- '2 of 2'/,
    async check(stage) {
      const { pop } = stage;
      const turns = turnsOf(200).map((turn) =>
        [20, 150].includes(turn.sequence) ? { ...turn, text: 'The Zebra crossing' } : turn
      );
      await pop.show(samplePacket({ turns }));
      await inject(stage);
      const field = pop.page.getByRole('searchbox');
      const count = pop.page.locator('c-handoff-search-bar .count');
      const marked = pop.page.locator('c-handoff-turn-list mark');
      await field.fill('zebra');
      assert.equal(await count.innerText(), '1 of 2');
      await marked.waitFor();
      await field.press('Enter');
      assert.equal(await count.innerText(), '2 of 2');
      await pop.page.locator('li[data-key=t150] mark').waitFor();
      await field.press('Shift+Enter');
      assert.equal(await count.innerText(), '1 of 2');
      await pop.page.locator('li[data-key=t20] mark').waitFor();
      await field.press('Escape');
      assert.equal(await field.inputValue(), '');
      assert.equal(await marked.count(), 0);
      const focused = await pop.page.evaluate(() => window.flat.active()?.tagName);
      assert.equal(focused, 'LI');
    }
  },
  {
    number: 18,
    says: '"Jump to handoff" shows the separator and puts the focus on it',
    fault: (pop) =>
      pop.page.evaluate(() => {
        HTMLElement.prototype.focus = () => undefined;
      }),
    fails: /\+ 'Jump to handoff'/,
    async check(stage) {
      const { pop } = stage;
      const turns = turnsOf(200).map((turn) => ({ ...turn, escalated: turn.sequence === 40 }));
      await pop.show(samplePacket({ turns }));
      await inject(stage);
      await pop.button('Jump to handoff');
      await pop.frames();
      const { text, inView } = await pop.page.evaluate(() => {
        const focused = window.flat.active()!;
        const view = window.flat.one('.view').getBoundingClientRect();
        const { top, bottom } = focused.getBoundingClientRect();
        return {
          text: window.flat.text(focused),
          inView: top >= view.top - 1 && bottom <= view.bottom + 1
        };
      });
      assert.equal(text, 'Handed to you here: Asked for a person');
      assert.ok(inView, 'The separator is out of view.');
    }
  },
  {
    number: 19,
    says: 'new lines move nothing that is read, are counted, and are followed at the bottom',
    fault: (pop) =>
      pop.page.evaluate(() => {
        const { say } = window;
        window.say = (...line) => {
          say(...line);
          window.flat.one('.view').scrollTop += 200;
        };
      }),
    fails: /^It moved: [-\d.]+ !== [-\d.]+/,
    async check(stage) {
      const { pop } = stage;
      const say = (text: string, second: number): Promise<void> =>
        pop.page.evaluate(([words, at]) => window.say('customer', words, at), [
          text,
          Date.parse('2026-03-11T13:00:00Z') + second * 1_000
        ] as const);
      await pop.show(samplePacket({ turns: turnsOf(100) }));
      await pop.frames();
      assert.ok(await isAtBottom(pop), 'It does not begin at the end.');
      await scrollTo(pop, 900);
      await inject(stage);
      const before = await placeOf(pop, 'Line 20 of the sample conversation');
      await say('First new line', 1);
      await say('Second new line', 2);
      const pill = pop.page.getByRole('button', { name: '2 new lines' });
      await pill.waitFor();
      const now = await placeOf(pop, 'Line 20 of the sample conversation');
      // The scroll bar knows whole pixels only, lines do not.
      assert.ok(Math.abs(now - before) <= 1, `It moved: ${before} !== ${now}.`);
      await pill.click();
      await pop.frames();
      await say('Third new line', 3);
      await pop.frames();
      assert.ok(await isAtBottom(pop), 'The bottom was not followed.');
      assert.equal((await linesInView(pop)).at(-1), 'Third new line');
    }
  },
  {
    number: 20,
    says: 'a line delivered twice or out of order shows once, in its place',
    fault: (pop) =>
      pop.answer('HandoffConsole.refresh', {
        value: {
          packet: samplePacket({
            version: 4,
            turns: [...turnsOf(6), turnOf(7, { text: 'Line 3' })]
          }),
          access: 'full'
        }
      }),
    fails: /\+   'Line 3'/,
    async check(stage) {
      const { pop } = stage;
      const [one, two, three, four, five, six] = turnsOf(6);
      await pop.show(samplePacket({ turns: [two!, one!, two!] }));
      const later = samplePacket({ version: 4, turns: [six!, three!, one!, five!, four!, three!] });
      await pop.answer('HandoffConsole.refresh', { value: { packet: later, access: 'full' } });
      await inject(stage);
      await pop.push(4);
      await pop.page.locator('li[data-key=t6]').waitFor();
      const expected = [1, 2, 3, 4, 5, 6].map((n) => `Line ${n} of the sample conversation`);
      assert.deepEqual(await linesInView(pop), expected);
    }
  },
  {
    number: 21,
    says: 'a masked value is nowhere: not in the page, not in what is copied, not in what is spoken',
    fault: (pop) =>
      pop.page.evaluate((card) => {
        window.flat.one('c-handoff-facts').setAttribute('title', card);
      }, CARD),
    fails: /is on the page/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket());
      await pop.page.evaluate(
        ([card, at]) => window.say('customer', `My card is ${card}, please`, at),
        [CARD, Date.parse('2026-03-11T13:00:00Z')] as const
      );
      await pop.page.getByText('personal value hidden').waitFor();
      await inject(stage);
      const everywhere = await pop.page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.body);
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
        return window.flat.html() + getSelection()!.toString() + document.body.innerText;
      });
      for (const digits of [CARD, CARD.replaceAll(' ', ''), '1111 1111']) {
        assert.ok(!everywhere.includes(digits), `${digits} is on the page.`);
      }
      assert.match(everywhere, /hidden/);
    }
  },
  {
    number: 22,
    says: 'ten thousand turns cost what a hundred cost, and scrolling renders once per frame',
    fault: '.view { max-block-size: none !important; block-size: 9000px !important }',
    fails: /^\d+ lines are rendered/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket({ turns: turnsOf(100) }));
      const hundred = await elementsOn(pop);
      await addTurns(pop, 9_900);
      await pop.mount({ width: 1100, bridge: true });
      await pop.complete();
      const thousands = await elementsOn(pop);
      assert.ok(thousands <= hundred * 1.1, `${thousands} elements instead of ${hundred}.`);
      await inject(stage);
      await pop.frames();
      const { most, renderings, lines } = await pop.page.evaluate(async () => {
        const { flat } = window;
        const view = flat.one('.view');
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const seen = { most: 0, renderings: 0, lines: new Set<string>() };
        let changed = false;
        const observer = new MutationObserver(() => (changed = true));
        observer.observe(flat.one('.rows'), { childList: true });
        for (let step = 0; step < 25; step += 1) {
          // Three wheel events may fall into one frame.
          for (const part of [1, 2, 3]) view.scrollTop -= part * 100;
          await frame();
          await frame();
          if (changed) seen.renderings += 1;
          changed = false;
          const rendered = flat.all('li', view);
          seen.most = Math.max(seen.most, rendered.length);
          for (const line of rendered) seen.lines.add(line.dataset.key!);
        }
        observer.disconnect();
        return { ...seen, lines: seen.lines.size };
      });
      assert.ok(most <= 40, `${most} lines are rendered at once.`);
      assert.ok(lines > 150, `Only ${lines} lines came into view.`);
      assert.ok(renderings > 0 && renderings <= 25, `${renderings} renderings in 25 frames.`);
      assert.equal((await pop.calls('HandoffConsole.refresh')).length, 0);
    }
  }
];

export const tests = points.map(pointTest);
