/** Condition logic — `and`, `or`, `1 AND (2 OR NOT 3)` — as a tree that can be evaluated or walked. */

/** A parsed condition logic over 0-based condition numbers. */
export type Logic =
  | { readonly kind: 'condition'; readonly index: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Logic[] }
  | { readonly kind: 'not'; readonly part: Logic };

class Reader {
  readonly tokens: readonly string[];
  position = 0;

  constructor(source: string) {
    this.tokens = source.match(/\(|\)|\d+|[A-Za-z]+|\S/g) ?? [];
  }

  next(): string | undefined {
    return this.tokens[this.position]?.toLowerCase();
  }

  /** One operand, then any number of `word` operands. */
  chain(word: 'and' | 'or', part: () => Logic): Logic {
    const parts = [part()];
    while (this.next() === word) {
      this.position += 1;
      parts.push(part());
    }
    return parts.length === 1 ? parts[0] : { kind: word, parts };
  }

  either(): Logic {
    return this.chain('or', () => this.both());
  }

  both(): Logic {
    return this.chain('and', () => this.single());
  }

  single(): Logic {
    const token = this.next();
    this.position += 1;
    if (token === 'not') return { kind: 'not', part: this.single() };
    if (token === '(') {
      const inner = this.either();
      if (this.next() !== ')') throw new Error('a bracket is not closed');
      this.position += 1;
      return inner;
    }
    if (token === undefined || !/^\d+$/.test(token)) {
      throw new Error(`unexpected "${token ?? 'end'}"`);
    }
    return { kind: 'condition', index: Number(token) - 1 };
  }
}

/**
 * Parses the logic over `count` conditions.
 * @throws when the text is not condition logic or names a condition that is not there
 */
export function parseLogic(source: string | undefined, count: number): Logic {
  const word = (source ?? 'and').trim().toLowerCase();
  if (word === 'and' || word === 'or' || word === '') {
    const parts = Array.from({ length: count }, (_, index): Logic => ({
      kind: 'condition',
      index
    }));
    return { kind: word === 'or' ? 'or' : 'and', parts };
  }
  const reader = new Reader(word);
  const logic = reader.either();
  if (reader.next() !== undefined) throw new Error(`unexpected "${reader.next() ?? ''}"`);
  const check = (part: Logic): void => {
    if (part.kind === 'condition') {
      if (part.index < 0 || part.index >= count) {
        throw new Error(`condition ${String(part.index + 1)} does not exist`);
      }
    } else if (part.kind === 'not') check(part.part);
    else part.parts.forEach(check);
  };
  check(logic);
  return logic;
}
