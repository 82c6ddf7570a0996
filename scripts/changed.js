/**
 * What `npm test -- --changed` looks at: the files that differ from a commit, and the gates their kinds
 * need. Plain JavaScript, so that it runs before anything is installed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Gates by what a changed path looks like; a path may be of several kinds. */
const NEEDS = [
  [/\.(ts|js|cjs|mjs|html)$/, ['types', 'lint', 'unit', 'format']],
  [/\.(json|md|ya?ml|css)$/, ['format']],
  [/\.(ts|js|html|cls|trigger)$/, ['shape']],
  [/^force-app\/.*\/lwc\//, ['lwc']],
  [/^(policy|src)\/|^force-app\/.*\.xml$/, ['compile']],
  [/^force-app\/.*\.xml$/, ['metadata', 'references']],
  [/\.(cls|trigger)$/, ['apex-format', 'apex-types', 'references']],
  [/^conformance\/|^docs\//, ['unit']]
];

const lines = (text) => text.split('\n').filter((line) => line !== '');

/**
 * Paths that differ from a commit, with those git does not track yet; deleted files are left out.
 * @param revision any name git understands; without one, the last commit
 */
export function changedFiles(root, revision = 'HEAD') {
  const git = (...parameters) =>
    lines(execFileSync('git', parameters, { cwd: root, encoding: 'utf8' }));
  const files = [
    ...git('diff', '--name-only', '--relative', revision, '--'),
    ...git('ls-files', '--others', '--exclude-standard')
  ];
  return [...new Set(files)].filter((file) => existsSync(join(root, file))).sort();
}

/** The gates of `all` that the files need, in the order of `all`. */
export function gatesFor(files, all) {
  const needed = new Set(
    NEEDS.filter(([kind]) => files.some((file) => kind.test(file))).flatMap(([, gates]) => gates)
  );
  return all.filter((name) => needed.has(name));
}
