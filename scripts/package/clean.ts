/** Removes what packing built, so that a clone only ever runs its sources. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

rmSync(resolve(import.meta.dirname, '../../dist'), { recursive: true, force: true });
