/** Nothing grows: what opens and closes all day holds as much after two hundred times as after a few. */
import assert from 'node:assert/strict';
import { browserTest } from './browserTest.ts';
import { heldAfter, measuring, OPENED, type Held } from './pop/memory.ts';
import type { Pop } from './pop/open.ts';

/** Enough that what is opened for the first time only is there. */
const FEW = 5;
const MANY = 200;
/** How much more the page may hold after many openings than after few. */
const MORE = 1.1;

async function grown(pop: Pop, tag: string, times: number): Promise<string[]> {
  const { few, all } = await heldAfter(pop, tag, FEW, times);
  return (Object.keys(few) as (keyof Held)[])
    .filter((what) => all[what] > few[what] * MORE)
    .map((what) => `${few[what]} ${what} after ${FEW} openings, ${all[what]} after ${times}`);
}

export const tests = [
  ...Object.keys(OPENED).map((tag) =>
    browserTest(`${tag} holds no more after ${MANY} openings than after ${FEW}`, () =>
      measuring(async (pop) => assert.deepEqual(await grown(pop, tag, MANY), []))
    )
  ),
  browserTest('a page that keeps what was closed is noticed', () =>
    measuring(async (pop) => {
      await pop.page.evaluate(() => {
        window.kept = [];
      });
      assert.match((await grown(pop, 'c-handoff-screen-pop', 10)).join(), /nodes/);
    })
  )
];
