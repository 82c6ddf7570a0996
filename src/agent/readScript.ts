/**
 * Reads an agent script into the model the interpreter runs. Blocks, fields and utilities it does not
 * know are refused by name and line: nothing is skipped that could change what an agent does.
 */
import { readLines, readField, readText, type ScriptLine } from './lines.ts';
import { readSubagent } from './readSubagent.ts';
import {
  ScriptRefusal,
  type AgentScript,
  type Connection,
  type ScriptValue,
  type ScriptVariable,
  type Subagent
} from './script.ts';

/** Blocks that say who the agent is and decide nothing while it talks. */
const DESCRIPTIVE = ['system', 'config', 'access', 'language', 'modality voice'];

function readInitial(text: string, line: number): ScriptValue {
  if (text === 'True' || text === 'False') return text === 'True';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const quoted = readText(text);
  if (quoted === undefined) throw new ScriptRefusal(line, `the initial value ${text}`);
  return quoted;
}

function readVariable(line: ScriptLine): ScriptVariable {
  const found =
    /^(\w+): (?:(linked) (string|number|boolean)|mutable (string|number|boolean) = (.+))$/.exec(
      line.text
    );
  if (found === null) throw new ScriptRefusal(line.number, `the variable "${line.text}"`);
  const [, name, linked, linkedType, mutableType, initial] = found;
  let source = '';
  let description = '';
  for (const child of line.children) {
    const field = readField(child);
    if (field?.name === 'source') source = field.value;
    else if (field?.name === 'description') description = readText(field.value) ?? '';
    else throw new ScriptRefusal(child.number, `"${child.text}" of a variable`);
  }
  return {
    name,
    type: (linkedType ?? mutableType) as ScriptVariable['type'],
    linked: linked !== undefined,
    source,
    initial: linked === undefined ? readInitial(initial, line.number) : null,
    description
  };
}

function readConnection(line: ScriptLine, name: string): Connection {
  const values: Record<string, string> = {};
  for (const child of line.children) {
    const field = readField(child);
    if (
      field === undefined ||
      !['escalation_message', 'outbound_route_type', 'outbound_route_name'].includes(field.name)
    ) {
      throw new ScriptRefusal(child.number, `"${child.text}" of a connection`);
    }
    values[field.name] = readText(field.value) ?? '';
  }
  return {
    name,
    escalationMessage: values['escalation_message'] ?? '',
    flow: (values['outbound_route_name'] ?? '').replace(/^flow:\/\//, '')
  };
}

function check(script: AgentScript): void {
  for (const subagent of script.subagents.values()) {
    const known = (target: string): void => {
      if (!script.subagents.has(target)) {
        throw new ScriptRefusal(0, `${subagent.name} goes to ${target}, which does not exist`);
      }
    };
    for (const tool of subagent.tools) if (tool.kind === 'transition') known(tool.target);
  }
  if (!script.subagents.has(script.start)) throw new ScriptRefusal(0, 'no start_agent');
}

/** Reads a script. Throws a `ScriptRefusal` that names what is not modelled. */
export function readScript(text: string): AgentScript {
  const variables = new Map<string, ScriptVariable>();
  const connections: Connection[] = [];
  const subagents = new Map<string, Subagent>();
  const blocks: string[] = [];
  let start = '';
  let name = '';
  for (const line of readLines(text)) {
    const block = line.text.replace(/:$/, '');
    const [kind, label = ''] = block.split(' ');
    blocks.push(block);
    if (DESCRIPTIVE.includes(block)) {
      const named = line.children.find((child) => child.text.startsWith('developer_name:'));
      if (named !== undefined) name = readText(readField(named)!.value) ?? '';
    } else if (block === 'variables') {
      for (const child of line.children) {
        const variable = readVariable(child);
        variables.set(variable.name, variable);
      }
    } else if (kind === 'connection') {
      connections.push(readConnection(line, label));
    } else if (kind === 'start_agent' || kind === 'subagent') {
      if (subagents.has(label)) throw new ScriptRefusal(line.number, `${label} exists twice`);
      if (kind === 'start_agent') start = label;
      subagents.set(label, readSubagent(line, label));
    } else {
      throw new ScriptRefusal(line.number, `the block "${block}" is not modelled`);
    }
  }
  const script = { name, variables, connections, start, subagents, blocks };
  check(script);
  return script;
}
