/** Reads the statements of a procedure: `set`, `if`, `else`, `run`, `transition to` and lines of prompt. */
import { readExpression } from './expressions.ts';
import type { ScriptLine } from './lines.ts';
import { ScriptRefusal, type Binding, type Statement } from './script.ts';

/** What a procedure may hold where it stands. */
export interface Allowed {
  /** Lines of prompt; not in the hooks before and after reasoning. */
  readonly prompt: boolean;
  /** Running actions; one level deep only. */
  readonly run: boolean;
  /** Branches; never inside a branch, which the runtime does not carry out faithfully. */
  readonly branch: boolean;
}

/** `with name=value` or `with name = ...`; undefined for another line. */
export function readBinding({ text, number }: ScriptLine): Binding | undefined {
  const found = /^with (\w+)\s*=\s*(.+)$/.exec(text);
  if (found === null) return undefined;
  const [, name, value] = found;
  return { name, value: value === '...' ? 'model' : readExpression(value, number) };
}

function readRun(line: ScriptLine): Statement {
  const action = line.text.slice('run @actions.'.length);
  const inputs: Binding[] = [];
  const rest: ScriptLine[] = [];
  for (const child of line.children) {
    const binding = readBinding(child);
    if (binding === undefined) rest.push(child);
    else if (binding.value === 'model') {
      throw new ScriptRefusal(child.number, 'a run in a procedure has no model to fill an input');
    } else inputs.push(binding);
  }
  return {
    kind: 'run',
    action,
    inputs,
    after: readProcedure(rest, { prompt: false, run: false, branch: false })
  };
}

function readOne(line: ScriptLine, next: ScriptLine | undefined, allowed: Allowed): Statement {
  const { text, number } = line;
  const set = /^set @variables\.(\w+)\s*=\s*(.+)$/.exec(text);
  if (set !== null) {
    return { kind: 'set', variable: set[1], value: readExpression(set[2], number) };
  }
  if (text.startsWith('if ') && text.endsWith(':')) {
    if (!allowed.branch) throw new ScriptRefusal(number, 'an if inside another is not supported');
    const inside = { ...allowed, branch: false };
    const body = readProcedure(line.children, inside);
    if (body.length === 0) throw new ScriptRefusal(number, 'an empty branch');
    return {
      kind: 'if',
      condition: readExpression(text.slice(3, -1), number),
      body,
      otherwise: next?.text === 'else:' ? readProcedure(next.children, inside) : []
    };
  }
  const transition = /^transition to @subagent\.(\w+)$/.exec(text);
  if (transition !== null) return { kind: 'transition', to: transition[1] };
  if (allowed.run && /^run @actions\.\w+$/.test(text)) return readRun(line);
  if (allowed.prompt && text.startsWith('|')) return { kind: 'say', text: text.slice(1).trim() };
  throw new ScriptRefusal(number, `"${text}" is not modelled here`);
}

/** Reads a procedure. Throws a `ScriptRefusal` that names what is not modelled. */
export function readProcedure(
  lines: readonly ScriptLine[],
  allowed: Allowed
): readonly Statement[] {
  const statements: Statement[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text === 'else:') {
      if (!(lines[index - 1]?.text.startsWith('if ') ?? false)) {
        throw new ScriptRefusal(line.number, 'else without an if before it');
      }
      continue;
    }
    statements.push(readOne(line, lines[index + 1], allowed));
  }
  return statements;
}
