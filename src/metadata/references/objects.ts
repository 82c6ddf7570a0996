/** What objects, their fields, views, layouts and tabs name. */
import type { Inventory } from '../inventory.ts';
import { allNamed, childrenOf, textOf } from '../elements.ts';
import { isCustomName } from '../standard.ts';
import { at, type Lookup } from './lookup.ts';

/** Column names of list views that stand for standard fields. */
const STANDARD_COLUMN = /^(NAME|FULL_NAME|[A-Z_]+\.[A-Z_]+|[A-Z][A-Z_0-9]+)$/;

function checkFields(inventory: Inventory, lookup: Lookup): void {
  const relationships = new Map<string, string>();
  for (const fields of inventory.fields.values()) {
    for (const field of fields.values()) {
      const place = at(field.component);
      if (isCustomName(field.object)) lookup.object(place, field.object);
      if (field.referenceTo === undefined) continue;
      lookup.object(place, field.referenceTo);
      const key = `${field.referenceTo}.${field.relationshipName ?? ''}`.toLowerCase();
      const other = relationships.get(key);
      if (field.relationshipName !== undefined && other !== undefined) {
        const message = `Child relationship ${field.relationshipName} of ${field.referenceTo} is also used by ${other}.`;
        lookup.report(
          place,
          'duplicate-relationship',
          message,
          'Give each its own relationship name.'
        );
      }
      relationships.set(key, field.component.path);
    }
  }
}

/** Custom fields that a formula or an error condition mentions, with or without a relationship path. */
function checkFormulas(inventory: Inventory, lookup: Lookup): void {
  for (const component of inventory.components) {
    const [object = ''] = component.fullName.split('.');
    const formulas =
      component.type === 'CustomField'
        ? childrenOf(component.root, 'formula')
        : component.type === 'ValidationRule'
          ? childrenOf(component.root, 'errorConditionFormula')
          : [];
    for (const formula of formulas) {
      const text = formula.text.replace(/"[^"]*"/g, '""');
      for (const [path] of text.matchAll(/(?<![\w$.])(?:\w+\.)*\w+__c\b/g)) {
        lookup.path(at(component, formula), object, path);
      }
      for (const [, label = ''] of text.matchAll(/\$Label\.(\w+)/g)) {
        lookup.label(at(component, formula), label);
      }
      for (const [, name = ''] of text.matchAll(/\$Permission\.(\w+)/g)) {
        lookup.component(at(component, formula), 'CustomPermission', name);
      }
    }
  }
}

function checkViews(inventory: Inventory, lookup: Lookup): void {
  for (const component of inventory.byType.get('ListView')?.values() ?? []) {
    const [object = ''] = component.fullName.split('.');
    const columns = [
      ...childrenOf(component.root, 'columns'),
      ...allNamed(component.root, 'field')
    ];
    for (const column of columns) {
      if (!STANDARD_COLUMN.test(column.text))
        lookup.path(at(component, column), object, column.text);
    }
    const queue = textOf(component.root, 'queue');
    if (queue !== undefined) lookup.component(at(component), 'Queue', queue);
  }
  for (const type of ['CompactLayout', 'FieldSet', 'RecordType', 'Layout']) {
    for (const component of inventory.byType.get(type)?.values() ?? []) {
      const object = component.fullName.split(type === 'Layout' ? '-' : '.')[0] ?? '';
      if (type === 'Layout') lookup.object(at(component), object);
      const names = type === 'CompactLayout' ? ['fields'] : ['field'];
      for (const field of names.flatMap((name) => allNamed(component.root, name))) {
        lookup.path(at(component, field), object, field.text);
      }
    }
  }
}

function checkTabs(inventory: Inventory, lookup: Lookup): void {
  for (const tab of inventory.byType.get('CustomTab')?.values() ?? []) {
    if (textOf(tab.root, 'customObject') === 'true') lookup.object(at(tab), tab.fullName);
    const page = textOf(tab.root, 'flexiPage');
    if (page !== undefined) lookup.component(at(tab), 'FlexiPage', page);
    const component = textOf(tab.root, 'lwcComponent');
    if (component !== undefined) lookup.component(at(tab), 'LightningComponentBundle', component);
  }
}

function checkOverrides(inventory: Inventory, lookup: Lookup): void {
  for (const object of inventory.byType.get('CustomObject')?.values() ?? []) {
    const assigned = textOf(object.root, 'compactLayoutAssignment');
    if (assigned !== undefined && assigned !== 'SYSTEM') {
      lookup.component(at(object), 'CompactLayout', `${object.fullName}.${assigned}`);
    }
    for (const override of childrenOf(object.root, 'actionOverrides')) {
      const content = textOf(override, 'content');
      if (textOf(override, 'type') === 'Flexipage' && content !== undefined) {
        lookup.component(at(object, override), 'FlexiPage', content);
      }
    }
  }
}

/** Checks everything that hangs on an object. */
export function checkObjects(inventory: Inventory, lookup: Lookup): void {
  checkFields(inventory, lookup);
  checkFormulas(inventory, lookup);
  checkViews(inventory, lookup);
  checkTabs(inventory, lookup);
  checkOverrides(inventory, lookup);
}
