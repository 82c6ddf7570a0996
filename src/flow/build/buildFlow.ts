/** Puts the steps of a recipe together into one sound flow, or says everything that is wrong with it. */
import { checkFlow } from '../checkFlow.ts';
import type { Flow, Start, Variable } from '../model.ts';
import type { Filter } from './recordSteps.ts';
import { END, type Next, type Step } from './steps.ts';
import { toValue } from './values.ts';

/** How a flow is started. */
export type FlowKind = 'routing' | 'autolaunched' | 'recordTriggered';

/** A path of a record-triggered flow that runs later, counted from a date field of the record. */
export interface ScheduledPath {
  readonly name: string;
  readonly label: string;
  readonly minutes: number;
  /** The date-time field to count from; left out, the moment of the save. */
  readonly from?: string;
  readonly next: string;
}

/** What starts a record-triggered flow. */
export interface RecordTrigger {
  readonly object: string;
  readonly on: NonNullable<Start['recordTriggerType']>;
  readonly filters?: readonly Filter[];
  /** Run only when an update makes the filters true. */
  readonly onlyWhenChanged?: boolean;
  readonly scheduled?: readonly ScheduledPath[];
}

/** A whole flow as a recipe. */
export interface Recipe {
  /** API name: the file is `<name>.flow-meta.xml`. */
  readonly name: string;
  readonly label: string;
  /** What the flow is for, in words an admin reads. */
  readonly description: string;
  readonly kind: FlowKind;
  readonly variables: readonly Variable[];
  readonly steps: readonly Step[];
  /** First step, or END for a record-triggered flow with scheduled paths only. */
  readonly start: Next;
  readonly trigger?: RecordTrigger;
  /** Who the flow runs as; only autolaunched flows may say (a RoutingFlow rejects it). */
  readonly runInMode?: Flow['runInMode'];
}

/** A flow that was asked for but is not sound; `problems` holds one line per mistake. */
export class FlowBuildError extends Error {
  readonly problems: readonly string[];
  constructor(flow: string, problems: readonly string[]) {
    super(`Flow ${flow} is not sound:\n- ${problems.join('\n- ')}`);
    this.name = 'FlowBuildError';
    this.problems = problems;
  }
}

/** API version every flow is written for: the newest this package's readers know. */
export const FLOW_API_VERSION = 66;

function startOf({ start, trigger }: Recipe): Start {
  const connector = start === END ? undefined : { targetReference: start };
  if (!trigger) return { locationX: 0, locationY: 0, connector };
  return {
    locationX: 0,
    locationY: 0,
    connector,
    doesRequireRecordChangedToMeetCriteria: trigger.onlyWhenChanged,
    filterLogic: trigger.filters?.length ? 'and' : undefined,
    filters: trigger.filters?.map(({ field, operator, value }) => ({
      field,
      operator: operator ?? 'EqualTo',
      value: toValue(value)
    })),
    object: trigger.object,
    recordTriggerType: trigger.on,
    scheduledPaths: trigger.scheduled?.map((path) => ({
      name: path.name,
      connector: { targetReference: path.next },
      label: path.label,
      offsetNumber: path.minutes,
      offsetUnit: 'Minutes' as const,
      recordField: path.from,
      timeSource: path.from === undefined ? 'RecordTriggerEvent' : 'RecordField'
    })),
    triggerType: 'RecordAfterSave'
  };
}

/**
 * Builds a flow, active, on Flow Builder's automatic canvas.
 * @throws {FlowBuildError} listing every mistake: missing descriptions, connectors to nowhere,
 * unreachable steps, unknown references, names or texts beyond the platform's limits
 */
export function buildFlow(recipe: Recipe): Flow {
  const byKind: Record<string, Step['node'][]> = {};
  for (const { kind, node } of recipe.steps) (byKind[kind] ??= []).push(node);
  const flow = {
    ...byKind,
    apiVersion: FLOW_API_VERSION,
    areMetricsLoggedToDataCloud: false,
    description: recipe.description,
    environments: ['Default'],
    interviewLabel: `${recipe.label} {!$Flow.CurrentDateTime}`,
    label: recipe.label,
    processMetadataValues: [
      { name: 'BuilderType', value: { stringValue: 'LightningFlowBuilder' } },
      { name: 'CanvasMode', value: { stringValue: 'AUTO_LAYOUT_CANVAS' } },
      { name: 'OriginBuilderType', value: { stringValue: 'LightningFlowBuilder' } }
    ],
    processType: recipe.kind === 'routing' ? 'RoutingFlow' : 'AutoLaunchedFlow',
    runInMode: recipe.runInMode,
    start: startOf(recipe),
    status: 'Active',
    variables: recipe.variables
  } as Flow;
  const problems = checkFlow(flow).map(({ message }) => message);
  if (!recipe.description) problems.push('The flow has no description.');
  if (recipe.kind === 'routing') {
    const recordId = recipe.variables.find(({ name }) => name === 'recordId');
    if (!recordId?.isInput || recordId.dataType !== 'String') {
      problems.push('A routing flow needs the Text input recordId.');
    }
    if (recipe.runInMode !== undefined) problems.push('A routing flow must not set runInMode.');
  }
  if ((recipe.kind === 'recordTriggered') !== (recipe.trigger !== undefined)) {
    problems.push('Exactly the record-triggered flows name a trigger.');
  }
  for (const { name = '', description } of recipe.variables) {
    if (!description) problems.push(`Variable ${name} has no description.`);
  }
  if (problems.length > 0) throw new FlowBuildError(recipe.name, problems);
  return flow;
}
