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
  /** Words for the model: the line is no statement, whatever it looks like. */
  readonly isProse: boolean;
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

const FIELD = /^([A-Za-z_][\w-]*(?: [\w-]+)?)\s*:(?:\s*(.*))?$/;
/** A field whose text follows on the next lines. */
const TEXT_FOLLOWS = /:\s*\|/;

function unquoted(value: string): string {
  const inner = /^"(.*)"$/.exec(value) ?? /^'(.*)'$/.exec(value);
  return inner?.[1] ?? value;
}

/** The line without a comment at its end; a # in quotes is no comment. */
export function withoutComment(text: string): string {
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"') quote = character;
    else if (character === '#' && (at === 0 || /\s/.test(text[at - 1]))) {
      return text.slice(0, at).trimEnd();
    }
  }
  return text;
}

function nodeOf(line: number, source: string, isProse: boolean): Open['node'] {
  const text = isProse ? source : withoutComment(source);
  const field = isProse ? null : FIELD.exec(text);
  const value = unquoted((field?.[2] ?? '').trim());
  return { line, text, key: field?.[1] ?? '', value, isProse, children: [] };
}

/** Reads a script. Comment lines are left out. */
export function readAgentScript(file: string, text: string): AgentScript {
  const root = nodeOf(0, '', false);
  const open: Open[] = [{ indent: -1, node: root }];
  for (const [index, source] of text.split(/\r?\n/).entries()) {
    const trimmed = source.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const indent = source.length - source.trimStart().length;
    while ((open.at(-1) as Open).indent >= indent) open.pop();
    const { node: parent } = open.at(-1) as Open;
    const isProse = parent.isProse || TEXT_FOLLOWS.test(parent.text) || trimmed.startsWith('|');
    const node = nodeOf(index + 1, trimmed, isProse);
    parent.children.push(node);
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
  const waiting = [node];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    yield at;
    for (let index = at.children.length - 1; index >= 0; index -= 1) {
      waiting.push(at.children[index]);
    }
  }
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
  return !node.isProse && /^\w+\s*:\s*@utils\.escalate\b/.test(node.text);
}

/** The kind of agent a script says it is; empty when it does not say. */
export function agentTypeOf(script: AgentScript): string {
  return field(field(script.root, 'config'), 'agent_type')?.value ?? '';
}

/** True when the script is for employees: nobody is on the other end to be handed over. */
export function isEmployeeAgent(script: AgentScript): boolean {
  return /employee/i.test(agentTypeOf(script));
}

/** True when the script says that it serves customers. */
export function isServiceAgent(script: AgentScript): boolean {
  return /service\s*agent/i.test(agentTypeOf(script));
}

/** Actions a block defines, by name. */
export function definedActions(block: ScriptNode): ReadonlyMap<string, ScriptNode> {
  return new Map((field(block, 'actions')?.children ?? []).map((node) => [node.key, node]));
}

/** The parts of a line that are read as expressions: outside quotes, and `{!…}` inside them. */
export function expressionsOf({ text, isProse }: ScriptNode): string {
  const templates = [...text.matchAll(/\{!([^}]*)\}/g)].map(([, inner]) => inner).join(' ');
  if (isProse) return templates;
  return `${text.replace(/"(?:[^"\\]|\\.)*"/g, '""')} ${templates}`;
}

/**
 * True for the whole script of an agent: snippets without a config and other dialects of the language
 * are not judged as one.
 */
export function isAgentforceScript({ text, root, subagents }: AgentScript): boolean {
  const isOther = /@dialect\s*:?\s*(?!agentforce|agentscript)\w/i.test(text.slice(0, 300));
  return subagents.length > 0 && field(root, 'config') !== undefined && !isOther;
}
