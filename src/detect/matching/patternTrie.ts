/**
 * All patterns of a policy as one graph: patterns that begin alike share their beginning, and equal
 * choices of words share one class, so that a word is looked up once for all of them.
 */
import type { Element, Pattern } from './pattern.ts';

/** One place between two elements. */
export interface TrieNode {
  /** Pairs of element class and the node it leads to. */
  readonly edges: number[];
  /** Nodes reached without a word. */
  readonly skips: number[];
  /** Words that may be passed over while waiting here. */
  readonly gap: number;
  /** Patterns that end here, and those that end here only at the end of a sentence. */
  readonly ends: number[];
  readonly endsAtSentenceEnd: number[];
}

/** What opens once a node is reached: patterns that end there, and nodes that wait for a word. */
export interface Landing {
  readonly ends: readonly number[];
  readonly endsAtSentenceEnd: readonly number[];
  /** Nodes with edges, and the words each may pass over. */
  readonly waiting: readonly number[];
  readonly gaps: readonly number[];
  /** Nodes behind it, itself included: the steps it costs. */
  readonly size: number;
}

/** Where a word leads that no pattern waits for. */
export const NOWHERE: Landing = { ends: [], endsAtSentenceEnd: [], waiting: [], gaps: [], size: 0 };

/** Several landings reached at once as one; a node that waits in more than one keeps the larger gap. */
export function joinLandings(landings: readonly Landing[]): Landing {
  const gapOf = new Map<number, number>();
  for (const { waiting, gaps } of landings) {
    for (const [index, node] of waiting.entries()) {
      gapOf.set(node, Math.max(gapOf.get(node) ?? 0, gaps[index]));
    }
  }
  return {
    ends: landings.flatMap(({ ends }) => ends),
    endsAtSentenceEnd: landings.flatMap(({ endsAtSentenceEnd }) => endsAtSentenceEnd),
    waiting: [...gapOf.keys()],
    gaps: [...gapOf.values()],
    size: landings.reduce((sum, { size }) => sum + size, 0)
  };
}

/** The class of every word that begins with a digit. */
export const NUMBER_CLASS = 0;

/** Where patterns begin: anywhere, or only where a sentence begins. */
export const ROOT = 0;
export const SENTENCE_ROOT = 1;

/** Patterns put together; the automaton runs on it. */
export class PatternTrie {
  readonly nodes: TrieNode[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly classOfKey = new Map<string, number>();
  private readonly classesOfWord = new Map<string, number[]>();
  private readonly closures: (readonly number[] | undefined)[] = [];
  private readonly landings: (Landing | undefined)[] = [];
  private classCount = 1;

  constructor() {
    this.addNode(0);
    this.addNode(0);
  }

  /** Puts a pattern in; `identity` is the number its matches carry. */
  add(pattern: Pattern, identity: number): void {
    let node = pattern.atStart ? SENTENCE_ROOT : ROOT;
    for (const element of pattern.elements) node = this.addElement(node, element);
    const target = this.nodes[node];
    (pattern.atEnd ? target.endsAtSentenceEnd : target.ends).push(identity);
    this.closures.length = 0;
    this.landings.length = 0;
  }

  /** The element classes of a word; undefined when no pattern uses it. */
  classes(word: string): readonly number[] | undefined {
    return this.classesOfWord.get(word);
  }

  /** All nodes that are open once `node` is reached, itself included. */
  closure(node: number): readonly number[] {
    const known = this.closures[node];
    if (known !== undefined) return known;
    const reached = [node];
    for (let index = 0; index < reached.length; index++) {
      for (const next of this.nodes[reached[index]].skips) {
        if (!reached.includes(next)) reached.push(next);
      }
    }
    this.closures[node] = reached;
    return reached;
  }

  /** The same for one that is reached by a word, gathered once. */
  landing(node: number): Landing {
    const known = this.landings[node];
    if (known !== undefined) return known;
    const reached = this.closure(node);
    const waiting = reached.filter((each) => this.nodes[each].edges.length > 0);
    const landing: Landing = {
      ends: reached.flatMap((each) => this.nodes[each].ends),
      endsAtSentenceEnd: reached.flatMap((each) => this.nodes[each].endsAtSentenceEnd),
      waiting,
      gaps: waiting.map((each) => this.nodes[each].gap),
      size: reached.length
    };
    this.landings[node] = landing;
    return landing;
  }

  private addNode(gap: number): number {
    this.nodes.push({ edges: [], skips: [], gap, ends: [], endsAtSentenceEnd: [] });
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
    const gap = element.kind === 'gap' ? element.most : 0;
    const { node, fresh } = this.child(parent, element.key, gap);
    if (!fresh) return node;
    if (element.kind === 'gap') {
      this.nodes[parent].skips.push(node);
    } else if (element.kind === 'optional') {
      let last = parent;
      for (const inner of element.inner) last = this.addElement(last, inner);
      this.nodes[last].skips.push(node);
      this.nodes[parent].skips.push(node);
    } else {
      this.addChoices(parent, element, node);
    }
    return node;
  }

  private addChoices(parent: number, element: Element & { kind: 'words' }, target: number): void {
    const single = element.choices.flatMap((choice) => (choice.length === 1 ? choice : []));
    if (single.length > 0) this.edge(parent, this.classOf(element.key, single), target);
    if (element.number) this.edge(parent, NUMBER_CLASS, target);
    for (const choice of element.choices) {
      if (choice.length === 1) continue;
      let node = parent;
      for (const [index, word] of choice.entries()) {
        const isLast = index === choice.length - 1;
        const step = this.child(node, isLast ? `=${word}>${target}` : `=${word}`, 0);
        if (step.fresh) {
          this.edge(node, this.classOf(`=${word}`, [word]), step.node);
          if (isLast) this.nodes[step.node].skips.push(target);
        }
        node = step.node;
      }
    }
  }

  private edge(from: number, elementClass: number, to: number): void {
    this.nodes[from].edges.push(elementClass, to);
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
}
