/**
 * What the product may ask of an org. Reading and writing are two types: whatever takes an `OrgReader`
 * cannot change anything, because there is no method to do it with.
 */

/** Which org it is. */
export interface OrgIdentity {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly isSandbox: boolean;
}

/** One record; a relationship is a record inside it. */
export type Row = Readonly<Record<string, unknown>>;

/** A field of a record as text; `otherwise` when it is empty or no text. */
export function textIn(row: Row | undefined, field: string, otherwise = ''): string {
  const value = row?.[field];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : otherwise;
}

/** One component of a kind, as the org lists it. */
export interface Listed {
  readonly fullName: string;
  readonly lastModifiedByName?: string;
  readonly lastModifiedDate?: string;
}

/** Reads an org. */
export interface OrgReader {
  identity(): Promise<OrgIdentity>;
  /** @throws OrgError when the org refuses the query, or cannot be reached */
  query(soql: string, api?: 'data' | 'tooling'): Promise<readonly Row[]>;
  list(type: string): Promise<readonly Listed[]>;
  /** Files by path, in the form of the Metadata API; what the org does not have is left out. */
  retrieve(members: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** One component an org refused. */
export interface Refusal {
  readonly component: string;
  readonly problem: string;
}

/** How a deployment went; refusals are empty when it succeeded. */
export interface DeployOutcome {
  readonly deployed: number;
  readonly refusals: readonly Refusal[];
}

/** What is deployed: files in the form of the Metadata API, or source folders of the project. */
export type Payload =
  { readonly files: ReadonlyMap<string, string> } | { readonly folders: readonly string[] };

/** Reads and changes an org. */
export interface OrgWriter extends OrgReader {
  deploy(payload: Payload, options: { readonly dryRun: boolean }): Promise<DeployOutcome>;
  updateRecord(object: string, id: string, values: Row, api?: 'data' | 'tooling'): Promise<void>;
  setAgentActive(name: string, isActive: boolean): Promise<void>;
  /** Gives permission sets to a user; the user who is logged in when none is named. */
  assignPermissionSets(names: readonly string[], username?: string): Promise<void>;
  /** Runs one Apex statement as the user who is logged in. */
  runApex(statement: string): Promise<void>;
}

/** What an org, or the way to it, refused; in one sentence with what to do. */
export class OrgError extends Error {
  readonly fix: string;
  /** `missing`: the org does not have what was asked for; then there is nothing to try again. */
  readonly kind: 'missing' | 'refused' | 'unreachable';

  constructor(kind: OrgError['kind'], message: string, fix: string) {
    super(message);
    this.name = 'OrgError';
    this.kind = kind;
    this.fix = fix;
  }
}

const NAME = /^[A-Za-z]\w{0,79}$/;

/**
 * A developer name that may stand in a query, a path or a command.
 * @throws OrgError for any other text
 */
export function developerName(text: string, what: string): string {
  if (NAME.test(text)) return text;
  throw new OrgError(
    'refused',
    `${JSON.stringify(text)} is no name of ${what}.`,
    'Use a developer name: a letter, then letters, digits and underscores.'
  );
}
