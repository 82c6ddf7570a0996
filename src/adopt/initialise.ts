/**
 * What `handoff init` writes into a project: a policy to start from, once; the engine, as the package has
 * it; and the few lines that make both known. It plans everything before anything is written.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFiles } from './engineFiles.ts';
import { withDirectories, withScripts } from './sfdxProject.ts';

/** Starters that ship, with what each is for. */
export const STARTERS: Readonly<Record<string, string>> = {
  minimal: 'one team takes every handoff, licensed people what only they may',
  retail: 'shops: returns, deliveries, refunds',
  software: 'software sold to companies: sales and technical matters',
  healthcare: 'health: certified colleagues for protected information',
  financial: 'financial services: held transfers and compliance officers'
};

/** What a project asks for. */
export interface Wish {
  /** Folder of the package, or of a clone. */
  readonly home: string;
  readonly root: string;
  readonly starter: string;
  /** Folder of the policy, relative to the project. */
  readonly policy: string;
  /** Folder of engine and compiled policy, relative to the project. */
  readonly out: string;
  readonly directories: readonly string[];
  readonly configFile: string;
}

/** What will be done; paths are relative to the project. */
export interface InitPlan {
  readonly writes: ReadonlyMap<string, Buffer>;
  readonly removes: readonly string[];
  /** Files of the engine somebody has changed; they are kept. */
  readonly kept: readonly string[];
  /** Package directories the project deploys, in the order they depend on each other. */
  readonly packageDirectories: readonly string[];
  readonly policyIsNew: boolean;
}

/** Where the list of the engine's files is kept, so that an upgrade removes what it no longer has. */
export const engineListPath = (out: string): string => `${out}/.handoff-engine.json`;

const hashOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

type EngineList = Readonly<Record<string, string>>;

function readEngineList(root: string, out: string): EngineList {
  const file = join(root, engineListPath(out));
  if (!existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, 'utf8')) as { files: EngineList }).files;
}

/** The starter's files by path below the policy's folder. */
function starterFiles(home: string, starter: string): ReadonlyMap<string, Buffer> {
  const packed = join(home, 'dist', 'starters');
  const folder = existsSync(packed) ? packed : join(home, 'starters');
  const files = new Map<string, Buffer>();
  for (const part of ['common', starter]) {
    for (const name of readdirSync(join(folder, part)).sort()) {
      files.set(name, readFileSync(join(folder, part, name)));
    }
  }
  return files;
}

function planEngine({
  home,
  root,
  out,
  directories
}: Wish): Omit<InitPlan, 'policyIsNew' | 'packageDirectories'> {
  const before = readEngineList(root, out);
  const writes = new Map<string, Buffer>();
  const kept: string[] = [];
  const now: Record<string, string> = {};
  for (const [path, content] of engineFiles(home, directories)) {
    const file = `${out}/${path}`;
    now[file] = hashOf(content);
    const onDisk = existsSync(join(root, file))
      ? hashOf(readFileSync(join(root, file)))
      : undefined;
    if (onDisk === now[file]) continue;
    if (onDisk !== undefined && onDisk !== before[file]) kept.push(file);
    else writes.set(file, content);
  }
  const gone = Object.keys(before).filter((file) => now[file] === undefined);
  const removes = gone.filter((file) => {
    const path = join(root, file);
    return existsSync(path) && hashOf(readFileSync(path)) === before[file];
  });
  const about =
    'Written by handoff init. The engine as the package has it: an upgrade replaces these files.';
  const list = Buffer.from(`${JSON.stringify({ about, files: now }, null, 2)}\n`);
  const listFile = join(root, engineListPath(out));
  if (!existsSync(listFile) || !readFileSync(listFile).equals(list)) {
    writes.set(engineListPath(out), list);
  }
  return { writes, removes, kept };
}

/** The text of a settings file. */
function configText({ policy, out, directories }: Wish): string {
  return `${JSON.stringify({ policy, out, directories, lint: { rules: {}, ignore: [] } }, null, 2)}\n`;
}

/** Changes one JSON file of the project, when it is there and says something new. */
function change(
  { root }: Wish,
  file: string,
  changed: (text: string) => string
): readonly (readonly [string, Buffer])[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  const next = changed(text);
  return next === text ? [] : [[file, Buffer.from(next)]];
}

/**
 * Plans everything; nothing is written.
 * @throws SyntaxError when a file of the project is no JSON
 */
export function planInit(wish: Wish): InitPlan {
  const { root, home, policy, out, directories, starter, configFile } = wish;
  const { writes, removes, kept } = planEngine(wish);
  const all = new Map(writes);
  const policyIsNew = !existsSync(join(root, policy, 'index.ts'));
  if (policyIsNew) {
    for (const [name, content] of starterFiles(home, starter)) {
      if (!existsSync(join(root, policy, name))) all.set(`${policy}/${name}`, content);
    }
  }
  if (!existsSync(join(root, configFile))) all.set(configFile, Buffer.from(configText(wish)));
  const packageDirectories = directories.map((name) => `${out}/${name}`);
  for (const [file, content] of [
    ...change(wish, 'sfdx-project.json', (text) => withDirectories(text, packageDirectories)),
    ...change(wish, 'package.json', withScripts)
  ]) {
    all.set(file, content);
  }
  return { writes: all, removes, kept, packageDirectories, policyIsNew };
}
