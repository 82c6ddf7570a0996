/**
 * Runs record-triggered flows as an org does: a save starts those whose criteria it meets, and scheduled
 * paths wait in a pending set of their own. There is no free alarm: what is not pending never runs.
 */
import { pendingAfter, starts, type Save, type StartCriteria } from '../../platform/flowStart.ts';
import type { Flow, Start, Value } from '../model.ts';
import { compileFlow } from './compileFlow.ts';
import { matchesFilters } from './records.ts';
import {
  FlowRefusal,
  type CompiledFlow,
  type FlowOrg,
  type FlowRecord,
  type FlowRegistry,
  type FlowRun,
  type FlowValue,
  type ResolvedFilter
} from './values.ts';

/** One run that a save or the passing of time has caused. */
export interface StartedRun {
  readonly flow: string;
  /** Name of the scheduled path; blank for the path that runs at once. */
  readonly path: string;
  readonly recordId: string;
  /** What the run did; `null` for a flow that only schedules. */
  readonly run: FlowRun | null;
}

const textOf = (value: FlowValue | undefined): string => (typeof value === 'string' ? value : '');

interface Path {
  readonly name: string;
  readonly run: CompiledFlow;
  /** When it is due for a record, in milliseconds; null when its time source is blank. */
  readonly due: (record: FlowRecord, saved: number) => number | null;
}

interface Trigger {
  readonly name: string;
  readonly object: string;
  readonly criteria: StartCriteria;
  readonly filters: readonly ResolvedFilter[];
  readonly atOnce: CompiledFlow | undefined;
  readonly paths: readonly Path[];
}

const UNITS: Readonly<Record<string, number>> = {
  Minutes: 60_000,
  Hours: 3_600_000,
  Days: 86_400_000
};

type ScheduledPath = NonNullable<Start['scheduledPaths']>[number];

const scalar = (value: Value | undefined): FlowValue =>
  value?.stringValue ?? value?.booleanValue ?? value?.numberValue ?? null;

function pathOf(name: string, flow: Flow, path: ScheduledPath, registry: FlowRegistry): Path {
  const target = path.connector?.targetReference;
  if (target === undefined) throw new FlowRefusal(name, 'a scheduled path leads nowhere');
  const unit = UNITS[path.offsetUnit ?? 'Minutes'];
  if (unit === undefined) throw new FlowRefusal(name, `offset unit ${path.offsetUnit ?? ''}`);
  const offset = (path.offsetNumber ?? 0) * unit;
  const field = path.recordField;
  const start = { ...flow.start, connector: { targetReference: target } };
  return {
    name: path.name ?? '',
    run: compileFlow({ ...flow, start } as Flow, registry),
    due: (record, saved) => {
      if (path.timeSource === 'RecordTriggerEvent' || field === undefined) return saved + offset;
      const at = record[field];
      return typeof at === 'string' ? Date.parse(at) + offset : null;
    }
  };
}

function triggerOf(name: string, flow: Flow, registry: FlowRegistry): Trigger {
  const { start } = flow;
  if (start?.object === undefined || start.triggerType === undefined) {
    throw new FlowRefusal(name, 'the flow is not started by a record');
  }
  return {
    name,
    object: start.object,
    criteria: {
      on: start.recordTriggerType ?? 'None',
      onlyWhenChanged: start.doesRequireRecordChangedToMeetCriteria === true
    },
    filters: (start.filters ?? []).map(({ field = '', operator = 'EqualTo', value }) => ({
      field,
      operator,
      value: scalar(value)
    })),
    atOnce:
      start.connector?.targetReference === undefined ? undefined : compileFlow(flow, registry),
    paths: (start.scheduledPaths ?? []).map((path) => pathOf(name, flow, path, registry))
  };
}

/** The record-triggered flows of an org, with the paths that are pending for its records. */
export class TriggeredFlows {
  private readonly triggers: readonly Trigger[];
  private readonly pending = new Map<
    string,
    { trigger: Trigger; path: Path; id: string; due: number }
  >();
  private readonly org: FlowOrg;

  /** @param flows record-triggered flows by name @param registry actions and subflows they call */
  constructor(flows: Readonly<Record<string, Flow>>, registry: FlowRegistry, org: FlowOrg) {
    this.triggers = Object.entries(flows).map(([name, flow]) => triggerOf(name, flow, registry));
    this.org = org;
  }

  /**
   * What one save starts, in the order of the flows.
   * @param before the row before the save; null for a new one @param after null for a deleted one
   */
  save(
    object: string,
    before: FlowRecord | null,
    after: FlowRecord | null,
    now: number
  ): StartedRun[] {
    const record = after ?? before;
    if (record === null) return [];
    const id = textOf(record['Id']);
    const runs: StartedRun[] = [];
    for (const trigger of this.triggers) {
      if (trigger.object !== object) continue;
      const save: Save = {
        kind: before === null ? 'create' : after === null ? 'delete' : 'update',
        metBefore: before !== null && matchesFilters(before, trigger.filters),
        meetsNow: matchesFilters(record, trigger.filters)
      };
      this.schedule(trigger, save, id, record, now);
      if (trigger.atOnce && starts(trigger.criteria, save)) {
        const run = trigger.atOnce.run({}, this.org, record);
        runs.push({ flow: trigger.name, path: '', recordId: id, run });
      }
    }
    return runs;
  }

  /** Runs every path that is due, the earliest first, each once. @param read the row as it is by then */
  advance(now: number, read: (object: string, id: string) => FlowRecord | undefined): StartedRun[] {
    const runs: StartedRun[] = [];
    const due = [...this.pending].filter(([, entry]) => entry.due <= now);
    for (const [key, { trigger, path, id }] of due.sort(([, a], [, b]) => a.due - b.due)) {
      this.pending.delete(key);
      const record = read(trigger.object, id);
      if (record === undefined) continue;
      const run = path.run.run({}, this.org, record);
      runs.push({ flow: trigger.name, path: path.name, recordId: id, run });
    }
    return runs;
  }

  /** How many paths are pending for a record. */
  pendingFor(id: string): number {
    return [...this.pending.values()].filter((entry) => entry.id === id).length;
  }

  private schedule(
    trigger: Trigger,
    save: Save,
    id: string,
    record: FlowRecord,
    now: number
  ): void {
    for (const path of trigger.paths) {
      const key = [trigger.name, path.name, id].join(' ');
      const before = this.pending.get(key)?.due ?? null;
      const after = pendingAfter(trigger.criteria, save, before, path.due(record, now));
      if (after === null) this.pending.delete(key);
      else this.pending.set(key, { trigger, path, id, due: after });
    }
  }
}
