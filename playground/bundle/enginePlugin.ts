/** Serves `console:engine`: the compiled policy with the flows of force-app, kept until one changes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { lastLines, runCommand } from '../../scripts/gates/command.ts';
import type { Places } from './inputs.ts';
import { sourcesKey } from './stale.ts';

const ENGINE = 'console:engine';
const SOURCES = ['policy', 'src', 'force-app', 'playground/bundle', 'playground/play'];

export function enginePlugin(places: Places): Plugin {
  return {
    name: 'engine-files',
    resolveId: (source) => (source === ENGINE ? `\0${source}` : null),
    async load(id) {
      if (id !== `\0${ENGINE}`) return null;
      return `export default JSON.parse(${JSON.stringify(await engineJson(places))});`;
    }
  };
}

async function engineJson(places: Places): Promise<string> {
  const folder = join(places.build, 'engine');
  const key = sourcesKey(places, SOURCES);
  const [keyFile, file] = [join(folder, 'engine.key'), join(folder, 'engine.json')];
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) {
    return readFileSync(file, 'utf8');
  }
  const json = await readInOwnProcess(places);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, json);
  writeFileSync(keyFile, key);
  return json;
}

/** A process of its own sees the policy as it is now, not as it was when the server started. */
async function readInOwnProcess({ root, playground }: Places): Promise<string> {
  const script = join(playground, 'bundle', 'printEngineFiles.ts');
  const { code, stdout, stderr } = await runCommand(
    process.execPath,
    ['--import', 'tsx/esm', script],
    { cwd: root }
  );
  if (code === 0) return stdout;
  const [said] = /^\w*Error: .*$/m.exec(stderr) ?? [lastLines(stderr)];
  throw new Error(`The policy does not compile. ${said}\nRun "npx handoff compile --check".`);
}
