/** What several points measure on the page. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Pop } from './open.ts';

/** The three widths of the specification, in CSS pixels. */
export const WIDTHS = [320, 480, 1100] as const;

/** The headings of the blocks, from top to bottom. */
export const HEADINGS = [
  'Say first',
  'Must know',
  'Already tried',
  'Missing',
  'Facts',
  'Next best actions',
  'History',
  'Handoff chain',
  'Transcript',
  'About these notes'
];

/** Elements that stick out of the box or cut off their text; empty when none does. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { flat } = window;
    const box = document.getElementById('host')!.getBoundingClientRect();
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} "${flat.text(element).slice(0, 40)}"`;
    const isHidden = (element: Element): boolean =>
      !flat.visible(element) || /assistive|skip/.test(String(element.className));
    return flat
      .all('*')
      .filter((element) => !isHidden(element) && !element.closest('svg'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const scrolls = /auto|scroll/.test(style.overflowX);
        const isCut =
          !scrolls &&
          style.overflowX !== 'visible' &&
          element.scrollWidth > element.clientWidth + 1;
        return left < box.left - 1 || right > box.right + 1 || isCut;
      })
      .map(name);
  });
}

/** Fails when anything scrolls sideways, sticks out or is cut off. */
export async function assertFits(pop: Pop, width: number): Promise<void> {
  assert.deepEqual(await overflowing(pop.page), [], `Something does not fit at ${width} px.`);
  const sideways = await pop.page.evaluate(() =>
    window.flat
      .all('*')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((element) => element.className)
  );
  assert.deepEqual(sideways, [], `Something scrolls sideways at ${width} px.`);
}

/** Values of the header, without its labels and its clock. */
export async function headerWords(pop: Pop): Promise<string[]> {
  return pop.page.evaluate(() => {
    const { flat } = window;
    const header = flat.one('c-handoff-header');
    return flat
      .textNodes(header)
      .filter((node) => {
        const inside = (selector: string): boolean =>
          flat.all(selector, header).some((element) => flat.contains(element, node));
        return !inside('c-handoff-wait') && !inside('dt') && !inside('button');
      })
      .filter((node) => {
        const parent = flat.parent(node)!;
        return flat.visible(parent) && /[\p{L}\p{N}]/u.test(node.data);
      })
      .flatMap((node) => node.data.trim().split(/\s+/));
  });
}

/** Fails when the header does not stay in view. */
export async function assertHeaderStays(pop: Pop): Promise<void> {
  const { top, bottom, height } = await pop.page.evaluate(async () => {
    const { flat } = window;
    for (const view of flat.all('.view')) view.scrollTop = view.scrollHeight;
    const last = flat.one('c-handoff-transcript');
    last.scrollIntoView({ block: 'end' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const name = flat.one('c-handoff-header').getBoundingClientRect();
    return { top: name.top, bottom: name.bottom, height: window.innerHeight };
  });
  assert.ok(top >= 0 && bottom <= height, `The header is at ${top} to ${bottom} of ${height}.`);
}

/** Fails when the blocks are not in their order. */
export async function assertOrder(pop: Pop): Promise<void> {
  const headings = await pop.texts('h3');
  const names = headings.map((heading) => HEADINGS.find((name) => heading.startsWith(name)));
  assert.deepEqual(names, HEADINGS);
}

/** How many elements the components have rendered: what first paint and scrolling cost grows with it. */
export async function elementsOn(pop: Pop): Promise<number> {
  return pop.page.evaluate(() => window.flat.all('*').length);
}
