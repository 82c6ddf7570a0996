/** Every flow of the project with the package directory it comes with. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFlow, type Flow } from '../../src/flow/index.ts';

const SUFFIX = '.flow-meta.xml';

/** Reads the flows below `force-app`. */
export function projectFlows(root: string): {
  readonly flows: Readonly<Record<string, Flow>>;
  readonly directoryOf: (name: string) => string;
} {
  const paths = readdirSync(join(root, 'force-app'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(SUFFIX))
    .sort();
  const flows: Record<string, Flow> = {};
  const directories = new Map<string, string>();
  for (const path of paths) {
    const name = basename(path, SUFFIX);
    flows[name] = readFlow(readFileSync(join(root, 'force-app', path), 'utf8'));
    directories.set(name, path.split(/[\\/]/)[0] ?? '');
  }
  return { flows, directoryOf: (name) => directories.get(name) ?? '' };
}
