/** Writes the input and output schema of an agent action, with the very names of its parameters. */
import type { Parameter, ParameterType } from '../../shared/apexAction.ts';
import { KEY_INPUT, SPOKEN_OUTPUTS, type AgentAction } from './actions.ts';

const TYPES: Readonly<Record<ParameterType, string>> = {
  Text: 'lightning__textType',
  Number: 'lightning__numberType',
  Boolean: 'lightning__booleanType'
};

const titleOf = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/^./, (letter) => letter.toUpperCase());

/** JSON with two spaces, lists of words on one line where they fit, final newline. */
function json(value: object): string {
  const text = JSON.stringify(value, null, 2);
  const lines = text.replace(/\[\n\s+("[^\]]*")\n\s+\]/g, (whole: string, inside: string) => {
    const line = `[${inside.split(/,\n\s+/).join(', ')}]`;
    return line.length <= 80 ? line : whole;
  });
  return `${lines}\n`;
}

function common({ name, type, description }: Parameter) {
  return { title: titleOf(name), description, 'lightning:type': TYPES[type] };
}

/** Values a customer is asked for when the model does not have them. */
const ASKED_FOR: ReadonlySet<string> = new Set(['value']);

/** `input/schema.json` of an action. */
export function inputSchema({ inputs }: AgentAction): string {
  return json({
    required: inputs.filter(({ required }) => required === true).map(({ name }) => name),
    unevaluatedProperties: false,
    properties: Object.fromEntries(
      inputs.map((input) => [
        input.name,
        {
          ...common(input),
          'lightning:isPII': input.name !== KEY_INPUT && input.name === 'value',
          'copilotAction:isUserInput': ASKED_FOR.has(input.name)
        }
      ])
    ),
    'lightning:type': 'lightning__objectType'
  });
}

/** `output/schema.json` of an action. */
export function outputSchema({ outputs }: AgentAction): string {
  return json({
    unevaluatedProperties: false,
    properties: Object.fromEntries(
      outputs.map((output) => [
        output.name,
        {
          ...common(output),
          'lightning:isPII': false,
          'copilotAction:isDisplayable': SPOKEN_OUTPUTS.has(output.name),
          'copilotAction:isUsedByPlanner': true
        }
      ])
    ),
    'lightning:type': 'lightning__objectType'
  });
}
