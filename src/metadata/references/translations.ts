/** Translations: each one translates something that exists, and keeps its placeholders. */
import { childrenOf, textOf } from '../elements.ts';
import type { Inventory } from '../inventory.ts';
import { at, type Lookup } from './lookup.ts';

function placeholders(text: string): string {
  return [...text.matchAll(/\{\d+\}/g)]
    .map(([placeholder]) => placeholder)
    .sort()
    .join(' ');
}

function checkLabels(inventory: Inventory, lookup: Lookup): void {
  for (const file of inventory.components.filter(({ type }) => type === 'Translations')) {
    for (const entry of childrenOf(file.root, 'customLabels')) {
      const name = textOf(entry, 'name') ?? '';
      const text = textOf(entry, 'label') ?? '';
      lookup.translatedLabel(at(file, entry), name);
      const original = inventory.labels.get(name)?.value;
      if (original !== undefined && placeholders(original) !== placeholders(text)) {
        const message = `${name} does not keep the placeholders of "${original}".`;
        lookup.report(
          at(file, entry),
          'placeholders',
          message,
          'Use the same {0}, {1} … as the label.'
        );
      }
    }
  }
}

/** Checks label and object translations. */
export function checkTranslations(inventory: Inventory, lookup: Lookup): void {
  checkLabels(inventory, lookup);
  for (const type of ['CustomObjectTranslation', 'CustomFieldTranslation']) {
    for (const component of inventory.components.filter((candidate) => candidate.type === type)) {
      const [translation = '', field] = component.fullName.split('.');
      const object = translation.replace(/-[a-z]{2}(_[A-Z]{2})?$/, '');
      if (!lookup.object(at(component), object)) continue;
      if (field !== undefined) lookup.field(at(component), object, field);
    }
  }
}
