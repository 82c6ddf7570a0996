/**
 * Prints the engine files as JSON. It runs in a process of its own, because a running server would keep
 * the policy it imported first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from '../../policy/index.ts';
import { assembleEngines } from '../play/engines.ts';
import { engineFilesOf } from './engineFiles.ts';

const root = join(import.meta.dirname, '..', '..');
const files = engineFilesOf(policy, (path) => {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
});
// What the page cannot assemble is said here, where somebody reads it.
assembleEngines(files);
process.stdout.write(JSON.stringify(files));
