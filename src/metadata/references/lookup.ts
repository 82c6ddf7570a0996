/** Looks up names in the inventory and reports those that nothing defines, or that lie out of reach. */
import type { Finding } from '../finding.ts';
import type { Component, Field, Inventory } from '../inventory.ts';
import { mayName } from '../packages.ts';
import { isCustomName, isStandardField, STANDARD_OBJECTS } from '../standard.ts';

/** Where a name is written. */
export interface Place {
  readonly path: string;
  readonly line?: number;
}

/** Collects the findings of one run over the inventory. */
export class Lookup {
  readonly inventory: Inventory;
  readonly findings: Finding[] = [];
  /** Labels that something shows. */
  readonly shownLabels = new Set<string>();
  /** How many names were looked up. */
  checked = 0;

  constructor(inventory: Inventory) {
    this.inventory = inventory;
  }

  /** Adds a finding. */
  report(place: Place, rule: string, message: string, fix: string): void {
    const line = place.line === undefined ? {} : { line: place.line };
    this.findings.push({ file: place.path, ...line, rule, message, fix });
  }

  /** A component the name must lead to; reports when it does not exist or lies in another directory. */
  component(place: Place, type: string, name: string): Component | undefined {
    this.checked += 1;
    const found = this.inventory.byType.get(type)?.get(name);
    if (!found) {
      this.report(
        place,
        'unknown-name',
        `${type} ${name} does not exist.`,
        `Add it or correct the name.`
      );
      return undefined;
    }
    this.reach(place, found.packageDirectory, `${type} ${name}`);
    return found;
  }

  /** Reports a name from a directory that is deployed later, or not at all. */
  reach(place: Place, target: string, what: string): void {
    const from = this.inventory.directoryOf(place.path);
    if (from === '') return;
    if (!mayName(from, target, this.inventory.core)) {
      const message = `${what} lives in ${target}, which ${from} must do without.`;
      this.report(place, 'out-of-reach', message, `Move one of them, or drop the reference.`);
    }
  }

  /** An Apex class by name. */
  apexClass(place: Place, name: string): void {
    this.checked += 1;
    const found = this.inventory.apex.get(name);
    if (!found) {
      this.report(place, 'unknown-name', `Apex class ${name} does not exist.`, 'Correct the name.');
    } else {
      this.reach(place, this.inventory.directoryOf(found.path), `Apex class ${name}`);
    }
  }

  /** A custom label by name. */
  label(place: Place, name: string): void {
    this.shownLabels.add(name);
    this.translatedLabel(place, name);
  }

  /** A custom label that is translated here, which does not mean that anything shows it. */
  translatedLabel(place: Place, name: string): void {
    this.checked += 1;
    const found = this.inventory.labels.get(name);
    if (!found) {
      this.report(place, 'unknown-name', `Custom label ${name} does not exist.`, 'Add the label.');
    } else {
      this.reach(place, found.component.packageDirectory, `Custom label ${name}`);
    }
  }

  /** An object, standard or of this project; returns whether its fields can be looked up. */
  object(place: Place, name: string): boolean {
    this.checked += 1;
    if (isCustomName(name)) return this.component(place, 'CustomObject', name) !== undefined;
    if (!STANDARD_OBJECTS.has(name)) {
      const fix = 'Correct it; if it exists, add it to src/metadata/standard.ts.';
      this.report(place, 'unknown-name', `${name} is no object this project knows.`, fix);
      return false;
    }
    return true;
  }

  /** A field of an object, given as object and field; standard fields of standard objects are trusted. */
  field(place: Place, object: string, name: string): Field | undefined {
    this.checked += 1;
    const found = this.inventory.fields.get(object)?.get(name);
    if (found) {
      this.reach(place, found.component.packageDirectory, `Field ${object}.${name}`);
      return found;
    }
    if (!isStandardField(object, name)) {
      const fix = 'Add the field or correct the name.';
      this.report(place, 'unknown-name', `Field ${object}.${name} does not exist.`, fix);
    }
    return undefined;
  }

  /**
   * A field reached through lookups, for example `Handoff__r.Status__c`. Steps over standard
   * relationships end the walk, because standard fields are not listed anywhere offline.
   */
  path(place: Place, object: string, path: string): void {
    const steps = path.split('.');
    let current = object;
    for (const step of steps.slice(0, -1)) {
      const lookup = step.endsWith('__r') ? `${step.slice(0, -1)}c` : `${step}Id`;
      const field = this.field(place, current, lookup);
      if (field?.referenceTo === undefined) return;
      current = field.referenceTo;
    }
    this.field(place, current, steps.at(-1) ?? '');
  }
}

/** The place of an element in a component's file. */
export function at(component: Component, element?: { readonly line: number }): Place {
  return { path: component.path, line: element?.line ?? component.root.line };
}
