/** Answers a query from tables: fields, relationships, child rows and equalities; no other condition is looked at. */
import { textIn, type Row } from '../../src/org/port.ts';

interface Answer {
  readonly totalSize: number;
  readonly done: true;
  readonly records: readonly Row[];
}

const CHILDREN = /\(\s*SELECT[^()]*?FROM\s+(\w+)[^()]*\)/gi;

const listed = (records: readonly Row[]): Answer => ({
  totalSize: records.length,
  done: true,
  records
});

const sameId = (a: unknown, b: string): boolean =>
  typeof a === 'string' && /^\w{15}(?:\w{3})?$/.test(b) && a.slice(0, 15) === b.slice(0, 15);

/** One field of a row, through relationships: `LatestVersion.VersionNumber` is a record in a record. */
function picked(row: Row, fields: readonly string[]): Row {
  const result: Record<string, unknown> = {};
  for (const field of fields) {
    const [head = '', ...rest] = field.split('.');
    const inner = row[head] as Row | null | undefined;
    const before = (result[head] ?? {}) as Row;
    if (rest.length === 0) result[head] = inner ?? null;
    else result[head] = inner ? { ...before, ...picked(inner, [rest.join('.')]) } : null;
  }
  return result;
}

/** Fields a query selects, without its child queries. */
export function fieldsOf(soql: string): readonly string[] {
  const plain = soql.replace(CHILDREN, 'Id');
  const [, list = ''] = /SELECT\s+([\s\S]*?)\s+FROM/i.exec(plain) ?? [];
  return list.split(',').map((field) => field.trim());
}

/** The answer, or `undefined` when the org has no such object. */
export function answerQuery(
  tables: Readonly<Record<string, readonly Row[]>>,
  soql: string
): Answer | undefined {
  const children = [...soql.matchAll(CHILDREN)].map(([, name = '']) => name);
  const plain = soql.replace(CHILDREN, 'Id');
  const [, object = ''] = /\bFROM\s+(\w+)/i.exec(plain) ?? [];
  let rows = tables[object];
  if (!rows) return undefined;
  for (const [, field = '', value = ''] of plain.matchAll(/(?<![.\w])(\w+)\s*=\s*'([^']*)'/g)) {
    rows = rows.filter(
      (row) => row[field] === undefined || row[field] === value || sameId(row[field], value)
    );
  }
  const fields = fieldsOf(soql);
  if (/^count\(\)$/i.test(fields[0] ?? '')) return { ...listed([]), totalSize: rows.length };
  return listed(
    rows.map((row) => {
      const below = children.map((name) => {
        const child = tables[name.replace(/s$/, '')] ?? [];
        const own = child.filter((each) => Object.values(each).includes(row['Id']));
        return [name, listed(own)] as const;
      });
      const attributes = { type: object, url: `/sobjects/${object}/${textIn(row, 'Id')}` };
      return { attributes, ...picked(row, fields), ...Object.fromEntries(below) };
    })
  );
}
