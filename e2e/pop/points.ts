/**
 * The forty points of the screen pop as tests: each checks the product, and then injects a fault with
 * which the same check must fail, in the words the point names. A check that cannot fail proves nothing.
 */
import assert from 'node:assert/strict';
import { browserTest, type BrowserTest } from '../browserTest.ts';
import { openPop, type Pop, type Surroundings } from './open.ts';

/** What a check and its fault work with. */
export interface Stage {
  readonly pop: Pop;
  /** The fault to inject at the moment the check says; undefined when the product is checked. */
  readonly fault?: Fault;
  /** Milliseconds a check waits for what a fault took away; without a fault it waits longer. */
  readonly patience: number;
}

/** A fault: a style sheet, or something done to the page before it is checked. */
export type Fault = string | ((pop: Pop) => Promise<unknown>);

/** One point. */
export interface Point {
  readonly number: number;
  readonly says: string;
  readonly around?: Surroundings;
  readonly check: (stage: Stage) => Promise<void>;
  readonly fault: Fault;
  /** What the check complains of when the fault is there; another complaint proves nothing. */
  readonly fails: RegExp;
  /** Console errors the check or its fault provoke. */
  readonly expectedErrors?: readonly RegExp[];
}

/** Tried in turn: a busy machine may need the second to get as far as the fault. */
const PATIENCE = [1_500, 120_000];

/** Injects the fault, where there is one. */
export async function inject({ pop, fault, patience }: Stage): Promise<void> {
  if (fault === undefined) return;
  try {
    if (typeof fault === 'string') await pop.style(fault);
    else await fault(pop);
  } catch (problem) {
    throw new Error('The fault could not be injected.', { cause: problem });
  }
  pop.page.setDefaultTimeout(patience);
}

async function complaint(run: Promise<void>): Promise<string> {
  try {
    await run;
    return '';
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

/** The point as a browser test: the check passes, and with the fault it fails as it should. */
export function pointTest(point: Point): BrowserTest {
  const { number, says, around, check, fault, fails, expectedErrors = [] } = point;
  return browserTest(
    `point ${number}: ${says}`,
    async ({ page }) => {
      await check({ pop: await openPop(page, around), patience: 0 });
      let noticed = '';
      for (const patience of PATIENCE) {
        const pop = await openPop(page, around);
        noticed = await complaint(check({ pop, fault, patience }));
        if (fails.test(noticed)) break;
      }
      assert.notEqual(
        noticed,
        '',
        'The check passes with its fault injected, so it proves nothing.'
      );
      assert.match(noticed, fails, `With its fault injected the check fails of this: ${noticed}`);
    },
    { expectedErrors }
  );
}
