/** A script is found by the name of its folder. */
import type { LintRule } from '../finding.ts';
import { field } from '../project/agentScript.ts';

export const scriptFolderName: LintRule = {
  id: 'script-folder-name',
  severity: 'warning',
  title: 'The folder of a script carries its developer_name',
  why: 'Publishing looks the bundle up by its folder and answers that there is none, or publishes another name.',
  fix: 'Give folder, file and developer_name one name.',
  *check({ scripts }) {
    for (const { file, root } of scripts) {
      const folder = /(?:^|\/)aiAuthoringBundles\/([^/]+)\/[^/]+\.agent$/.exec(file)?.[1];
      const config = field(root, 'config');
      const name = field(config, 'developer_name') ?? field(config, 'agent_name');
      if (folder === undefined || !name || name.value === '' || /[{<]/.test(name.value)) continue;
      if (folder === name.value) continue;
      const message = `The folder is ${folder} and the agent ${name.value}.`;
      yield { file, line: name.line, message };
    }
  }
};
