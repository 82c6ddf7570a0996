/** Points 9 to 14: identity, tone and the clock. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { inject, pointTest, type Point } from './pop/points.ts';
import {
  NOW,
  samplePacket
} from '../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';
import type { Packet, PacketHeader } from '../src/shared/packet.ts';

const withHeader = (changes: Partial<PacketHeader>): Packet => {
  const packet = samplePacket();
  return { ...packet, header: { ...packet.header, ...changes } };
};

/** Every state of the badge. */
const IDENTITIES: Partial<PacketHeader>[] = [
  { identity: 'verified' },
  { identity: 'partlyVerified' },
  { identity: 'notVerified' },
  { identity: 'unknown' },
  { identity: 'notVerified', numberMatches: true },
  { identity: 'verified', identityExpiresAt: '2026-01-01T00:00:00Z' }
];

/** Collects what both live regions say from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of window.flat.all('[role=status], [role=alert]')) {
      new MutationObserver(() => {
        const text = window.flat.text(region);
        if (text) said.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

const points: Point[] = [
  {
    number: 9,
    says: 'without a verification the badge says "Not verified", a matching number included',
    fault: (pop) =>
      pop.page.evaluate(() => {
        for (const [answer] of Object.values(window.world.answers)) {
          const { packet } = answer.value as { packet: { header: { identity: string } } };
          packet.header.identity = 'verified';
        }
      }),
    fails: /Input:\s+'Verified'/,
    async check(stage) {
      const { pop } = stage;
      for (const [changes, words] of [
        [{ identity: 'unknown' as const }, /^Not verified/],
        [{ identity: 'unknown' as const, numberMatches: true }, /not verified/]
      ] as const) {
        await pop.hold(withHeader(changes));
        await pop.page.evaluate(() => {
          for (const name of ['recordPop', 'recordResponse']) {
            delete window.world.answers[`HandoffConsole.${name}`];
          }
        });
        await inject(stage);
        await pop.mount({ width: 480 });
        await pop.complete();
        const [badge = ''] = await pop.texts('c-handoff-identity .badge');
        assert.match(badge, words);
      }
    }
  },
  {
    number: 10,
    says: 'the states of the badge differ in words and in shape, without colour',
    fault: 'c-handoff-identity svg :is(.line, .fill) { display: none !important }',
    fails: /\d !== 6/,
    async check(stage) {
      const { pop } = stage;
      await pop.style('c-handoff-identity { filter: grayscale(1) }');
      const words = new Set<string>();
      const shapes = new Set<string>();
      for (const changes of IDENTITIES) {
        await pop.show(withHeader(changes), { width: 480 });
        await inject(stage);
        const [text = ''] = await pop.texts('c-handoff-identity .badge');
        words.add(text);
        const shape = pop.page.locator('c-handoff-identity .shape');
        shapes.add((await shape.screenshot()).toString('base64'));
      }
      assert.equal(words.size, IDENTITIES.length);
      assert.equal(shapes.size, IDENTITIES.length);
    }
  },
  {
    number: 11,
    says: 'tone is one of three words, a trend and a quote, and leaves no gap when switched off',
    fault: 'c-handoff-tone .words { display: none !important }',
    fails: /^The words are hidden/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket());
      await inject(stage);
      const tone = pop.page.locator('c-handoff-tone');
      assert.ok(await tone.locator('.words').isVisible(), 'The words are hidden.');
      const words = await tone.locator('.words').innerText();
      assert.match(words, /^(calm|tense|very tense), (easing|steady|rising)$/);
      assert.equal(await tone.locator('q').innerText(), 'third time I am explaining');
      const text = (await pop.texts('c-handoff-tone'))[0] ?? '';
      assert.doesNotMatch(text.replace(/Turn \d+/, ''), /\d|\p{Extended_Pictographic}/u);
      await pop.show(samplePacket({ tone: null }));
      const gap = await pop.page.evaluate(() => {
        const block = window.flat.one('c-handoff-must-know section');
        const lines = window.flat.all('li, c-handoff-tone', block);
        const bottom = Math.max(...lines.map((line) => line.getBoundingClientRect().bottom));
        return block.getBoundingClientRect().bottom - bottom;
      });
      assert.equal(await tone.count(), 0);
      assert.ok(gap <= 16, `A gap of ${gap} px is left.`);
    }
  },
  {
    number: 12,
    says: 'an upset tone is not shown in the colour of errors',
    fault: 'c-handoff-tone .words { color: var(--slds-g-color-error-1) !important }',
    fails: /colour of errors/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(samplePacket({ tone: { ...samplePacket().tone!, level: 'veryTense' } }));
      await inject(stage);
      const { colours, error } = await pop.page.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.color = 'var(--slds-g-color-error-1)';
        document.body.append(probe);
        const tone = window.flat.one('c-handoff-tone');
        const elements = [tone, ...window.flat.all('*', tone)];
        return {
          error: getComputedStyle(probe).color,
          colours: elements.flatMap((element) => {
            const { color, backgroundColor, fill } = getComputedStyle(element);
            return [color, backgroundColor, fill];
          })
        };
      });
      assert.ok(!colours.includes(error), 'The tone has the colour of errors.');
    }
  },
  {
    number: 13,
    says: 'the time left is words and figures, turns soon and late, whatever the time zone',
    around: { clock: true },
    fault: (pop) =>
      pop.page.evaluate(() => {
        window.turn = () => Promise.resolve();
      }),
    fails: /Input:\s+'4:00 left/,
    async check(stage) {
      const { pop } = stage;
      await pop.show(withHeader({ slaTargetAt: new Date(NOW + 240_000).toISOString() }));
      await inject(stage);
      const target = async (seconds: number): Promise<string> => {
        await pop.turn(seconds * 1_000);
        return (await pop.texts('c-handoff-wait .target'))[0] ?? '';
      };
      assert.match(await target(60), /^(3:00|2:59) left ?on time$/);
      const session = await pop.page.context().newCDPSession(pop.page);
      await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
      assert.match(await target(60), /^(2:00|1:59) left ?on time$/);
      assert.match(await target(61), /^0:5\d left ?soon$/);
      assert.match(await target(70), /^0:1\d over ?late$/);
    }
  },
  {
    number: 14,
    says: 'the clock is in no live region and speaks once at half, at one minute and when late',
    around: { clock: true },
    fault: (pop) =>
      pop.page.evaluate(() => document.getElementById('host')!.setAttribute('aria-live', 'polite')),
    fails: /true !== false/,
    async check(stage) {
      const { pop } = stage;
      const target = new Date(NOW + 240_000).toISOString();
      await pop.show(
        withHeader({ waitingSince: new Date(NOW).toISOString(), slaTargetAt: target })
      );
      await pop.turn(10_000);
      const said = await listen(pop.page);
      await inject(stage);
      await pop.turn(300_000);
      const clockWords = (await said()).filter((text) => /answer/i.test(text));
      assert.deepEqual(clockWords, [
        'Half of the answer time is used',
        '1 minute left to answer',
        'Answer time has passed'
      ]);
      const inside = await pop.page.evaluate(() => {
        const timer = window.flat.one('[role=timer]');
        return [...document.querySelectorAll('[aria-live], [role=status], [role=alert]')]
          .concat(window.flat.all('[aria-live], [role=status], [role=alert]'))
          .filter((region) => region.getAttribute('aria-live') !== 'off')
          .some((region) => window.flat.contains(region, timer));
      });
      assert.equal(inside, false);
    }
  }
];

export const tests = points.map(pointTest);
