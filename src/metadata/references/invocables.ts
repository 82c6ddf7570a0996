/**
 * The table of Apex actions in `src/shared/apexActions.ts` against the classes themselves: flows, agent
 * actions and the local console follow the table, the org follows the classes.
 */
import type { ApexAction, Parameter, ParameterType } from '../../shared/apexAction.ts';
import type { InvocableVariable } from '../apexSource.ts';
import type { Inventory } from '../inventory.ts';
import type { Lookup } from './lookup.ts';

const APEX_TYPES: Readonly<Record<ParameterType, readonly string[]>> = {
  Text: ['string', 'id'],
  Boolean: ['boolean'],
  Number: ['decimal', 'double', 'integer', 'long']
};

/** What every action returns beside its own outputs. */
const COMMON_OUTPUTS: readonly Parameter[] = [
  { name: 'success', type: 'Boolean', description: '' },
  { name: 'message', type: 'Text', description: '' }
];

type Direction = 'input' | 'output';

function compare(
  path: string,
  direction: Direction,
  expected: readonly Parameter[],
  actual: ReadonlyMap<string, InvocableVariable>,
  lookup: Lookup
): void {
  const fix = 'Make the class and src/shared/apexActions.ts agree.';
  const names = new Set(expected.map(({ name }) => name));
  for (const { name, type, required = false } of expected) {
    lookup.checked += 1;
    const variable = actual.get(name);
    if (!variable) {
      lookup.report({ path }, 'action-table', `It has no ${direction} "${name}".`, fix);
    } else if (!APEX_TYPES[type].includes(variable.type.toLowerCase())) {
      const message = `The ${direction} "${name}" is ${variable.type}; the table says ${type}.`;
      lookup.report({ path }, 'action-table', message, fix);
    } else if (direction === 'input' && variable.required !== required) {
      const message = `The input "${name}" is ${variable.required ? '' : 'not '}required; the table says otherwise.`;
      lookup.report({ path }, 'action-table', message, fix);
    }
  }
  for (const name of actual.keys()) {
    if (names.has(name)) continue;
    lookup.report({ path }, 'action-table', `The table has no ${direction} "${name}".`, fix);
  }
}

/** Checks every action of the table. */
export function checkInvocables(
  inventory: Inventory,
  lookup: Lookup,
  actions: readonly ApexAction[]
): void {
  for (const { className, inputs, outputs } of actions) {
    lookup.apexClass({ path: 'src/shared/apexActions.ts' }, className);
    const source = inventory.apex.get(className);
    if (!source) continue;
    if (!source.invocable) {
      const fix = 'Add the annotation.';
      lookup.report({ path: source.path }, 'not-invocable', 'It has no @InvocableMethod.', fix);
      continue;
    }
    compare(source.path, 'input', inputs, source.invocable.inputs, lookup);
    const own = new Set(outputs.map(({ name }) => name));
    const common = COMMON_OUTPUTS.filter(({ name }) => !own.has(name));
    compare(source.path, 'output', [...common, ...outputs], source.invocable.outputs, lookup);
  }
}
