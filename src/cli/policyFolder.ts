/** Loads a policy folder, and nothing else: the compiler needs no engine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Policy } from '../policy/index.ts';
import { CommandError } from './command.ts';

/** Imports the policy of a folder. Throws `CommandError` when it is missing or does not load. */
export async function loadPolicy(directory: string): Promise<Policy> {
  const entry = join(directory, 'index.ts');
  if (!existsSync(entry)) {
    throw new CommandError(
      `${directory} has no index.ts.`,
      'Name the folder that holds the policy.'
    );
  }
  let loaded: { policy?: Policy };
  try {
    loaded = (await import(pathToFileURL(entry).href)) as { policy?: Policy };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new CommandError(
      `The policy in ${directory} could not be loaded: ${reason}`,
      'Open the file named above, or run "npm run types:check" for the exact place.'
    );
  }
  if (!loaded.policy) {
    throw new CommandError(`${entry} exports no policy.`, 'Add "export const policy = …".');
  }
  return loaded.policy;
}
