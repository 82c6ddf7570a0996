/**
 * Loads a policy folder, and nothing else: the compiler needs no engine. The policy is the only
 * TypeScript that is read at run time; its types are left to the editor.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type BuildFailure } from 'esbuild';
import type { Policy } from '../policy/index.ts';
import { CommandError, type Surroundings } from './command.ts';

/** Name a policy imports from, whichever copy of the package runs. */
const PACKAGE = '@warm-handoff/agentforce';

/** Where the parts of the package are that a policy imports. */
function packageParts({ home, built }: Surroundings): Record<string, string> {
  const [policy, library] =
    built === undefined
      ? [join(home, 'src', 'policy', 'public.ts'), join(home, 'policy', 'library.ts')]
      : [join(built, 'policy.js'), join(built, 'library.js')];
  return { [`${PACKAGE}/policy`]: policy, [`${PACKAGE}/library`]: library };
}

/** The first mistake of a failed build in one sentence, with its place. */
function reasonOf(directory: string, error: unknown): string {
  const [first] = (error as Partial<BuildFailure>).errors ?? [];
  if (first === undefined)
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  const { location, text } = first;
  if (!location) return text;
  const file = relative(directory, join(directory, location.file));
  return `${file}:${String(location.line)}: ${text}`;
}

/**
 * Imports the policy of a folder.
 * @throws CommandError when it is missing or does not load
 */
export async function loadPolicy(directory: string, surroundings: Surroundings): Promise<Policy> {
  const entry = join(directory, 'index.ts');
  if (!existsSync(entry)) {
    throw new CommandError(
      `${directory} has no index.ts.`,
      'Name the folder that holds the policy; "npx handoff init" writes one to start from.'
    );
  }
  let loaded: { policy?: Policy };
  try {
    const { outputFiles } = await build({
      absWorkingDir: directory,
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      alias: packageParts(surroundings),
      logLevel: 'silent'
    });
    const code = Buffer.from(outputFiles[0].contents).toString('base64');
    loaded = (await import(`data:text/javascript;base64,${code}`)) as { policy?: Policy };
  } catch (error) {
    throw new CommandError(
      `The policy in ${directory} could not be loaded: ${reasonOf(directory, error)}`,
      'Open the file named above; an editor with TypeScript shows the exact place.'
    );
  }
  if (!loaded.policy) {
    throw new CommandError(`${entry} exports no policy.`, 'Add "export const policy = …".');
  }
  return loaded.policy;
}
