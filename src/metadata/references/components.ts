/** Lightning web components: what their modules import, what their templates place, and what a bundle needs. */
import type { Inventory } from '../inventory.ts';
import type { TextFile } from '../projectFiles.ts';
import type { Lookup, Place } from './lookup.ts';

const IMPORT = /(?:from|import)\s*\(?\s*['"]((?:@salesforce|c)\/[^'"]+)['"]/g;
const TAG = /<c-([a-z][a-z0-9-]*)/g;

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function camelCase(tag: string): string {
  return tag.replace(/-([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase());
}

function checkApexImport(place: Place, target: string, lookup: Lookup): void {
  const [className = '', method = ''] = target.split('.');
  lookup.apexClass(place, className);
  const source = lookup.inventory.apex.get(className);
  if (source && !source.auraMethods.has(method)) {
    const message = `${className} has no @AuraEnabled method "${method}".`;
    lookup.report(place, 'unknown-method', message, 'Correct the import.');
  }
}

function checkImport(place: Place, specifier: string, lookup: Lookup): void {
  const [, scope = '', kind = '', target = ''] = /^(@?\w+)\/([^/]+)\/?(.*)$/.exec(specifier) ?? [];
  if (scope === 'c') lookup.component(place, 'LightningComponentBundle', kind);
  else if (kind === 'label') lookup.label(place, target.replace(/^c\./, ''));
  else if (kind === 'apex' && target !== '') checkApexImport(place, target, lookup);
  else if (kind === 'messageChannel') {
    if (target.startsWith('lightning__')) return; // The platform's own channel.
    lookup.component(place, 'LightningMessageChannel', target.replace(/__c$/, ''));
  } else if (kind === 'customPermission') lookup.component(place, 'CustomPermission', target);
  else if (kind === 'resourceUrl') lookup.component(place, 'StaticResource', target);
  else if (kind === 'schema') {
    const [object = '', ...path] = target.split('.');
    if (lookup.object(place, object) && path.length > 0) {
      lookup.path(place, object, path.join('.'));
    }
  }
}

function checkFile({ path, text }: TextFile, lookup: Lookup): void {
  if (/\.(ts|js)$/.test(path)) {
    for (const match of text.matchAll(IMPORT)) {
      checkImport({ path, line: lineAt(text, match.index) }, match[1] ?? '', lookup);
    }
  }
  if (path.endsWith('.html')) {
    for (const match of text.matchAll(TAG)) {
      const place = { path, line: lineAt(text, match.index) };
      lookup.component(place, 'LightningComponentBundle', camelCase(match[1] ?? ''));
    }
  }
}

/** A bundle without its module or its configuration deploys as nothing, or not at all. */
function checkBundles(inventory: Inventory, lookup: Lookup): void {
  const folders = new Map<string, string>();
  for (const { path } of inventory.files.all) {
    const [, folder, name] = /^(.*\/lwc\/([^/]+))\//.exec(path) ?? [];
    if (folder !== undefined && name !== undefined) folders.set(folder, name);
  }
  const paths = new Set(inventory.files.all.map((file) => file.path));
  for (const [folder, name] of folders) {
    lookup.checked += 1;
    for (const file of [`${name}.js`, `${name}.js-meta.xml`]) {
      if (paths.has(`${folder}/${file}`)) continue;
      const fix = file.endsWith('.js') ? 'npm run lwc:build' : 'Add it.';
      lookup.report({ path: folder }, 'incomplete-bundle', `The bundle has no ${file}.`, fix);
    }
  }
}

/** Checks every component file; the built `.js` follows its `.ts` and is not read twice. */
export function checkComponents(inventory: Inventory, lookup: Lookup): void {
  const typeScript = new Set(
    inventory.files.all.filter(({ path }) => path.endsWith('.ts')).map(({ path }) => path)
  );
  for (const file of inventory.files.all) {
    if (!file.path.includes('/lwc/') || /__(tests|mocks)__/.test(file.path)) continue;
    if (file.path.endsWith('.js') && typeScript.has(file.path.replace(/\.js$/, '.ts'))) continue;
    checkFile(file, lookup);
  }
  checkBundles(inventory, lookup);
}
