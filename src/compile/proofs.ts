/**
 * Proves the compiled flows: every path of a routing flow ends with somebody or with an honest message,
 * every path of the decision flow decides, and nothing stands between a protected signal and a person.
 */
import { HANDOFF_ACTION_MODELS, handoffRoutingContract } from '../flow/prover/handoffContracts.ts';
import {
  formatCounterExample,
  proveDecision,
  proveRouting,
  type DecisionClaim,
  type Proof
} from '../flow/prover/proveFlow.ts';
import { PROTECTED_SIGNALS, type Diagnostic, type Policy } from '../policy/index.ts';
import { ACTIONS, PRIORITIES, type Channel } from '../shared/reasons.ts';
import type { Compilation } from './compilePolicy.ts';
import { LAST_HOP } from './flows/chooseDestination.ts';
import { alternativeOf } from './flows/gates.ts';
import { inSet } from './conditions.ts';

/** The routing flow of each channel. */
const ROUTING: Readonly<Record<string, Channel>> = {
  Handoff_Route_Messaging: 'messaging',
  Handoff_Route_Voice: 'voice',
  Handoff_Route_Case: 'case'
};

/** What the flows around the decision may answer; an output not named may have any value. */
const OUTPUTS: Readonly<Record<string, DecisionClaim['allowed']>> = {
  Handoff_Choose_Destination: { found: [true, false] },
  Handoff_Require_Skills: { complete: [true, false] }
};

type Fact = DecisionClaim['given'][number];

const crossed = (signal: string): Fact => ({
  input: 'crossedSignals',
  operator: 'Contains',
  value: inSet(signal)
});
const switchedOn = (value: boolean): Fact => ({ input: 'enabled', operator: 'EqualTo', value });
const askedFor = (code: string): Fact => ({
  input: 'askedItems',
  operator: 'Contains',
  value: inSet(code)
});

/** The codes that strict prerequisites ask with: the only questions after the first. */
function strictCodes(policy: Policy): readonly string[] {
  return policy.prerequisites
    .filter(({ preset }) => preset === 'strictWithExit')
    .flatMap(({ item }) => [item, alternativeOf(item)]);
}

/** What must hold of the decision flow whatever else is true. */
export function decisionClaims(policy: Policy): readonly DecisionClaim[] {
  const asked: Fact = { input: 'askedItems', operator: 'EqualTo', value: '|', holds: false };
  const strict = strictCodes(policy);
  const certified = policy.destinations
    .filter(({ certification }) => certification !== undefined)
    .map(({ stem }) => stem);
  const explicit = [true, false].flatMap((on): DecisionClaim[] => {
    const given = [switchedOn(on), crossed('explicitRequest')];
    return [
      { claim: 'explicit-request-honoured', given, allowed: { action: ['escalate', 'collect'] } },
      {
        claim: 'explicit-request-asked-once',
        given: [...given, asked, ...strict.map(askedFor)],
        allowed: { action: ['escalate'] }
      }
    ];
  });
  const safety = PROTECTED_SIGNALS.filter((signal) => signal !== 'explicitRequest').map(
    (signal): DecisionClaim => ({
      claim: `${signal}-escalates`,
      given: [switchedOn(true), crossed(signal)],
      allowed: {
        action: ['escalate'],
        ...(signal === 'regulated' ? { destination: certified } : {})
      }
    })
  );
  return [...explicit, ...safety];
}

/** Values the outputs of the decision flow may have on any path. */
function decisionOutputs(policy: Policy): DecisionClaim['allowed'] {
  return {
    action: ACTIONS,
    rule: ['Default', ...policy.rules.map(({ name }) => name)],
    priority: PRIORITIES
  };
}

/** Subflows a caller's proof looks into; of any other every answer is assumed. */
const TRANSPARENT: ReadonlySet<string> = new Set(['Handoff_Choose_Destination']);

/** Proves one compiled flow. */
export function proveFlow(policy: Policy, compilation: Compilation, name: string): Proof {
  const flow = compilation.flows[name]!;
  const subflows = Object.fromEntries(
    Object.entries(compilation.flows).filter(([each]) => TRANSPARENT.has(each))
  );
  const options = { models: HANDOFF_ACTION_MODELS, subflows };
  const channel = ROUTING[name];
  if (channel !== undefined) {
    return proveRouting(flow, handoffRoutingContract(channel, LAST_HOP), options);
  }
  return name === 'Handoff_Decide'
    ? proveDecision(flow, decisionOutputs(policy), decisionClaims(policy), options)
    : proveDecision(flow, OUTPUTS[name] ?? {}, [], options);
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
