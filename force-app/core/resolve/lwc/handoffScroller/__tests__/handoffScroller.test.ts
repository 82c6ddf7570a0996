/** A line that is asked for comes into view, whatever the browser has laid out so far. */
import { LineScroller, type ScrollElements } from 'c/handoffScroller';

const LINES = Array.from({ length: 200 }, (_, line) => ({ key: `t${line}`, characters: 20 }));

function listOf(): { scroller: LineScroller; render: () => void } {
  const elements: ScrollElements = {
    view: document.createElement('div'),
    space: document.createElement('div'),
    rows: document.createElement('div')
  };
  const scroller = new LineScroller({ range: () => undefined, bottom: () => undefined });
  scroller.setLines(LINES);
  const render = (): void => {
    const { first, end } = scroller.range;
    const lines = LINES.slice(first, end).map(() => document.createElement('li'));
    scroller.rendered(elements, lines);
  };
  render();
  return { scroller, render };
}

function expectShown({ range }: LineScroller, line: number): void {
  expect(range.first).toBeLessThanOrEqual(line);
  expect(range.end).toBeGreaterThan(line);
}

describe('LineScroller', () => {
  it('shows a line although what was rendered before is not laid out yet', () => {
    const { scroller, render } = listOf();
    scroller.showLine(20);
    render();
    expectShown(scroller, 20);
    scroller.showLine(150);
    expectShown(scroller, 150);
  });

  it('shows the end although a line far above was asked for just now', () => {
    const { scroller, render } = listOf();
    scroller.showLine(20);
    render();
    scroller.showEnd();
    expectShown(scroller, 199);
  });
});
