/** The rollup plugins that stand in for the platform's own build: types, labels, Apex, icons, data files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import ts from 'typescript';

/** A module id without the query that the component compiler adds to it. */
export const fileOf = (id: string): string => id.split('?', 1)[0] ?? id;

/** Strips types as `tsc` would and leaves decorators to the component compiler. */
export function stripTypes(): Plugin {
  return {
    name: 'strip-types',
    transform(code, id) {
      const file = fileOf(id);
      if (!file.endsWith('.ts')) return null;
      this.addWatchFile(file);
      const { outputText } = ts.transpileModule(code, {
        fileName: file,
        compilerOptions: {
          target: ts.ScriptTarget.ESNext,
          module: ts.ModuleKind.ESNext,
          verbatimModuleSyntax: true,
          experimentalDecorators: false
        }
      });
      return { code: outputText, map: null };
    }
  };
}

/** `.json` becomes its value; `.xml` and `.md` become their text. */
export function dataFiles(): Plugin {
  return {
    name: 'data-files',
    load(id) {
      if (/\.(xml|md)$/.test(id)) return textModule(readFileSync(id, 'utf8'));
      if (/\.json$/.test(id)) return `export default ${readFileSync(id, 'utf8')};`;
      return null;
    }
  };
}

const textModule = (text: string) => `export default ${JSON.stringify(text)};`;

/** An entry of `exports` in a package file: a path, or paths by condition. */
type Exported = string | { readonly [condition: string]: Exported };

interface PackageFile {
  readonly main?: string;
  readonly module?: string;
  readonly exports?: Exported;
}

function importedPath(entry: Exported | undefined): string | undefined {
  if (entry === undefined || typeof entry === 'string') return entry;
  return importedPath(entry['.'] ?? entry['import'] ?? entry['default']);
}

/** Finds the packages the engine imports: their entry for modules, in the one node_modules there is. */
export function packages(root: string): Plugin {
  return {
    name: 'packages',
    resolveId(source) {
      const manifest = join(root, 'node_modules', source, 'package.json');
      if (/^[./\0]/.test(source) || !existsSync(manifest)) return null;
      const { exports, module, main } = JSON.parse(readFileSync(manifest, 'utf8')) as PackageFile;
      const file = importedPath(exports) ?? module ?? main;
      return file === undefined ? null : join(manifest, '..', file);
    }
  };
}

/** What the platform serves as modules, as far as the labels and the in-page org can answer. */
export interface PlatformModules {
  /** Words by label name; a missing one stops the build. */
  readonly labels: ReadonlyMap<string, string>;
  /** Module that answers Apex calls: exports `apexMethod(className, methodName)`. */
  readonly org: string;
}

const PREFIX = '@salesforce/';

/** What `@salesforce/i18n/*` is here: direction and zone of this page, English everything else. */
const INTERNATIONAL: Readonly<Record<string, string>> = {
  currency: '"EUR"',
  dir: 'document.documentElement.dir || "ltr"',
  lang: '"en-US"',
  locale: '"en-US"',
  timeZone: 'Intl.DateTimeFormat().resolvedOptions().timeZone'
};

/** Serves the scoped modules of the platform; one it does not know stops the build. */
export function platformModules({ labels, org }: PlatformModules): Plugin {
  const answers: Record<string, (rest: string, importer: string) => string | null> = {
    label(rest, importer) {
      const name = rest.replace(/^c\./, '');
      const text = labels.get(name);
      if (text === undefined) {
        throw new Error(
          `${importer} uses the custom label ${name}, which no labels file under force-app defines. Add it there.`
        );
      }
      return textModule(text);
    },
    apex(rest) {
      const [className, methodName] = rest.split('.');
      if (!methodName) return 'export const refreshApex = () => Promise.resolve();';
      return `import { apexMethod } from ${JSON.stringify(org)};
        export default apexMethod(${JSON.stringify(className)}, ${JSON.stringify(methodName)});`;
    },
    schema(rest) {
      const [objectApiName, ...field] = rest.split('.');
      return `export default ${JSON.stringify({ objectApiName, fieldApiName: field.join('.') })};`;
    },
    messageChannel: (rest) => `export default { channel: ${JSON.stringify(rest)} };`,
    resourceUrl: (rest) => textModule(`/resource/${rest}`),
    customPermission: () => 'export default true;',
    userPermission: () => 'export default true;',
    user: () => textModule('005000000000001AAA'),
    client: () => textModule('Large'),
    i18n: (rest) => (INTERNATIONAL[rest] ? `export default ${INTERNATIONAL[rest]};` : null)
  };
  return {
    name: 'platform-modules',
    resolveId(source, importer) {
      if (!source.startsWith(PREFIX)) return null;
      const [kind = ''] = source.slice(PREFIX.length).split('/');
      const rest = source.slice(PREFIX.length + kind.length + 1);
      const text = answers[kind]?.(rest, importer ?? 'A module');
      return text === null || text === undefined ? null : `\0${source}`;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const source = id.slice(1 + PREFIX.length);
      const [kind = ''] = source.split('/');
      return answers[kind]?.(source.slice(kind.length + 1), id) ?? null;
    }
  };
}
