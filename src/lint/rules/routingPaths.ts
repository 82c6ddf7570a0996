/** Ways through anybody's routing flow that end with the customer waiting for nothing. */
import { explore } from '../../flow/prover/explore.ts';
import type { CounterExample } from '../../flow/prover/proofTypes.ts';
import { isProvenPresent } from '../../flow/prover/abstractState.ts';
import { valueAt } from '../../flow/prover/proofValues.ts';
import type { FlowDocument, LintProject } from '../project/lintProject.ts';
import { isImpossible } from './impossibleDefaults.ts';
import { pathMonitor, PATH_START, type PathMonitor } from './pathMonitor.ts';
import { routeNames } from './routeNames.ts';

/** Claims of the walk; each has its own rule. */
export type PathClaim =
  | 'dead-end'
  | 'availability-dead-end'
  | 'write-after-routing'
  | 'other-target'
  | 'required-person'
  | 'silent-words'
  | 'endless'
  | 'too-large'
  | 'read-before-set';

const known = new WeakMap<FlowDocument, readonly CounterExample[]>();

/** Flows that Omni-Channel runs to route work. */
export function routingFlows({ flows }: LintProject): readonly FlowDocument[] {
  return flows.filter(({ flow }) => flow.processType === 'RoutingFlow');
}

/** Customers wait live on these; whoever wrote an e-mail does not sit before a silent window. */
const LIVE_CHANNELS = ['sfdc_livemessage', 'sfdc_phone'];

function channelOf({ flow }: FlowDocument): string | undefined {
  const names = (flow.actionCalls ?? []).flatMap(({ inputParameters }) =>
    (inputParameters ?? [])
      .filter(({ name }) => name === 'serviceChannelDevName')
      .map(({ value }) => value?.stringValue ?? '')
  );
  return LIVE_CHANNELS.find((channel) => names.includes(channel));
}

/** What is wrong with an end that did not route; empty when nothing more could be done. */
function judgeUnrouted(
  { caseRecorded, caseFailed, failed, endsInCode, codeRan, nobody }: PathMonitor,
  saysWhy: boolean,
  isShown: boolean,
  isLive: boolean
): { claim: PathClaim; message: string }[] {
  if (saysWhy && !isShown && !failed) {
    const message = 'The path relies on reasonForNotRouting where it is not shown';
    return [{ claim: 'silent-words', message }];
  }
  const isTold = saysWhy && isShown;
  // What code records at the end of a path cannot be seen from here.
  const everythingTried = caseFailed || endsInCode;
  if (!caseRecorded && !isTold && !everythingTried) {
    return [
      nobody
        ? {
            claim: 'availability-dead-end',
            message: 'When nobody is online the flow ends with nothing'
          }
        : { claim: 'dead-end', message: 'A path ends without routing, case or reason' }
    ];
  }
  if (isLive && nobody && caseRecorded && !isTold && !failed && !codeRan) {
    const message = 'The path ends with a case, and with nothing the customer is known to hear';
    return [{ claim: 'silent-words', message }];
  }
  return [];
}

/** Steps that hand a record to its next owner: setting the owner of a case to a queue routes it. */
function givingAway({ flow }: FlowDocument): ReadonlySet<string> {
  return new Set(
    (flow.recordUpdates ?? [])
      .filter(({ inputAssignments }) =>
        (inputAssignments ?? []).some(({ field, value }) => field === 'OwnerId' && value)
      )
      .map(({ name = '' }) => name)
  );
}

/**
 * True for a subflow that only collects skills. Which ones it found decides no path, and every
 * combination of them would be walked: any answer is assumed instead (`empty-skills` looks inside).
 */
function collectsSkills({ flow }: FlowDocument): boolean {
  const { recordLookups = [], actionCalls = [], subflows = [], recordCreates = [] } = flow;
  const acts = actionCalls.length + subflows.length + recordCreates.length > 0;
  return (
    !acts && recordLookups.length > 0 && recordLookups.every((each) => each.object === 'Skill')
  );
}

function walk(document: FlowDocument, project: LintProject): readonly CounterExample[] {
  const givers = givingAway(document);
  const subflows = Object.fromEntries(
    project.flows.filter((each) => !collectsSkills(each)).map((each) => [each.name, each.flow])
  );
  const channel = channelOf(document);
  const isShown = channel === 'sfdc_livemessage' && !routeNames(project).has(document.name);
  const result = explore<PathMonitor>({
    flow: document.flow,
    models: {},
    subflows,
    calls: new Map(),
    observer: {
      initial: PATH_START,
      concerns: ({ kind }) => ['action', 'create', 'update', 'delete', 'lookup'].includes(kind),
      observe: (event, { monitor }) =>
        event.kind === 'update' && !event.faulted && givers.has(event.element)
          ? { monitor: { ...monitor, routed: true } }
          : pathMonitor(event, monitor),
      end: (state) => {
        if (state.monitor.routed) return [];
        const saysWhy = isProvenPresent(valueAt('reasonForNotRouting', state), state.knowledge);
        return judgeUnrouted(state.monitor, saysWhy, isShown, channel !== undefined);
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
      if (example.claim !== claim || isImpossible(example, document.flow)) continue;
      const path = example.path.map(({ element, outcome }) =>
        outcome === '' ? element : `${element} [${outcome}]`
      );
      const message = `${example.message.replace(/\.$/, '')}: ${path.join(' → ')}.`;
      yield { document, element: example.element, message };
    }
  }
}
