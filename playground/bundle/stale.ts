/** Tells what of an earlier build can be used again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseComponentsUsed, vendorKey, type Places } from './inputs.ts';

/** What the page and the app build need to know about the vendor files. */
export interface Vendor {
  /** Folder with the files. */
  readonly folder: string;
  /** File name in the folder by module name, for the import map. */
  readonly files: Readonly<Record<string, string>>;
}

/** Name of the file that says a vendor folder is complete. */
export const MANIFEST = 'manifest.json';

const RUNTIME = ['@lwc/synthetic-shadow', 'lwc'];

/** Modules the vendor build provides, and the folder that belongs to them. */
export function wantedVendor(places: Places): { modules: string[]; folder: string } {
  const modules = [...RUNTIME, ...baseComponentsUsed(places)];
  return { modules, folder: join(places.vendorCache, vendorKey(places, modules)) };
}

/** The vendor files of an earlier build, when nothing they depend on has changed. */
export function cachedVendor(places: Places): Vendor | null {
  const { folder } = wantedVendor(places);
  const manifest = join(folder, MANIFEST);
  if (!existsSync(manifest)) return null;
  return { folder, files: JSON.parse(readFileSync(manifest, 'utf8')) as Vendor['files'] };
}

/** Folders whose files end up in the console. */
const SOURCES = ['force-app', 'src', 'policy', 'playground'];

/** A key over names, sizes and times of files: cheap enough to ask on every page load. */
export function sourcesKey({ root, build }: Places, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (!entry.isFile() || file.startsWith(build) || file.includes('__tests__')) continue;
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}:${size}:${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const keyFile = ({ build }: Places) => join(build, 'app', 'sources.key');
const appKey = (places: Places, vendor: Vendor) =>
  `${sourcesKey(places, SOURCES)} ${vendor.folder}`;

/** True when no source is newer than the app build. */
export function appIsFresh(places: Places, vendor: Vendor): boolean {
  const file = keyFile(places);
  return existsSync(file) && readFileSync(file, 'utf8') === appKey(places, vendor);
}

/** Call before a build with what it starts from; the result marks that build as fresh. */
export function markFresh(places: Places, vendor: Vendor): () => void {
  const key = appKey(places, vendor);
  return () => writeFileSync(keyFile(places), key);
}
