/** Builds the page of the bench from the shipped components and the base components, for production. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import lwc from '@lwc/rollup-plugin';
import replace from '@rollup/plugin-replace';
import { rollup, type Plugin } from 'rollup';
import { iconSubset } from '../../../playground/bundle/icons.ts';
import { iconsUsed, placesOf } from '../../../playground/bundle/inputs.ts';
import { readLabels } from '../../../playground/bundle/labels.ts';
import { platformModules, stripTypes } from '../../../playground/bundle/plugins.ts';
import { LWC_API_VERSION } from '../../../playground/bundle/vendor.ts';
import { bundleModules } from '../../lwc/bundles.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');
const PAGE = join(import.meta.dirname, 'page');

/** What the base components import from the platform comes with their package. */
function baseImports(): Plugin {
  const base = join(ROOT, 'node_modules/lightning-base-components');
  return {
    name: 'base-imports',
    resolveId(source, importer) {
      if (!source.startsWith('@salesforce/') || !importer?.startsWith(base)) return null;
      const file = join(base, 'scopedImports', `${source.replaceAll('/', '-')}.js`);
      return existsSync(file) ? file : null;
    }
  };
}

function plugins(): Plugin[] {
  return [
    baseImports(),
    platformModules({ labels: readLabels(ROOT), org: join(PAGE, 'org.ts') }),
    stripTypes(),
    iconSubset(iconsUsed(placesOf(ROOT))),
    lwc({
      rootDir: ROOT,
      modules: [
        ...bundleModules(ROOT),
        { dir: join(PAGE, 'modules') },
        { dir: join(ROOT, 'e2e/pop/modules') },
        { dir: join(ROOT, 'playground/modules') },
        { npm: 'lightning-base-components' }
      ],
      apiVersion: LWC_API_VERSION,
      // The base components' modal wants it; ours contain none.
      enableDynamicComponents: true
    }),
    replace({
      values: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false' },
      delimiters: ['', ''],
      preventAssignment: false
    })
  ];
}

/** The page and its one script. Throws with file and reason when a source does not build. */
export async function buildPage(): Promise<{ html: string; script: string }> {
  const bundle = await rollup({
    input: { page: join(PAGE, 'page.ts') },
    plugins: plugins(),
    onwarn() {
      // The base components' own warnings are not ours to mend.
    }
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  const styles = [
    'node_modules/@salesforce-ux/design-system/assets/styles/salesforce-lightning-design-system.min.css',
    'playground/style/theme.css'
  ].map((file) => readFileSync(join(ROOT, file), 'utf8'));
  return {
    script: output[0].code,
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
      <style>${styles.join('\n')}</style><body class="slds-scope">
      <script type="module" src="/page.js"></script></body></html>`
  };
}
