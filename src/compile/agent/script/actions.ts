/** Actions in an Agent Script: their definition inside a subagent. */
import type { Parameter, ParameterType } from '../../../shared/apexAction.ts';
import { SPOKEN_OUTPUTS, type AgentAction } from '../actions.ts';
import { quoted, type Line } from './text.ts';

const TYPES: Readonly<Record<ParameterType, string>> = {
  Text: 'string',
  Number: 'number',
  Boolean: 'boolean'
};

/** `Handoff_Case_Management` → `case_management`. */
export const snake = (name: string): string =>
  name
    .replace(/^Handoff_/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();

function parameter({ name, type, description, required }: Parameter, output: boolean): Line[] {
  return [
    `${name}: ${TYPES[type]}`,
    [
      `description: ${quoted(description)}`,
      ...(output
        ? [
            `is_displayable: ${SPOKEN_OUTPUTS.has(name) ? 'True' : 'False'}`,
            'is_used_by_planner: True'
          ]
        : [`is_required: ${required === true ? 'True' : 'False'}`])
    ]
  ];
}

/** The definition of an action inside a subagent. */
export function definition(action: AgentAction): Line[] {
  return [
    `${snake(action.name)}:`,
    [
      `description: ${quoted(action.description)}`,
      `label: ${quoted(action.label)}`,
      `target: ${quoted(`${action.targetType}://${action.target}`)}`,
      'inputs:',
      action.inputs.flatMap((input) => parameter(input, false)),
      'outputs:',
      action.outputs.flatMap((output) => parameter(output, true))
    ]
  ];
}
