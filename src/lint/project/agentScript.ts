/**
 * A light reading of Agent Script: lines nested by indentation, enough to ask what a script connects,
 * gates, sets and where it can lead. It never refuses a script; the platform's compiler does that.
 */

/** One line and the lines indented under it. */
export interface ScriptNode {
  /** 1-based; 0 for the whole file. */
  readonly line: number;
  /** The line without indentation. */
  readonly text: string;
  /** What stands before the first colon, when the line is a field or a block. */
  readonly key: string;
  /** What stands after it, without quotes. */
  readonly value: string;
  readonly children: readonly ScriptNode[];
}

/** One `start_agent` or `subagent`. */
export interface Subagent {
  readonly name: string;
  readonly isStart: boolean;
  readonly node: ScriptNode;
}

/** One script. */
export interface AgentScript {
  readonly file: string;
  readonly text: string;
  readonly root: ScriptNode;
  readonly subagents: readonly Subagent[];
}

interface Open {
  readonly indent: number;
  readonly node: ScriptNode & { children: ScriptNode[] };
}

const FIELD = /^([A-Za-z_][\w-]*(?: [\w-]+)?)\s*:(?:\s+(.*))?$/;

function unquoted(value: string): string {
  const inner = /^"(.*)"$/.exec(value) ?? /^'(.*)'$/.exec(value);
  return inner?.[1] ?? value;
}

function nodeOf(line: number, text: string): Open['node'] {
  const field = FIELD.exec(text);
  const value = unquoted((field?.[2] ?? '').trim());
  return { line, text, key: field?.[1] ?? '', value, children: [] };
}

/** Reads a script. Comment lines are left out. */
export function readAgentScript(file: string, text: string): AgentScript {
  const root = nodeOf(0, '');
  const open: Open[] = [{ indent: -1, node: root }];
  for (const [index, source] of text.split(/\r?\n/).entries()) {
    const trimmed = source.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const indent = source.length - source.trimStart().length;
    while ((open.at(-1) as Open).indent >= indent) open.pop();
    const node = nodeOf(index + 1, trimmed);
    (open.at(-1) as Open).node.children.push(node);
    open.push({ indent, node });
  }
  const subagents = root.children.flatMap((node): Subagent[] => {
    const [kind, name] = node.key.split(' ');
    const isStart = kind === 'start_agent';
    const isSubagent = isStart || kind === 'subagent' || kind === 'topic';
    return isSubagent && name ? [{ name, isStart, node }] : [];
  });
  return { file, text, root, subagents };
}

/** The node and everything under it, in file order. */
export function* everyNode(node: ScriptNode): Generator<ScriptNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}

/** The first child with a key. */
export function field(node: ScriptNode | undefined, key: string): ScriptNode | undefined {
  return node?.children.find((child) => child.key === key);
}

/** Top-level blocks of a kind: `connection messaging` and `connection telephony` for `connection`. */
export function blocks(script: AgentScript, kind: string): readonly ScriptNode[] {
  return script.root.children.filter(({ key }) => key === kind || key.startsWith(`${kind} `));
}

/** True when the tool escalates. */
export function isEscalation(node: ScriptNode): boolean {
  return /@utils\.escalate\b/.test(node.text);
}

/** True when the script is for employees: nobody is on the other end to be handed over. */
export function isEmployeeAgent(script: AgentScript): boolean {
  const config = field(script.root, 'config');
  return (field(config, 'agent_type')?.value ?? '').includes('Employee');
}
