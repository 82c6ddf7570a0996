/**
 * Gate: the packed package works in somebody else's project. It is packed with npm, unpacked beside the
 * modules the lockfile names, and run in an empty SFDX project. HANDOFF_NODE names another Node to run
 * it with, such as 22.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lastLines, runCommand } from './command.ts';
import { nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';
import { emptyProject, JOURNEY, type Step } from './package/journey.ts';

interface PackageFile {
  readonly name?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** Links the dependencies and theirs into a project, as an installation would put them there. */
function linkDependencies(root: string, project: string): void {
  const waiting = Object.keys(read(root).dependencies ?? {});
  const linked = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const home = join(root, 'node_modules', name);
    if (linked.has(name) || !existsSync(home)) continue;
    linked.add(name);
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(home, link);
    waiting.push(...Object.keys(read(home).dependencies ?? {}));
  }
}

/** Packs the package and unpacks it into a project; answers what went wrong. */
export async function installPackage(root: string, project: string): Promise<string | undefined> {
  const packed = await runCommand('npm', ['pack', '--json', '--pack-destination', project], {
    cwd: root
  });
  if (packed.code !== 0) return lastLines(packed.stderr);
  const [, filename] = /"filename":\s*"([^"]+)"/.exec(packed.stdout) ?? [];
  if (filename === undefined) return 'npm pack named no file.';
  const home = join(project, 'node_modules', ...(read(root).name ?? '').split('/'));
  mkdirSync(home, { recursive: true });
  const file = filename.replace('@', '').replace('/', '-');
  const unpacked = await runCommand(
    'tar',
    ['-xzf', join(project, file), '--strip-components=1', '-C', home],
    { cwd: project }
  );
  rmSync(join(project, file), { force: true });
  if (unpacked.code !== 0) return lastLines(unpacked.stderr);
  linkDependencies(root, project);
  return undefined;
}

/** Goes one step; answers what was not as it should be. */
async function go(step: Step, project: string, home: string): Promise<string | undefined> {
  step.before?.(project, home);
  const node = process.env['HANDOFF_NODE'] ?? process.execPath;
  const command = join(home, 'bin', 'handoff.js');
  const folder = join(project, step.folder ?? '.');
  const { code, stdout, stderr } = await runCommand(node, [command, ...step.words], {
    cwd: folder
  });
  if (code !== step.code) {
    return `It answered ${String(code)} instead of ${String(step.code)}.\n${lastLines(stderr || stdout)}`;
  }
  return step.after?.(project, stdout, stderr);
}

/** The gate. */
export const gate: Gate = {
  name: 'package',
  title: 'the packed package works in an empty SFDX project',
  async run({ root, report }) {
    if (!existsSync(join(root, 'package.json'))) {
      return nothingToCheck('package.json', 'Restore it.');
    }
    const project = mkdtempSync(join(tmpdir(), 'handoff-package-'));
    const messages: GateMessage[] = [];
    const broken = (file: string, message: string): void => {
      messages.push({
        file,
        message,
        fix: 'npm pack, unpack it into an SFDX project, and try there'
      });
    };
    try {
      emptyProject(project);
      report('packing');
      const refused = await installPackage(root, project);
      if (refused !== undefined) {
        broken('npm pack', refused);
        return resultOf(1, messages);
      }
      const home = join(project, 'node_modules', ...(read(root).name ?? '').split('/'));
      for (const step of JOURNEY) {
        report(step.title);
        const problem = await go(step, project, home);
        if (problem === undefined) continue;
        broken(step.title, problem);
        // Every step stands on the one before.
        break;
      }
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
    return resultOf(JOURNEY.length + 1, messages);
  }
};
