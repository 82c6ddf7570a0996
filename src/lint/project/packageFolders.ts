/** The package directories of every SFDX project among the files, with a slash at the end. */
import type { LintProject } from './lintProject.ts';

interface SfdxProject {
  readonly packageDirectories?: readonly { readonly path?: string }[];
}

/** Empty when no project file can be read: then nothing is known to be deployed. */
export function packageFolders(project: LintProject): readonly string[] {
  return project.ending('sfdx-project.json').flatMap(({ path, text }) => {
    const base = path.slice(0, -'sfdx-project.json'.length);
    try {
      const { packageDirectories = [] } = JSON.parse(text) as SfdxProject;
      return packageDirectories.map(({ path: folder = '' }) => {
        const bare = folder.replace(/^\.\//, '').replace(/\/$/, '');
        return `${base}${bare}/`;
      });
    } catch {
      return [];
    }
  });
}
