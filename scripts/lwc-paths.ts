/** `npm run lwc:paths`: tells the type checker where each `c/<bundle>` lives. */
import { resolve } from 'node:path';
import { PATHS_FILE, writePaths } from './lwc/paths.ts';

const changed = writePaths(resolve(import.meta.dirname, '..'));
console.log(changed ? `wrote ${PATHS_FILE}` : `${PATHS_FILE} is up to date`);
