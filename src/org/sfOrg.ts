/** An org reached through the user's own `sf` command and login; no secret passes through here. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  OrgError,
  textIn,
  type DeployOutcome,
  type Listed,
  type OrgIdentity,
  type OrgWriter,
  type Payload,
  type Row
} from './port.ts';
import { errorOf, filesBelow, manifestOf, membersOf, type Answer } from './sfAnswers.ts';

/** How to reach the org. */
export interface SfOptions {
  /** Alias or username the user has logged in with. */
  readonly targetOrg: string;
  /** The user's project, where the command is run. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const LARGEST_ANSWER = 256 * 1024 * 1024;

/** The org behind a login of the `sf` command. */
export class SfOrg implements OrgWriter {
  readonly #options: SfOptions;

  constructor(options: SfOptions) {
    this.#options = options;
  }

  #run(words: readonly string[]): Promise<Answer> {
    const { targetOrg, directory, environment } = this.#options;
    const command = environment['HANDOFF_SF'] ?? 'sf';
    const parameters = [...words, '--target-org', targetOrg, '--json'];
    return new Promise((resolve, reject) => {
      const options = {
        cwd: directory,
        env: {
          ...environment,
          SF_AUTOUPDATE_DISABLE: 'true',
          NO_COLOR: '1',
          FORCE_COLOR: '0'
        } as NodeJS.ProcessEnv,
        maxBuffer: LARGEST_ANSWER
      };
      execFile(command, parameters, options, (error, stdout) => {
        if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') {
          reject(
            new OrgError(
              'unreachable',
              'The Salesforce command line is not installed.',
              'npm install --global @salesforce/cli (Node 22)'
            )
          );
          return;
        }
        try {
          resolve(JSON.parse(stdout.slice(stdout.indexOf('{'))) as Answer);
        } catch {
          const words = (error?.message ?? '').split('\n')[0] ?? '';
          reject(
            new OrgError(
              'unreachable',
              `The Salesforce command line gave no answer. ${words}`,
              'Run the same with sf to see why.'
            )
          );
        }
      });
    });
  }

  async #ask(words: readonly string[]): Promise<unknown> {
    const answer = await this.#run(words);
    if (answer.status !== 0) throw errorOf(answer, this.#options.targetOrg);
    return answer.result;
  }

  async identity(): Promise<OrgIdentity> {
    const [row] = await this.query(
      'SELECT Id, Name, IsSandbox, TrialExpirationDate FROM Organization'
    );
    return {
      id: textIn(row, 'Id'),
      username: this.#options.targetOrg,
      name: textIn(row, 'Name'),
      isSandbox: row?.['IsSandbox'] === true || Boolean(row?.['TrialExpirationDate'])
    };
  }

  async query(soql: string, api: 'data' | 'tooling' = 'data'): Promise<readonly Row[]> {
    const tooling = api === 'tooling' ? ['--use-tooling-api'] : [];
    const result = (await this.#ask(['data', 'query', '--query', soql, ...tooling])) as {
      records?: readonly Row[];
    };
    return result.records ?? [];
  }

  async list(type: string): Promise<readonly Listed[]> {
    const result = await this.#ask(['org', 'list', 'metadata', '--metadata-type', type]);
    return Array.isArray(result) ? (result as readonly Listed[]) : [];
  }

  async retrieve(members: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const folder = mkdtempSync(join(tmpdir(), 'handoff-retrieve-'));
    try {
      writeFileSync(join(folder, 'package.xml'), manifestOf(members));
      await this.#ask([
        'project',
        'retrieve',
        'start',
        '--manifest',
        join(folder, 'package.xml'),
        '--target-metadata-dir',
        join(folder, 'got'),
        '--unzip'
      ]);
      const files = filesBelow(join(folder, 'got'));
      return new Map(
        [...files]
          .filter(([path]) => !/(?:^|\/)package\.xml$/.test(path) && !path.endsWith('.zip'))
          .map(([path, text]) => [path.replace(/^(?:unpackaged\/)+/, ''), text])
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async deploy(payload: Payload, { dryRun }: { dryRun: boolean }): Promise<DeployOutcome> {
    const folder = mkdtempSync(join(tmpdir(), 'handoff-deploy-'));
    try {
      const what =
        'folders' in payload
          ? payload.folders.flatMap((each) => ['--source-dir', each])
          : ['--metadata-dir', folder];
      if ('files' in payload) {
        for (const [path, text] of payload.files) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
        writeFileSync(join(folder, 'package.xml'), manifestOf(membersOf(payload.files.keys())));
      }
      const answer = await this.#run([
        'project',
        'deploy',
        'start',
        ...what,
        '--wait',
        '60',
        ...(dryRun ? ['--dry-run'] : [])
      ]);
      const result = answer.result as
        | {
            numberComponentsDeployed?: number;
            numberComponentsTotal?: number;
            details?: {
              componentFailures?:
                { fullName?: string; problem?: string } | { fullName?: string; problem?: string }[];
            };
          }
        | undefined;
      const failures = [result?.details?.componentFailures ?? []].flat();
      if (answer.status !== 0 && failures.length === 0)
        throw errorOf(answer, this.#options.targetOrg);
      const refusals = failures.map(({ fullName = '', problem = '' }) => ({
        component: fullName,
        problem
      }));
      return {
        deployed:
          refusals.length > 0
            ? 0
            : (result?.numberComponentsDeployed ?? result?.numberComponentsTotal ?? 0),
        refusals
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async updateRecord(
    object: string,
    id: string,
    values: Row,
    api: 'data' | 'tooling' = 'data'
  ): Promise<void> {
    const written = Object.entries(values)
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(' ');
    const tooling = api === 'tooling' ? ['--use-tooling-api'] : [];
    await this.#ask([
      'data',
      'update',
      'record',
      '--sobject',
      object,
      '--record-id',
      id,
      '--values',
      written,
      ...tooling
    ]);
  }

  async setAgentActive(name: string, isActive: boolean): Promise<void> {
    await this.#ask(['agent', isActive ? 'activate' : 'deactivate', '--api-name', name]);
  }

  async assignPermissionSets(names: readonly string[], username?: string): Promise<void> {
    const who = username === undefined ? [] : ['--on-behalf-of', username];
    await this.#ask([
      'org',
      'assign',
      'permset',
      ...names.flatMap((name) => ['--name', name]),
      ...who
    ]);
  }

  async runApex(statement: string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'handoff-apex-'));
    try {
      const file = join(folder, 'statement.apex');
      writeFileSync(file, statement);
      const ran = (await this.#ask(['apex', 'run', '--file', file])) as {
        success?: boolean;
        compileProblem?: string;
        exceptionMessage?: string;
      };
      if (ran.success === false) {
        const why = ran.compileProblem || ran.exceptionMessage || 'it did not say why';
        throw new OrgError(
          'refused',
          `The org did not run ${statement}: ${why}`,
          'Mend it, then try again.'
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
