/**
 * Finds all patterns of a policy in a turn in one pass over its words. A word is looked up once and
 * moves every open pattern a step, so the work grows with the length of the text and not with what
 * the patterns contain.
 */
import type { Pattern } from './pattern.ts';
import {
  joinLandings,
  NOWHERE,
  NUMBER_CLASS,
  PatternTrie,
  ROOT,
  SENTENCE_ROOT,
  type Landing
} from './patternTrie.ts';
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
  /** Parallel arrays, one slot for a waiting node, so that a step walks through memory in order. */
  readonly nodes: Int32Array;
  readonly remainings: Int32Array;
  readonly firsts: Int32Array;
  size = 0;
  private generation = 0;
  private readonly stamps: Int32Array;
  private readonly slots: Int32Array;

  constructor(nodeCount: number) {
    this.nodes = new Int32Array(nodeCount);
    this.remainings = new Int32Array(nodeCount);
    this.firsts = new Int32Array(nodeCount);
    this.stamps = new Int32Array(nodeCount);
    this.slots = new Int32Array(nodeCount);
  }

  clear(): void {
    this.size = 0;
    this.generation++;
  }

  /**
   * Keeps the state that leaves most room, since what it can still match includes what the others
   * can; among equals the later start, which quotes fewer words.
   */
  keep(node: number, remaining: number, first: number): void {
    let slot: number;
    if (this.stamps[node] !== this.generation) {
      slot = this.size++;
      this.stamps[node] = this.generation;
      this.slots[node] = slot;
      this.nodes[slot] = node;
    } else {
      slot = this.slots[node];
      const room = this.remainings[slot];
      if (room > remaining || (room === remaining && this.firsts[slot] >= first)) return;
    }
    this.remainings[slot] = remaining;
    this.firsts[slot] = first;
  }
}

/** The patterns of a policy, ready to run. Build it once and use it for every turn. */
export class Automaton {
  private readonly trie = new PatternTrie();
  private readonly classSets = new Map<string, ReadonlySet<number>>();
  private readonly starts = [new Map<string, Landing>(), new Map<string, Landing>()];
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

  /** What opens with a word at the root, or at the beginning of a sentence. */
  private startsWith(word: string, classes: ReadonlySet<number>, root: number): Landing {
    if (classes.size === 0) return NOWHERE;
    const starts = this.starts[root];
    const key = classes === NUMBER_ONLY ? ANY_NUMBER : word;
    const known = starts.get(key);
    if (known !== undefined) return known;
    const landings: Landing[] = [];
    for (const node of this.trie.closure(root)) {
      const { edges } = this.trie.nodes[node];
      for (let index = 0; index < edges.length; index += 2) {
        if (classes.has(edges[index])) landings.push(this.trie.landing(edges[index + 1]));
      }
    }
    const start = joinLandings(landings);
    if (key === ANY_NUMBER || this.knows(word)) starts.set(key, start);
    return start;
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
        const start = this.startsWith(word, classes, SENTENCE_ROOT);
        this.reach(start, index, index, turn, next, matches);
      } else {
        this.advance(open, classes, index, turn, next, matches);
      }
      this.reach(this.startsWith(word, classes, ROOT), index, index, turn, next, matches);
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
      const first = open.firsts[slot];
      if (classes.size > 0) {
        const { edges } = this.trie.nodes[node];
        for (let edge = 0; edge < edges.length; edge += 2) {
          if (classes.has(edges[edge])) {
            const landing = this.trie.landing(edges[edge + 1]);
            this.reach(landing, first, index, turn, next, matches);
          }
        }
      }
      const remaining = open.remainings[slot];
      if (remaining > 0) next.keep(node, remaining - 1, first);
    }
  }

  /** Opens a node and all behind it that need no word, and reports the patterns that end there. */
  private reach(
    landing: Landing,
    first: number,
    last: number,
    turn: Words,
    next: Frontier,
    matches: Match[]
  ): void {
    const sentenceEnds = last + 1 >= turn.words.length || turn.opens[last + 1];
    const { ends, endsAtSentenceEnd, waiting, gaps, size } = landing;
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

/** Stands for every number that is no word of the policy. */
const ANY_NUMBER = '#';

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
