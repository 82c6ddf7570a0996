/** Loads the metadata of an SFDX project from disk, once, for every check that reads it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SourceFileReader, type MetadataRegistry, type SourceFile } from './sourceFile.ts';

/** A file with its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** An SFDX project in memory. */
export interface ProjectFiles {
  /** As in sfdx-project.json; the default one first. */
  readonly packageDirectories: readonly string[];
  /** Metadata files and the component each describes. */
  readonly metadata: readonly (SourceFile & TextFile)[];
  /** Every text file below the package directories, metadata included. */
  readonly all: readonly TextFile[];
  /** XML files whose type cannot be told from their place and name. */
  readonly unrecognised: readonly TextFile[];
}

const TEXT_FILE =
  /\.(xml|cls|trigger|ts|js|html|css|json|agent|genAiPlannerBundle|cmp|page|component)$/;

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}

function readTexts(root: string, folder: string): TextFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
    .map((entry) => posix(join(entry.parentPath, entry.name)).slice(posix(root).length + 1))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The metadata registry of the Salesforce command line, from its own library. */
export function loadRegistry(root: string): MetadataRegistry {
  const load = createRequire(join(root, 'package.json'));
  return load(
    '@salesforce/source-deploy-retrieve/lib/src/registry/metadataRegistry.json'
  ) as MetadataRegistry;
}

/**
 * Reads all package directories.
 * @param root folder of sfdx-project.json
 * @param registry from {@link loadRegistry}
 */
export function readProject(root: string, registry: MetadataRegistry): ProjectFiles {
  const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as {
    packageDirectories: { path: string; default?: boolean }[];
  };
  const packageDirectories = [...project.packageDirectories]
    .sort((a, b) => Number(b.default ?? false) - Number(a.default ?? false))
    .map((directory) => directory.path);
  const reader = new SourceFileReader(registry, packageDirectories);
  const all = packageDirectories.flatMap((folder) => readTexts(root, folder));
  const metadata: (SourceFile & TextFile)[] = [];
  const unrecognised: TextFile[] = [];
  for (const file of all) {
    const source = reader.read(file.path);
    if (source) metadata.push({ ...source, text: file.text });
    else if (/\.xml$/.test(file.path)) unrecognised.push(file);
  }
  return { packageDirectories, metadata, all, unrecognised };
}
