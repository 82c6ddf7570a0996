/** The tools a model may use in an Agent Script, and what each leaves for the next assessment. */
import type { AgentAssessment, Topic } from '../../../policy/index.ts';
import type { AgentAction } from '../actions.ts';
import { snake } from './actions.ts';
import { quoted, type Line } from './text.ts';
import { flagVariable, NOTED } from './variables.ts';

/** Variable that keeps an output, by the output's name. */
const KEPT_OUTPUTS: Readonly<Record<string, string>> = {
  failedAction: 'failed_action',
  failureKind: 'failure_kind',
  answerConfidence: 'answer_confidence',
  doubtful: 'assess_next',
  amount: 'amount',
  currencyCode: 'currency_code',
  approvalState: 'approval_state'
};

/** Variable an input of an action comes from; the model fills the others. */
export const FROM_VARIABLE: Readonly<Record<string, string>> = {
  conversationKey: '@variables.conversation_key',
  recordId: '@variables.conversation_key'
};

/** Lines that keep what an action returned. */
export const keepOutputs = ({ outputs }: AgentAction): string[] =>
  outputs
    .filter(({ name }) => name in KEPT_OUTPUTS)
    .map(({ name }) => `set @variables.${KEPT_OUTPUTS[name]} = @outputs.${name}`);

/** The tool for an action of a topic, with everything fixed that a model must not fill. */
export function tool(action: AgentAction, topic: Topic): Line[] {
  const inputs = action.inputs.map(({ name }) => {
    const value = name === 'topic' ? quoted(topic.name) : (FROM_VARIABLE[name] ?? '...');
    return `with ${name}=${value}`;
  });
  return [
    `do_${snake(action.name)}: @actions.${snake(action.name)}`,
    [`description: ${quoted(action.description)}`, ...inputs, ...keepOutputs(action)]
  ];
}

/** Notes what was said: a utility, so it costs nothing. */
export function noteTool({ flags }: AgentAssessment): Line[] {
  return [
    'note: @utils.setVariables',
    [
      'description: "Notes what the customer said, without telling them. Use it first, before anything else, whenever one of these became true or new."',
      ...flags.map(({ name }) => `with ${flagVariable(name)}=...`),
      ...NOTED.map(([name]) => `with ${name}=...`)
    ]
  ];
}

/** The way to a person that needs no action of ours: there when the assessment gave no answer. */
export function directTool({ flags }: AgentAssessment): Line[] {
  const asked = flags
    .filter(({ handsOver }) => handsOver === true)
    .map(({ name }) => `@variables.${flagVariable(name)} == True`);
  return [
    'to_a_person_now: @utils.escalate',
    [
      'description: "Transfers the conversation to a person at once. Use it when the customer asks for a person or is in danger."',
      `available when @variables.decision == "" and @variables.assessed_turn == @variables.turn_number and (${asked.join(' or ')})`
    ]
  ];
}
