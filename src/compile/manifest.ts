/**
 * The manifest of generated files: for each, what the policy compiled to and what lay on disk when
 * they last agreed. With both, a difference can be told to come from the policy, from somebody's
 * hand, or from both.
 */

/** Where the manifest is kept, relative to the project; outside every package directory. */
export const manifestPath = (out: string): string => `${out}/.handoff-manifest.json`;

/** What is known of one generated file. */
export interface ManifestEntry {
  /** Hash of what the policy compiled to. */
  readonly source: string;
  /** Hash of the file on disk. */
  readonly artifact: string;
  /** True when the customer owns the file from now on and only its contract is checked. */
  readonly detached: boolean;
}

/** Entries by path. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

/** How a file on disk relates to what the policy says. */
export type FileState =
  | 'fresh'
  /** The policy changed: compiling updates the file. */
  | 'stale'
  /** Somebody changed the file, or pulled it from an org. */
  | 'edited'
  /** Both changed. */
  | 'conflict'
  /** The file is not there. */
  | 'missing'
  /** The policy no longer has it. */
  | 'orphaned'
  /** The customer owns the file and its contract holds. */
  | 'detached'
  /** The customer owns the file, and what is around it can no longer use it. */
  | 'contractBroken';

/** Judges one file from four hashes; `undefined` means there is none. */
export function stateOf(
  source: string | undefined,
  artifact: string | undefined,
  entry: ManifestEntry | undefined
): FileState {
  if (entry?.detached) return 'detached';
  if (source === artifact) return 'fresh';
  if (source === undefined) return artifact === entry?.artifact ? 'orphaned' : 'conflict';
  if (artifact === undefined) return 'missing';
  if (entry === undefined) return 'conflict';
  const changed = source !== entry.source;
  const edited = artifact !== entry.artifact;
  if (changed && edited) return 'conflict';
  return edited ? 'edited' : 'stale';
}

/** The text of a manifest: one line a file, sorted, so that it merges well. */
export function writeManifest(manifest: Manifest): string {
  const files = Object.fromEntries(
    [...manifest]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, { source, artifact, detached }]) => [
        path,
        `${source} ${artifact}${detached ? ' detached' : ''}`
      ])
  );
  const about =
    'Written by handoff compile. For each generated file: hash of what the policy compiled to, then hash of the file.';
  return `${JSON.stringify({ about, files }, null, 2)}\n`;
}

/**
 * Reads a manifest.
 * @throws when the text is not a manifest
 */
export function readManifest(text: string): Manifest {
  const parsed = JSON.parse(text) as { readonly files?: Readonly<Record<string, string>> };
  if (typeof parsed.files !== 'object') throw new Error('it has no list of files');
  return new Map(
    Object.entries(parsed.files).map(([path, line]) => {
      const [source = '', artifact = '', mark] = line.split(' ');
      return [path, { source, artifact, detached: mark === 'detached' }];
    })
  );
}
