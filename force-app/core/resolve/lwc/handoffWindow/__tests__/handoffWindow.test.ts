import { estimateHeight, HeightIndex, LineWindow } from 'c/handoffWindow';

describe('HeightIndex', () => {
  const heights = Array.from({ length: 1_000 }, (_, index) => 10 + ((index * 7) % 30));
  const index = new HeightIndex(heights);
  const plainOffset = (line: number) =>
    heights.slice(0, line).reduce((sum, height) => sum + height, 0);

  it.each([0, 1, 2, 499, 999, 1_000])('agrees with a plain sum before line %d', (line) => {
    expect(index.offset(line)).toBe(plainOffset(line));
  });

  it('finds the line at every edge', () => {
    for (let line = 0; line < 1_000; line += 37) {
      expect(index.lineAt(plainOffset(line))).toBe(line);
      expect(index.lineAt(plainOffset(line + 1) - 1)).toBe(line);
    }
    expect(index.lineAt(index.total + 500)).toBe(999);
  });

  it('takes a measured height', () => {
    const measured = new HeightIndex([10, 10, 10]);
    expect(measured.set(1, 25)).toBe(15);
    expect(measured.set(1, 25)).toBe(0);
    expect([measured.offset(2), measured.total]).toEqual([35, 45]);
  });

  it('has no lines to render when there are none', () => {
    expect(new HeightIndex([]).range(0, 400, 100)).toEqual({ first: 0, end: 0 });
  });

  it('renders a bounded number of ten thousand lines', () => {
    const long = new HeightIndex(Array.from({ length: 10_000 }, () => 64));
    const { first, end } = long.range(320_000, 448, 320);
    expect(first).toBe(4_995);
    expect(end - first).toBeLessThan(20);
  });
});

describe('LineWindow', () => {
  const linesOf = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => ({ key: `k${index + from}`, characters: 40 }));

  it('keeps the held line in place when lines are measured or come before it', () => {
    const view = new LineWindow();
    view.setLines(linesOf(10));
    view.hold(view.heights.offset(5) + 7);
    view.measure(2, 200);
    expect(view.heldTop()).toBe(view.heights.offset(5) + 7);
    view.setLines([...linesOf(2, 100), ...linesOf(10)]);
    expect(view.heldTop()).toBe(view.heights.offset(7) + 7);
  });

  it('forgets measured heights at another width, and says when nothing changed', () => {
    const view = new LineWindow();
    view.setLines(linesOf(3));
    view.measure(0, 500);
    expect(view.setWidth(800)).toBe(true);
    expect(view.setWidth(800.5)).toBe(false);
    expect(view.heights.offset(1)).toBe(estimateHeight(40, 800));
  });

  it('does not hold a line that is gone', () => {
    const view = new LineWindow();
    view.setLines(linesOf(3));
    view.hold(0);
    view.setLines(linesOf(3, 50));
    expect(view.heldTop()).toBeNull();
  });
});
