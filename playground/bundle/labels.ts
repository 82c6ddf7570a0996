/** Reads the custom labels of the project, the same files an org would get. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { filesBelow, packageDirectories } from '../../scripts/lwc/bundles.ts';

interface LabelsFile {
  CustomLabels?: { labels?: { fullName: string; value: string }[] };
}

/** Files that hold custom labels, relative to the root. */
export function labelFiles(root: string): string[] {
  return packageDirectories(root)
    .flatMap((directory) => filesBelow(root, directory))
    .filter((file) => file.endsWith('.labels-meta.xml'));
}

/** Every custom label by name. */
export function readLabels(root: string): ReadonlyMap<string, string> {
  const parser = new XMLParser({
    isArray: (name) => name === 'labels',
    parseTagValue: false,
    trimValues: true
  });
  const labels = new Map<string, string>();
  for (const file of labelFiles(root)) {
    const parsed = parser.parse(readFileSync(join(root, file), 'utf8')) as LabelsFile;
    for (const { fullName, value } of parsed.CustomLabels?.labels ?? [])
      labels.set(fullName, value);
  }
  return labels;
}
