/** A promise nobody keeps. */
import type { LintRule, Problem } from '../finding.ts';
import {
  agentTypeOf,
  blocks,
  everyNode,
  isAgentforceScript,
  isEmployeeAgent,
  isEscalation
} from '../project/agentScript.ts';
import type { LintProject } from '../project/lintProject.ts';

const PERSON =
  '(?:human|live|real|support|service|customer service|customer care)?[ -]?(?:agent|person|human|representative|specialist|colleague|advisor|team member)s?';
/** Words that tell the model to hand a customer to a person, or tell the customer that it happens. */
const PROMISE = new RegExp(
  String.raw`\b(?:transfer|connect|escalate|hand(?:ing)? (?:over|off)|handoff|put|route|transferring|connecting|escalating)\b[^.!?\n]{0,50}\b(?:to|with|through to)\b[^.!?\n]{0,25}\b(?:human|live|real)[ -]?(?:${PERSON})?\b`,
  'i'
);
/** Fields whose words the model follows or the customer hears. */
const SPOKEN = ['instructions', 'welcome', 'error', 'escalation_message'];
/** Words that say the agent cannot, or must not. */
const DENIAL = /\b(?:not|never|cannot|can't|unable|don't|do not|without)\b/i;

function* inScripts({ scripts }: LintProject): Generator<Problem> {
  for (const script of scripts) {
    if (!isAgentforceScript(script) || isEmployeeAgent(script) || agentTypeOf(script) === '')
      continue;
    const nodes = [...everyNode(script.root)];
    if (nodes.some(isEscalation) || blocks(script, 'connected_subagent').length > 0) continue;
    const promise = nodes.find(
      ({ text, key, isProse }) =>
        (isProse || SPOKEN.includes(key)) && PROMISE.test(text) && !DENIAL.test(text)
    );
    if (!promise) continue;
    const message = 'It is told to hand over to a person, and nothing in the script escalates.';
    yield { file: script.file, line: promise.line, message };
  }
}

function* inBundles(project: LintProject): Generator<Problem> {
  for (const { file, root } of project.ofType('GenAiPlannerBundle')) {
    const topics = project.topics.filter((topic) => topic.file === file);
    const linked = root.children.some(({ name }) => name === 'genAiPlugins');
    if (linked || topics.length === 0 || topics.some(({ canEscalate }) => canEscalate)) continue;
    for (const { instructions } of topics) {
      const promise = instructions.find(({ text }) => PROMISE.test(text) && !DENIAL.test(text));
      if (!promise) continue;
      const message =
        'An instruction hands over to a person, and no topic of the agent may escalate.';
      yield { file, line: promise.line, message };
      break;
    }
  }
}

export const promiseWithoutTransfer: LintRule = {
  id: 'promise-without-transfer',
  severity: 'error',
  title: 'An agent that promises a person can give one',
  why: 'The customer is told that somebody comes. Nobody does, and no log says so.',
  fix: "Add @utils.escalate with a connection, or canEscalate and the 'Escalation' action; or take the promise out.",
  *check(project) {
    yield* inScripts(project);
    yield* inBundles(project);
  }
};
