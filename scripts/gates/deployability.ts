/**
 * Gate: the library behind `sf project deploy` finds every component of core, of each directory and of
 * each combination a licence can make, and converts them to packages.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadRegistry, readProject } from '../../src/metadata/projectFiles.ts';
import type { SourceFile } from '../../src/metadata/sourceFile.ts';
import { nothingToCheck, type Gate, type GateMessage } from './gate.ts';
import { toolsRoot } from './tools.ts';

interface Component {
  fullName: string;
  type: { name: string };
}

interface ComponentSet {
  sourceApiVersion: string;
  apiVersion: string;
  getPackageXml(): Promise<string>;
  getSourceComponents(): { toArray(): Component[] };
}

/** The part of source-deploy-retrieve that is used here. */
interface DeployLibrary {
  ComponentSet: { fromSource(options: { fsPaths: string[] }): ComponentSet };
  MetadataConverter: new () => {
    convert(
      set: ComponentSet,
      format: 'metadata',
      output: { type: 'zip' }
    ): Promise<{ zipBuffer?: Buffer }>;
  };
}

/** Children that travel inside their parent's file. */
const INSIDE_PARENT = new Set(['CustomFieldTranslation', 'BotVersion']);
const OBJECT_CHILDREN =
  /^(CustomField|ListView|CompactLayout|FieldSet|Index|RecordType|SharingReason|ValidationRule|WebLink|BusinessProcess)$/;

/** Directories that any deployment may add, whatever its licences. */
const LICENCE_FREE = new Set(['force-app/translations']);

/**
 * What each licence deploys: the engine's part and what the policy compiled to for it; `after` names
 * licences that must be there as well. Any other directory is deployed by itself.
 */
const LICENCES: readonly {
  readonly directories: readonly string[];
  readonly after?: readonly string[];
}[] = [
  { directories: ['force-app/messaging', 'force-app/policy-messaging'] },
  { directories: ['force-app/voice', 'force-app/policy-voice'] },
  {
    directories: ['force-app/agentforce', 'force-app/policy-agentforce'],
    after: ['force-app/messaging']
  },
  {
    directories: ['force-app/policy-agentforce-voice'],
    after: ['force-app/agentforce', 'force-app/voice']
  }
];

/** What every deployment with a policy has beside core. */
const POLICY = 'force-app/policy';

/** Stands for the username that a real deployment must name. */
const SOME_USER = 'agent@example.invalid';

/**
 * What people deploy: each directory by itself, core with the policy and every set of licences, and
 * everything.
 */
export function deployments(core: string, others: readonly string[]): string[][] {
  const present = (directories: readonly string[]) =>
    directories.filter((directory) => others.includes(directory));
  const known = new Set(LICENCES.flatMap(({ directories }) => directories));
  const loose = others.filter(
    (each) => each !== POLICY && !known.has(each) && !LICENCE_FREE.has(each)
  );
  const licences = [...LICENCES, ...loose.map((each) => ({ directories: [each], after: [] }))]
    .map(({ directories, after = [] }) => ({ directories: present(directories), after }))
    .filter(({ directories }) => directories.length > 0);
  const subsets = licences.reduce<string[][]>(
    (found, { directories, after }) => [
      ...found,
      ...found
        .filter((subset) => present(after).every((each) => subset.includes(each)))
        .map((subset) => [...subset, ...directories])
    ],
    [[core, ...present([POLICY])]]
  );
  const alone = [core, ...others].map((directory) => [directory]);
  const all = [...subsets, ...alone, [core, ...others]];
  const distinct = new Map(all.map((set) => [[...set].sort().join(), set]));
  return [...distinct.values()].sort((a, b) => a.length - b.length);
}

/**
 * The deployments that are converted, not only resolved: each directory alone, core with each
 * licence, and the largest. Conversion works file by file. Only an object may get its parts from several directories, and
 * it does so there.
 */
function isConverted(directories: readonly string[], largest: number): boolean {
  return directories.length <= 4 || directories.length === largest;
}

function expectedNames(files: readonly SourceFile[], directories: readonly string[]): Set<string> {
  return new Set(
    files
      .filter((file) => directories.includes(file.packageDirectory))
      .filter(({ type }) => !INSIDE_PARENT.has(type) && !OBJECT_CHILDREN.test(type))
      .filter(({ type }) => type !== 'CustomLabels')
      .map(({ type, fullName }) => `${type} ${fullName}`)
  );
}

/** The gate. */
export const gate: Gate = {
  name: 'deployability',
  title: 'every licence combination is a deployable package',
  async run({ root, report }) {
    const load = createRequire(join(toolsRoot(), 'package.json'));
    const { ComponentSet, MetadataConverter } = load(
      '@salesforce/source-deploy-retrieve'
    ) as DeployLibrary;
    const { sourceApiVersion } = JSON.parse(
      readFileSync(join(root, 'sfdx-project.json'), 'utf8')
    ) as { sourceApiVersion: string };
    const project = readProject(root, loadRegistry(toolsRoot()));
    const present = project.packageDirectories.filter((folder) => existsSync(join(root, folder)));
    const [core, ...others] = present;
    if (core === undefined) return nothingToCheck('force-app/core', 'Add the core directory.');

    const messages: GateMessage[] = project.packageDirectories
      .filter((folder) => !project.metadata.some((file) => file.packageDirectory === folder))
      .map((folder) => ({
        file: folder,
        message: 'sfdx-project.json names it, but it holds no metadata; a clone would not have it.',
        fix: 'Fill it, or remove it from sfdx-project.json.'
      }));
    const sets = deployments(core, others);
    const largest = Math.max(...sets.map(({ length }) => length));
    let converted = 0;
    // The library resolves .forceignore against the working directory.
    process.chdir(root);
    process.env['HANDOFF_AGENT_USER'] ??= SOME_USER;
    for (const [position, directories] of sets.entries()) {
      report(`${position + 1} of ${sets.length} packages`);
      const file = directories.join(' + ');
      try {
        const set = ComponentSet.fromSource({ fsPaths: directories.map((d) => join(root, d)) });
        // Without a version the library asks the network, then falls back to a very old one.
        set.sourceApiVersion = sourceApiVersion;
        set.apiVersion = sourceApiVersion;
        const found = new Set(
          set
            .getSourceComponents()
            .toArray()
            .map(({ type, fullName }) => `${type.name} ${fullName}`)
        );
        for (const wanted of expectedNames(project.metadata, directories)) {
          if (found.has(wanted)) continue;
          const message = `${wanted} would not be deployed.`;
          messages.push({ file, message, fix: 'Check its folder, suffix and .forceignore.' });
        }
        const manifest = await set.getPackageXml();
        if (!manifest.includes(`<version>${sourceApiVersion}</version>`)) {
          const message = `The package is not for API version ${sourceApiVersion}.`;
          messages.push({ file, message, fix: 'Check sourceApiVersion in sfdx-project.json.' });
        }
        if (!isConverted(directories, largest)) continue;
        converted += 1;
        const { zipBuffer } = await new MetadataConverter().convert(set, 'metadata', {
          type: 'zip'
        });
        if (!zipBuffer?.length) {
          messages.push({ file, message: 'The package is empty.', fix: 'Add metadata.' });
        }
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        messages.push({ file, message, fix: 'Correct the file it names.' });
      }
    }
    const failed = new Set(messages.map(({ file }) => file)).size;
    const notes = [`${sets.length} combinations resolved, ${converted} of them converted`];
    return { passed: Math.max(0, sets.length - failed), failed, messages, notes };
  }
};
