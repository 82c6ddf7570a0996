/** Writes the input and output schema of an agent action, with the very names of its parameters. */
import type { Topic } from '../../policy/index.ts';
import type { Parameter, ParameterType } from '../../shared/apexAction.ts';
import { SCRIPT_ONLY_INPUTS, SPOKEN_OUTPUTS, type AgentAction } from './actions.ts';

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

/** Inputs that hold what a customer said about themselves. */
const PERSONAL: ReadonlySet<string> = new Set(['value', 'facts', 'utterance']);

/** Values a customer is asked for when the model does not have them. */
const ASKED_FOR: ReadonlySet<string> = new Set(['value']);

/**
 * `input/schema.json` of an action.
 * @param topic the topic of the agent whose copy it is; its name is then the only right value
 */
export function inputSchema({ inputs }: AgentAction, topic?: Topic): string {
  const passed = inputs.filter(({ name }) => !SCRIPT_ONLY_INPUTS.has(name));
  return json({
    required: passed.filter(({ required }) => required === true).map(({ name }) => name),
    unevaluatedProperties: false,
    properties: Object.fromEntries(
      passed.map((input) => [
        input.name,
        {
          ...common(
            input.name === 'topic' && topic !== undefined
              ? { ...input, description: `Always ${topic.name}.` }
              : input
          ),
          'lightning:isPII': PERSONAL.has(input.name),
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
