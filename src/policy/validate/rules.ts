/** Checks the rules together: references, rules nobody can reach, and rules that can never hold. */
import type { Policy } from '../policy.ts';
import type { Rule } from '../rule.ts';
import { situationsOf, truthIn, valuesAsked } from './logic.ts';
import { elementOf, inside, type Place, type Reporter } from './reporter.ts';

function checkOutcome(policy: Policy, rule: Rule, place: Place, reporter: Reporter): void {
  const { then } = rule;
  const stems = policy.destinations.map(({ stem }) => stem);
  const codes = policy.messages.map(({ code }) => code);
  const notifications = policy.notifications.map(({ code }) => code);
  const at = (step: string): Place => inside(inside(place, 'then'), step);
  if ('message' in then && then.message !== undefined && !codes.includes(then.message)) {
    reporter.unknown(at('message'), 'message', then.message, codes);
  }
  if (
    'notification' in then &&
    then.notification !== undefined &&
    !notifications.includes(then.notification)
  ) {
    reporter.unknown(at('notification'), 'notification', then.notification, notifications);
  }
  if (then.action === 'collect') {
    const items = policy.prerequisites.map(({ item }) => item);
    if (!items.includes(then.ask)) reporter.unknown(at('ask'), 'prerequisite', then.ask, items);
  }
  if (then.action === 'escalate') {
    const byIntent = typeof then.destination !== 'string';
    const stem =
      typeof then.destination === 'string' ? then.destination : then.destination.otherwise;
    if (!stems.includes(stem)) reporter.unknown(at('destination'), 'destination', stem, stems);
    if (byIntent && policy.intents.length === 0) {
      reporter.error(
        at('destination'),
        'No intent is defined.',
        'Name a destination, or add intents.'
      );
    }
    if (byIntent && then.message !== undefined) {
      reporter.error(
        at('message'),
        'The intent chooses the destination, and the destination its words.',
        'Leave message out.'
      );
    }
  }
  if (then.action === 'holdAction') checkHold(policy, rule, place, reporter);
}

/** A held action needs somebody who decides on it. */
function checkHold(policy: Policy, rule: Rule, place: Place, reporter: Reporter): void {
  const approvable = policy.approvals.map(({ requestedAction }) => requestedAction);
  const asked = valuesAsked(rule.when, 'requestedAction');
  if (asked.length === 0) {
    reporter.error(
      inside(place, 'when'),
      'An action is held without saying which.',
      "Add { fact: 'requestedAction', is: [ … ] } with actions that have an approval."
    );
  }
  for (const action of asked.filter((each) => !approvable.includes(each))) {
    reporter.error(
      inside(place, 'when'),
      `Nobody decides on "${action}": it has no approval.`,
      'Add an approval for it, or take it out of this rule.'
    );
  }
}

function checkReach(rules: readonly Rule[], reporter: Reporter): void {
  const earlier: Rule[] = [];
  rules.forEach((rule, index) => {
    const place = inside(elementOf('rules', index, rule.name), 'when');
    const situations = situationsOf(rule.when);
    if (situations?.length === 0) {
      reporter.error(
        place,
        'The condition can never hold: its parts exclude each other.',
        'Mend the condition, or remove the rule.'
      );
    } else if (situations !== undefined) {
      const takers = situations.map((situation) =>
        earlier.find((before) => truthIn(situation, before.when) === true)
      );
      if (takers.every((taker) => taker !== undefined)) {
        const names = [...new Set(takers.map((taker) => taker.name))];
        reporter.error(
          place,
          `The rule is never reached: ${names.join(' and ')} hold${names.length === 1 ? 's' : ''} first.`,
          `Move it before ${names[0]}, narrow ${names[0]}, or remove it.`
        );
      }
    }
    earlier.push(rule);
  });
}

/** Every mistake in the rules but those that concern protected signals. */
export function checkRules(policy: Policy, reporter: Reporter): void {
  const names = new Map<string, number>();
  policy.rules.forEach((rule, index) => {
    const place = elementOf('rules', index, rule.name);
    const before = names.get(rule.name.toLowerCase());
    if (before !== undefined) {
      reporter.error(
        inside(place, 'name'),
        `Rule ${String(before)} has this name already.`,
        'Give it a name of its own: decisions are stored by it.'
      );
    } else if (rule.name === 'Default' || rule.name === 'AssessmentFailed') {
      reporter.error(inside(place, 'name'), 'This name is reserved.', 'Choose another name.');
    }
    names.set(rule.name.toLowerCase(), index);
    checkOutcome(policy, rule, place, reporter);
    for (const topic of valuesAsked(rule.when, 'topic')) {
      const topics = policy.topics.map((each) => each.name);
      if (!topics.includes(topic)) {
        reporter.unknown(inside(place, 'when'), 'topic', topic, topics);
      }
    }
    for (const intent of valuesAsked(rule.when, 'intent')) {
      const intents = policy.intents.map((each) => each.code);
      if (!intents.includes(intent)) {
        reporter.unknown(inside(place, 'when'), 'intent', intent, intents);
      }
    }
  });
  checkReach(policy.rules, reporter);
}
