/** Records kept in memory: the org of the local console, the backtest and the tests. */
import { matchesFilters } from './records.ts';
import { FlowFault, type FlowOrg, type FlowRecord, type ResolvedFilter } from './values.ts';

/** A record store for flows that run without an org. */
export class MemoryOrg implements FlowOrg {
  private readonly tables = new Map<string, Map<string, FlowRecord>>();
  private readonly clock: () => string;
  private created = 0;

  /**
   * @param records the records to start with, by object; each needs an `Id`
   * @param clock the current moment as ISO text
   */
  constructor(
    records: Readonly<Record<string, readonly FlowRecord[]>> = {},
    clock: () => string = () => new Date().toISOString()
  ) {
    this.clock = clock;
    for (const [object, rows] of Object.entries(records)) {
      for (const row of rows) this.table(object).set(row['Id'] as string, row);
    }
  }

  private table(object: string): Map<string, FlowRecord> {
    let table = this.tables.get(object);
    if (!table) {
      table = new Map<string, FlowRecord>();
      this.tables.set(object, table);
    }
    return table;
  }

  private existing(object: string, id: string): FlowRecord {
    const record = this.table(object).get(id);
    if (!record) throw new FlowFault(`${object} ${id} does not exist.`);
    return record;
  }

  query(object: string, filters: readonly ResolvedFilter[]): readonly FlowRecord[] {
    return [...this.table(object).values()].filter((record) => matchesFilters(record, filters));
  }

  create(object: string, values: FlowRecord): string {
    this.created += 1;
    const id = `${object}-${String(this.created)}`;
    this.table(object).set(id, { ...values, Id: id });
    return id;
  }

  update(object: string, id: string, values: FlowRecord): void {
    this.table(object).set(id, { ...this.existing(object, id), ...values, Id: id });
  }

  delete(object: string, id: string): void {
    this.existing(object, id);
    this.table(object).delete(id);
  }

  now(): string {
    return this.clock();
  }
}
