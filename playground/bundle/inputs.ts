/** What the console is built from: where the pieces lie and which platform modules and icons they name. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBundles } from '../../scripts/lwc/bundles.ts';

/** Folders of one checkout. Every path is absolute. */
export interface Places {
  readonly root: string;
  readonly playground: string;
  /** What a build leaves behind; safe to delete. */
  readonly build: string;
  /** Kept between builds, across `npm ci` too as long as the versions stay the same. */
  readonly vendorCache: string;
}

export function placesOf(root: string): Places {
  const playground = join(root, 'playground');
  return {
    root,
    playground,
    build: join(playground, 'build'),
    vendorCache: join(playground, 'build', 'vendor')
  };
}

/** Sources that name components or icons: every shipped bundle and the console itself. */
export function componentFiles({ root, playground }: Places): string[] {
  const folders = findBundles(root).map((bundle) => join(root, bundle.folder));
  const own = ['modules', 'play', 'view'].map((name) => join(playground, name));
  return [...folders, ...own].flatMap((folder) =>
    !existsSync(folder)
      ? []
      : readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && /\.(ts|html)$/.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
          .filter((file) => !file.includes('__tests__'))
  );
}

const camelCase = (tag: string) =>
  tag.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `lightning/*` modules that the npm base components provide and our sources use. */
export function baseComponentsUsed(places: Places): string[] {
  const folder = packageFolder(places.root, 'lightning-base-components');
  const used = new Set<string>();
  for (const file of componentFiles(places)) {
    const text = readFileSync(file, 'utf8');
    for (const [, tag = ''] of text.matchAll(/<lightning-([a-z0-9-]+)/g)) used.add(camelCase(tag));
    for (const [, name = ''] of text.matchAll(/['"]lightning\/(\w+)['"]/g)) used.add(name);
  }
  return [...used]
    .filter((name) => existsSync(join(folder, 'src', 'lightning', name)))
    .filter((name) => !existsSync(join(places.playground, 'modules', 'lightning', name)))
    .map((name) => `lightning/${name}`)
    .sort();
}

const ICON = /\b(action|custom|doctype|standard|utility)[:_]([a-z0-9_]+)/g;

/** Icons named anywhere in our sources or in the base components, as `utility_chat`. */
export function iconsUsed(places: Places): ReadonlySet<string> {
  const base = join(packageFolder(places.root, 'lightning-base-components'), 'src');
  const baseFiles = readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('iconSvgTemplates'));
  const icons = new Set<string>();
  for (const file of [...baseFiles, ...componentFiles(places)]) {
    const text = readFileSync(file, 'utf8');
    for (const [, family = '', name = ''] of text.matchAll(ICON)) icons.add(`${family}_${name}`);
  }
  return icons;
}

const packageFolder = (root: string, name: string) => join(root, 'node_modules', name);

/** Installed version of a package, so that an update is a new vendor build. */
function versionOf(root: string, name: string): string {
  const file = join(packageFolder(root, name), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Key of the vendor build: it changes when a package, a used module, an icon or this recipe does. */
export function vendorKey(places: Places, modules: readonly string[]): string {
  const hash = createHash('sha256');
  const packages = ['lwc', '@lwc/rollup-plugin', 'lightning-base-components', 'rollup'];
  for (const name of packages) hash.update(`${name}@${versionOf(places.root, name)}\n`);
  hash.update(modules.join('\n'));
  hash.update(iconsOfSources(places).join('\n'));
  for (const file of ['inputs.ts', 'vendor.ts', 'icons.ts']) {
    hash.update(readFileSync(join(places.playground, 'bundle', file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Icons of our own sources; those of the base components only change with their version. */
function iconsOfSources(places: Places): string[] {
  const icons = componentFiles(places).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(ICON)].map(([icon]) => icon)
  );
  return [...new Set(icons)].sort();
}
