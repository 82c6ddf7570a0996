/**
 * The fast half of the build: the screen pop from force-app, the console around it and the engine,
 * in one file. It is rebuilt whenever a source has changed since.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import lwc from '@lwc/rollup-plugin';
import { rollup, type Plugin, type RollupCache, type RollupError } from 'rollup';
import { bundleModules, findBundles } from '../../scripts/lwc/bundles.ts';
import type { Places } from './inputs.ts';
import { enginePlugin } from './enginePlugin.ts';
import { readLabels } from './labels.ts';
import { dataFiles, fileOf, packages, platformModules, stripTypes } from './plugins.ts';
import { markFresh, type Vendor } from './stale.ts';
import { LWC_API_VERSION } from './vendor.ts';

/** What the last build in this process compiled; only changed files are compiled again. */
let cache: RollupCache | undefined;

/** Builds `app/console.js`. Throws with file and line when a source does not build. */
export async function buildApp(places: Places, vendor: Vendor): Promise<void> {
  const fresh = markFresh(places, vendor);
  const bundle = await rollup({
    input: { console: join(places.playground, 'main.ts') },
    cache: cache ?? true,
    external: Object.keys(vendor.files),
    // Nobody downloads this file; looking for unused code would be most of the build.
    treeshake: false,
    plugins: plugins(places),
    onwarn(warning) {
      throw new Error(warning.message);
    }
  }).catch((error: unknown) => {
    throw new Error(withPlace(error as RollupError), { cause: error });
  });
  await bundle.write({ dir: join(places.build, 'app'), format: 'es' });
  cache = bundle.cache;
  await bundle.close();
  fresh();
}

/** The message with file and line in front, as editors link them. */
function withPlace({ message, id, loc }: RollupError): string {
  const file = loc?.file ?? id;
  return file ? `${fileOf(file)}:${loc?.line ?? 1} ${message}` : message;
}

function plugins(places: Places): Plugin[] {
  const { root, playground } = places;
  const bundles = findBundles(root);
  return [
    platformModules({ labels: readLabels(root), org: join(playground, 'org', 'apex.ts') }),
    enginePlugin(places),
    scenarioList(places),
    packages(root),
    dataFiles(),
    stripTypes(),
    lwc({
      rootDir: root,
      include: [
        '**/@lwc/resources/**',
        `${playground}/modules/**`,
        ...bundles.map(({ folder }) => `${root}/${folder}/**`)
      ],
      modules: [
        ...bundleModules(root),
        { dir: join(playground, 'modules') },
        { npm: 'lightning-base-components' }
      ],
      apiVersion: LWC_API_VERSION
    })
  ];
}

/** `console:scenarios` is every file of the scenarios folder, in the order of their `order` field. */
function scenarioList({ playground }: Places): Plugin {
  const folder = join(playground, 'scenarios');
  return {
    name: 'scenario-list',
    resolveId: (source) => (source === 'console:scenarios' ? `\0${source}` : null),
    load(id) {
      if (id !== '\0console:scenarios') return null;
      const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
      const imports = files.map(
        (name, index) => `import s${index} from ${JSON.stringify(join(folder, name))};`
      );
      const names = files.map((_, index) => `s${index}`).join(', ');
      return `${imports.join('\n')}\nexport default [${names}].sort((a, b) => a.order - b.order);`;
    }
  };
}
