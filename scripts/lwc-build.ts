/** `npm run lwc:build`: writes the `.js` beside every component's `.ts`, and the type checker's paths. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBundles } from './lwc/bundles.ts';
import { compileModule } from './lwc/compile.ts';
import { PATHS_FILE, writePaths } from './lwc/paths.ts';

const root = resolve(import.meta.dirname, '..');
let written = 0;
let failed = 0;

for (const source of findBundles(root).flatMap((bundle) => bundle.sources)) {
  const target = source.replace(/\.ts$/, '.js');
  try {
    const text = await compileModule(join(root, source), readFileSync(join(root, source), 'utf8'));
    const current = existsSync(join(root, target)) ? readFileSync(join(root, target), 'utf8') : '';
    if (text !== current) {
      writeFileSync(join(root, target), text);
      console.log(`wrote ${target}`);
      written += 1;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    failed += 1;
  }
}
if (writePaths(root)) console.log(`wrote ${PATHS_FILE}`);
console.log(
  failed > 0 ? `${failed} file(s) could not be compiled.` : `${written} file(s) changed.`
);
process.exitCode = failed > 0 ? 1 : 0;
