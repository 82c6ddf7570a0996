/**
 * Gate: the JavaScript that ships is what the TypeScript beside it says, and the Lightning compiler
 * accepts every file of every component.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from '@lwc/compiler';
import { filesBelow, findBundles, type Bundle } from '../lwc/bundles.ts';
import { compileModule } from '../lwc/compile.ts';
import { PATHS_FILE, pathsAreFresh } from '../lwc/paths.ts';
import { nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';

/** The version a bundle compiles at in an org, as its js-meta.xml says; without one, the newest. */
function apiVersionOf(root: string, bundle: Bundle): number | undefined {
  const file = join(root, bundle.folder, `${bundle.name}.js-meta.xml`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, version] = /<apiVersion>(\d+)/.exec(text) ?? [];
  return version === undefined ? undefined : Number(version);
}

const REBUILD = 'npm run lwc:build';

async function freshness(root: string, source: string): Promise<GateMessage | undefined> {
  const target = source.replace(/\.ts$/, '.js');
  const path = join(root, target);
  if (!existsSync(path)) {
    return { file: target, message: `It was never built from ${basename(source)}.`, fix: REBUILD };
  }
  try {
    const expected = await compileModule(
      join(root, source),
      readFileSync(join(root, source), 'utf8')
    );
    if (expected === readFileSync(path, 'utf8')) return undefined;
    return {
      file: target,
      message: `It is not what ${basename(source)} compiles to.`,
      fix: REBUILD
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { file: source, message, fix: 'Correct the TypeScript.' };
  }
}

function compilerProblem(root: string, bundle: Bundle, file: string): GateMessage | undefined {
  try {
    const source = readFileSync(join(root, file), 'utf8');
    const apiVersion = apiVersionOf(root, bundle);
    transformSync(source, basename(file), {
      namespace: 'c',
      name: bundle.name,
      ...(apiVersion === undefined ? {} : { apiVersion })
    });
    return undefined;
  } catch (error) {
    const problem = error as { message: string; location?: { line?: number } };
    return {
      file,
      ...(problem.location?.line === undefined ? {} : { line: problem.location.line }),
      message: `The Lightning compiler refuses it: ${problem.message}`,
      fix: 'Change the component; the org would refuse it too.'
    };
  }
}

/** A `.js` with no `.ts` beside it was deleted at the source, or written by hand. */
function orphans(root: string, bundle: Bundle): GateMessage[] {
  return filesBelow(root, bundle.folder)
    .filter((file) => file.endsWith('.js') && !/__\w+__\//.test(file))
    .filter((file) => !bundle.sources.includes(file.replace(/\.js$/, '.ts')))
    .map((file) => ({
      file,
      message: 'It has no TypeScript beside it.',
      fix: 'Delete it, or write the component in TypeScript.'
    }));
}

/** The gate. */
export const gate: Gate = {
  name: 'lwc',
  title: 'shipped components are fresh and compile',
  async run({ root }) {
    const bundles = findBundles(root);
    if (bundles.length === 0) {
      return nothingToCheck('Lightning web components', 'Add them under force-app/**/lwc.');
    }
    const messages: GateMessage[] = [];
    let total = 1;
    if (!pathsAreFresh(root)) {
      const fix = 'npm run lwc:paths';
      messages.push({ file: PATHS_FILE, message: 'It does not list the bundles.', fix });
    }
    for (const bundle of bundles) {
      messages.push(...orphans(root, bundle));
      for (const source of bundle.sources) {
        total += 1;
        const stale = await freshness(root, source);
        if (stale) messages.push(stale);
      }
      const shipped = filesBelow(root, bundle.folder).filter(
        (file) => /\.(js|html|css)$/.test(file) && !/__\w+__\//.test(file)
      );
      for (const file of shipped) {
        if (!file.endsWith('.js')) total += 1;
        const problem = compilerProblem(root, bundle, file);
        if (problem) messages.push(problem);
      }
    }
    return resultOf(total, messages);
  }
};
