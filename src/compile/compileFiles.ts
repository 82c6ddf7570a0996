/**
 * Compares a compilation with the files on disk and writes it: all files or none, never half of one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMetadata, writeMetadata } from '../flow/index.ts';
import { writeFilesWhole } from '../shared/writeFiles.ts';
import type { Compilation } from './compilePolicy.ts';
import { brokenContract } from './contract.ts';
import { describeDifference, differences } from './differences.ts';
import {
  manifestPath,
  readManifest,
  stateOf,
  writeManifest,
  type FileState,
  type Manifest,
  type ManifestEntry
} from './manifest.ts';
import { staticResourcePath } from './paths.ts';
import { DETECTION_RESOURCE } from '../shared/program.ts';

/** A mistake in what lies on disk, with what to do about it. */
export class CompileFilesError extends Error {
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.name = 'CompileFilesError';
    this.fix = fix;
  }
}

/** How one generated file stands. */
export interface FileStatus {
  readonly path: string;
  readonly state: FileState;
  /** What the policy compiles to; undefined when it no longer has the file. */
  readonly compiled: string | undefined;
  /** What lies on disk; undefined when nothing does. */
  readonly onDisk: string | undefined;
  /** What was changed by hand, or what a detached file no longer keeps, a line each. */
  readonly details: readonly string[];
}

/** What writing did. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Files left alone because somebody changed them. */
  readonly kept: readonly FileStatus[];
}

/**
 * The line that says which policy this is. It differs on every branch that changes the policy, so it is
 * simply written again: there is nothing in it anybody could want to keep.
 */
const VERSION_LINE = /^policy\.version\t.*\n/m;

/** The resource that holds it. */
const VERSION_FILE = basename(staticResourcePath(DETECTION_RESOURCE));

/** Coordinates, which Flow Builder sets and nothing depends on. */
const COORDINATE = /<(location[XY])>-?\d+<\/\1>/g;

const withoutVersion = (path: string, content: string): string =>
  path.endsWith(`/${VERSION_FILE}`) ? content.replace(VERSION_LINE, '') : content;

/** The content without what does not matter: order of elements, white space, coordinates. */
export function canonical(path: string, content: string): string {
  if (!/\.(xml|genAiPlannerBundle)$/.test(path)) {
    return withoutVersion(path, content.replace(/\r\n/g, '\n'));
  }
  try {
    const { type, content: parsed } = readMetadata(content);
    return writeMetadata(type, parsed).replace(COORDINATE, '<$1>0</$1>');
  } catch {
    return content;
  }
}

/** Hash of what the policy compiles to, which is canonical as it is written. */
const markOf = (path: string, compiled: string): string =>
  createHash('sha256').update(withoutVersion(path, compiled)).digest('hex').slice(0, 16);

/** Hash of what lies on disk. */
const hashOf = (path: string, onDisk: string | undefined): string | undefined =>
  onDisk === undefined ? undefined : markOf(path, canonical(path, onDisk));

