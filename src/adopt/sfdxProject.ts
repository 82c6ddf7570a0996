/** Adds package directories to an `sfdx-project.json` and npm scripts to a `package.json`, and nothing else. */

/** Indentation of a JSON text, so that a change touches only its own lines. */
function indentOf(text: string): string {
  return /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
}

function written(text: string, value: unknown): string {
  return `${JSON.stringify(value, null, indentOf(text))}${text.endsWith('\n') ? '\n' : ''}`;
}

interface SfdxProject {
  readonly packageDirectories?: readonly { readonly path: string }[];
}

/**
 * The project file with these directories among its package directories; the same text when they are.
 * @throws SyntaxError when the text is no JSON
 */
export function withDirectories(text: string, paths: readonly string[]): string {
  const project = JSON.parse(text) as SfdxProject;
  const known = project.packageDirectories ?? [];
  const bare = (path: string): string => path.replace(/^\.\//, '').replace(/\/$/, '');
  const missing = paths.filter((path) => !known.some((each) => bare(each.path) === path));
  if (missing.length === 0) return text;
  return written(text, {
    ...project,
    packageDirectories: [...known, ...missing.map((path) => ({ path }))]
  });
}

/** What `npm run` is given. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'handoff:compile': 'handoff compile',
  'handoff:check': 'handoff compile --check',
  'handoff:lint': 'handoff lint'
};

/**
 * The package file with the scripts it lacks; scripts of these names that are there stay as they are.
 * @throws SyntaxError when the text is no JSON
 */
export function withScripts(text: string): string {
  const file = JSON.parse(text) as { readonly scripts?: Readonly<Record<string, string>> };
  const lacking = Object.entries(SCRIPTS).filter(([name]) => file.scripts?.[name] === undefined);
  if (lacking.length === 0) return text;
  return written(text, { ...file, scripts: { ...file.scripts, ...Object.fromEntries(lacking) } });
}
