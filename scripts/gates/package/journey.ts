/** What somebody does with the package in their own project, step by step, and what each must leave. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { STARTERS } from '../../../src/adopt/initialise.ts';

/** One command, and what is checked after it. */
export interface Step {
  readonly title: string;
  readonly words: readonly string[];
  readonly code: number;
  /** Where the user stands, relative to the project. */
  readonly folder?: string;
  readonly before?: (project: string, home: string) => void;
  /** What is wrong; undefined when nothing is. */
  readonly after?: (project: string, stdout: string, stderr: string) => string | undefined;
}

const git = (project: string, ...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
    cwd: project,
    encoding: 'utf8'
  });

/** Makes the project a Salesforce developer starts with. */
export function emptyProject(project: string): void {
  const sfdx = {
    packageDirectories: [{ path: 'force-app', default: true }],
    name: 'somebody',
    namespace: '',
    sourceApiVersion: '67.0'
  };
  mkdirSync(join(project, 'force-app', 'main', 'default'), { recursive: true });
  writeFileSync(join(project, 'sfdx-project.json'), `${JSON.stringify(sfdx, null, 2)}\n`);
  writeFileSync(join(project, 'package.json'), '{ "name": "somebody", "private": true }\n');
  writeFileSync(join(project, '.gitignore'), 'node_modules/\n');
  git(project, 'init', '-q');
}

/** Words of the sample firm, which nobody else may deploy. */
const SAMPLE = /A sample company|partner\.example|Warm Handoff Sample/;

/** Test classes stay: they name the sample in sentences of their own. */
function sampleIn(folder: string): string | undefined {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (path) =>
      /\.(?:xml|agent|genAiPlannerBundle)$/.test(path) &&
      SAMPLE.test(readFileSync(join(folder, path), 'utf8'))
  );
}

const contains = (text: string, wanted: string): string | undefined =>
  text.includes(wanted) ? undefined : `It does not say "${wanted}".\n${text.slice(-400)}`;

function policyIsClean(project: string): string | undefined {
  const changed = git(project, 'status', '--porcelain', 'policy').trim();
  return changed === '' ? undefined : `The upgrade touched the policy: ${changed}`;
}

/** Every starter once; each replaces the one before. */
const starters: readonly Step[] = Object.keys(STARTERS).flatMap((starter) => [
  {
    title: `init --starter ${starter}`,
    words: ['init', '--starter', starter, '--with', 'messaging,agentforce'],
    code: 0,
    before(project: string) {
      rmSync(join(project, 'policy'), { recursive: true, force: true });
      rmSync(join(project, 'handoff.config.json'), { force: true });
    }
  },
  { title: `compile the starter ${starter}`, words: ['compile'], code: 0 }
]);

export const JOURNEY: readonly Step[] = [
  {
    title: 'compile before init says what to do',
    words: ['compile'],
    code: 2,
    after: (_, __, stderr) => contains(stderr, 'npx handoff init')
  },
  {
    title: 'lint does not praise what it has not seen',
    words: ['lint'],
    code: 2,
    after: (_, __, stderr) => contains(stderr, 'nothing to look at')
  },
  ...starters,
  {
    title: 'a second compile writes nothing',
    words: ['compile'],
    code: 0,
    after: (_, stdout) => contains(stdout, '0 written')
  },
  {
    title: 'nothing of the sample firm is in what deploys',
    words: ['compile', '--check'],
    code: 0,
    after(project) {
      const found = sampleIn(join(project, 'handoff'));
      return found === undefined ? undefined : `${found} speaks of the sample firm.`;
    }
  },
  {
    title: 'an edit of the policy changes what it compiles to',
    words: ['compile'],
    code: 0,
    folder: 'force-app/main',
    before(project) {
      const file = join(project, 'policy', 'agent.ts');
      writeFileSync(file, readFileSync(file, 'utf8').replace('Your company', 'Somebody Limited'));
      git(project, 'add', '-A');
      git(project, 'commit', '-q', '-m', 'start');
    },
    after: (_, stdout) => contains(stdout, '.botVersion-meta.xml')
  },
  {
    title: 'decide runs the compiled policy',
    words: ['decide', '--input', 'one.jsonl'],
    code: 0,
    before: (project) =>
      writeFileSync(join(project, 'one.jsonl'), '{"id":"a","text":"let me talk to a person"}\n'),
    after: (_, stdout) => contains(stdout, 'askedForPerson')
  },
  {
    title: 'an upgrade renews the engine and leaves the policy alone',
    words: ['init'],
    code: 0,
    before(project, home) {
      git(project, 'add', '-A');
      git(project, 'commit', '-q', '-m', 'edit');
      const engine = join(home, 'dist', 'engine', 'core');
      const [name = ''] = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter(
        (path) => path.endsWith('.cls')
      );
      appendFileSync(join(engine, name), '// a newer release\n');
    },
    after: (project, stdout) =>
      contains(stdout, 'written  1 file of the engine') ?? policyIsClean(project)
  },
  {
    title: 'a policy with a mistake is explained by file and line',
    words: ['compile'],
    code: 2,
    before(project) {
      appendFileSync(join(project, 'policy', 'rules.ts'), 'const = 1;\n');
    },
    after: (_, __, stderr) => contains(stderr, 'rules.ts:')
  }
];
