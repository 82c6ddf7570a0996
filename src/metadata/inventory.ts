/** Everything the project defines, by type and name, so that a name written anywhere can be looked up. */
import { parseXml, XmlError, type XmlElement } from '../flow/xml.ts';
import { readApex, type ApexSource } from './apexSource.ts';
import { childOf, childrenOf, textOf } from './elements.ts';
import type { ProjectFiles, TextFile } from './projectFiles.ts';
import type { SourceFile } from './sourceFile.ts';

/** A component with its parsed file. */
export interface Component extends SourceFile {
  readonly root: XmlElement;
}

/** A custom field as other metadata needs to know it. */
export interface Field {
  readonly object: string;
  readonly name: string;
  readonly component: Component;
  readonly type: string;
  /** Required everywhere: never named in a permission set. */
  readonly required: boolean;
  readonly referenceTo: string | undefined;
  readonly relationshipName: string | undefined;
  readonly length: number | undefined;
  /** Values of a restricted local picklist. */
  readonly values: readonly string[] | undefined;
}

/** A custom label and where it is defined. */
export interface Label {
  readonly name: string;
  readonly value: string;
  readonly component: Component;
  readonly line: number;
}

/** The project by name. */
export interface Inventory {
  readonly files: ProjectFiles;
  /** The default package directory. */
  readonly core: string;
  readonly components: readonly Component[];
  readonly byType: ReadonlyMap<string, ReadonlyMap<string, Component>>;
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, Field>>;
  readonly labels: ReadonlyMap<string, Label>;
  readonly apex: ReadonlyMap<string, ApexSource>;
  /** Package directory of any path below one. */
  directoryOf(path: string): string;
}

function readField(component: Component): Field {
  const { root, fullName } = component;
  const [object = '', name = ''] = fullName.split('.');
  const length = textOf(root, 'length');
  const valueSet = childOf(root, 'valueSet');
  const definition = valueSet && childOf(valueSet, 'valueSetDefinition');
  const restricted = valueSet !== undefined && textOf(valueSet, 'restricted') === 'true';
  return {
    object,
    name,
    component,
    type: textOf(root, 'type') ?? '',
    required: textOf(root, 'required') === 'true',
    referenceTo: textOf(root, 'referenceTo'),
    relationshipName: textOf(root, 'relationshipName'),
    length: length === undefined ? undefined : Number(length),
    values:
      definition && restricted
        ? childrenOf(definition, 'value').map((value) => textOf(value, 'fullName') ?? '')
        : undefined
  };
}

function parseAll(files: ProjectFiles): Component[] {
  const components: Component[] = [];
  for (const { text, ...source } of files.metadata) {
    try {
      components.push({ ...source, root: parseXml(text) });
    } catch (error) {
      // The validation gate reports broken XML; nothing can be looked up in it.
      if (!(error instanceof XmlError)) throw error;
    }
  }
  return components;
}

/** Reads every component of the project. */
export function takeInventory(files: ProjectFiles): Inventory {
  const components = parseAll(files);
  const byType = new Map<string, Map<string, Component>>();
  const fields = new Map<string, Map<string, Field>>();
  const labels = new Map<string, Label>();
  for (const component of components) {
    const named = byType.get(component.type) ?? new Map<string, Component>();
    byType.set(component.type, named);
    if (!named.has(component.fullName)) named.set(component.fullName, component);
    if (component.type === 'CustomField') {
      const field = readField(component);
      const ofObject = fields.get(field.object) ?? new Map<string, Field>();
      fields.set(field.object, ofObject.set(field.name, field));
    }
    if (component.type === 'CustomLabels') {
      for (const label of childrenOf(component.root, 'labels')) {
        const name = textOf(label, 'fullName') ?? '';
        const value = textOf(label, 'value') ?? '';
        if (!labels.has(name)) labels.set(name, { name, value, component, line: label.line });
      }
    }
  }
  const isApex = ({ path }: TextFile): boolean => /\.(cls|trigger)$/.test(path);
  const apex = new Map(
    files.all.filter(isApex).map(({ path, text }) => {
      const source = readApex(path, text);
      return [source.name, source];
    })
  );
  return {
    files,
    core: files.packageDirectories[0] ?? '',
    components,
    byType,
    fields,
    labels,
    apex,
    directoryOf: (path) =>
      files.packageDirectories.find((folder) => path.startsWith(`${folder}/`)) ?? ''
  };
}
