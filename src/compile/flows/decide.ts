/**
 * Compiles the rules into `Handoff_Decide`: facts in, one decision out. Rules become the outcomes of
 * one ordered decision, prerequisites the outcomes of another; both read like the policy.
 */
import {
  assign,
  assignment,
  boolean,
  buildFlow,
  decision,
  END,
  equals,
  ref,
  text,
  type Flow,
  type Step
} from '../../flow/index.ts';
import type { Destination, EscalateOutcome, Policy, Rule } from '../../policy/index.ts';
import { DECISION_PARAMETERS } from '../../shared/apexAction.ts';
import { FACTS } from '../../shared/facts.ts';
import { sentenceOf, stepName } from '../names.ts';
import { gatesOf, type GateMode, type Gates } from './gates.ts';
import { ruleDecisions } from './ruleDecisions.ts';

const CONTINUE = 'Continue_The_Conversation';
const HAND_OVER = 'Hand_Over_To_A_Person';
const BY_INTENT = 'Where_Does_The_Intent_Lead';
const SWITCH = 'Is_The_Handoff_Switched_On';

/** Name of the step that applies a rule. */
export const ruleStep = (rule: Rule): string => stepName('Apply', rule.name);

/** Inputs from the facts table, outputs from the decision table, and what is planned in between. */
function variables() {
  const facts = Object.entries(FACTS).map(([name, fact]) =>
    fact.type === 'boolean'
      ? boolean(name, fact.description, { input: true, initial: fact.initial })
      : text(name, fact.description, {
          input: true,
          initial: fact.initial === '' ? undefined : fact.initial
        })
  );
  const outputs = DECISION_PARAMETERS.map(({ name, description }) =>
    text(name, description, { output: true })
  );
  return [
    ...facts,
    ...outputs,
    text('plannedDestination', 'Where the rule sends the conversation once nothing is missing.'),
    text('plannedMessage', 'Words for the customer once nothing is missing.'),
    text('plannedNotification', 'Notification to send once nothing is missing.')
  ];
}

/** Whose preset counts for a rule. */
const modeOf = (outcome: EscalateOutcome): GateMode => outcome.preset ?? 'own';

const isByIntent = (outcome: EscalateOutcome): boolean => typeof outcome.destination !== 'string';

const intentStep = (mode: GateMode): string =>
  mode === 'own' ? BY_INTENT : stepName(BY_INTENT, mode);

function escalation(policy: Policy, gates: Gates, rule: Rule, outcome: EscalateOutcome): Step {
  const stem =
    typeof outcome.destination === 'string' ? outcome.destination : outcome.destination.otherwise;
  const destination = destinationOf(policy, stem);
  const notification = outcome.notification ?? destination.notification;
  return assignment({
    name: ruleStep(rule),
    label: `Rule: ${sentenceOf(rule.name)}`,
    description: rule.description,
    items: [
      assign('rule', rule.name),
      assign('reason', outcome.reason),
      assign('priority', outcome.priority ?? destination.priority),
      assign('plannedDestination', stem),
      assign('plannedMessage', outcome.message ?? destination.announce),
      ...(notification === undefined ? [] : [assign('plannedNotification', notification)])
    ],
    next: isByIntent(outcome) ? intentStep(modeOf(outcome)) : gates.target(modeOf(outcome))
  });
}

function ruleStepOf(policy: Policy, gates: Gates, rule: Rule): Step {
  const outcome = rule.then;
  if (outcome.action === 'escalate') return escalation(policy, gates, rule, outcome);
  const shared = [assign('rule', rule.name), assign('action', outcome.action)];
  const items =
    outcome.action === 'continue'
      ? [
          ...shared,
          assign('priority', 'normal'),
          ...(outcome.message === undefined ? [] : [assign('messageCode', outcome.message)])
        ]
      : outcome.action === 'collect'
        ? [
            ...shared,
            assign('reason', outcome.reason),
            assign('priority', 'normal'),
            assign('ask', outcome.ask),
            assign('messageCode', questionOf(policy, outcome.ask))
          ]
        : [
            ...shared,
            assign('reason', outcome.reason),
            assign('priority', outcome.priority),
            assign('messageCode', outcome.message),
            ...(outcome.notification === undefined
              ? []
              : [assign('notification', outcome.notification)])
          ];
  return assignment({
    name: ruleStep(rule),
    label: `Rule: ${sentenceOf(rule.name)}`,
    description: rule.description,
    items,
    next: END
  });
}

function destinationOf(policy: Policy, stem: string): Destination {
  return policy.destinations.find((destination) => destination.stem === stem)!;
}

