/** Builds the page of the screen-pop tests from the real components, once per test run. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import lwc from '@lwc/rollup-plugin';
import { rollup, type Plugin } from 'rollup';
import { placesOf } from '../../playground/bundle/inputs.ts';
import { readLabels } from '../../playground/bundle/labels.ts';
import { platformModules, stripTypes } from '../../playground/bundle/plugins.ts';
import { cachedVendor } from '../../playground/bundle/stale.ts';
import { buildVendor, LWC_API_VERSION } from '../../playground/bundle/vendor.ts';
import { bundleModules } from '../../scripts/lwc/bundles.ts';
import { serve } from './serve.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const HERE = join(ROOT, 'e2e/pop');
const LABEL = '@salesforce/label/c.';

/** Labels whose words a test may replace before the page loads, for other languages. */
function replaceableLabels(labels: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'replaceable-labels',
    resolveId: (source) => (source.startsWith(LABEL) ? `\0${source}` : null),
    load(id) {
      if (!id.startsWith(`\0${LABEL}`)) return null;
      const name = id.slice(LABEL.length + 1);
      const text = labels.get(name);
      if (text === undefined) throw new Error(`The custom label ${name} does not exist.`);
      return `export default globalThis.labelTexts?.[${JSON.stringify(name)}] ?? ${JSON.stringify(text)};`;
    }
  };
}

async function bundle(external: readonly string[]): Promise<string> {
  const labels = readLabels(ROOT);
  const build = await rollup({
    input: { page: join(HERE, 'page.ts') },
    external: [...external],
    plugins: [
      replaceableLabels(labels),
      platformModules({ labels, org: join(HERE, 'org.ts') }),
      stripTypes(),
      lwc({
        rootDir: ROOT,
        modules: [
          ...bundleModules(ROOT),
          { dir: join(HERE, 'modules') },
          { dir: join(ROOT, 'playground/modules') },
          { npm: 'lightning-base-components' }
        ],
        apiVersion: LWC_API_VERSION
      })
    ],
    onwarn(warning) {
      throw new Error(warning.message);
    }
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}

let address: Promise<string> | undefined;

async function build(): Promise<string> {
  const places = placesOf(ROOT);
  mkdirSync(places.vendorCache, { recursive: true });
  const vendor = cachedVendor(places) ?? (await buildVendor(places));
  const imports = Object.fromEntries(
    Object.entries(vendor.files).map(([module, file]) => [module, `/vendor/${file}`])
  );
  const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  const html = readFileSync(join(HERE, 'page.html'), 'utf8').replace('<!-- import map -->', map);
  const script = await bundle(Object.keys(vendor.files));
  return serve({
    texts: {
      '/': { type: 'text/html; charset=utf-8', body: html },
      '/pop/page.js': { type: 'text/javascript; charset=utf-8', body: script }
    },
    folders: {
      pop: HERE,
      vendor: vendor.folder,
      style: join(places.playground, 'style'),
      slds: join(ROOT, 'node_modules/@salesforce-ux/design-system/assets')
    }
  });
}

/** Address of the page, which is built and served on first use. */
export function pageAddress(): Promise<string> {
  address ??= build();
  return address;
}
