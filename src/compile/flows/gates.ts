/**
 * Compiles prerequisites into the part of `Handoff_Decide` that asks before it hands over, and that
 * always lets the customer through in the end.
 */
import { assign, assignment, decision, END, equals, type Step } from '../../flow/index.ts';
import type { Condition, Policy, Prerequisite } from '../../policy/index.ts';
import type { PrerequisitePreset } from '../../shared/reasons.ts';
import { toOutcome, type Comparison } from '../conditions.ts';
import { stepName, words } from '../names.ts';

/** Whose preset counts: each prerequisite's own, or the one the rule sets for all. */
export type GateMode = 'own' | PrerequisitePreset;

/** The set of asked items before any question: one question only, whatever is missing. */
const NOTHING_ASKED = '|';

/** Code under which a strict prerequisite remembers that its alternative was offered. */
export const alternativeOf = (item: string): string => `${item}Alternative`;

/** Name of the decision that asks for what is missing. */
export function gateName(mode: GateMode): string {
  if (mode === 'own') return 'What_Is_Still_Missing';
  return mode === 'askOnce' ? 'What_Can_Be_Asked_Once' : 'What_Must_Be_There';
}

/** The facts that show a prerequisite is met, as a condition of the policy language. */
export function metCondition(policy: Policy, prerequisite: Prerequisite): Condition {
  const action = prerequisite.actionName ?? '';
  switch (prerequisite.kind) {
    case 'verified':
      return { fact: 'identity', is: 'verified' };
    case 'action':
      return { fact: 'completedActions', has: action };
    case 'guided':
      return {
        any: [
          { fact: 'completedActions', has: action },
          { fact: 'failedActions', has: action }
        ]
      };
    case 'intent':
      return { fact: 'intent', is: policy.intents.map(({ code }) => code) };
    case 'consent':
      return { fact: 'consents', has: prerequisite.item };
    default:
      return { fact: 'providedItems', has: prerequisite.item };
  }
}

const askStep = (prerequisite: Prerequisite): string => stepName('Ask_For', prerequisite.item);
const offerStep = (prerequisite: Prerequisite): string =>
  stepName('Offer_Alternative_To', prerequisite.item);
const exitStep = (prerequisite: Prerequisite): string =>
  stepName('Let_Through_Without', prerequisite.item);

/** Outcomes of one prerequisite under one preset, in the order in which they are tried. */
function outcomes(policy: Policy, prerequisite: Prerequisite, mode: GateMode) {
  const preset = mode === 'own' ? prerequisite.preset : mode;
  if (preset === 'immediate') return [];
  const strict = preset === 'strictWithExit' && prerequisite.exit !== undefined;
  const { item, topic, destination } = prerequisite;
  const bound: Comparison[] =
    destination === undefined ? [] : [equals('plannedDestination', destination)];
  const outcome = (
    kind: string,
    also: readonly Condition[],
    further: readonly Comparison[],
    next: string
  ) => ({
    ...toOutcome(
      {
        all: [
          ...(topic === undefined ? [] : [{ fact: 'topic', is: topic } as const]),
          { not: metCondition(policy, prerequisite) },
          ...also
        ]
      },
      [...bound, ...further]
    ),
    name: stepName(kind, item, mode === 'own' ? '' : mode),
    description: prerequisite.description,
    next
  });
  if (!strict) {
    return [outcome('Missing', [], [equals('askedItems', NOTHING_ASKED)], askStep(prerequisite))];
  }
  const unasked = (code: string): Condition => ({ not: { fact: 'askedItems', has: code } });
  return [
    outcome('Missing', [unasked(item)], [], askStep(prerequisite)),
    outcome('Still_Missing', [unasked(alternativeOf(item))], [], offerStep(prerequisite)),
    outcome('Missing_After_Alternative', [], [], exitStep(prerequisite))
  ];
}

function collect(name: string, description: string, ask: string, message: string): Step {
  return assignment({
    name,
    description,
    items: [assign('action', 'collect'), assign('ask', ask), assign('messageCode', message)],
    next: END
  });
}

function stepsOf(policy: Policy, prerequisite: Prerequisite, handOver: string): readonly Step[] {
  const { item, question, exit } = prerequisite;
  const ask = collect(
    askStep(prerequisite),
    `Asks for ${words(item).toLowerCase()} once.`,
    item,
    question
  );
  if (exit === undefined) return [ask];
  const destination = policy.destinations.find(({ stem }) => stem === exit.destination)!;
  return [
    ask,
    collect(
      offerStep(prerequisite),
      `Says what the customer can do without ${words(item).toLowerCase()}.`,
      alternativeOf(item),
      exit.message
    ),
    assignment({
      name: exitStep(prerequisite),
      description: `The customer still insists: a person who does not need it takes over.`,
      items: [
        assign('plannedDestination', exit.destination),
        assign('plannedMessage', destination.announce)
      ],
      next: handOver
    })
  ];
}

/** Gates of a policy: where a rule goes next, and the steps that make them up. */
export interface Gates {
  /** The gate for a mode, or the hand-over itself when nothing would ever be asked. */
  target(mode: GateMode): string;
  readonly steps: readonly Step[];
}

/** Compiles the gates the rules need, with exactly the steps they lead to. */
export function gatesOf(policy: Policy, modes: ReadonlySet<GateMode>, handOver: string): Gates {
  const asking = [...modes]
    .map((mode) => ({
      mode,
      list: policy.prerequisites.flatMap((each) => outcomes(policy, each, mode))
    }))
    .filter(({ list }) => list.length > 0);
  const decisions = asking.map(({ mode, list }) =>
    decision({
      name: gateName(mode),
      description: 'Asks for the first missing item that was not asked for yet; else hands over.',
      outcomes: list,
      otherwise: { label: 'Nothing to ask', next: handOver }
    })
  );
  const wanted = new Set(asking.flatMap(({ list }) => list.map(({ next }) => next)));
  const steps = policy.prerequisites
    .flatMap((each) => stepsOf(policy, each, handOver))
    .filter(({ node }) => wanted.has(node.name ?? ''));
  const gated = new Set(asking.map(({ mode }) => mode));
  return {
    target: (mode) => (gated.has(mode) ? gateName(mode) : handOver),
    steps: [...decisions, ...steps]
  };
}
