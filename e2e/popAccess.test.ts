/** Points 33 to 39: accessibility, direction, colour, density and language. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrastViolationsOn, violationsOn } from './axe.ts';
import { ROOT } from './pop/build.ts';
import { faintOn } from './pop/colours.ts';
import { assertFits, assertHeaderStays, headerWords, WIDTHS } from './pop/measures.ts';
import { inject, pointTest, type Point } from './pop/points.ts';
import { STATES } from './pop/states.ts';
import { BRACKETED, COMPACT, LONGER, translated } from './pop/words.ts';
import {
  longestPacket,
  samplePacket
} from '../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';

/** Style sheets of every component, by file. */
function styleSheets(): [string, string][] {
  return readdirSync(join(ROOT, 'force-app'), { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => /\/lwc\/.*\.css$/.test(file))
    .map((file) => [file, readFileSync(join(ROOT, 'force-app', file), 'utf8')]);
}

const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)|left|right|(?:float|text-align|clear):\s*(?:left|right))\b/m;

const points: Point[] = [
  {
    number: 33,
    says: 'axe finds no violation in any state',
    around: { clock: true },
    fault: '.name, .muted, .why, dt { color: #c9c9c9 !important }',
    fails: /color-contrast/,
    async check(stage) {
      for (const state of stage.fault ? STATES.slice(0, 1) : STATES) {
        await state.show(stage.pop, 480);
        await inject(stage);
        assert.deepEqual(await violationsOn(stage.pop.page), [], state.name);
      }
    }
  },
  {
    number: 33,
    says: 'nor in the dark, which can change nothing but contrast',
    around: { clock: true, theme: 'dark' },
    fault: '.name, .muted, .why, dt { color: #4f4f4f !important }',
    fails: /color-contrast/,
    async check(stage) {
      for (const state of stage.fault ? STATES.slice(0, 1) : STATES) {
        await state.show(stage.pop, 480);
        await inject(stage);
        assert.deepEqual(await contrastViolationsOn(stage.pop.page), [], state.name);
      }
    }
  },
  {
    number: 34,
    says: 'Tab follows the reading order, every stop shows its focus and is large enough',
    fault: '#host * { outline: none !important; box-shadow: none !important }',
    fails: /ring: false/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket());
      await pop.style(COMPACT);
      await inject(stage);
      await pop.page.locator('#outside').focus();
      const stops: { name: string; ring: boolean; inside: boolean; inOrder: boolean }[] = [];
      const small: string[] = [];
      for (let step = 0; step < 80; step += 1) {
        await pop.page.keyboard.press('Tab');
        const stop = await pop.page.evaluate(() => {
          const { flat } = window;
          const element = flat.active();
          const host = document.getElementById('host')!;
          if (!element || !flat.contains(host, element)) return null;
          const before = (window as { before?: Element }).before;
          Object.assign(window, { before: element });
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
          return {
            name: flat.text(element) || element.className,
            ring: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
            inside: true,
            inOrder: !before || flat.follows(before, element),
            size: Math.min(width, height)
          };
        });
        if (!stop) break;
        stops.push(stop);
        if (stop.size < 24) small.push(`${stop.name} ${stop.size}`);
      }
      assert.ok(stops.length > 20 && stops.length < 80, `${stops.length} stops`);
      assert.deepEqual(
        stops.filter((stop) => !stop.inOrder),
        []
      );
      assert.deepEqual(
        stops.filter((stop) => !stop.ring),
        []
      );
      assert.deepEqual(small, []);
    }
  },
  {
    number: 35,
    says: 'there are exactly two live regions, and a burst of 120 lines says at most 12 things',
    around: { clock: true },
    fault: (pop) =>
      pop.page.evaluate(() => {
        window.flat.one('.view').setAttribute('aria-live', 'polite');
      }),
    fails: /3 !== 2/,
    async check(stage) {
      const { pop } = stage;
      await pop.hold(samplePacket());
      await pop.mount({ width: 1100, bridge: true });
      const regions = (): Promise<string[]> =>
        pop.page.evaluate(() =>
          window.flat
            .all('[aria-live], [role=status], [role=alert], [role=log], output')
            .filter((region) => region.getAttribute('aria-live') !== 'off')
            .map((region) => window.flat.text(region))
        );
      assert.deepEqual(await regions(), ['', '']);
      await pop.turn(1);
      await pop.turn(10_000);
      await pop.complete();
      await inject(stage);
      assert.equal((await regions()).length, 2);
      await pop.page.evaluate(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        const [status] = window.flat.all('[role=status]');
        new MutationObserver(() => said.push(window.flat.text(status!))).observe(status!, {
          characterData: true,
          childList: true,
          subtree: true
        });
      });
      const start = Date.parse('2026-03-11T13:00:00Z');
      for (let line = 0; line < 120; line += 1) {
        await pop.page.evaluate(
          ([index, at]) => window.say('customer', `Secret line ${index}`, at),
          [line, start + line * 500] as const
        );
        await pop.turn(500);
      }
      const said = await pop.page.evaluate(() => (window as unknown as { said: string[] }).said);
      assert.ok(said.length > 0 && said.length <= 12, `${said.length} messages`);
      assert.ok(!said.some((text) => text.includes('Secret line')));
    }
  },
  {
    number: 36,
    says: 'right to left the layout is mirrored and ids keep their order',
    around: { dir: 'rtl', labels: translated('ar') },
    fault: (pop) =>
      pop.page.evaluate(() => {
        document.documentElement.dir = 'ltr';
      }),
    fails: /not mirrored/,
    async check(stage) {
      const { pop } = stage;
      for (const [file, css] of styleSheets()) assert.doesNotMatch(css, PHYSICAL, file);
      await pop.show(samplePacket());
      await inject(stage);
      const { tried, transcript, order } = await pop.page.evaluate(() => ({
        tried: window.flat.one('c-handoff-tried').getBoundingClientRect().left,
        transcript: window.flat.one('c-handoff-transcript').getBoundingClientRect().left,
        order: window.flat.all('c-handoff-facts bdi').map((value) => window.flat.text(value))
      }));
      assert.ok(tried > transcript, 'The columns are not mirrored.');
      assert.ok(order.includes('10482'), 'The order number is not set apart.');
      for (const width of WIDTHS) {
        await pop.resize(width);
        await assertFits(pop, width);
      }
    }
  },
  {
    number: 37,
    says: 'in the dark every text has 4.5:1 and every edge and icon 3:1; forced colours keep borders',
    around: { theme: 'dark' },
    fault: '.none, .name, .muted, dt { color: #5c5c5c !important }',
    fails: /ratio: /,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket({ status: 'withHuman' }));
      await inject(stage);
      assert.deepEqual(await faintOn(pop.page), []);
      await pop.page.emulateMedia({ forcedColors: 'active' });
      const borderless = await pop.page.evaluate(() =>
        window.flat
          .all('.badge, .slds-input, .slds-button_neutral')
          .filter((element) => getComputedStyle(element).borderTopStyle === 'none')
          .map((element) => element.className)
      );
      await pop.page.emulateMedia({ forcedColors: 'none' });
      assert.deepEqual(borderless, []);
    }
  },
  {
    number: 38,
    says: 'comfy and compact, 40 % longer words and text at 200 % keep points 1 to 4',
    around: { labels: LONGER },
    fault: '.item, .opening, .line, .actions { white-space: nowrap; flex-wrap: nowrap !important }',
    fails: /does not fit|scrolls sideways/,
    async check(stage) {
      const { pop } = stage;
      await pop.page.setViewportSize({ width: 1140, height: 700 });
      await pop.show(longestPacket(), { width: WIDTHS[0] });
      await inject(stage);
      for (const css of ['', COMPACT]) {
        if (css) await pop.style(css);
        for (const width of WIDTHS) {
          await pop.resize(width);
          await assertFits(pop, width);
        }
        const words = await headerWords(pop);
        assert.ok(words.length <= 20, `${words.length} words: ${words.join(' ')}`);
        const headings = await pop.texts('h3');
        assert.equal(headings.length, 10);
      }
      await assertHeaderStays(pop);
      await pop.style('html { font-size: 200% } #host { font-size: 200% }');
      for (const width of WIDTHS) {
        await pop.resize(width);
        await assertFits(pop, width);
      }
    }
  },
  {
    number: 39,
    says: 'every word comes from a label or from the data',
    around: { labels: BRACKETED },
    fault: (pop) =>
      pop.page.evaluate(() => {
        window.flat.one('c-handoff-facts section').append('Some hard-coded words');
      }),
    fails: /Some hard-coded words/,
    async check(stage) {
      const { pop } = stage;
      const packet = samplePacket({ status: 'withHuman' });
      await pop.show(packet);
      const folded = pop.page.locator('[aria-expanded=false]');
      for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
      await inject(stage);
      const data = JSON.stringify(packet);
      const words = await pop.page.evaluate(() => {
        const { flat } = window;
        const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'value'];
        const spoken = flat
          .all('*')
          .flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''));
        return [...flat.textNodes().map((node) => node.data), ...spoken];
      });
      const stray = words
        .map((text) => text.trim())
        .filter((text) => /\p{L}{2}/u.test(text) && !text.includes('⟦'))
        .filter((text) => !data.includes(text) && !data.includes(text.replaceAll(' ', '_')))
        // Times, dates and money are written by the browser in the reader's own way.
        .filter((text) => !/^[\p{Sc}\d\s:.,]*(AM|PM)?$|^[A-Z][a-z]{2} \d+, \d{4}/u.test(text))
        .filter((text) => !/^(incorrect|unhelpful|harmful|[a-z]+[A-Z]?[A-Za-z]*)$/.test(text));
      assert.deepEqual(stray, []);
    }
  }
];

export const tests = points.map(pointTest);
