/** The console's engines as the page has them, from the policy and the flows on disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from '../../policy/index.ts';
import { engineFilesOf } from '../bundle/engineFiles.ts';
import { assembleEngines } from '../play/engines.ts';

const ROOT = join(__dirname, '..', '..');

export const engines = assembleEngines(
  engineFilesOf(policy, (path) => {
    const file = join(ROOT, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  })
);
