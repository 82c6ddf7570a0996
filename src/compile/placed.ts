/** Puts a compilation where a project keeps it: under its own folder, in the directories it deploys. */
import type { Compilation } from './compilePolicy.ts';

/**
 * The same compilation under `out`.
 * @param directories package directories to keep, by the name they ship with; undefined keeps all
 */
export function placed(
  compilation: Compilation,
  out: string,
  directories: readonly string[] | undefined
): Compilation {
  const files = new Map<string, string>();
  for (const [path, content] of compilation.files) {
    const inside = path.slice(compilation.out.length + 1);
    const directory = inside.slice(0, inside.indexOf('/'));
    if (directories && !directories.includes(directory)) continue;
    files.set(`${out}/${inside}`, content);
  }
  return { ...compilation, out, files };
}
