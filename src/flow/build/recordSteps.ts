/** The steps that read and write records. Each of them can fail, so each says where its fault goes. */
import type { RecordFilter } from '../model.ts';
import {
  connector,
  fields,
  frame,
  type Inputs,
  type Next,
  type Step,
  type StepText
} from './steps.ts';
import { toValue, type RecipeValue } from './values.ts';

/** A comparison of a record filter: `{ field, operator?, value }`, `EqualTo` unless said otherwise. */
export interface Filter {
  readonly field: string;
  readonly operator?: RecordFilter['operator'];
  readonly value: RecipeValue;
}

const filters = (list: readonly Filter[]) =>
  list.map(({ field, operator, value }) => ({
    field,
    operator: operator ?? ('EqualTo' as const),
    value: toValue(value)
  }));

/** Reads one record (`first`, the default) or all that match. Found nothing → the reference is null. */
export function getRecords(
  options: StepText & {
    readonly object: string;
    readonly filters: readonly Filter[];
    readonly logic?: string;
    readonly all?: boolean;
    readonly fields?: readonly string[];
    readonly sort?: { readonly field: string; readonly order: 'Asc' | 'Desc' };
    readonly limit?: number;
    readonly next: Next;
    readonly fault: string;
  }
): Step {
  return {
    kind: 'recordLookups',
    node: {
      ...frame(options),
      assignNullValuesIfNoRecordsFound: true,
      connector: connector(options.next),
      faultConnector: connector(options.fault),
      filterLogic: options.filters.length > 0 ? (options.logic ?? 'and') : undefined,
      filters: filters(options.filters),
      getFirstRecordOnly: !(options.all ?? false),
      limit: options.limit === undefined ? undefined : toValue(options.limit),
      object: options.object,
      queriedFields: options.fields,
      sortField: options.sort?.field,
      sortOrder: options.sort?.order,
      storeOutputAutomatically: true
    } as Step['node']
  };
}

/** Creates one record from field values; its id is then `ref(<step name>)`. */
export function createRecords(
  options: StepText & {
    readonly object: string;
    readonly values: Inputs;
    readonly next: Next;
    readonly fault: string;
  }
): Step {
  return {
    kind: 'recordCreates',
    node: {
      ...frame(options),
      connector: connector(options.next),
      faultConnector: connector(options.fault),
      inputAssignments: fields(options.values),
      object: options.object,
      storeOutputAutomatically: true
    } as Step['node']
  };
}

/** Updates every record that matches the filters. At least one filter is required. */
export function updateRecords(
  options: StepText & {
    readonly object: string;
    readonly filters: readonly [Filter, ...Filter[]];
    readonly logic?: string;
    readonly values: Inputs;
    readonly next: Next;
    readonly fault: string;
  }
): Step {
  return {
    kind: 'recordUpdates',
    node: {
      ...frame(options),
      connector: connector(options.next),
      faultConnector: connector(options.fault),
      filterLogic: options.logic ?? 'and',
      filters: filters(options.filters),
      inputAssignments: fields(options.values),
      object: options.object
    } as Step['node']
  };
}

/** Deletes every record that matches the filters. At least one filter is required. */
export function deleteRecords(
  options: StepText & {
    readonly object: string;
    readonly filters: readonly [Filter, ...Filter[]];
    readonly next: Next;
    readonly fault: string;
  }
): Step {
  return {
    kind: 'recordDeletes',
    node: {
      ...frame(options),
      connector: connector(options.next),
      faultConnector: connector(options.fault),
      filterLogic: 'and',
      filters: filters(options.filters),
      object: options.object
    } as Step['node']
  };
}
