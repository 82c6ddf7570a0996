/**
 * The page docs/data-model.md as it should be: every object and field, read from the metadata, so that
 * page and metadata cannot disagree.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readMetadata, type MetadataObject, type MetadataValue } from '../../src/flow/index.ts';

/** Path of the page from the project root. */
export const DATA_MODEL_PAGE = 'docs/data-model.md';

/** Folders that hold our objects, relative to the project, with what an org needs for them. */
const FOLDERS: readonly (readonly [string, string])[] = [
  ['force-app/core/shared/objects', 'core'],
  ['force-app/messaging/shared/objects', 'messaging'],
  ['force-app/voice/shared/objects', 'voice']
];

/** The three kinds of object, in the order of the page. */
const KINDS = [
  { suffix: '__c', title: 'Objects', intro: 'Rows written while conversations happen.' },
  { suffix: '__e', title: 'Platform event', intro: 'Tells open consoles to look again.' },
  {
    suffix: '__mdt',
    title: 'Custom metadata types',
    intro: 'The compiled policy. Admins tune it in Setup; every field is Text(255) or smaller.'
  }
] as const;

const text = (value: MetadataValue): string =>
  typeof value === 'object' ? '' : String(value ?? '');

function list(value: MetadataValue): readonly MetadataObject[] {
  const items = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items as readonly MetadataObject[];
}

function values(field: MetadataObject): string {
  const set = field['valueSet'] as MetadataObject | undefined;
  const definition = set?.['valueSetDefinition'] as MetadataObject | undefined;
  const codes = list(definition?.['value']).map((value) => text(value['fullName']));
  return codes.length > 0 ? ` One of: ${codes.join(', ')}.` : '';
}

function typeOf(field: MetadataObject): string {
  const type = text(field['type']);
  const size =
    field['length'] ??
    (field['precision'] && `${text(field['precision'])}, ${text(field['scale'])}`);
  const target = field['referenceTo'] ? ` → ${text(field['referenceTo'])}` : '';
  const marks = [
    text(field['required']) === 'true' ? 'required' : '',
    text(field['unique']) === 'true' ? 'unique' : '',
    text(field['externalId']) === 'true' ? 'external id' : ''
  ].filter(Boolean);
  return `${type}${size ? `(${text(size)})` : ''}${target}${marks.length ? `, ${marks.join(', ')}` : ''}`;
}

const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ');

function readFile(path: string): MetadataObject {
  return readMetadata(readFileSync(path, 'utf8')).content;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function section(root: string, folder: string, name: string, directory: string): readonly string[] {
  const base = join(root, folder, name);
  const own = filesIn(base).includes(`${name}.object-meta.xml`);
  const object = own ? readFile(join(base, `${name}.object-meta.xml`)) : undefined;
  const sharing = object?.['sharingModel'] ? ` Sharing: ${text(object['sharingModel'])}.` : '';
  const fields = filesIn(join(base, 'fields')).map((file) => readFile(join(base, 'fields', file)));
  return [
    `### ${name}${own ? '' : ` (added by ${directory})`}`,
    '',
    ...(object ? [`${text(object['description'])}${sharing}`, ''] : []),
    '| Field | Type | Why |',
    '| --- | --- | --- |',
    ...fields.map(
      (field) =>
        `| \`${text(field['fullName'])}\` | ${typeOf(field)} | ${cell(text(field['description']))}${values(field)} |`
    ),
    ''
  ];
}

/** The page for the project at `root`, formatted. */
export async function dataModelPage(root: string): Promise<string> {
  const lines = [
    '# Data model',
    '',
    'Every object, platform event and custom metadata type with every field, generated from the',
    'metadata by `npm run docs:data-model`. The shapes the code speaks are in `src/shared/`.',
    ''
  ];
  for (const kind of KINDS) {
    lines.push(`## ${kind.title}`, '', kind.intro, '');
    for (const [folder, directory] of FOLDERS) {
      for (const name of filesIn(join(root, folder))) {
        if (name.endsWith(kind.suffix) && name.startsWith('Handoff')) {
          lines.push(...section(root, folder, name, directory));
        }
      }
    }
  }
  const path = join(root, DATA_MODEL_PAGE);
  return format(`${lines.join('\n').trimEnd()}\n`, {
    ...(await resolveConfig(path)),
    filepath: path
  });
}
