/** An org in memory for tests: tables, metadata files and a journal of everything that was asked. */
import {
  OrgError,
  type DeployOutcome,
  type Listed,
  type OrgIdentity,
  type OrgWriter,
  type Payload,
  type Row
} from './port.ts';

/** What the org holds. A table that is not there is an object the org does not have. */
export interface MemoryWorld {
  readonly identity: OrgIdentity;
  readonly tables: Record<string, Row[]>;
  readonly files: Map<string, string>;
  /** Steps that fail, by name; the value is the message. */
  readonly failing: Map<string, string>;
}

/** One thing that was asked. */
export interface JournalLine {
  readonly step: string;
  readonly writes: boolean;
  readonly detail: string;
}

/** The member `Type:Name` a path of the Metadata API belongs to. */
const FOLDERS: Readonly<Record<string, string>> = {
  genAiPlannerBundles: 'GenAiPlannerBundle',
  flows: 'Flow',
  queues: 'Queue',
  bots: 'Bot',
  genAiPlugins: 'GenAiPlugin'
};

function memberOf(path: string): string {
  const [folder = '', name = ''] = path.split('/');
  return `${FOLDERS[folder] ?? folder}:${name.replace(/\.\w+$/, '')}`;
}

/** An org with a journal. */
export class MemoryOrg implements OrgWriter {
  readonly journal: JournalLine[] = [];
  readonly #world: MemoryWorld;

  constructor(world: MemoryWorld) {
    this.#world = world;
  }

  #note(step: string, writes: boolean, detail = ''): void {
    this.journal.push({ step, writes, detail });
    const message = this.#world.failing.get(step);
    if (message !== undefined) throw new OrgError('refused', message, 'Try again.');
  }

  identity(): Promise<OrgIdentity> {
    this.#note('identity', false);
    return Promise.resolve(this.#world.identity);
  }

  query(soql: string): Promise<readonly Row[]> {
    const [, object = ''] = /\bFROM\s+(\w+)/i.exec(soql) ?? [];
    try {
      this.#note('query', false, soql);
      this.#note(`query ${object}`, false, soql);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
    const rows = this.#world.tables[object];
    if (rows) return Promise.resolve(rows);
    const message = `The org has no object ${object}.`;
    return Promise.reject(new OrgError('missing', message, 'Check licences and features.'));
  }

  list(type: string): Promise<readonly Listed[]> {
    this.#note('list', false, type);
    const names = [...this.#world.files.keys()]
      .map(memberOf)
      .filter((each) => each.startsWith(`${type}:`));
    return Promise.resolve(names.map((each) => ({ fullName: each.slice(type.length + 1) })));
  }

  retrieve(members: readonly string[]): Promise<ReadonlyMap<string, string>> {
    this.#note('retrieve', false, members.join());
    return Promise.resolve(
      new Map([...this.#world.files].filter(([path]) => members.includes(memberOf(path))))
    );
  }

  deploy(payload: Payload, { dryRun }: { dryRun: boolean }): Promise<DeployOutcome> {
    const what = 'files' in payload ? [...payload.files.keys()] : payload.folders;
    try {
      this.#note(dryRun ? 'dryRun' : 'deploy', !dryRun, what.join());
    } catch (error) {
      const refusals = [{ component: what[0] ?? '', problem: (error as Error).message }];
      return Promise.resolve({ deployed: 0, refusals });
    }
    if ('files' in payload && !dryRun) {
      for (const [path, text] of payload.files) this.#world.files.set(path, text);
    }
    return Promise.resolve({ deployed: what.length, refusals: [] });
  }

  updateRecord(object: string, id: string, values: Row): Promise<void> {
    this.#note('update', true, `${object} ${id} ${JSON.stringify(values)}`);
    const table = this.#world.tables[object] ?? [];
    const index = table.findIndex((row) => row['Id'] === id);
    if (index >= 0) table[index] = { ...table[index], ...values };
    return Promise.resolve();
  }

  #done(step: string, detail: string): Promise<void> {
    try {
      this.#note(step, true, detail);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
    return Promise.resolve();
  }

  setAgentActive(name: string, isActive: boolean): Promise<void> {
    return this.#done(isActive ? 'activate' : 'deactivate', name);
  }

  assignPermissionSets(names: readonly string[], username?: string): Promise<void> {
    return this.#done('assign', [...names, username ?? ''].join(' ').trim());
  }

  runApex(statement: string): Promise<void> {
    return this.#done('apex', statement);
  }
}
