/** Custom labels that pages and apps show, and labels that nothing shows any more. */
import { stringLiterals } from '../apexSource.ts';
import { walk } from '../elements.ts';
import type { Inventory } from '../inventory.ts';
import { at, type Lookup } from './lookup.ts';

/** Types whose own rules already follow their labels. */
const FOLLOWED = new Set(['Flow', 'CustomField', 'ValidationRule']);

/** Runs last: it needs to know every label that the other rules have met. */
export function checkLabels(inventory: Inventory, lookup: Lookup): void {
  for (const component of inventory.components) {
    if (FOLLOWED.has(component.type)) continue;
    for (const element of walk(component.root)) {
      for (const [, name = ''] of element.text.matchAll(/\$Label\.(?:c\.)?(\w+)/g)) {
        lookup.label(at(component, element), name);
      }
    }
  }
  for (const { path, text } of inventory.files.all) {
    if (!path.includes('/aura/')) continue;
    for (const match of text.matchAll(/\$Label\.(?:c\.)?(\w+)/g)) {
      const line = text.slice(0, match.index).split('\n').length;
      lookup.label({ path, line }, match[1] ?? '');
    }
  }
  const literals = new Set(
    [...inventory.apex.values()].flatMap(({ text }) => stringLiterals(text).map((l) => l.value))
  );
  for (const { name, component, line } of inventory.labels.values()) {
    if (lookup.shownLabels.has(name) || literals.has(name)) continue;
    const message = `Nothing shows the custom label ${name}.`;
    lookup.report({ path: component.path, line }, 'unused-label', message, 'Use it or remove it.');
  }
}
