/** What the `sf` command answers, and what it is given: refusals in words, folders and manifests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { OrgError } from './port.ts';

/** What the command line prints with --json. */
export interface Answer {
  readonly status: number;
  readonly name?: string;
  readonly message?: string;
  readonly result?: unknown;
}

const VERSION = '67.0';

/** What a refusal of the command line means, and what to do. */
export function errorOf({ name = '', message = '' }: Answer, targetOrg: string): OrgError {
  const first = message.split('\n')[0]?.trim() ?? '';
  const text = `${name} ${message}`;
  if (/INVALID_TYPE|INVALID_FIELD|is not supported|No such column|NOT_FOUND/i.test(text)) {
    return new OrgError(
      'missing',
      first,
      'The org does not have it: check licences, features and access.'
    );
  }
  if (
    /INVALID_SESSION_ID|expired|NamedOrgNotFound|NoOrgFound|AuthInfo|No authorization/i.test(text)
  ) {
    return new OrgError(
      'unreachable',
      first,
      `Log in again: sf org login web --alias ${targetOrg}`
    );
  }
  if (/fetch failed|ECONN|ENOTFOUND|ETIMEDOUT|socket/i.test(text)) {
    return new OrgError(
      'unreachable',
      `The org cannot be reached: ${first}`,
      'Check the network, then try again.'
    );
  }
  return new OrgError(
    'refused',
    first === '' ? 'The org refused, without saying why.' : first,
    'Mend what is named, then try again.'
  );
}

/** Files below a folder by path, with forward slashes. */
export function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
      })
  );
}

/** Folders of the Metadata API that are deployed file by file, and what they hold. */
const HOLDS: Readonly<Record<string, string>> = {
  genAiPlannerBundles: 'GenAiPlannerBundle',
  flowDefinitions: 'FlowDefinition'
};

/** Members `Type:Name` that paths of the Metadata API belong to. */
export function membersOf(paths: Iterable<string>): readonly string[] {
  const members = [...paths].flatMap((path) => {
    const [folder = '', name = ''] = path.split('/');
    const type = HOLDS[folder];
    return type === undefined ? [] : [`${type}:${name.replace(/\.\w+$/, '')}`];
  });
  return [...new Set(members)];
}

/** A package.xml for members `Type:Name`. */
export function manifestOf(members: readonly string[]): string {
  const types = new Map<string, string[]>();
  for (const member of members) {
    const [type = '', name = ''] = member.split(':');
    types.set(type, [...(types.get(type) ?? []), name]);
  }
  const parts = [...types].map(
    ([type, names]) =>
      `    <types>\n${names.map((name) => `        <members>${name}</members>\n`).join('')}        <name>${type}</name>\n    </types>\n`
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Package xmlns="http://soap.sforce.com/2006/04/metadata">\n${parts.join('')}    <version>${VERSION}</version>\n</Package>\n`;
}
