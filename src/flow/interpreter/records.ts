/** Get, create, update and delete records, against whatever org the run was given. */
import type {
  RecordCreate,
  RecordDelete,
  RecordFilter,
  RecordLookup,
  RecordUpdate
} from '../model.ts';
import { COMPARISONS } from './comparison.ts';
import type { Frame, Getter, Scope } from './frame.ts';
import {
  FlowRefusal,
  isCollection,
  isRecord,
  type FlowRecord,
  type FlowValue,
  type ResolvedFilter
} from './values.ts';

/** What a step does to the run; it throws a FlowFault when the platform would. */
export type Effect = (frame: Frame) => void;

/**
 * True when a record satisfies every filter, with the same certainty rules as a decision. For the use
 * of anyone who implements {@link FlowOrg}.
 */
export function matchesFilters(record: FlowRecord, filters: readonly ResolvedFilter[]): boolean {
  return filters.every(({ field, operator, value }) => {
    const refuse = (what: string): never => {
      throw new FlowRefusal(field, what);
    };
    const comparison =
      COMPARISONS[operator] ?? refuse(`filter operator ${operator} is not modelled`);
    return comparison(record[field] ?? null, value, refuse);
  });
}

type FilterGetter = (frame: Frame) => ResolvedFilter[];

function compileFilters(
  scope: Scope,
  element: string,
  filters: readonly RecordFilter[] | undefined,
  logic: string | undefined
): FilterGetter {
  if (logic !== undefined && logic.toLowerCase() !== 'and') {
    scope.refuse(element, `filter logic "${logic}" is not modelled`);
  }
  const compiled = (filters ?? []).map(({ field = '', operator = 'EqualTo', value }) => {
    if (!COMPARISONS[operator]) scope.refuse(element, `operator ${operator} is not modelled`);
    return { field, operator, value: scope.value(value, element) };
  });
  return (frame) =>
    compiled.map(({ field, operator, value }) => ({ field, operator, value: value(frame) }));
}

function sorted(
  found: readonly FlowRecord[],
  field: string,
  descending: boolean,
  element: string
): FlowRecord[] {
  const sign = descending ? -1 : 1;
  const compare = (left: FlowValue, right: FlowValue): number => {
    if (left === null || right === null) {
      throw new FlowRefusal(element, `sorting by ${field}: null has no order`);
    }
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    if (typeof left !== 'string' || typeof right !== 'string') {
      throw new FlowRefusal(element, `sorting by ${field}: only numbers and text have an order`);
    }
    const [first, second] = [left.toLowerCase(), right.toLowerCase()];
    if (first === second && left !== right) {
      throw new FlowRefusal(element, `sorting by ${field}: texts differ only in case`);
    }
    return first < second ? -1 : first > second ? 1 : 0;
  };
  return [...found].sort((a, b) => sign * compare(a[field] ?? null, b[field] ?? null));
}

/** Get Records. */
export function compileLookup(scope: Scope, node: RecordLookup): Effect {
  const element = node.name ?? '';
  const object = node.object ?? '';
  const filters = compileFilters(scope, element, node.filters, node.filterLogic);
  const first = node.getFirstRecordOnly ?? false;
  const limit = node.limit === undefined ? undefined : scope.value(node.limit, element);
  if (node.relatedRecords?.length) scope.refuse(element, 'related records are not modelled');
  const slot = scope.slot(element);
  const whole = node.outputReference ? scope.setter(node.outputReference, element) : undefined;
  const single = (node.outputAssignments ?? []).map(({ assignToReference, field }) => ({
    field,
    set: scope.setter(assignToReference, element)
  }));
  const { sortField, sortOrder } = node;
  return (frame) => {
    let found = frame.org.query(object, filters(frame));
    if (sortField) found = sorted(found, sortField, sortOrder === 'Desc', element);
    if (limit) found = found.slice(0, Number(limit(frame)));
    const result = first ? (found[0] ?? null) : found;
    frame.slots[slot] = result;
    const keep = result === null && !node.assignNullValuesIfNoRecordsFound;
    if (whole && !keep) whole(frame, result);
    for (const { field, set } of single) {
      if (!keep) set(frame, isRecord(result) ? (result[field] ?? null) : null);
    }
  };
}

type ValuesGetter = (frame: Frame) => FlowRecord;

function compileValues(
  scope: Scope,
  element: string,
  inputs: RecordCreate['inputAssignments']
): ValuesGetter {
  const compiled = (inputs ?? []).map(({ field = '', value }) => ({
    field,
    value: scope.value(value, element)
  }));
  return (frame) => Object.fromEntries(compiled.map(({ field, value }) => [field, value(frame)]));
}

function recordsIn(value: FlowValue, element: string): readonly FlowRecord[] {
  const list = isCollection(value) ? value : [value];
  return list.map((item) => {
    if (!isRecord(item)) throw new FlowRefusal(element, 'the reference holds no record');
    return item;
  });
}

function objectTypeOf(scope: Scope, reference: string, element: string): string {
  const variable = (scope.flow.variables ?? []).find(({ name }) => name === reference);
  if (!variable?.objectType) scope.refuse(element, `${reference} is not a record variable`);
  return variable?.objectType ?? '';
}

/** Create Records. */
export function compileCreate(scope: Scope, node: RecordCreate): Effect {
  const element = node.name ?? '';
  if (node.doesUpsert || node.filters?.length) scope.refuse(element, 'upsert is not modelled');
  const setId = node.assignRecordIdToReference
    ? scope.setter(node.assignRecordIdToReference, element)
    : undefined;
  if (node.inputReference) {
    const object = objectTypeOf(scope, node.inputReference, element);
    const source = scope.getter(node.inputReference, element);
    return (frame) => {
      for (const values of recordsIn(source(frame), element)) frame.org.create(object, values);
    };
  }
  const values = compileValues(scope, element, node.inputAssignments);
  const slot = scope.slot(element);
  return (frame) => {
    const id = frame.org.create(node.object ?? '', values(frame));
    frame.slots[slot] = id;
    setId?.(frame, id);
  };
}

function idOf(record: FlowRecord, element: string): string {
  if (typeof record['Id'] !== 'string') throw new FlowRefusal(element, 'the record has no Id');
  return record['Id'];
}

/** Update Records, by filters or from a record variable. */
export function compileUpdate(scope: Scope, node: RecordUpdate): Effect {
  const element = node.name ?? '';
  if (node.inputReference && !node.inputAssignments?.length) {
    const object = objectTypeOf(scope, node.inputReference, element);
    const source: Getter = scope.getter(node.inputReference, element);
    return (frame) => {
      for (const record of recordsIn(source(frame), element)) {
        frame.org.update(object, idOf(record, element), record);
      }
    };
  }
  const filters = compileFilters(scope, element, node.filters, node.filterLogic);
  const values = compileValues(scope, element, node.inputAssignments);
  return (frame) => {
    for (const record of frame.org.query(node.object ?? '', filters(frame))) {
      frame.org.update(node.object ?? '', idOf(record, element), values(frame));
    }
  };
}

/** Delete Records, by filters. */
export function compileDelete(scope: Scope, node: RecordDelete): Effect {
  const element = node.name ?? '';
  if (node.inputReference) scope.refuse(element, 'deleting from a variable is not modelled');
  const filters = compileFilters(scope, element, node.filters, node.filterLogic);
  return (frame) => {
    for (const record of frame.org.query(node.object ?? '', filters(frame))) {
      frame.org.delete(node.object ?? '', idOf(record, element));
    }
  };
}
