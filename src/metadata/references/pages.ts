/** Record pages, apps and quick actions: the components, objects and tabs they place. */
import type { XmlElement } from '../../flow/xml.ts';
import { allNamed, childOf, childrenOf, textOf } from '../elements.ts';
import type { Component, Inventory } from '../inventory.ts';
import { isStandardTab } from '../standard.ts';
import { at, type Lookup } from './lookup.ts';

/** Where a page type needs its components to be exposed. */
const TARGETS: Readonly<Record<string, string>> = {
  RecordPage: 'lightning__RecordPage',
  AppPage: 'lightning__AppPage',
  HomePage: 'lightning__HomePage',
  UtilityBar: 'lightning__UtilityBar'
};

/** Public properties that a bundle's js-meta.xml offers to page builders. */
function designProperties(bundle: Component): Set<string> {
  return new Set(allNamed(bundle.root, 'property').map(({ attributes }) => attributes.name ?? ''));
}

function checkOwnComponent(
  page: Component,
  instance: XmlElement,
  name: string,
  lookup: Lookup
): void {
  const place = at(page, instance);
  if (lookup.inventory.byType.get('AuraDefinitionBundle')?.has(name)) return;
  const bundle = lookup.component(place, 'LightningComponentBundle', name);
  if (!bundle) return;
  if (textOf(bundle.root, 'isExposed') !== 'true') {
    const message = `${name} is not exposed, so a page cannot hold it.`;
    lookup.report(place, 'not-exposed', message, 'Set isExposed in its js-meta.xml.');
  }
  const target = TARGETS[textOf(page.root, 'type') ?? ''];
  const targets = allNamed(bundle.root, 'target').map((element) => element.text);
  if (target !== undefined && !targets.includes(target)) {
    const message = `${name} does not offer the target ${target}.`;
    lookup.report(place, 'missing-target', message, 'Add the target to its js-meta.xml.');
  }
  const offered = designProperties(bundle);
  for (const property of childrenOf(instance, 'componentInstanceProperties')) {
    const given = textOf(property, 'name') ?? '';
    // A utility bar sets the icon, label and size of an item beside the component's own properties.
    if (offered.has(given) || textOf(property, 'type') === 'decorator') continue;
    const message = `${name} has no design property "${given}".`;
    lookup.report(at(page, property), 'unknown-property', message, 'Add it to its js-meta.xml.');
  }
}

function checkPage(page: Component, lookup: Lookup): void {
  const object = textOf(page.root, 'sobjectType');
  if (object !== undefined) lookup.object(at(page), object);
  const identifiers = new Map<string, number>();
  for (const identifier of allNamed(page.root, 'identifier')) {
    const first = identifiers.get(identifier.text);
    if (first !== undefined) {
      const message = `Identifier ${identifier.text} is also used in line ${first}.`;
      lookup.report(at(page, identifier), 'duplicate-identifier', message, 'Make it unique.');
    }
    identifiers.set(identifier.text, identifier.line);
  }
  for (const instance of allNamed(page.root, 'componentInstance')) {
    const name = textOf(instance, 'componentName') ?? '';
    if (name.startsWith('c:')) checkOwnComponent(page, instance, name.slice(2), lookup);
    else if (!name.includes(':')) checkOwnComponent(page, instance, name, lookup);
  }
  for (const item of allNamed(page.root, 'fieldItem')) {
    const [scope = '', path = ''] = item.text.split(/\.(.*)/s);
    if (scope === 'Record' && object !== undefined) lookup.path(at(page, item), object, path);
  }
}

function checkApp(app: Component, lookup: Lookup): void {
  for (const tab of childrenOf(app.root, 'tabs')) {
    if (!isStandardTab(tab.text)) lookup.component(at(app, tab), 'CustomTab', tab.text);
  }
  const bar = textOf(app.root, 'utilityBar');
  if (bar !== undefined) lookup.component(at(app), 'FlexiPage', bar);
  for (const name of ['actionOverrides', 'profileActionOverrides']) {
    for (const override of childrenOf(app.root, name)) {
      const content = textOf(override, 'content');
      const isPage = textOf(override, 'type') === 'Flexipage' && content !== undefined;
      if (isPage) lookup.component(at(app, override), 'FlexiPage', content);
    }
  }
  const workspace = childOf(app.root, 'workspaceConfig');
  for (const mapping of workspace ? childrenOf(workspace, 'mappings') : []) {
    const tab = textOf(mapping, 'tab') ?? '';
    if (!isStandardTab(tab)) lookup.component(at(app, mapping), 'CustomTab', tab);
  }
}

/** Checks pages, apps and quick actions. */
export function checkPages(inventory: Inventory, lookup: Lookup): void {
  for (const page of inventory.byType.get('FlexiPage')?.values() ?? []) checkPage(page, lookup);
  for (const app of inventory.byType.get('CustomApplication')?.values() ?? [])
    checkApp(app, lookup);
  for (const action of inventory.byType.get('QuickAction')?.values() ?? []) {
    const component = textOf(action.root, 'lightningWebComponent');
    if (component !== undefined) {
      lookup.component(at(action), 'LightningComponentBundle', component);
    }
    const flow = textOf(action.root, 'flowDefinition');
    if (flow !== undefined) lookup.component(at(action), 'Flow', flow);
    const target = textOf(action.root, 'targetObject');
    if (target !== undefined) lookup.object(at(action), target);
  }
}
