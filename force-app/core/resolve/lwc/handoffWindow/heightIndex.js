/** Heights by line with fast sums, as a binary indexed tree. */
/** Heights of a fixed number of lines. */
export class HeightIndex {
  length;
  heights;
  tree;
  topBit;
  constructor(heights) {
    this.length = heights.length;
    this.heights = Float64Array.from(heights);
    this.tree = new Float64Array(heights.length + 1);
    this.tree.set(this.heights, 1);
    for (let node = 1; node <= this.length; node += 1) {
      const parent = node + (node & -node);
      if (parent <= this.length) this.tree[parent] += this.tree[node];
    }
    this.topBit = this.length > 0 ? 1 << (31 - Math.clz32(this.length)) : 0;
  }
  /** Replaces the height of one line; returns by how much it grew. */
  set(line, height) {
    const growth = height - this.heights[line];
    if (growth === 0) return 0;
    this.heights[line] = height;
    for (let node = line + 1; node <= this.length; node += node & -node) {
      this.tree[node] += growth;
    }
    return growth;
  }
  /** Distance of the top of a line from the top of the list; of the end for `length`. */
  offset(line) {
    let sum = 0;
    for (let node = line; node > 0; node -= node & -node) sum += this.tree[node];
    return sum;
  }
  /** Height of all lines. */
  get total() {
    return this.offset(this.length);
  }
  /** The line that covers this distance from the top; the last one beyond the end. */
  lineAt(distance) {
    let line = 0;
    let rest = distance;
    for (let step = this.topBit; step > 0; step >>= 1) {
      const next = line + step;
      if (next <= this.length && this.tree[next] <= rest) {
        line = next;
        rest -= this.tree[next];
      }
    }
    return Math.max(0, Math.min(line, this.length - 1));
  }
  /** Lines that cover the view, with so many pixels more on either side. */
  range(top, view, beyond) {
    if (this.length === 0) return { first: 0, end: 0 };
    return {
      first: this.lineAt(Math.max(0, top - beyond)),
      end: Math.min(this.length, this.lineAt(top + view + beyond) + 1)
    };
  }
}
