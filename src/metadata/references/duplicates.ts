/**
 * One file per name across all package directories: a deployment that finds two keeps one and says
 * nothing about the other.
 */
import type { Inventory } from '../inventory.ts';
import { childrenOf, textOf } from '../elements.ts';
import { at, type Lookup } from './lookup.ts';

/** Types whose files may be split: the platform merges their contents by child name. */
const MERGED = new Set(['CustomLabels', 'Translations', 'CustomObjectTranslation']);

function checkLabels(inventory: Inventory, lookup: Lookup): void {
  for (const component of inventory.byType.get('CustomLabels')?.values() ?? []) {
    for (const label of childrenOf(component.root, 'labels')) {
      const name = textOf(label, 'fullName') ?? '';
      const first = inventory.labels.get(name);
      if (first && (first.component.path !== component.path || first.line !== label.line)) {
        const message = `Custom label ${name} is also in ${first.component.path}:${String(first.line)}.`;
        lookup.report(at(component, label), 'duplicate-name', message, 'Keep one of them.');
      }
    }
  }
}

/** Reports every component that a second file describes. */
export function checkDuplicates(inventory: Inventory, lookup: Lookup): void {
  const first = new Map<string, string>();
  for (const component of inventory.components) {
    lookup.checked += 1;
    if (MERGED.has(component.type)) continue;
    const key = `${component.type} ${component.fullName}`.toLowerCase();
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, component.path);
      continue;
    }
    const message = `${component.type} ${component.fullName} is also in ${known}.`;
    lookup.report(
      { path: component.path },
      'duplicate-name',
      message,
      'Keep one of the two files.'
    );
  }
  checkLabels(inventory, lookup);
}
