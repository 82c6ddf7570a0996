/** Ways through anybody's routing flow that end with the customer waiting for nothing. */
import { explore } from '../../flow/prover/explore.ts';
import type { CounterExample } from '../../flow/prover/proofTypes.ts';
import { CHECK_AVAILABILITY, ROUTE_WORK } from '../../flow/prover/actionModels.ts';
import { isProvenPresent } from '../../flow/prover/abstractState.ts';
import { valueAt } from '../../flow/prover/proofValues.ts';
import type { FlowDocument, LintProject } from '../project/lintProject.ts';

interface Monitor {
  readonly routed: boolean;
  readonly caseRecorded: boolean;
  readonly nobody: boolean;
  readonly after: boolean;
}

/** Claims of the walk; each has its own rule. */
export type PathClaim = 'dead-end' | 'availability-dead-end' | 'write-after-routing';

const known = new WeakMap<FlowDocument, readonly CounterExample[]>();

/** Flows that Omni-Channel runs to route work. */
export function routingFlows({ flows }: LintProject): readonly FlowDocument[] {
  return flows.filter(({ flow }) => flow.processType === 'RoutingFlow');
}

function walk({ flow }: FlowDocument, project: LintProject): readonly CounterExample[] {
  const subflows = Object.fromEntries(project.flows.map((each) => [each.name, each.flow]));
  const result = explore<Monitor>({
    flow,
    models: {},
    subflows,
    calls: new Map(),
    observer: {
      initial: { routed: false, caseRecorded: false, nobody: false, after: false },
      concerns: ({ kind }) => kind === 'action' || kind === 'create',
      observe: (event, { monitor }) => {
        const isWrite =
          event.kind === 'create' || event.kind === 'update' || event.kind === 'delete';
        const violation =
          monitor.routed && isWrite
            ? {
                claim: 'write-after-routing',
                message: `${event.element} writes after the work was routed.`
              }
            : undefined;
        if (event.kind === 'action' && event.key === ROUTE_WORK && !event.faulted) {
          return { monitor: { ...monitor, routed: true }, violation };
        }
        if (event.kind === 'action' && event.key === CHECK_AVAILABILITY) {
          const nobody = event.outcome?.availability === 'nobody';
          return { monitor: { ...monitor, nobody }, violation };
        }
        const isCase = event.kind === 'create' && event.object === 'Case' && !event.faulted;
        return { monitor: isCase ? { ...monitor, caseRecorded: true } : monitor, violation };
      },
      end: (state) => {
        const { routed, caseRecorded, nobody } = state.monitor;
        const saysWhy = isProvenPresent(valueAt('reasonForNotRouting', state), state.knowledge);
        if (routed || caseRecorded || saysWhy) return [];
        return [
          nobody
            ? {
                claim: 'availability-dead-end',
                message: 'When nobody is online the flow ends with nothing'
              }
            : { claim: 'dead-end', message: 'A path ends without routing, case or reason' }
        ];
      }
    }
  });
  return result.counterExamples;
}

/** Broken claims of one kind, each with its path in words. */
export function* pathProblems(
  claim: PathClaim,
  project: LintProject
): Generator<{
  readonly document: FlowDocument;
  readonly element: string;
  readonly message: string;
}> {
  for (const document of routingFlows(project)) {
    const examples = known.get(document) ?? walk(document, project);
    known.set(document, examples);
    for (const example of examples) {
      if (example.claim !== claim) continue;
      const path = example.path.map(({ element, outcome }) =>
        outcome === '' ? element : `${element} [${outcome}]`
      );
      const message = `${example.message.replace(/\.$/, '')}: ${path.join(' → ')}.`;
      yield { document, element: example.element, message };
    }
  }
}