function readOptional(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Reads the manifest of a project; empty when there is none yet. */
export function loadManifest(root: string, out: string): Manifest {
  const text = readOptional(join(root, manifestPath(out)));
  if (text === undefined) return new Map();
  try {
    return readManifest(text);
  } catch (error) {
    throw new CompileFilesError(
      `${manifestPath(out)} cannot be read: ${(error as Error).message}.`,
      'Restore it from version control, or delete it and run handoff compile.'
    );
  }
}

/** How every generated file stands, in path order. Nothing is written. */
export function checkFiles(root: string, compilation: Compilation): readonly FileStatus[] {
  const manifest = loadManifest(root, compilation.out);
  const paths = [...new Set([...compilation.files.keys(), ...manifest.keys()])].sort();
  return paths.map((path) => {
    const compiled = compilation.files.get(path);
    const onDisk = readOptional(join(root, path));
    const entry = manifest.get(path);
    return { path, compiled, onDisk, ...judge(path, compiled, onDisk, entry) };
  });
}

function judge(
  path: string,
  compiled: string | undefined,
  onDisk: string | undefined,
  entry: ManifestEntry | undefined
): Pick<FileStatus, 'state' | 'details'> {
  if (entry?.detached && compiled !== undefined) {
    const details = brokenContract(path, compiled, onDisk);
    return { state: details.length > 0 ? 'contractBroken' : 'detached', details };
  }
  if (compiled === onDisk) return { state: 'fresh', details: [] };
  const found = stateOf(
    compiled === undefined ? undefined : markOf(path, compiled),
    hashOf(path, onDisk),
    entry
  );
  // The hashes leave the version out, so a file that differs only there must still be written.
  const state = found === 'fresh' && path.endsWith(`/${VERSION_FILE}`) ? 'stale' : found;
  const isChanged = state === 'edited' || state === 'conflict';
  return {
    state,
    details:
      isChanged && compiled !== undefined && onDisk !== undefined
        ? differences(compiled, onDisk).map(describeDifference)
        : []
  };
}

/** Writes all files or none. */
function writeAll(root: string, files: readonly (readonly [string, string])[]): void {
  try {
    writeFilesWhole(root, new Map(files));
  } catch (error) {
    throw new CompileFilesError(
      `The compiled files could not be written: ${(error as Error).message}.`,
      'Check free space and permissions, then run handoff compile again.'
    );
  }
}

function entryOf(path: string, compiled: string): ManifestEntry {
  const mark = markOf(path, compiled);
  return { source: mark, artifact: mark, detached: false };
}

/** What may be written without asking. */
const WRITABLE: ReadonlySet<FileState> = new Set(['stale', 'missing']);

/**
 * Writes what the policy compiles to. Files somebody has changed are kept and reported, except those
 * in `revert`.
 */
export function writeFiles(
  root: string,
  compilation: Compilation,
  revert: ReadonlySet<string> = new Set()
): WriteReport {
  const statuses = checkFiles(root, compilation);
  const manifest = new Map(loadManifest(root, compilation.out));
  const writing: (readonly [string, string])[] = [];
  const removed: string[] = [];
  const kept: FileStatus[] = [];
  let unchanged = 0;
  for (const status of statuses) {
    const { path, state, compiled } = status;
    const wanted = WRITABLE.has(state) || revert.has(path);
    if (state === 'fresh' && compiled !== undefined) {
      manifest.set(path, entryOf(path, compiled));
      unchanged += 1;
    } else if (wanted && compiled !== undefined) {
      writing.push([path, compiled]);
      manifest.set(path, entryOf(path, compiled));
    } else if (state === 'orphaned' || (wanted && compiled === undefined)) {
      removed.push(path);
      manifest.delete(path);
    } else if (status.onDisk === undefined && compiled === undefined) {
      manifest.delete(path);
    } else if (state !== 'detached' && state !== 'fresh') {
      kept.push(status);
    }
  }
  const text = writeManifest(manifest);
  const manifestFile = manifestPath(compilation.out);
  const manifestChanged = text !== readOptional(join(root, manifestFile));
  writeAll(root, manifestChanged ? [...writing, [manifestFile, text]] : writing);
  for (const path of removed) rmSync(join(root, path), { force: true });
  return { written: writing.map(([path]) => path), removed, unchanged, kept };
}

/** Marks a file as owned by the customer from now on. */
export function detachFile(root: string, compilation: Compilation, path: string): void {
  const status = checkFiles(root, compilation).find((each) => each.path === path);
  if (status?.compiled === undefined || status.onDisk === undefined) {
    throw new CompileFilesError(
      `${path} is not a generated file of this project.`,
      'Run handoff compile --check to see the generated files.'
    );
  }
  const manifest = new Map(loadManifest(root, compilation.out));
  manifest.set(path, {
    source: markOf(status.path, status.compiled),
    artifact: markOf(status.path, canonical(status.path, status.onDisk)),
    detached: true
  });
  writeAll(root, [[manifestPath(compilation.out), writeManifest(manifest)]]);
}
