/** Gate: apex-ls, the type checker inside the PMD engine's package, accepts every Apex class. */
import { join, relative } from 'node:path';
import { lastLines, runCommand } from './command.ts';
import { nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';
import { findJava } from './java.ts';
import { projectFiles } from './sources.ts';
import { toolsRoot } from './tools.ts';

interface Report {
  files: {
    path: string;
    messages: { start?: { line: number }; category: string; message: string }[];
  }[];
}

/** Objects of Omni-Channel that the checker's library lacks. Core names none of them in code. */
const NOT_IN_LIBRARY = [
  'AgentWork',
  'PendingServiceRouting',
  'ServiceChannel',
  'ServicePresenceStatus',
  'UserServicePresence'
];

/** What apex-ls reports although an org compiles it, and rightly so. */
function isAccepted(message: string): boolean {
  const gap = NOT_IN_LIBRARY.some((name) => new RegExp(`'(?:Schema\\.)?${name}'`).test(message));
  return gap || message.startsWith('Local variable is hiding class field');
}

/** The gate. */
export const gate: Gate = {
  name: 'apex-types',
  title: 'Apex types hold (apex-ls)',
  async run({ root }) {
    const classes = projectFiles(root, ['.cls', '.trigger']);
    if (classes.length === 0) return nothingToCheck('Apex', 'Add the classes under force-app.');
    const java = findJava();
    if ('missing' in java) {
      const note = `skipped: ${java.missing}, so the types of ${classes.length} Apex files were NOT checked`;
      return { passed: 0, failed: 0, messages: [], notes: [note] };
    }
    const jars = join(
      toolsRoot(),
      'node_modules/@salesforce/code-analyzer-pmd-engine/dist/java-lib/*'
    );
    const checker = 'io.github.apexdevtools.apexls.CheckForIssues';
    const outcome = await runCommand(
      java.command,
      ['-cp', jars, checker, '--workspace', root].concat(
        '--format',
        'json',
        '--detail',
        'warnings',
        '--nocache'
      ),
      { cwd: root }
    );
    let report: Report;
    try {
      report = JSON.parse(outcome.stdout) as Report;
    } catch {
      const message = `apex-ls stopped: ${lastLines(outcome.stderr || outcome.stdout)}`;
      return { passed: 0, failed: 1, messages: [{ file: 'apex-ls', message, fix: 'See above.' }] };
    }
    const messages = report.files.flatMap((file): GateMessage[] =>
      file.messages
        .filter(({ message }) => !isAccepted(message))
        .map(({ start, category, message }) => ({
          file: relative(root, file.path).replaceAll('\\', '/'),
          ...(start === undefined ? {} : { line: start.line }),
          message: `${message} (${category})`,
          fix: 'Correct the Apex.'
        }))
    );
    return resultOf(classes.length, messages);
  }
};
