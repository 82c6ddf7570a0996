/** Permission sets: what they grant exists, can be granted, and lies within their own directory's reach. */
import { childrenOf, textOf } from '../elements.ts';
import type { Component, Inventory } from '../inventory.ts';
import { isCustomName, isStandardTab } from '../standard.ts';
import { at, type Lookup } from './lookup.ts';

/** Elements that name a component: element, child with the name, metadata type. */
const GRANTS: readonly (readonly [string, string, string])[] = [
  ['applicationVisibilities', 'application', 'CustomApplication'],
  ['customPermissions', 'name', 'CustomPermission'],
  ['flowAccesses', 'flow', 'Flow'],
  ['customMetadataTypeAccesses', 'name', 'CustomObject'],
  ['pageAccesses', 'apexPage', 'ApexPage']
];

function checkFieldPermission(set: Component, name: string, line: number, lookup: Lookup): void {
  const [object = '', fieldName = ''] = name.split('.');
  const place = at(set, { line });
  if (isCustomName(object)) lookup.object(place, object);
  const field = lookup.field(place, object, fieldName);
  if (!field) return;
  if (field.required || field.type === 'MasterDetail') {
    const why = field.required ? 'is required' : 'is a master-detail field';
    const message = `${name} ${why}; the platform refuses to have it granted.`;
    lookup.report(place, 'not-grantable', message, 'Remove this fieldPermissions entry.');
  }
}

function checkObjectPermissions(set: Component, lookup: Lookup): void {
  for (const grant of childrenOf(set.root, 'objectPermissions')) {
    const has = (name: string): boolean => textOf(grant, name) === 'true';
    lookup.object(at(set, grant), textOf(grant, 'object') ?? '');
    const needs: readonly (readonly [string, string])[] = [
      ['allowEdit', 'allowRead'],
      ['allowCreate', 'allowRead'],
      ['allowDelete', 'allowEdit'],
      ['viewAllRecords', 'allowRead'],
      ['modifyAllRecords', 'viewAllRecords'],
      ['modifyAllRecords', 'allowDelete']
    ];
    for (const [granted, needed] of needs) {
      if (!has(granted) || has(needed)) continue;
      const message = `${granted} needs ${needed}, which is not granted.`;
      lookup.report(at(set, grant), 'object-permission', message, `Grant ${needed} too.`);
    }
  }
}

function checkSet(set: Component, lookup: Lookup): void {
  for (const [element, child, type] of GRANTS) {
    for (const grant of childrenOf(set.root, element)) {
      const name = textOf(grant, child) ?? '';
      if (name.startsWith('standard__')) continue;
      lookup.component(at(set, grant), type, name);
    }
  }
  for (const grant of childrenOf(set.root, 'classAccesses')) {
    lookup.apexClass(at(set, grant), textOf(grant, 'apexClass') ?? '');
  }
  for (const grant of childrenOf(set.root, 'fieldPermissions')) {
    checkFieldPermission(set, textOf(grant, 'field') ?? '', grant.line, lookup);
  }
  for (const grant of childrenOf(set.root, 'tabSettings')) {
    const tab = textOf(grant, 'tab') ?? '';
    if (!isStandardTab(tab)) lookup.component(at(set, grant), 'CustomTab', tab);
  }
  for (const grant of childrenOf(set.root, 'recordTypeVisibilities')) {
    lookup.component(at(set, grant), 'RecordType', textOf(grant, 'recordType') ?? '');
  }
  checkObjectPermissions(set, lookup);
}

/** Checks permission sets and the groups made of them. */
export function checkPermissionSets(inventory: Inventory, lookup: Lookup): void {
  for (const set of inventory.byType.get('PermissionSet')?.values() ?? []) checkSet(set, lookup);
  for (const group of inventory.byType.get('PermissionSetGroup')?.values() ?? []) {
    for (const member of childrenOf(group.root, 'permissionSets')) {
      lookup.component(at(group, member), 'PermissionSet', member.text);
    }
  }
}
