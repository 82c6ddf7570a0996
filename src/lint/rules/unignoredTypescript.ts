/** The platform does not store TypeScript. */
import type { LintRule } from '../finding.ts';
import { packageFolders } from '../project/packageFolders.ts';

export const unignoredTypescript: LintRule = {
  id: 'unignored-typescript',
  severity: 'error',
  title: '.forceignore keeps TypeScript sources of components out of the deployment',
  why: 'The deployment fails with "Unexpected file", or the component does not compile in the org.',
  fix: 'Add **/*.ts to .forceignore and commit the compiled .js beside the source.',
  *check(project) {
    const folders = packageFolders(project);
    const source = project.files.find(
      ({ path }) =>
        /(?:^|\/)lwc\/.*\.ts$/.test(path) &&
        (folders.length === 0 || folders.some((folder) => path.startsWith(folder)))
    );
    if (!source) return;
    const ignored = project
      .ending('.forceignore')
      .some(({ text }) => /^[^#\n]*\*\.ts\s*$/m.test(text));
    if (!ignored) {
      yield { file: source.path, line: 1, message: 'The TypeScript source would be deployed.' };
    }
  }
};
