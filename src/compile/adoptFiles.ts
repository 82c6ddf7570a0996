/** Reads and writes the policy's sources for adopting a change; on any doubt everything is put back. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { adopt, type Sources } from './adopt.ts';
import { CompileFilesError, type FileStatus } from './compileFiles.ts';
import { differences } from './differences.ts';

/** Where a project keeps its policy. */
export interface PolicyProject {
  readonly root: string;
  /** Absolute path of the policy's folder. */
  readonly policy: string;
}

/** The TypeScript sources of the policy. */
export function readSources({ root, policy }: PolicyProject): Sources {
  const files = readdirSync(policy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function write(root: string, path: string, content: string): void {
  const file = join(root, path);
  const temporary = `${file}.partial`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

/** Texts of a file that stand between tags, as they are without markup. */
function textsOf(content: string): readonly string[] {
  return [...content.matchAll(/>([^<>\n]{8,})</g)].map(([, text]) =>
    text
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  );
}

/**
 * Takes the change of one edited file back into the policy.
 * @param isFresh says, in a fresh process, whether the file is now what the policy compiles to
 * @returns the policy files that were changed
 */
export async function adoptFile(
  project: PolicyProject,
  { path, state, compiled, onDisk }: FileStatus,
  isFresh: (path: string) => Promise<boolean>
): Promise<readonly string[]> {
  if (state !== 'edited' || compiled === undefined || onDisk === undefined) {
    throw new CompileFilesError(
      `${path} is ${state}, so there is nothing to adopt.`,
      'Adopt files that handoff compile --check lists as edited.'
    );
  }
  const { root } = project;
  const before = readSources(project);
  const result = adopt(before, differences(compiled, onDisk), textsOf(compiled));
  const advice = 'Change the policy by hand, or --revert or --detach the file.';
  if ('reason' in result) {
    throw new CompileFilesError(`The change cannot be taken over: ${result.reason}`, advice);
  }
  const changed = [...result.sources].filter(([file, text]) => before.get(file) !== text);
  const putBack = (): void => {
    for (const [file] of changed) write(root, file, before.get(file)!);
  };
  try {
    for (const [file, text] of changed) write(root, file, text);
    if (await isFresh(path)) return changed.map(([file]) => file);
  } catch (error) {
    putBack();
    throw error;
  }
  putBack();
  throw new CompileFilesError(
    'The change cannot be taken over: the policy would compile to something else.',
    advice
  );
}
