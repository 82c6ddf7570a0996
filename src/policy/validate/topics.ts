/** Checks topics: that they say how they escalate, in the words the platform listens for. */
import type { SignalCode } from '../../shared/reasons.ts';
import type { Policy } from '../policy.ts';
import type { Topic } from '../topic.ts';
import { elementOf, inside, type Place, type Reporter } from './reporter.ts';

/** Name of the platform's escalation action; instructions must have it in these quotes. */
export const KEYWORD = "'Escalation'";

/** Classification of the dispatcher of smart routing, word for word. */
export const DISPATCHER = 'Handle all escalations and any user requests that come through.';

/** Actions an agent may be given, by developer name. */
export const AGENT_ACTION_NAMES: readonly string[] = [
  'Handoff_Assess_Turn',
  'Handoff_Prepare_Handoff',
  'Handoff_Answer_Question',
  'Handoff_Record_Attempt',
  'Handoff_Verify_Identity',
  'Handoff_Create_Case',
  'Handoff_Request_Approval',
  'Handoff_Open_Call_Back'
];

function checkEscalation(topic: Topic, place: Place, reporter: Reporter): void {
  const at = inside(place, 'instructions');
  const named = topic.instructions.filter((line) => line.includes(KEYWORD));
  if (topic.escalation === undefined) {
    if (named.length > 0) {
      reporter.error(at, `The topic names ${KEYWORD} but cannot escalate.`, 'Add escalation.');
    }
    return;
  }
  if (topic.escalation === 'default') {
    if (topic.instructions.length > 0) {
      reporter.error(
        at,
        'Default escalation runs at once and never reads instructions.',
        'Remove them, or use escalation dynamic.'
      );
    }
    return;
  }
  if (named.length === 0) {
    const unquoted = topic.instructions.some((line) => /\bescalation\b/i.test(line));
    reporter.error(
      at,
      unquoted
        ? 'The keyword Escalation is not in quotes, so the platform does not know it.'
        : 'No instruction says when to escalate.',
      `Write ${KEYWORD}, in single quotes, in an instruction.`
    );
  }
  if (topic.escalation === 'smart') {
    if (topic.classification !== DISPATCHER) {
      reporter.error(
        inside(place, 'classification'),
        'The dispatcher has another classification.',
        `Write "${DISPATCHER}".`
      );
    }
    if (topic.instructions.length !== 1) {
      reporter.error(
        at,
        `The dispatcher has ${String(topic.instructions.length)} instructions.`,
        'Give it exactly one.'
      );
    }
  }
  if (!topic.actions.includes('Handoff_Prepare_Handoff')) {
    reporter.error(
      inside(place, 'actions'),
      'The topic escalates without saving what was said.',
      'Add Handoff_Prepare_Handoff.'
    );
  }
}

/** Signals no words raise: nothing a model could note. */
const WITHOUT_WORDS: readonly SignalCode[] = ['journeyStage'];

/** Every signal that words can raise is noted by a flag, and a request for a person needs no action. */
function checkFlags({ agent, signals }: Policy, reporter: Reporter): void {
  const place: Place = { part: 'agent', path: 'agent.assessment.flags' };
  const noted = new Set(agent.assessment.flags.flatMap((flag) => flag.signals));
  for (const { signal } of signals) {
    if (!noted.has(signal) && !WITHOUT_WORDS.includes(signal)) {
      reporter.error(place, `No flag stands for ${signal}.`, 'Add it to the flag it belongs to.');
    }
  }
  const request = agent.assessment.flags.find((flag) => flag.signals.includes('explicitRequest'));
  if (request !== undefined && request.handsOver !== true) {
    reporter.error(
      place,
      'A request for a person would depend on an action of ours.',
      `Set handsOver on the flag ${request.name}.`
    );
  }
}

/** Every mistake in the topics and the agent. */
export function checkTopics(policy: Policy, reporter: Reporter): void {
  policy.topics.forEach((topic, index) => {
    const place = elementOf('topics', index, topic.name);
    checkEscalation(topic, place, reporter);
    topic.actions.forEach((action, position) => {
      if (!AGENT_ACTION_NAMES.includes(action)) {
        const at = inside(inside(place, 'actions'), `[${String(position)}]`);
        reporter.unknown(at, 'agent action', action, AGENT_ACTION_NAMES);
      }
    });
  });
  const names = policy.topics.map(({ name }) => name);
  policy.agent.topics.forEach((name, index) => {
    if (!names.includes(name)) {
      reporter.unknown(
        { part: 'agent', path: `agent.topics[${String(index)}]` },
        'topic',
        name,
        names
      );
    }
  });
  checkFlags(policy, reporter);
  const message = policy.messages.find(({ code }) => code === policy.agent.escalationMessage);
  if (message === undefined) {
    reporter.unknown(
      { part: 'agent', path: 'agent.escalationMessage' },
      'message',
      policy.agent.escalationMessage,
      policy.messages.map(({ code }) => code)
    );
  }
}
