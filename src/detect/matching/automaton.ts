/**
 * Finds all patterns of a policy in a turn in one pass over its words. A word is looked up once and
 * moves every open pattern a step, so the work grows with the length of the text and not with what
 * the patterns contain.
 */
import type { Pattern } from './pattern.ts';
import { NUMBER_CLASS, PatternTrie, ROOT, SENTENCE_ROOT } from './patternTrie.ts';
import type { Words } from './words.ts';

/** One place where a pattern matched: the numbers of its first and last word. */
export interface Match {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The nodes at which patterns wait after a word, each once: with the words it may still pass over and
 * the word it began at. Arrays are kept from turn to turn.
 */
class Frontier {
  readonly nodes: number[] = [];
  size = 0;
  private generation = 0;
  private readonly stamps: Int32Array;
  private readonly remainings: Int32Array;
  private readonly firsts: Int32Array;

  constructor(nodeCount: number) {
    this.stamps = new Int32Array(nodeCount);
    this.remainings = new Int32Array(nodeCount);
    this.firsts = new Int32Array(nodeCount);
  }

  clear(): void {
    this.size = 0;
    this.generation++;
  }

  remaining(node: number): number {
    return this.remainings[node];
  }

  first(node: number): number {
    return this.firsts[node];
  }

  /**
   * Keeps the state that leaves most room, since what it can still match includes what the others
   * can; among equals the later start, which quotes fewer words.
   */
  keep(node: number, remaining: number, first: number): void {
    if (this.stamps[node] !== this.generation) {
      this.stamps[node] = this.generation;
      this.nodes[this.size++] = node;
    } else {
      const room = this.remainings[node];
      if (room > remaining || (room === remaining && this.firsts[node] >= first)) return;
    }
    this.remainings[node] = remaining;
    this.firsts[node] = first;
  }
}

/** The patterns of a policy, ready to run. Build it once and use it for every turn. */
export class Automaton {
  private readonly trie = new PatternTrie();
  private readonly classSets = new Map<string, ReadonlySet<number>>();
  private readonly starts = [
    new Map<string, readonly number[]>(),
    new Map<string, readonly number[]>()
  ];
  private frontiers: readonly [Frontier, Frontier] | undefined;
  private work = 0;

  /** Puts a pattern in; `identity` is the number its matches carry. */
  add(pattern: Pattern, identity: number): void {
    this.trie.add(pattern, identity);
    this.classSets.clear();
    for (const starts of this.starts) starts.clear();
    this.frontiers = undefined;
  }

  /** Steps made by the last run: the measure of work in linearity tests. */
  get lastWork(): number {
    return this.work;
  }

  /** True when a pattern uses the word. */
  knows(word: string): boolean {
    return this.trie.classes(word) !== undefined;
  }

  /** The element classes of a word; a word with letters held down counts as its plain form. */
  private classesOf(word: string): ReadonlySet<number> {
    const known = this.classSets.get(word);
    if (known !== undefined) return known;
    const plain = this.knows(word) ? word : shorten(word, this);
    const listed = this.trie.classes(plain);
    const isNumber = word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;
    if (listed === undefined) return isNumber ? NUMBER_ONLY : NO_CLASSES;
    const classes = new Set(isNumber ? [NUMBER_CLASS, ...listed] : listed);
    // Only words of the policy are kept, so the store cannot grow with what customers write.
    if (plain === word) this.classSets.set(word, classes);
    return classes;
  }

  /** Nodes a word leads to from the root, or from the beginning of a sentence. */
  private startsWith(word: string, classes: ReadonlySet<number>, root: number): readonly number[] {
    const starts = this.starts[root];
    const known = starts.get(word);
    if (known !== undefined) return known;
    const targets: number[] = [];
    if (classes.size > 0) {
      for (const node of this.trie.closure(root)) {
        const { edges } = this.trie.nodes[node];
        for (let index = 0; index < edges.length; index += 2) {
          if (classes.has(edges[index])) targets.push(edges[index + 1]);
        }
      }
    }
    if (this.knows(word)) starts.set(word, targets);
    return targets;
  }

  /** Every match, in order of its last word. */
  run(turn: Words): Match[] {
    const matches: Match[] = [];
    this.frontiers ??= [new Frontier(this.trie.nodes.length), new Frontier(this.trie.nodes.length)];
    let [open, next] = this.frontiers;
    open.clear();
    this.work = turn.words.length;
    for (let index = 0; index < turn.words.length; index++) {
      const word = turn.words[index];
      const classes = this.classesOf(word);
      next.clear();
      if (turn.opens[index]) {
        for (const target of this.startsWith(word, classes, SENTENCE_ROOT)) {
          this.reach(target, index, index, turn, next, matches);
        }
      } else {
        this.advance(open, classes, index, turn, next, matches);
      }
      for (const target of this.startsWith(word, classes, ROOT)) {
        this.reach(target, index, index, turn, next, matches);
      }
      [open, next] = [next, open];
    }
    return matches;
  }

  /** Moves every waiting pattern over one word. */
  private advance(
    open: Frontier,
    classes: ReadonlySet<number>,
    index: number,
    turn: Words,
    next: Frontier,
    matches: Match[]
  ): void {
    this.work += open.size;
    for (let slot = 0; slot < open.size; slot++) {
      const node = open.nodes[slot];
      const first = open.first(node);
      const { edges } = this.trie.nodes[node];
      for (let edge = 0; edge < edges.length; edge += 2) {
        if (classes.has(edges[edge])) {
          this.reach(edges[edge + 1], first, index, turn, next, matches);
        }
      }
      const remaining = open.remaining(node);
      if (remaining > 0) next.keep(node, remaining - 1, first);
    }
  }

  /** Opens a node and all behind it that need no word, and reports the patterns that end there. */
  private reach(
    node: number,
    first: number,
    last: number,
    turn: Words,
    next: Frontier,
    matches: Match[]
  ): void {
    const sentenceEnds = last + 1 >= turn.words.length || turn.opens[last + 1];
    const { ends, endsAtSentenceEnd, waiting, gaps, size } = this.trie.landing(node);
    this.work += size;
    for (const pattern of ends) matches.push({ pattern, first, last });
    if (sentenceEnds) {
      for (const pattern of endsAtSentenceEnd) matches.push({ pattern, first, last });
    }
    for (let index = 0; index < waiting.length; index++) {
      next.keep(waiting[index], gaps[index], first);
    }
  }
}

const NO_CLASSES: ReadonlySet<number> = new Set();
const NUMBER_ONLY: ReadonlySet<number> = new Set([NUMBER_CLASS]);

/**
 * A word with letters held down ("pleeease", "noooo") brought back to one the patterns know: runs of
 * three and more letters become two, else one. The word itself when neither is known.
 */
function shorten(word: string, automaton: Automaton): string {
  let twice = '';
  let once = '';
  let long = false;
  let index = 0;
  while (index < word.length) {
    const letter = word.charAt(index);
    let end = index;
    while (end < word.length && word.charAt(end) === letter) end++;
    const isLong = end - index > 2;
    long ||= isLong;
    twice += isLong ? letter + letter : word.slice(index, end);
    once += isLong ? letter : word.slice(index, end);
    index = end;
  }
  if (!long) return word;
  if (automaton.knows(twice)) return twice;
  return automaton.knows(once) ? once : word;
}
