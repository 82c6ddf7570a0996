/**
 * Finds all patterns of a policy in a turn in one pass over its words. Patterns share their beginnings
 * in a trie of elements; a word is looked up once and moves every open pattern a step, so the work
 * grows with the length of the text and not with what the patterns contain.
 */
import type { Element, Pattern } from './pattern.ts';
import type { Words } from './words.ts';

/** One place where a pattern matched: the numbers of its first and last word. */
export interface Match {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

interface Node {
  /** Element class to node. */
  readonly edges: Map<number, number>;
  /** Nodes reached without a word. */
  readonly skips: number[];
  /** Words that may be passed over while waiting here. */
  readonly gap: number;
  /** Patterns that end here, and those that end here only at the end of a sentence. */
  readonly ends: number[];
  readonly endsAtSentenceEnd: number[];
}

const NUMBER_CLASS = 0;
const ROOT = 0;
const SENTENCE_ROOT = 1;

/** The patterns of a policy, ready to run. Build it once and use it for every turn. */
export class Automaton {
  private readonly nodes: Node[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly classOfKey = new Map<string, number>();
  private readonly classesOfWord = new Map<string, number[]>();
  private classCount = 1;
  private readonly closures: (readonly number[])[] = [];
  /** Steps made by the last run: the measure of work in linearity tests. */
  lastWork = 0;

  constructor() {
    this.addNode(0);
    this.addNode(0);
  }

  /** Puts a pattern in; `identity` is the number its matches carry. */
  add(pattern: Pattern, identity: number): void {
    let node = pattern.atStart ? SENTENCE_ROOT : ROOT;
    for (const element of pattern.elements) node = this.addElement(node, element);
    const target = this.nodes[node]!;
    (pattern.atEnd ? target.endsAtSentenceEnd : target.ends).push(identity);
    this.closures.length = 0;
  }

  private addNode(gap: number): number {
    this.nodes.push({ edges: new Map(), skips: [], gap, ends: [], endsAtSentenceEnd: [] });
    return this.nodes.length - 1;
  }

  private child(parent: number, key: string, gap: number): { node: number; fresh: boolean } {
    const path = `${parent} ${key}`;
    const known = this.byKey.get(path);
    if (known !== undefined) return { node: known, fresh: false };
    const node = this.addNode(gap);
    this.byKey.set(path, node);
    return { node, fresh: true };
  }

  private addElement(parent: number, element: Element): number {
    const { node, fresh } = this.child(
      parent,
      element.key,
      element.kind === 'gap' ? element.most : 0
    );
    if (!fresh) return node;
    if (element.kind === 'gap') {
      this.nodes[parent]!.skips.push(node);
    } else if (element.kind === 'optional') {
      let last = parent;
      for (const inner of element.inner) last = this.addElement(last, inner);
      this.nodes[last]!.skips.push(node);
      this.nodes[parent]!.skips.push(node);
    } else {
      this.addChoices(parent, element, node);
    }
    return node;
  }

  private addChoices(parent: number, element: Element & { kind: 'words' }, target: number): void {
    const single = element.choices.filter((choice) => choice.length === 1);
    if (single.length > 0) {
      this.nodes[parent]!.edges.set(
        this.classOf(
          element.key,
          single.map((choice) => choice[0]!)
        ),
        target
      );
    }
    if (element.number) this.nodes[parent]!.edges.set(NUMBER_CLASS, target);
    for (const choice of element.choices) {
      if (choice.length === 1) continue;
      let node = parent;
      for (const word of choice.slice(0, -1)) {
        const step = this.child(node, `=${word}`, 0);
        if (step.fresh) this.nodes[node]!.edges.set(this.classOf(`=${word}`, [word]), step.node);
        node = step.node;
      }
      const last = choice.at(-1)!;
      const final = this.child(node, `=${last}>${target}`, 0).node;
      this.nodes[node]!.edges.set(this.classOf(`=${last}>${target}`, [last]), final);
      this.nodes[final]!.skips.push(target);
    }
  }

  private classOf(key: string, words: readonly string[]): number {
    const known = this.classOfKey.get(key);
    if (known !== undefined) return known;
    const created = this.classCount++;
    this.classOfKey.set(key, created);
    for (const word of new Set(words)) {
      const classes = this.classesOfWord.get(word);
      if (classes === undefined) this.classesOfWord.set(word, [created]);
      else classes.push(created);
    }
    return created;
  }

  /** All nodes that are open once `node` is reached, itself included. */
  private closure(node: number): readonly number[] {
    const known = this.closures[node];
    if (known !== undefined) return known;
    const reached = [node];
    for (let index = 0; index < reached.length; index++) {
      for (const next of this.nodes[reached[index]!]!.skips) {
        if (!reached.includes(next)) reached.push(next);
      }
    }
    this.closures[node] = reached;
    return reached;
  }

  private static isDigit(word: string): boolean {
    const unit = word.charCodeAt(0);
    return unit >= 0x30 && unit <= 0x39;
  }

  /** True when a pattern uses the word. */
  knows(word: string): boolean {
    return this.classesOfWord.has(word);
  }

  private classesOf(word: string): readonly number[] {
    const classes = this.classesOfWord.get(word) ?? this.classesOfWord.get(shorten(word, this));
    if (!Automaton.isDigit(word)) return classes ?? NO_CLASSES;
    return classes === undefined ? NUMBER_ONLY : [NUMBER_CLASS, ...classes];
  }

  /** Every match, in order of its last word. */
  run(turn: Words): Match[] {
    const matches: Match[] = [];
    const count = turn.words.length;
    let open = new Map<number, { remaining: number; first: number }>();
    let work = 0;

    const reach = (
      node: number,
      first: number,
      last: number,
      into: Map<number, { remaining: number; first: number }>
    ): void => {
      const sentenceEnds = last + 1 >= count || turn.opens[last + 1]!;
      for (const each of this.closure(node)) {
        work++;
        const { ends, endsAtSentenceEnd, gap } = this.nodes[each]!;
        for (const pattern of ends) matches.push({ pattern, first, last });
        if (sentenceEnds)
          for (const pattern of endsAtSentenceEnd) matches.push({ pattern, first, last });
        keep(into, each, gap, first);
      }
    };

    for (let index = 0; index < count; index++) {
      const classes = this.classesOf(turn.words[index]!);
      const next = new Map<number, { remaining: number; first: number }>();
      const opens = turn.opens[index]!;
      if (!opens) {
        for (const [node, state] of open) {
          work++;
          const { edges } = this.nodes[node]!;
          for (const each of classes) {
            const target = edges.get(each);
            if (target !== undefined) reach(target, state.first, index, next);
          }
          if (state.remaining > 0) keep(next, node, state.remaining - 1, state.first);
        }
      }
      for (const each of classes) {
        work++;
        for (const start of this.closure(ROOT)) {
          const target = this.nodes[start]!.edges.get(each);
          if (target !== undefined) reach(target, index, index, next);
        }
        if (!opens) continue;
        for (const start of this.closure(SENTENCE_ROOT)) {
          const target = this.nodes[start]!.edges.get(each);
          if (target !== undefined) reach(target, index, index, next);
        }
      }
      open = next;
    }
    this.lastWork = work + count;
    return matches;
  }
}

const NO_CLASSES: readonly number[] = [];
const NUMBER_ONLY: readonly number[] = [NUMBER_CLASS];

/**
 * Keeps the state that leaves most room, since what it can still match includes what the others can;
 * among equals the later start, which quotes fewer words.
 */
function keep(
  states: Map<number, { remaining: number; first: number }>,
  node: number,
  remaining: number,
  first: number
): void {
  const known = states.get(node);
  const better =
    known === undefined ||
    known.remaining < remaining ||
    (known.remaining === remaining && known.first < first);
  if (better) states.set(node, { remaining, first });
}

/**
 * A word with letters held down ("pleeease", "noooo") brought back to one the patterns know: runs of
 * three and more letters become two, else one. The word itself when neither is known.
 */
function shorten(word: string, automaton: Automaton): string {
  let twice = '';
  let once = '';
  let long = false;
  let run = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = word.charAt(index);
    run = index > 0 && word.charAt(index - 1) === letter ? run + 1 : 1;
    if (run > 2) long = true;
    if (run <= 2) twice += letter;
  }
  if (!long) return word;
  if (automaton.knows(twice)) return twice;
  run = 0;
  let index = 0;
  while (index < word.length) {
    const letter = word.charAt(index);
    let end = index;
    while (end < word.length && word.charAt(end) === letter) end++;
    once += end - index > 2 ? letter : word.slice(index, end);
    index = end;
  }
  return automaton.knows(once) ? once : word;
}
