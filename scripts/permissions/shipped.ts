/**
 * What the product ships, as far as permissions are concerned: fields with what can be granted on them,
 * classes with who may call them, flows and custom permissions. Read from the folders themselves.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One field of one of our objects. */
export interface ShippedField {
  /** `Object.Field`. */
  readonly name: string;
  readonly directory: string;
  /** False for required and master-detail fields: the platform refuses to have them granted. */
  readonly grantable: boolean;
}

/** One Apex class that is not a test. */
export interface ShippedClass {
  readonly name: string;
  readonly callableFromComponents: boolean;
  readonly invocable: boolean;
}

/** Everything there is. */
export interface Shipped {
  readonly objects: readonly string[];
  readonly fields: readonly ShippedField[];
  readonly classes: readonly ShippedClass[];
  readonly flows: readonly string[];
  readonly customPermissions: readonly string[];
  readonly customMetadata: readonly string[];
  readonly tabs: readonly string[];
  readonly applications: readonly string[];
  readonly presenceStatuses: readonly string[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function fieldsOf(files: readonly string[], root: string): ShippedField[] {
  return files
    .filter((file) => file.endsWith('.field-meta.xml'))
    .map((file) => {
      const [, directory = '', rest = ''] =
        /force-app\/([^/]+)\/(.*)$/.exec(file.slice(root.length)) ?? [];
      const object = /objects\/([^/]+)\/fields/.exec(rest)?.[1] ?? '';
      const xml = readFileSync(file, 'utf8');
      return {
        name: `${object}.${basename(file, '.field-meta.xml')}`,
        directory,
        grantable: !/<required>true<\/required>|<type>MasterDetail<\/type>/.test(xml)
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function classesOf(files: readonly string[]): ShippedClass[] {
  return files
    .filter((file) => file.endsWith('.cls'))
    .map((file) => ({ name: basename(file, '.cls'), text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => !/^@IsTest/im.test(text))
    .map(({ name, text }) => ({
      name,
      callableFromComponents: /@AuraEnabled[^\n]*\n\s*public static /i.test(text),
      invocable: /@InvocableMethod/i.test(text)
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const names = (files: readonly string[], suffix: string): string[] =>
  files
    .filter((file) => file.endsWith(suffix))
    .map((file) => basename(file, suffix))
    .sort();

/** Reads the project. @param root its folder */
export function readShipped(root: string): Shipped {
  const files = filesBelow(join(root, 'force-app'));
  const objects = names(files, '.object-meta.xml');
  return {
    objects,
    fields: fieldsOf(files, root),
    classes: classesOf(files),
    flows: names(files, '.flow-meta.xml'),
    customPermissions: names(files, '.customPermission-meta.xml'),
    customMetadata: objects.filter((name) => name.endsWith('__mdt')),
    tabs: names(files, '.tab-meta.xml'),
    applications: names(files, '.app-meta.xml'),
    presenceStatuses: names(files, '.servicePresenceStatus-meta.xml')
  };
}
