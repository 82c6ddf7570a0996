import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { policy } from '../../../policy/index.ts';
import {
  canonical,
  checkFiles,
  CompileFilesError,
  detachFile,
  loadManifest,
  writeFiles
} from '../compileFiles.ts';
import { compilePolicy, type Compilation } from '../compilePolicy.ts';
import { manifestPath, stateOf } from '../manifest.ts';

const MANIFEST = manifestPath('force-app');

const FLOW = 'force-app/policy/flows/Handoff_Decide.flow-meta.xml';
const QUEUE = 'force-app/policy/queues/Handoff_Service_Case.queue-meta.xml';
const whole = compilePolicy(policy);

/** A compilation of two files only, which is all these tests need. */
function compilation(change: Readonly<Record<string, string | undefined>> = {}): Compilation {
  const files = new Map([
    [FLOW, whole.files.get(FLOW)!],
    [QUEUE, whole.files.get(QUEUE)!]
  ]);
  for (const [path, content] of Object.entries(change)) {
    if (content === undefined) files.delete(path);
    else files.set(path, content);
  }
  return { ...whole, files };
}

const shippedFlows = (): readonly (readonly [string, string])[] =>
  [...whole.files].filter(([path]) => path.endsWith('.flow-meta.xml'));

describe('generated files', () => {
  let root: string;
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const edit = (path: string, change: (content: string) => string): void => {
    writeFileSync(join(root, path), change(read(path)));
  };
  const states = (made = compilation()): Readonly<Record<string, string>> =>
    Object.fromEntries(checkFiles(root, made).map(({ path, state }) => [path, state]));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'handoff-'));
    writeFiles(root, compilation());
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('are canonical as they are compiled, so that their hash needs no reading', () => {
    const kindOf = (path: string): string => path.replace(/^.*\/([^/]+)\/[^/]+$/, '$1');
    const oneOfEach = new Map([...whole.files].map((file) => [kindOf(file[0]), file]));
    expect(oneOfEach.size).toBeGreaterThan(15);
    for (const [path, content] of [...oneOfEach.values(), ...shippedFlows()]) {
      expect(canonical(path, content)).toBe(content);
    }
  });

  it('are written once and then left alone', () => {
    expect(read(QUEUE)).toBe(whole.files.get(QUEUE));
    const again = writeFiles(root, compilation());
    expect(again).toMatchObject({ written: [], removed: [], unchanged: 2, kept: [] });
  });

  it('are stale when the policy changed, and compiling mends it', () => {
    const changed = compilation({ [QUEUE]: '<Queue/>\n' });
    expect(states(changed)[QUEUE]).toBe('stale');
    expect(writeFiles(root, changed).written).toEqual([QUEUE]);
    expect(states(changed)[QUEUE]).toBe('fresh');
  });

  it('are edited when somebody changed them, and compiling leaves them alone', () => {
    edit(FLOW, (content) => content.replace('No rule holds: the AI goes on.', 'Goes on.'));
    const [status] = checkFiles(root, compilation());
    expect(status).toMatchObject({
      state: 'edited',
      details: [
        'assignments Continue_The_Conversation › description: “No rule holds: the AI goes on.” → “Goes on.”'
      ]
    });
    expect(writeFiles(root, compilation()).kept.map(({ path }) => path)).toEqual([FLOW]);
    expect(read(FLOW)).toContain('Goes on.');
    writeFiles(root, compilation(), new Set([FLOW]));
    expect(states()[FLOW]).toBe('fresh');
  });

  it('are in conflict when both changed', () => {
    edit(QUEUE, (content) => content.replace('<name>', '<name>Our '));
    expect(states(compilation({ [QUEUE]: '<Queue/>\n' }))[QUEUE]).toBe('conflict');
  });

  it('are written again after a merge where they only say which policy this is', () => {
    const version = 'force-app/policy/staticresources/Handoff_Detection.txt';
    const ours = compilation({ [version]: whole.files.get(version) });
    writeFiles(root, ours);
    edit(version, (content) => content.replace(whole.records.version, 'theirs'));
    expect(states(ours)[version]).toBe('stale');
    expect(writeFiles(root, ours)).toMatchObject({ written: [version], kept: [] });
  });

  it('are not called edited when Flow Builder only moved things', () => {
    edit(FLOW, (content) =>
      content.replaceAll('<locationX>0<', '<locationX>176<').replaceAll('\n    ', '\n  ')
    );
    expect(states()[FLOW]).toBe('fresh');
    expect(canonical(FLOW, read(FLOW))).toBe(canonical(FLOW, whole.files.get(FLOW)!));
  });

  it('are removed when the policy no longer has them, unless somebody changed them', () => {
    expect(writeFiles(root, compilation({ [QUEUE]: undefined })).removed).toEqual([QUEUE]);
    expect(existsSync(join(root, QUEUE))).toBe(false);
    edit(FLOW, (content) => content.replace('Handoff: Decide', 'Ours'));
    expect(writeFiles(root, compilation({ [FLOW]: undefined })).kept).toHaveLength(1);
    expect(existsSync(join(root, FLOW))).toBe(true);
  });

  it('belong to the customer once detached, as long as their contract holds', () => {
    edit(FLOW, (content) => content.replace('Handoff: Decide', 'Ours'));
    detachFile(root, compilation(), FLOW);
    expect(states()[FLOW]).toBe('detached');
    expect(writeFiles(root, compilation()).kept).toEqual([]);
    edit(FLOW, (content) => content.replace('<name>crossedSignals</name>', '<name>signals</name>'));
    expect(checkFiles(root, compilation())[0]).toMatchObject({
      state: 'contractBroken',
      details: ['The input crossedSignals is missing.']
    });
  });

  it('cannot be detached when nothing generates them', () => {
    expect(() => {
      detachFile(root, compilation(), 'README.md');
    }).toThrow(CompileFilesError);
  });

  it('are never half written', () => {
    const folder = join(root, dirname(QUEUE));
    chmodSync(folder, 0o500);
    const changed = compilation({ [FLOW]: '<Flow/>\n', [QUEUE]: '<Queue/>\n' });
    const isRoot = process.getuid?.() === 0;
    try {
      if (!isRoot) {
        expect(() => writeFiles(root, changed)).toThrow('could not be written');
        expect(read(FLOW)).toBe(whole.files.get(FLOW));
      }
    } finally {
      chmodSync(folder, 0o700);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('say what is wrong with a manifest that cannot be read', () => {
    writeFileSync(join(root, MANIFEST), 'not json');
    expect(() => loadManifest(root, 'force-app')).toThrow(`${MANIFEST} cannot be read`);
  });

  it('keep one line each in the manifest, sorted', () => {
    const lines = read(MANIFEST)
      .split('\n')
      .filter((line) => line.includes('force-app/'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^ {4}"force-app\/policy\/flows.*": "[0-9a-f]{16} [0-9a-f]{16}",$/);
  });
});

describe('stateOf', () => {
  const entry = { source: 'a', artifact: 'a', detached: false };

  it.each([
    ['a', 'a', entry, 'fresh'],
    ['b', 'b', entry, 'fresh'],
    ['b', 'a', entry, 'stale'],
    ['a', 'b', entry, 'edited'],
    ['b', 'c', entry, 'conflict'],
    ['a', undefined, entry, 'missing'],
    [undefined, 'a', entry, 'orphaned'],
    [undefined, 'b', entry, 'conflict'],
    ['a', 'b', undefined, 'conflict'],
    ['a', 'b', { ...entry, detached: true }, 'detached']
  ] as const)('compiled %s, on disk %s', (source, artifact, known, state) => {
    expect(stateOf(source, artifact, known)).toBe(state);
  });
});
