/** Checks prerequisites: nobody may be trapped, and every question must be there to be asked. */
import type { Prerequisite } from '../prerequisite.ts';
import type { Policy } from '../policy.ts';
import { elementOf, inside, type Place, type Reporter } from './reporter.ts';

function checkExit(
  policy: Policy,
  { exit, preset, item }: Prerequisite,
  place: Place,
  reporter: Reporter
): void {
  if (exit === undefined) {
    if (preset === 'strictWithExit') {
      reporter.error(
        place,
        'A strict prerequisite without an exit would trap the customer.',
        'Add exit: { message, destination }, or use preset askOnce.'
      );
    }
    return;
  }
  if (preset !== 'strictWithExit') {
    reporter.error(
      inside(place, 'exit'),
      `With preset ${preset} the exit is never used.`,
      'Remove exit, or use preset strictWithExit.'
    );
  }
  const stems = policy.destinations.map(({ stem }) => stem);
  if (!stems.includes(exit.destination)) {
    reporter.unknown(inside(place, 'exit'), 'destination', exit.destination, stems);
  }
  const needing = policy.prerequisites.find(
    (other) =>
      other.preset === 'strictWithExit' &&
      (other.destination === exit.destination ||
        (other.item === item && other.destination === undefined && other.topic === undefined))
  );
  if (needing !== undefined) {
    reporter.error(
      inside(place, 'exit'),
      `The exit leads to ${exit.destination}, which needs ${needing.item} as strictly.`,
      'Name a destination without a strict prerequisite.'
    );
  }
}

function checkKind(policy: Policy, each: Prerequisite, place: Place, reporter: Reporter): void {
  const { kind, actionName, question } = each;
  const needsAction = kind === 'action' || kind === 'guided';
  if (needsAction !== (actionName !== undefined)) {
    reporter.error(
      place,
      needsAction
        ? `Kind ${kind} does not say which action.`
        : `Kind ${kind} has nothing to do with an action.`,
      needsAction ? 'Add actionName.' : 'Remove actionName.'
    );
  }
  if (actionName !== undefined && actionName !== actionName.toLowerCase()) {
    reporter.error(
      inside(place, 'actionName'),
      'Action names are compared in lower case.',
      `Write ${actionName.toLowerCase()}.`
    );
  }
  if (kind === 'intent' && policy.intents.length === 0) {
    reporter.error(place, 'No intent is defined, so it could never be met.', 'Add intents.');
  }
  const message = policy.messages.find(({ code }) => code === question);
  if (message === undefined) {
    const codes = policy.messages.map(({ code }) => code);
    reporter.unknown(inside(place, 'question'), 'message', question, codes);
  } else if (kind === 'consent') {
    if (message.kind !== 'disclosure' || message.mustAgree !== true) {
      reporter.error(
        inside(place, 'question'),
        `"${question}" is not a disclosure the customer must agree to.`,
        'Name a disclosure with mustAgree: true.'
      );
    }
  } else if (message.kind !== 'question') {
    reporter.error(
      inside(place, 'question'),
      `The message "${question}" is a ${message.kind}, not a question.`,
      'Name a message of kind question.'
    );
  }
}

/** Every mistake in the prerequisites. */
export function checkPrerequisites(policy: Policy, reporter: Reporter): void {
  const topics = policy.topics.map(({ name }) => name);
  const stems = policy.destinations.map(({ stem }) => stem);
  policy.prerequisites.forEach((each, index) => {
    const place = elementOf('prerequisites', index, each.item);
    if (each.item.endsWith('Alternative')) {
      reporter.error(
        inside(place, 'item'),
        'Codes ending in Alternative are used to remember that one was offered.',
        'Choose another code.'
      );
    }
    if (each.topic !== undefined && !topics.includes(each.topic)) {
      reporter.unknown(inside(place, 'topic'), 'topic', each.topic, topics);
    }
    if (each.destination !== undefined && !stems.includes(each.destination)) {
      reporter.unknown(inside(place, 'destination'), 'destination', each.destination, stems);
    }
    checkKind(policy, each, place, reporter);
    checkExit(policy, each, place, reporter);
    const exitMessage = each.exit?.message;
    const codes = policy.messages.map(({ code }) => code);
    if (exitMessage !== undefined && !codes.includes(exitMessage)) {
      reporter.unknown(inside(place, 'exit'), 'message', exitMessage, codes);
    }
  });
}
