/**
 * Names that Apex carries as text: labels, and developer names in string literals, which no compiler
 * checks.
 */
import { stringLiterals, withoutComments } from '../apexSource.ts';
import type { Inventory } from '../inventory.ts';
import type { Lookup } from './lookup.ts';

const LABEL =
  /\b(?:System\s*\.\s*)?Label\s*\.\s*(?!get\b|translationExists\b)(?:c\s*\.\s*)?(\w+)/gi;
const OUR_NAME = /^Handoff_\w+$/;

/** Types whose developer names our Apex looks up. */
const NAMED_TYPES = [
  'CustomObject',
  'CustomNotificationType',
  'CustomPermission',
  'Flow',
  'GenAiFunction',
  'GenAiPlugin',
  'GenAiPromptTemplate',
  'NamedCredential',
  'PermissionSet',
  'Queue',
  'QueueRoutingConfig',
  'Skill',
  'StaticResource'
];

/** Every name `Handoff_…` that a string may mean: components, fields, record names and label names. */
function knownNames(inventory: Inventory): Set<string> {
  const names = new Set<string>(inventory.labels.keys());
  for (const type of NAMED_TYPES) {
    for (const name of inventory.byType.get(type)?.keys() ?? []) names.add(name);
  }
  for (const name of inventory.byType.get('CustomMetadata')?.keys() ?? []) {
    names.add(name.split('.')[1] ?? '');
  }
  for (const fields of inventory.fields.values()) {
    for (const field of fields.values()) {
      names.add(field.name);
      names.add(field.name.replace(/__c$/, '__r'));
      if (field.relationshipName !== undefined) names.add(`${field.relationshipName}__r`);
    }
  }
  return names;
}

/** Checks labels and literal names of every class and trigger. */
export function checkApexNames(inventory: Inventory, lookup: Lookup): void {
  const known = knownNames(inventory);
  for (const { path, text, isTest } of inventory.apex.values()) {
    const code = withoutComments(text);
    for (const match of code.matchAll(LABEL)) {
      const line = code.slice(0, match.index).split('\n').length;
      lookup.label({ path, line }, match[1] ?? '');
    }
    if (isTest) continue;
    for (const { value, line } of stringLiterals(text)) {
      if (!OUR_NAME.test(value)) continue;
      lookup.checked += 1;
      if (known.has(value)) continue;
      const message = `'${value}' names nothing in the project.`;
      lookup.report({ path, line }, 'unknown-name', message, 'Add it or correct the name.');
    }
  }
}
