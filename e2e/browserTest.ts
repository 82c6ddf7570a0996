/**
 * What a browser test looks like. A file `e2e/<subject>.test.ts` exports `tests`:
 *
 * ```ts
 * export const tests = [
 *   browserTest('the pop is there before the human speaks', async ({ open, page, accessible }) => {
 *     await open('/?scenario=retail&play=end');
 *     await page.getByRole('heading', { name: 'Say first' }).waitFor();
 *     await accessible();
 *   })
 * ];
 * ```
 *
 * Each test gets a fresh page. It fails when it throws, and when the page logged an error.
 */
import type { Page } from 'playwright-core';

/** What a test is given. */
export interface TestTools {
  readonly page: Page;
  /** Address of the local console, without a slash at the end. */
  readonly url: string;
  /** Goes to a path of the local console. */
  readonly open: (path?: string) => Promise<void>;
  /** Fails with rule and place when axe finds a WCAG 2.2 A or AA violation below the selector. */
  readonly accessible: (selector?: string) => Promise<void>;
  /**
   * Saves a picture: into output/e2e, and into docs/images when `UPDATE_PICTURES` is set.
   * @param name file name without extension
   */
  readonly picture: (name: string) => Promise<void>;
}

/** How the page of a test is set up. */
export interface TestSetting {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Console errors this test provokes on purpose. */
  readonly expectedErrors?: readonly RegExp[];
}

/** One named test. */
export interface BrowserTest {
  readonly name: string;
  readonly setting: TestSetting;
  readonly run: (tools: TestTools) => Promise<void>;
}

/** Names a test. */
export function browserTest(
  name: string,
  run: (tools: TestTools) => Promise<void>,
  setting: TestSetting = {}
): BrowserTest {
  return { name, setting, run };
}
