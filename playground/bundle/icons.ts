/** Keeps the icons small: the full sets are half of everything a page would load. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { fileOf } from './plugins.ts';

/** Keeps only the icons somebody names, each as `utility_chat`. */
export function iconSubset(icons: ReadonlySet<string>): Plugin {
  return {
    name: 'icon-subset',
    load(id) {
      const file = fileOf(id);
      if (!file.endsWith(join('buildTemplates', 'templates.js'))) return null;
      const kept = [...readFileSync(file, 'utf8').matchAll(/^import .* as (\w+) }.*$/gm)].filter(
        ([, name = '']) => icons.has(name)
      );
      const names = kept.map(([, name]) => name).join(', ');
      return `${kept.map(([line]) => line).join('\n')}\nexport default { ${names} };`;
    }
  };
}
