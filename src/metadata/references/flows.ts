/** Flows: their own structure, and every class, flow, object, field and label they name. */
import { checkFlow } from '../../flow/checkFlow.ts';
import { readFlow } from '../../flow/flowXml.ts';
import type { XmlElement } from '../../flow/xml.ts';
import { childOf, childrenOf, textOf, walk } from '../elements.ts';
import type { Component, Inventory } from '../inventory.ts';
import { at, type Lookup } from './lookup.ts';

const RECORD_ELEMENTS = new Set([
  'recordLookups',
  'recordCreates',
  'recordUpdates',
  'recordDeletes'
]);

function checkStructure(flow: Component, lookup: Lookup): void {
  const text = lookup.inventory.files.metadata.find((file) => file.path === flow.path)?.text ?? '';
  for (const problem of checkFlow(readFlow(text))) {
    const element = [...walk(flow.root)].find(
      (candidate) => problem.element !== '' && textOf(candidate, 'name') === problem.element
    );
    lookup.report(at(flow, element), problem.code, problem.message, 'Correct the flow.');
  }
}

function inputNames(element: XmlElement, list: string): [string, number][] {
  return childrenOf(element, list).map((input) => [textOf(input, 'name') ?? '', input.line]);
}

function checkAction(flow: Component, element: XmlElement, lookup: Lookup): void {
  const name = textOf(element, 'actionName') ?? '';
  const type = textOf(element, 'actionType');
  if (type === 'flow') lookup.component(at(flow, element), 'Flow', name);
  if (type !== 'apex') return;
  const place = at(flow, element);
  lookup.apexClass(place, name);
  const source = lookup.inventory.apex.get(name);
  if (!source) return;
  if (!source.invocable) {
    const message = `${name} has no @InvocableMethod.`;
    lookup.report(place, 'not-invocable', message, 'Name an invocable class.');
    return;
  }
  for (const [input, line] of inputNames(element, 'inputParameters')) {
    lookup.checked += 1;
    if (source.invocable.inputs.has(input)) continue;
    const message = `${name} has no input "${input}".`;
    lookup.report(at(flow, { line }), 'unknown-input', message, 'Use an @InvocableVariable name.');
  }
  for (const [output, line] of inputNames(element, 'outputParameters')) {
    lookup.checked += 1;
    if (source.invocable.outputs.has(output)) continue;
    const message = `${name} has no output "${output}".`;
    lookup.report(at(flow, { line }), 'unknown-output', message, 'Use an @InvocableVariable name.');
  }
}

function variablesOf(flow: Component, direction: 'isInput' | 'isOutput'): Set<string> {
  const variables = childrenOf(flow.root, 'variables');
  const open = variables.filter((variable) => textOf(variable, direction) === 'true');
  return new Set(open.map((variable) => textOf(variable, 'name') ?? ''));
}

function checkSubflow(flow: Component, element: XmlElement, lookup: Lookup): void {
  const called = lookup.component(at(flow, element), 'Flow', textOf(element, 'flowName') ?? '');
  if (!called) return;
  const inputs = variablesOf(called, 'isInput');
  for (const [name, line] of inputNames(element, 'inputAssignments')) {
    if (inputs.has(name)) continue;
    const message = `${called.fullName} has no input variable "${name}".`;
    lookup.report(at(flow, { line }), 'unknown-input', message, 'Use an input of the subflow.');
  }
  const outputs = variablesOf(called, 'isOutput');
  for (const [name, line] of inputNames(element, 'outputAssignments')) {
    if (outputs.has(name)) continue;
    const message = `${called.fullName} has no output variable "${name}".`;
    lookup.report(at(flow, { line }), 'unknown-output', message, 'Use an output of the subflow.');
  }
}

function checkRecords(flow: Component, element: XmlElement, lookup: Lookup): void {
  const object = textOf(element, 'object');
  if (object === undefined || !lookup.object(at(flow, element), object)) return;
  for (const part of ['filters', 'inputAssignments', 'outputAssignments']) {
    for (const item of childrenOf(element, part)) {
      lookup.path(at(flow, item), object, textOf(item, 'field') ?? '');
    }
  }
  for (const field of childrenOf(element, 'queriedFields')) {
    lookup.path(at(flow, field), object, field.text);
  }
  const sortField = textOf(element, 'sortField');
  if (sortField !== undefined) lookup.path(at(flow, element), object, sortField);
}

/** `$Label.X`, `$CustomMetadata.Type.Record.Field`, `$Permission.X` wherever text may hold them. */
function checkGlobals(flow: Component, element: XmlElement, lookup: Lookup): void {
  if (element.children.length > 0 || !element.text.includes('$')) return;
  const place = at(flow, element);
  for (const [, name = ''] of element.text.matchAll(/\$Label\.(?:c\.)?(\w+)/g)) {
    lookup.label(place, name);
  }
  for (const [, name = ''] of element.text.matchAll(/\$Permission\.(\w+)/g)) {
    lookup.component(place, 'CustomPermission', name);
  }
  const records = /\$CustomMetadata\.(\w+)__mdt\.(\w+)\.(\w+)/g;
  for (const [, type = '', record = '', field = ''] of element.text.matchAll(records)) {
    lookup.component(place, 'CustomMetadata', `${type}.${record}`);
    lookup.field(place, `${type}__mdt`, field);
  }
}

function checkObjectVariables(flow: Component, lookup: Lookup): void {
  for (const variable of childrenOf(flow.root, 'variables')) {
    const object = textOf(variable, 'objectType');
    if (object !== undefined) lookup.object(at(flow, variable), object);
  }
  const start = childOf(flow.root, 'start');
  if (start) checkRecords(flow, start, lookup);
}

/** Checks every flow of the project. */
export function checkFlows(inventory: Inventory, lookup: Lookup): void {
  for (const flow of inventory.byType.get('Flow')?.values() ?? []) {
    checkStructure(flow, lookup);
    checkObjectVariables(flow, lookup);
    for (const element of flow.root.children) {
      if (element.name === 'actionCalls') checkAction(flow, element, lookup);
      if (element.name === 'subflows') checkSubflow(flow, element, lookup);
      if (RECORD_ELEMENTS.has(element.name)) checkRecords(flow, element, lookup);
    }
    for (const element of walk(flow.root)) checkGlobals(flow, element, lookup);
  }
}
