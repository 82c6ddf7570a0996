/** What the walk through a routing flow remembers of a path, event by event. */
import { targetInputs } from '../../platform/index.ts';
import { CHECK_AVAILABILITY, ROUTE_WORK } from '../../flow/prover/actionModels.ts';
import type { NamedValues, ProofEvent, Violation } from '../../flow/prover/proofTypes.ts';
import { nameOf } from '../../flow/prover/routingMonitor.ts';

/** Plain data, so that two paths that remember the same are one. */
export interface PathMonitor {
  readonly routed: boolean;
  readonly caseRecorded: boolean;
  readonly caseFailed: boolean;
  /** Routing failed, or a queue or channel could not be found. */
  readonly failed: boolean;
  /** Apex was called since somebody was looked for. */
  readonly codeRan: boolean;
  /** Apex was the last to do something. */
  readonly endsInCode: boolean;
  readonly nobody: boolean;
  /** Routing types and targets whose availability was asked for. */
  readonly asked: readonly string[];
}

/** Nothing has happened yet. */
export const PATH_START: PathMonitor = {
  routed: false,
  caseRecorded: false,
  caseFailed: false,
  failed: false,
  codeRan: false,
  endsInCode: false,
  nobody: false,
  asked: []
};

type Seen = { readonly monitor: PathMonitor; readonly violation?: Violation };

const typeOf = (inputs: NamedValues): string => {
  const type = inputs['routingType'];
  return type !== undefined && 'known' in type ? String(type.known) : '';
};

const targetOf = (inputs: NamedValues): string =>
  [typeOf(inputs), ...targetInputs(typeOf(inputs)).map((name) => nameOf(inputs[name]))].join(' ');

function routeProblem(element: string, inputs: NamedValues, asked: readonly string[]) {
  const type = typeOf(inputs);
  if (type === 'QueueBased' || type === '') return undefined;
  const isAsked = asked.includes(targetOf(inputs));
  const required = inputs['isAgentRequired'];
  if (type === 'Agent' && !isAsked && required && 'known' in required && required.known === true) {
    const message = `${element} waits for one person whose availability was not asked for`;
    return { claim: 'required-person', message };
  }
  if (asked.length === 0 || isAsked) return undefined;
  const message = `${element} routes by ${type} although availability was asked for another target`;
  return { claim: 'other-target', message };
}

function afterAction(event: Extract<ProofEvent, { kind: 'action' }>, monitor: PathMonitor): Seen {
  const { key, inputs, faulted, element } = event;
  if (key === ROUTE_WORK) {
    const violation = routeProblem(element, inputs, monitor.asked);
    return {
      monitor: {
        ...monitor,
        endsInCode: false,
        ...(faulted ? { failed: true } : { routed: true })
      },
      violation
    };
  }
  if (key === CHECK_AVAILABILITY) {
    const asked = [...new Set([...monitor.asked, targetOf(inputs)])].sort();
    const nobody = event.outcome?.availability === 'nobody';
    return { monitor: { ...monitor, asked, nobody, codeRan: false, endsInCode: false } };
  }
  if (!key.startsWith('apex:')) return { monitor };
  return { monitor: { ...monitor, codeRan: true, endsInCode: !faulted } };
}

/** Follows one event. */
export function pathMonitor(event: ProofEvent, monitor: PathMonitor): Seen {
  switch (event.kind) {
    case 'action':
      return afterAction(event, monitor);
    case 'lookup': {
      const isTarget = event.object === 'Group' || event.object === 'ServiceChannel';
      const isMissing = isTarget && (event.faulted || event.found === undefined);
      if (!isTarget) return { monitor };
      return { monitor: { ...monitor, endsInCode: false, failed: monitor.failed || isMissing } };
    }
    case 'create':
    case 'update':
    case 'delete': {
      const message = `${event.element} writes after the work was routed.`;
      const violation = monitor.routed ? { claim: 'write-after-routing', message } : undefined;
      if (event.kind !== 'create' || event.object !== 'Case') return { monitor, violation };
      const made = event.faulted ? { caseFailed: true } : { caseRecorded: true };
      return { monitor: { ...monitor, ...made }, violation };
    }
    default:
      return { monitor };
  }
}
