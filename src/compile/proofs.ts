/**
 * Proves the compiled flows: every path of a routing flow ends with somebody or with an honest message,
 * every path of the decision flow decides, and nothing stands between a protected signal and a person.
 */
import { decisionClaims } from '../flow/prover/decisionClaims.ts';
import { HANDOFF_ACTION_MODELS, handoffRoutingContract } from '../flow/prover/handoffContracts.ts';
import {
  formatCounterExample,
  proveDecision,
  proveRouting,
  type DecisionClaim,
  type Proof
} from '../flow/prover/proveFlow.ts';
import type { Diagnostic, Policy } from '../policy/index.ts';
import type { Channel } from '../shared/reasons.ts';
import type { Compilation } from './compilePolicy.ts';
import { LAST_HOP } from './flows/destinationChoice.ts';
import { alternativeOf } from './flows/gates.ts';
import { inSet } from './conditions.ts';

/** The routing flow of each channel. */
const ROUTING: Readonly<Record<string, Channel>> = {
  Handoff_Route_Messaging: 'messaging',
  Handoff_Route_Voice: 'voice',
  Handoff_Route_Case: 'case'
};

/** What the flows around the decision must answer on every path. */
const ANSWERS: Readonly<Record<string, string>> = {
  Handoff_Choose_Destination: 'found',
  Handoff_Require_Skills: 'complete'
};

type Fact = DecisionClaim['given'][number];

const crossed = (signal: string): Fact => ({
  input: 'crossedSignals',
  operator: 'Contains',
  value: inSet(signal)
});

/** The codes that strict prerequisites ask with: the only questions after the first. */
function strictCodes(policy: Policy): readonly string[] {
  return policy.prerequisites
    .filter(({ preset }) => preset === 'strictWithExit')
    .flatMap(({ item }) => [item, alternativeOf(item)]);
}

/** What must hold of the decision flow whatever else is true. */
function claimsOf(policy: Policy): readonly DecisionClaim[] {
  const askable = policy.prerequisites.flatMap(({ item, preset }) =>
    preset === 'strictWithExit' ? [item, alternativeOf(item)] : [item]
  );
  const certified = policy.destinations
    .filter(({ certification }) => certification !== undefined)
    .map(({ stem }) => stem);
  const nothingAsked: Fact = {
    input: 'askedItems',
    operator: 'EqualTo',
    value: '|',
    holds: false
  };
  const strictAsked = strictCodes(policy).map((code): Fact => ({
    input: 'askedItems',
    operator: 'Contains',
    value: inSet(code)
  }));
  return [
    ...decisionClaims({
      askable,
      rules: policy.rules.map(({ name }) => name),
      destinations: policy.destinations.map(({ stem }) => stem)
    }),
    {
      claim: 'one-question-only',
      given: [crossed('explicitRequest'), nothingAsked, ...strictAsked],
      judge: ({ action }) =>
        action === 'escalate'
          ? undefined
          : `A question was asked already, and the answer is ${String(action)}.`
    },
    {
      claim: 'regulated-needs-certification',
      given: [crossed('regulated'), { input: 'enabled', operator: 'EqualTo', value: true }],
      judge: ({ destination }) =>
        certified.some((stem) => stem === destination)
          ? undefined
          : `A regulated matter goes to ${String(destination)}, which requires no certification.`
    }
  ];
}

/** Subflows a caller's proof looks into; of any other every answer is assumed. */
const TRANSPARENT: ReadonlySet<string> = new Set(['Handoff_Choose_Destination']);

/** Proves one compiled flow. @param stopAfter broken claims to look for; left out, all */
export function proveFlow(
  policy: Policy,
  compilation: Compilation,
  name: string,
  stopAfter?: number
): Proof {
  const flow = compilation.flows[name];
  const subflows = Object.fromEntries(
    Object.entries(compilation.flows).filter(([each]) => TRANSPARENT.has(each))
  );
  const options = { models: HANDOFF_ACTION_MODELS, subflows, stopAfter };
  const channel = ROUTING[name];
  if (channel !== undefined) {
    return proveRouting(flow, handoffRoutingContract(channel, LAST_HOP), options);
  }
  if (name === 'Handoff_Decide') return proveDecision(flow, claimsOf(policy), options);
  const answer = ANSWERS[name];
  const total: DecisionClaim = {
    claim: 'total',
    given: [],
    judge: (outputs) =>
      answer === undefined || typeof outputs[answer] === 'boolean'
        ? undefined
        : `The path ends without saying ${answer}.`
  };
  return proveDecision(flow, [total], options);
}

/**
 * Proves compiled flows and words every broken claim as a diagnostic with its path.
 * @param names flows to prove; left out, all
 */
export function provePolicy(
  policy: Policy,
  compilation: Compilation,
  names: readonly string[] = Object.keys(compilation.flows)
): readonly Diagnostic[] {
  return names.flatMap((name) =>
    proveFlow(policy, compilation, name).counterExamples.map((example) => ({
      severity: 'error' as const,
      file: name,
      path: example.element,
      message: formatCounterExample(name, example),
      fix: 'Change the rule or destination the path goes through; the flow was not written.'
    }))
  );
}
