/**
 * The slow half of the build, done once per version: LWC, synthetic shadow and the Lightning base
 * components in use, each as a module the page's import map can name.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import lwc from '@lwc/rollup-plugin';
import replace from '@rollup/plugin-replace';
import { rollup } from 'rollup';
import { iconSubset } from './icons.ts';
import { iconsUsed, type Places } from './inputs.ts';
import { MANIFEST, wantedVendor, type Vendor } from './stale.ts';

/** LWC API version the components are compiled for, as in their bundles' metadata. */
export const LWC_API_VERSION = 66;

/** A file name that cannot collide: `lightning/button` → `lightning.button.js`. */
const fileName = (module: string) => `${module.replace(/^@/, '').replaceAll('/', '.')}.js`;

/** Builds the vendor files and removes those of older versions. */
export async function buildVendor(places: Places): Promise<Vendor> {
  const { modules, folder } = wantedVendor(places);
  await bundleModules(places, modules, folder);
  const files = Object.fromEntries(modules.map((module) => [module, fileName(module)]));
  writeFileSync(join(folder, MANIFEST), JSON.stringify(files, null, 2));
  removeOlder(places, folder);
  return { folder, files };
}

async function bundleModules(places: Places, modules: readonly string[], folder: string) {
  const entries = join(places.build, 'entry');
  const entryOf = (module: string) => join(entries, fileName(module));
  const sources = new Map(modules.map((module) => [entryOf(module), entrySource(module, places)]));
  const bundle = await rollup({
    input: Object.fromEntries(modules.map((module) => [fileName(module), entryOf(module)])),
    plugins: [
      {
        name: 'vendor-entries',
        resolveId: (source) => (sources.has(source) ? source : null),
        load: (id) => sources.get(id) ?? null
      },
      iconSubset(iconsUsed(places)),
      lwc({
        rootDir: places.root,
        exclude: [`${entries}/**`],
        modules: [{ npm: 'lightning-base-components' }],
        apiVersion: LWC_API_VERSION
      }),
      replace({
        values: {
          'process.env.NODE_ENV': '"development"',
          'import.meta.env.SSR': 'false'
        },
        delimiters: ['', ''],
        preventAssignment: false
      })
    ],
    onwarn() {
      // The base components' own warnings are not ours to mend.
    }
  });
  mkdirSync(folder, { recursive: true });
  await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name]',
    chunkFileNames: 'shared.[name].[hash].js'
  });
  await bundle.close();
}

/** Re-exports a module; the compiler resolves only what an importer asks for. */
function entrySource(module: string, { root }: Places): string {
  if (module === '@lwc/synthetic-shadow') return `import '${module}';`;
  const named = `export * from '${module}';`;
  return hasDefault(root, module) ? `${named}\nexport { default } from '${module}';` : named;
}

function hasDefault(root: string, module: string): boolean {
  const name = module.replace('lightning/', '');
  const source = join(root, 'node_modules/lightning-base-components/src/lightning', name);
  const file = join(source, `${name}.js`);
  return existsSync(file) && /export default|as default/.test(readFileSync(file, 'utf8'));
}

/** Keeps this build and the one before, which a running server may still be using. */
function removeOlder(places: Places, current: string) {
  const others = readdirSync(places.vendorCache)
    .map((name) => join(places.vendorCache, name))
    .filter((folder) => folder !== current)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of others.slice(1)) rmSync(folder, { recursive: true, force: true });
}
