/**
 * An acceptance point of the screen pop: a check that passes on the product, and a fault with which the
 * same check must fail. A check that cannot fail proves nothing.
 */
import assert from 'node:assert/strict';
import { browserTest, type BrowserTest } from '../browserTest.ts';
import { builtPage } from './build.ts';
import { openPop, type Pop, type Surroundings } from './open.ts';

// Built while the tests are collected, so that no test's time is spent on it.
await builtPage();

/** What a check and its fault work with. */
export interface Stage {
  readonly pop: Pop;
  /** The fault to inject at the moment the check says; undefined when the product is checked. */
  readonly fault?: Fault;
}

/** A fault: a style sheet, or something done to the page before it is checked. */
export type Fault = string | ((pop: Pop) => Promise<void>);

/** One point. */
export interface Point {
  readonly number: number;
  readonly says: string;
  readonly around?: Surroundings;
  readonly check: (stage: Stage) => Promise<void>;
  readonly fault: Fault;
  /** Console errors the check or its fault provoke. */
  readonly expectedErrors?: readonly RegExp[];
}

/** Injects the fault, where there is one. */
export async function inject({ pop, fault }: Stage): Promise<void> {
  if (typeof fault === 'string') await pop.style(fault);
  else await fault?.(pop);
}

/** The point as a browser test: the check passes, and with the fault it does not. */
export function pointTest(point: Point): BrowserTest {
  return browserTest(
    `point ${point.number}: ${point.says}`,
    async ({ page }) => {
      await point.check({ pop: await openPop(page, point.around) });
      const second = await page.context().newPage();
      try {
        await second.setViewportSize(page.viewportSize()!);
        const pop = await openPop(second, point.around);
        let noticed = false;
        await point.check({ pop, fault: point.fault }).catch(() => (noticed = true));
        assert.ok(noticed, 'The check passes with its fault injected, so it proves nothing.');
      } finally {
        await second.close();
      }
    },
    { expectedErrors: point.expectedErrors ?? [] }
  );
}
