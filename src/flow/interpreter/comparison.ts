/**
 * How two values compare, where Flow's behaviour is certain. Where it is not — null against order,
 * null against empty text, texts that differ only in upper and lower case — the comparison is refused.
 */
import { kindOf, type FlowValue } from './values.ts';

/** Answers a comparison, or calls `refuse` (which throws) when the answer would be a guess. */
export type Comparison = (left: FlowValue, right: FlowValue, refuse: Refuse) => boolean;

/** Throws a refusal for the step being run. */
export type Refuse = (what: string) => never;

function text(value: FlowValue, operator: string, refuse: Refuse): string {
  if (typeof value === 'string') return value;
  return refuse(`${operator} needs text, got ${kindOf(value)}`);
}

function equal(left: FlowValue, right: FlowValue, refuse: Refuse): boolean {
  if (left === right) {
    if (typeof left === 'object' && left !== null)
      return refuse('EqualTo on records or collections');
    return true;
  }
  if (left === null || right === null) {
    if (left === '' || right === '') return refuse('null compared with empty text');
    return false;
  }
  if (typeof left === 'string' && typeof right === 'string') {
    if (left.length === right.length && left.toLowerCase() === right.toLowerCase()) {
      return refuse(`"${left}" and "${right}" differ only in upper and lower case`);
    }
    return false;
  }
  if (typeof left !== typeof right || typeof left === 'object') {
    return refuse(`${kindOf(left)} compared with ${kindOf(right)}`);
  }
  return false;
}

let lastText = '';
let lastLower = '';
/** Lower case of a text that is usually the same one as before: one signal list, thirty rules. */
function lower(value: string): string {
  if (value !== lastText) {
    lastText = value;
    lastLower = value.toLowerCase();
  }
  return lastLower;
}

function search(operator: string, test: (left: string, right: string) => boolean): Comparison {
  return (leftValue, rightValue, refuse) => {
    const left = text(leftValue, operator, refuse);
    const right = text(rightValue, operator, refuse);
    if (test(left, right)) return true;
    if (right.length <= left.length && test(lower(left), right.toLowerCase())) {
      return refuse(`${operator} "${right}" would match only if case were ignored`);
    }
    return false;
  };
}

function ordered(operator: string, test: (difference: number) => boolean): Comparison {
  return (left, right, refuse) => {
    if (left === null || right === null) return refuse(`${operator} with null: null has no order`);
    if (typeof left === 'number' && typeof right === 'number') return test(left - right);
    return refuse(`${operator} between ${kindOf(left)} and ${kindOf(right)}`);
  };
}

function truth(value: FlowValue, operator: string, refuse: Refuse): boolean {
  return typeof value === 'boolean' ? value : refuse(`${operator} needs true or false`);
}

function isNull(left: FlowValue, refuse: Refuse): boolean {
  return left === '' ? refuse('IsNull on empty text; use IsBlank') : left === null;
}

/** The comparisons the interpreter knows, by the operator's name in the XML. */
export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  EqualTo: equal,
  NotEqualTo: (left, right, refuse) => !equal(left, right, refuse),
  Contains: search('Contains', (left, right) => left.includes(right)),
  StartsWith: search('StartsWith', (left, right) => left.startsWith(right)),
  EndsWith: search('EndsWith', (left, right) => left.endsWith(right)),
  GreaterThan: ordered('GreaterThan', (difference) => difference > 0),
  GreaterThanOrEqualTo: ordered('GreaterThanOrEqualTo', (difference) => difference >= 0),
  LessThan: ordered('LessThan', (difference) => difference < 0),
  LessThanOrEqualTo: ordered('LessThanOrEqualTo', (difference) => difference <= 0),
  IsNull: (left, right, refuse) => isNull(left, refuse) === truth(right, 'IsNull', refuse),
  IsBlank: (left, right, refuse) =>
    (left === null || left === '') === truth(right, 'IsBlank', refuse)
};
