/**
 * Expressions of an agent script: comparisons, `and or not`, `+ -`, literals and names. Text functions
 * and joining texts are refused, because they are not documented as portable (truth 62).
 */
import { ScriptRefusal, type ScriptValue } from './script.ts';

/** Where names get their values from. */
export interface Names {
  readonly variables: ReadonlyMap<string, ScriptValue>;
  readonly outputs: Readonly<Record<string, ScriptValue>> | null;
  /** The last thing the customer said, and nothing else of the conversation. */
  readonly userInput: string;
}

/** An expression, ready to be worked out. */
export interface Expression {
  readonly text: string;
  /** Variables it reads. */
  readonly reads: readonly string[];
  /** Outputs of the action just run that it reads. */
  readonly outputs: readonly string[];
  /** A fixed value: no name in it. */
  readonly constant: boolean;
  readonly value: (names: Names) => ScriptValue;
}

const TOKEN =
  /\s*(?:(==|!=|<=|>=|<|>|\+|-|\(|\))|("(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)|(@?[A-Za-z_][\w.]*))/y;

function tokens(text: string, line: number): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) {
      if (text.slice(from).trim() === '') break;
      throw new ScriptRefusal(line, `the expression "${text.slice(from).trim()}" is not modelled`);
    }
    found.push(match[1] ?? match[2] ?? match[3] ?? match[4]);
  }
  return found;
}

type Work = (names: Names) => ScriptValue;

class Reader {
  readonly reads: string[] = [];
  readonly outputs: string[] = [];
  named = false;
  private at = 0;
  private readonly parts: readonly string[];
  private readonly line: number;

  constructor(parts: readonly string[], line: number) {
    this.parts = parts;
    this.line = line;
  }

  whole(): Work {
    const work = this.either();
    if (this.at < this.parts.length) this.refuse(this.parts[this.at]);
    return work;
  }

  private refuse(what: string): never {
    throw new ScriptRefusal(this.line, `"${what}" is not modelled in an expression`);
  }

  private take(...words: readonly string[]): string | undefined {
    const next = this.parts[this.at];
    if (next === undefined || !words.includes(next)) return undefined;
    this.at += 1;
    return next;
  }

  private either(): Work {
    let left = this.both();
    while (this.take('or')) {
      const [before, after] = [left, this.both()];
      left = (names) => before(names) === true || after(names) === true;
    }
    return left;
  }

  private both(): Work {
    let left = this.negated();
    while (this.take('and')) {
      const [before, after] = [left, this.negated()];
      left = (names) => before(names) === true && after(names) === true;
    }
    return left;
  }

  private negated(): Work {
    if (!this.take('not')) return this.compared();
    const inner = this.negated();
    return (names) => inner(names) !== true;
  }

  private compared(): Work {
    const left = this.sum();
    const sign = this.take('==', '!=', '<', '<=', '>', '>=', 'is');
    if (sign === undefined) return left;
    const negative = sign === 'is' && this.take('not') !== undefined;
    const right = this.sum();
    return (names) => compare(sign, left(names), right(names), this.line) !== negative;
  }

  private sum(): Work {
    let left = this.atom();
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-')) {
      const [before, after, factor] = [left, this.atom(), sign === '+' ? 1 : -1];
      left = (names) => {
        const [a, b] = [before(names), after(names)];
        if (typeof a !== 'number' || typeof b !== 'number') {
          throw new ScriptRefusal(this.line, '+ and - are for numbers: they do not join texts');
        }
        return a + factor * b;
      };
    }
    return left;
  }

  private atom(): Work {
    const word = this.parts[this.at];
    this.at += 1;
    if (word === undefined) throw new ScriptRefusal(this.line, 'the expression ends too early');
    if (word === '(') {
      const inner = this.either();
      if (!this.take(')')) this.refuse('(');
      return inner;
    }
    if (word === '-') {
      const inner = this.atom();
      return (names) => -(inner(names) as number);
    }
    if (word.startsWith('"')) return fixed(word.slice(1, -1).replace(/\\(.)/g, '$1'));
    if (/^\d/.test(word)) return fixed(Number(word));
    if (word === 'True' || word === 'False') return fixed(word === 'True');
    if (word === 'None') return fixed(null);
    return this.name(word);
  }

  private name(word: string): Work {
    this.named = true;
    const [space, member = ''] = word.split('.');
    if (space === '@variables') {
      this.reads.push(member);
      return ({ variables }) => variables.get(member) ?? null;
    }
    if (space === '@outputs') {
      this.outputs.push(member);
      return ({ outputs }) => outputs?.[member] ?? null;
    }
    if (word === '@system_variables.user_input') return ({ userInput }) => userInput;
    return this.refuse(word);
  }
}

const fixed = (value: ScriptValue): Work => {
  return () => value;
};

function compare(sign: string, left: ScriptValue, right: ScriptValue, line: number): boolean {
  if (sign === '==' || sign === 'is') return left === right;
  if (sign === '!=') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') {
    throw new ScriptRefusal(line, `${sign} compares numbers only`);
  }
  return { '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right }[sign]!;
}

/** Reads an expression. Throws a `ScriptRefusal` that names what is not modelled. */
export function readExpression(text: string, line: number): Expression {
  const reader = new Reader(tokens(text, line), line);
  const value = reader.whole();
  return { text, reads: reader.reads, outputs: reader.outputs, constant: !reader.named, value };
}