function questionOf(policy: Policy, item: string): string {
  return policy.prerequisites.find((prerequisite) => prerequisite.item === item)!.question;
}

/** What a rule's own preset adds to the label of a step. */
const MODE_WORDS: Readonly<Record<GateMode, string>> = {
  own: '',
  immediate: ', nothing asked',
  askOnce: ', asked once',
  strictWithExit: ', asked strictly'
};

/** The decision that lets the intent choose, with one step per destination an intent leads to. */
function intentSteps(policy: Policy, gates: Gates, mode: GateMode): readonly Step[] {
  const stems = [...new Set(policy.intents.map(({ destination }) => destination))];
  const place = (stem: string): string => stem.replace(/^Handoff_/, '');
  const suffix = mode === 'own' ? '' : mode;
  const sendTo = (stem: string): string => stepName('Send_To', place(stem), suffix);
  const labelOf = (...parts: readonly string[]): string =>
    `${sentenceOf(stepName(...parts))}${MODE_WORDS[mode]}`;
  return [
    decision({
      name: intentStep(mode),
      label: `${labelOf(BY_INTENT)}?`,
      description: 'The captured intent selects the destination; an unknown one keeps the default.',
      outcomes: stems.map((stem) => {
        const intents = policy.intents.filter(({ destination }) => destination === stem);
        return {
          name: stepName('Intent_Is_For', place(stem), suffix),
          label: labelOf('Intent_Is_For', place(stem)),
          description: intents.map(({ description }) => description).join(' '),
          when: intents.map(({ code }) => equals('intent', code)),
          logic: intents.length === 1 ? 'and' : 'or',
          next: sendTo(stem)
        };
      }),
      otherwise: { label: 'Another or unknown intent', next: gates.target(mode) }
    }),
    ...stems.map((stem) => {
      const destination = destinationOf(policy, stem);
      return assignment({
        name: sendTo(stem),
        label: labelOf('Send_To', place(stem)),
        description: destination.description,
        items: [assign('plannedDestination', stem), assign('plannedMessage', destination.announce)],
        next: gates.target(mode)
      });
    })
  ];
}

/** The step every escalation ends with. */
const handOver: Step = assignment({
  name: HAND_OVER,
  description: 'Nothing more is needed: the conversation goes to a person.',
  items: [
    assign('action', 'escalate'),
    assign('destination', ref('plannedDestination')),
    assign('messageCode', ref('plannedMessage')),
    assign('notification', ref('plannedNotification'))
  ],
  next: END
});

/** Compiles the decision flow of a valid policy. */
export function decideFlow(policy: Policy): Flow {
  const target = { step: ruleStep, otherwise: CONTINUE };
  const whenOff = policy.rules.filter(({ evenWhenOff }) => evenWhenOff === true);
  const off = ruleDecisions(whenOff, {
    ...target,
    name: 'Which_Rule_Holds_When_Off',
    description:
      'While the kill switch is on only these rules count: asking for a person always works.'
  });
  const on = ruleDecisions(policy.rules, {
    ...target,
    name: 'Which_Rule_Holds',
    description: 'The first rule that holds determines what happens next.'
  });
  const escalations = policy.rules
    .map(({ then }) => then)
    .filter((then) => then.action === 'escalate');
  const gates = gatesOf(policy, new Set(escalations.map(modeOf)), HAND_OVER);
  const intentModes = [...new Set(escalations.filter(isByIntent).map(modeOf))];
  return buildFlow({
    name: 'Handoff_Decide',
    label: 'Handoff: Decide',
    description:
      'Turns the facts of a customer turn into one decision. Compiled from the policy: change the rules there.',
    kind: 'autolaunched',
    variables: variables(),
    start: SWITCH,
    steps: [
      decision({
        name: SWITCH,
        description:
          'An admin can switch the handoff off in Setup; a request for a person still counts.',
        outcomes: [{ name: 'Switched_Off', when: [equals('enabled', false)], next: off.first }],
        otherwise: { label: 'Switched on', next: on.first }
      }),
      ...off.steps,
      ...on.steps,
      ...policy.rules.map((rule) => ruleStepOf(policy, gates, rule)),
      ...intentModes.flatMap((mode) => intentSteps(policy, gates, mode)),
      ...gates.steps,
      ...(escalations.length === 0 ? [] : [handOver]),
      assignment({
        name: CONTINUE,
        description: 'No rule holds: the AI goes on.',
        items: [
          assign('action', 'continue'),
          assign('rule', 'Default'),
          assign('priority', 'normal')
        ],
        next: END
      })
    ]
  });
}
