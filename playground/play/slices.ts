/** Long work in short pieces, so that the page paints, scrolls and answers meanwhile. */

/** Milliseconds of work between two looks at what else there is to do. */
const SLICE = 30;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Does something with each of many, a piece at a time.
 * @param tell how many are done, after every piece
 * @param goesOn false ends the work
 */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
  tell: (done: number) => void,
  goesOn: () => boolean = () => true
): Promise<void> {
  let from = performance.now();
  for (const [index, item] of items.entries()) {
    work(item, index);
    if (performance.now() - from < SLICE) continue;
    tell(index + 1);
    await pause();
    if (!goesOn()) return;
    from = performance.now();
  }
  tell(items.length);
}
