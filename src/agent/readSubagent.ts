/** Reads one subagent: its actions, its procedures and the tools a model may pick. */
import { readExpression } from './expressions.ts';
import { readField, readText, type ScriptLine } from './lines.ts';
import { readBinding, readProcedure } from './procedures.ts';
import {
  ScriptRefusal,
  type Binding,
  type ScriptAction,
  type ScriptParameter,
  type ScriptTool,
  type Statement,
  type Subagent
} from './script.ts';

const HOOK = { prompt: false, run: true, branch: true } as const;
const INSTRUCTIONS = { prompt: true, run: true, branch: true } as const;

function refuse(line: ScriptLine, what: string): never {
  throw new ScriptRefusal(line.number, `"${line.text}" of ${what} is not modelled`);
}

function readParameters(line: ScriptLine): readonly ScriptParameter[] {
  return line.children.map((child) => {
    const field = readField(child);
    if (field === undefined) return refuse(child, 'an action');
    const required = child.children.some(({ text }) => text === 'is_required: True');
    return { name: field.name, type: field.value, required };
  });
}

function readAction(line: ScriptLine): ScriptAction {
  const field = readField(line);
  if (field === undefined) return refuse(line, 'the actions');
  let target = '';
  let inputs: readonly ScriptParameter[] = [];
  let outputs: readonly ScriptParameter[] | undefined;
  for (const child of line.children) {
    const inner = readField(child);
    if (inner?.name === 'target') target = readText(inner.value) ?? '';
    else if (inner?.name === 'inputs') inputs = readParameters(child);
    else if (inner?.name === 'outputs') outputs = readParameters(child);
    else if (inner?.name !== 'description' && inner?.name !== 'label') refuse(child, 'an action');
  }
  // Publishing an action without outputs ends in an internal error (truth 33).
  if (outputs === undefined) throw new ScriptRefusal(line.number, `${field.name} has no outputs`);
  return { name: field.name, target, inputs, outputs };
}

/** What a tool is, by what stands after its name. */
function readTarget(line: ScriptLine, value: string): Pick<ScriptTool, 'kind' | 'target'> {
  const action = /^@actions\.(\w+)$/.exec(value);
  if (action !== null) return { kind: 'action', target: action[1] };
  const transition = /^@utils\.transition to @subagent\.(\w+)$/.exec(value);
  if (transition !== null) return { kind: 'transition', target: transition[1] };
  if (value === '@utils.setVariables') return { kind: 'setVariables', target: '' };
  if (value === '@utils.escalate') return { kind: 'escalate', target: '' };
  return refuse(line, 'the tools');
}

function readTool(line: ScriptLine): ScriptTool {
  const field = readField(line);
  if (field === undefined) return refuse(line, 'the tools');
  const inputs: Binding[] = [];
  const rest: ScriptLine[] = [];
  let description = '';
  let available: ScriptTool['available'];
  for (const child of line.children) {
    const binding = readBinding(child);
    const inner = readField(child);
    if (binding !== undefined) inputs.push(binding);
    else if (inner?.name === 'description') description = readText(inner.value) ?? '';
    else if (child.text.startsWith('available when ')) {
      available = readExpression(child.text.slice('available when '.length), child.number);
    } else rest.push(child);
  }
  const target = readTarget(line, field.value);
  if (target.kind !== 'action' && rest.length > 0) {
    refuse(rest[0], 'a utility, which has no outputs,');
  }
  const after = readProcedure(rest, { prompt: false, run: false, branch: false });
  return {
    name: field.name,
    ...target,
    description,
    ...(available === undefined ? {} : { available }),
    inputs,
    after
  };
}

/** Reads a subagent. Throws a `ScriptRefusal` that names what is not modelled. */
export function readSubagent(line: ScriptLine, name: string): Subagent {
  const actions = new Map<string, ScriptAction>();
  let description = '';
  let before: readonly Statement[] = [];
  let after: readonly Statement[] = [];
  let instructions: readonly Statement[] = [];
  let tools: readonly ScriptTool[] = [];
  for (const child of line.children) {
    const field = readField(child);
    if (field?.name === 'description') description = readText(field.value) ?? '';
    else if (field?.name === 'label') continue;
    else if (field?.name === 'actions') {
      for (const each of child.children) {
        const action = readAction(each);
        actions.set(action.name, action);
      }
    } else if (field?.name === 'before_reasoning') before = readProcedure(child.children, HOOK);
    else if (field?.name === 'after_reasoning') after = readProcedure(child.children, HOOK);
    else if (field?.name === 'reasoning') {
      for (const inner of child.children) {
        if (inner.text === 'instructions: ->') {
          instructions = readProcedure(inner.children, INSTRUCTIONS);
        } else if (inner.text === 'actions:') tools = inner.children.map(readTool);
        else refuse(inner, 'reasoning');
      }
    } else refuse(child, `subagent ${name}`);
  }
  return { name, description, actions, before, instructions, tools, after };
}
