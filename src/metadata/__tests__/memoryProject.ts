/** Builds small projects in memory, so that each test shows the whole mistake it is about. */
import { loadRegistry, type ProjectFiles } from '../projectFiles.ts';
import { SourceFileReader, type SourceFile } from '../sourceFile.ts';
import { checkReferences } from '../checkReferences.ts';
import type { Finding } from '../finding.ts';

export const root = process.cwd();
const DIRECTORIES = ['force-app/core', 'force-app/messaging', 'force-app/translations'];
const reader = new SourceFileReader(loadRegistry(root), DIRECTORIES);

/** The metadata document around a body. */
export function document(type: string, body: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<${type} xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">\n${body}\n</${type}>\n`
  );
}

/** What a path is; fails when it is no metadata. */
export function sourceOf(path: string): SourceFile {
  const source = reader.read(path);
  if (!source) throw new Error(`${path} is no metadata file`);
  return source;
}

/** A project from texts by path below force-app. */
export function projectOf(texts: Readonly<Record<string, string>>): ProjectFiles {
  const all = Object.entries(texts).map(([path, text]) => ({ path: `force-app/${path}`, text }));
  const metadata = all.flatMap((file) => {
    const source = reader.read(file.path);
    return source ? [{ ...source, text: file.text }] : [];
  });
  return { packageDirectories: DIRECTORIES, all, metadata, unrecognised: [] };
}

/** Findings of the reference check as `rule file:line`. */
export function findingsOf(texts: Readonly<Record<string, string>>): string[] {
  const { findings } = checkReferences(projectOf(texts));
  return findings.map(
    ({ rule, file, line }: Finding) =>
      `${rule} ${file.replace('force-app/', '')}${line === undefined ? '' : `:${String(line)}`}`
  );
}

/** A custom object and its fields: `name: body of the field`. */
export function objectOf(
  object: string,
  fields: Readonly<Record<string, string>> = {},
  directory = 'core'
): Record<string, string> {
  const folder = `${directory}/shared/objects/${object}`;
  const files: Record<string, string> = {
    [`${folder}/${object}.object-meta.xml`]: document('CustomObject', '<label>Object</label>')
  };
  for (const [name, body] of Object.entries(fields)) {
    files[`${folder}/fields/${name}.field-meta.xml`] = document(
      'CustomField',
      `<fullName>${name}</fullName>\n${body}`
    );
  }
  return files;
}

/** A Lightning web component bundle. */
export function bundleOf(
  name: string,
  module: string,
  { template = '<template></template>', configuration = '<isExposed>false</isExposed>' } = {}
): Record<string, string> {
  const stem = `core/resolve/lwc/${name}/${name}`;
  return {
    [`${stem}.ts`]: module,
    [`${stem}.js`]: '',
    [`${stem}.html`]: template,
    [`${stem}.js-meta.xml`]: document('LightningComponentBundle', configuration)
  };
}
