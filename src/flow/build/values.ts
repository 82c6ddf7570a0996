/**
 * The values, variables and conditions a recipe uses: plain text, numbers and booleans stand for
 * themselves, `ref` points at another element and `setup` at a setup record by developer name.
 */
import type { AssignmentItem, Condition, Value, Variable } from '../model.ts';

/** A value in a recipe. Text is text; use {@link ref} to read a variable, field or output. */
export type RecipeValue = string | number | boolean | Value;

/** Reads a variable, a record field or an element's output: `ref('recordId')`, `ref('Find_Queue.Id')`. */
export function ref(path: string): Value {
  return { elementReference: path };
}

/** Points at a setup record by developer name, for example `setup('sfdc_livemessage', 'ServiceChannel')`. */
export function setup(developerName: string, type: string): Value {
  return { setupReference: developerName, setupReferenceType: type };
}

/** The XML form of a recipe value. */
export function toValue(value: RecipeValue): Value {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  return value;
}

/** What a variable is for. */
export interface VariableOptions {
  readonly input?: boolean;
  readonly output?: boolean;
  readonly collection?: boolean;
  /** The value before the flow runs; an input keeps it when the caller passes nothing. */
  readonly initial?: RecipeValue;
}

function variable(
  dataType: Variable['dataType'],
  name: string,
  description: string,
  options: VariableOptions,
  objectType?: string
): Variable {
  return {
    description,
    name,
    dataType,
    isCollection: options.collection ?? false,
    isInput: options.input ?? false,
    isOutput: options.output ?? false,
    objectType,
    scale: dataType === 'Number' || dataType === 'Currency' ? 2 : undefined,
    value: options.initial === undefined ? undefined : toValue(options.initial)
  };
}

/** A Text variable. */
export function text(name: string, description: string, options: VariableOptions = {}): Variable {
  return variable('String', name, description, options);
}

/** A Number variable with two decimals. */
export function number(name: string, description: string, options: VariableOptions = {}): Variable {
  return variable('Number', name, description, options);
}

/** A Boolean variable. */
export function boolean(
  name: string,
  description: string,
  options: VariableOptions = {}
): Variable {
  return variable('Boolean', name, description, options);
}

/** A record variable, or a collection of records with `{ collection: true }`. */
export function record(
  name: string,
  objectType: string,
  description: string,
  options: VariableOptions = {}
): Variable {
  return variable('SObject', name, description, options, objectType);
}

/** One comparison: `when('channel', 'EqualTo', 'voice')`. */
export function when(left: string, operator: Condition['operator'], right: RecipeValue): Condition {
  return { leftValueReference: left, operator, rightValue: toValue(right) };
}

/** `left` equals `right`. */
export function equals(left: string, right: RecipeValue): Condition {
  return when(left, 'EqualTo', right);
}

/** The text `left` contains `right`. */
export function contains(left: string, right: RecipeValue): Condition {
  return when(left, 'Contains', right);
}

/** `left` has no value. */
export function isNull(left: string): Condition {
  return when(left, 'IsNull', true);
}

/** `left` has a value. */
export function hasValue(left: string): Condition {
  return when(left, 'IsNull', false);
}

/** One line of an assignment: put `value` into `target`. */
export function assign(target: string, value: RecipeValue): AssignmentItem {
  return { assignToReference: target, operator: 'Assign', value: toValue(value) };
}

/** One line of an assignment: add a number, append text or append an item to a collection. */
export function add(target: string, value: RecipeValue): AssignmentItem {
  return { assignToReference: target, operator: 'Add', value: toValue(value) };
}
