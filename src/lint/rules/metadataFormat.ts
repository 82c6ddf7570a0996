/** Files in the form of the Metadata API inside a source project. */
import type { LintRule } from '../finding.ts';
import { packageFolders } from '../project/packageFolders.ts';

const OLD_NAME =
  /\/(?:flows\/[^/]+\.flow|queues\/[^/]+\.queue|genAiPlugins\/[^/]+\.genAiPlugin|bots\/(?:[^/]+\/)?[^/]+\.bot|queueRoutingConfigs\/[^/]+\.queueRoutingConfig)$/;

export const metadataFormat: LintRule = {
  id: 'metadata-format',
  severity: 'warning',
  title: 'Files of a source project end in -meta.xml',
  why: 'A deployment from source passes over the file without a word: the flow or queue is never updated.',
  fix: 'Convert the folder with `sf project convert mdapi`, or deploy it with --metadata-dir.',
  *check(project) {
    const folders = packageFolders(project);
    for (const { path } of project.files) {
      const isOld = OLD_NAME.test(`/${path}`);
      if (!isOld || !folders.some((folder) => path.startsWith(folder))) continue;
      yield { file: path, line: 1, message: 'The name has the form of the Metadata API.' };
    }
  }
};
