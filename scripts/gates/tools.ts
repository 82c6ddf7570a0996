/** Where the tools are installed, which is not always the project under test. */
import { resolve } from 'node:path';

/** Root of the project whose node_modules the gates use; the runner sets it. */
export function toolsRoot(): string {
  return resolve(process.env.WARM_HANDOFF_TOOLS ?? process.cwd());
}
