/** Finds a Java that is new enough for the Apex analyzers. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST = 11;

function majorVersion(command: string): number | undefined {
  const { stdout, stderr, status } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(`${stderr}${stdout}`) ?? [];
  // Java 8 and older call themselves 1.8.
  return first === undefined ? undefined : Number(first === '1' ? second : first);
}

/** Path of a usable `java`, or why there is none. */
export function findJava(): { command: string } | { missing: string } {
  const home = process.env.JAVA_HOME;
  const candidates = [...(home ? [join(home, 'bin', 'java')] : []), 'java'];
  for (const command of candidates) {
    if (command !== 'java' && !existsSync(command)) continue;
    const version = majorVersion(command);
    if (version !== undefined && version >= OLDEST) return { command };
  }
  return { missing: `Java ${OLDEST} or newer was not found` };
}
