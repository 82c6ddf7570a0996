import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labels } from 'c/handoffLabels';

const ROOT = join(__dirname, '../../../../../..');
const xml = readFileSync(
  join(ROOT, 'force-app/core/resolve/labels/CustomLabels.labels-meta.xml'),
  'utf8'
);
const names = [...xml.matchAll(/<fullName>Handoff_(\w+)<\/fullName>/g)].map(([, name]) => name!);

/** `Say_First` → `sayFirst`: the rule that other programs rely on too. */
function keyOf(name: string): string {
  const [first = '', ...rest] = name.split('_');
  return first.toLowerCase() + rest.join('');
}

/** Sources of every component, without their tests. */
function sources(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((file) => /\.(ts|html|cmp)$/.test(file) && !/__tests__|handoffLabels/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n');
}

describe('labels', () => {
  it('are reached by a key that follows from their name', () => {
    expect(Object.keys(labels).sort()).toEqual(
      names
        .filter((name) => name !== 'Bridge_Running') // Shown by the Aura bridge.
        .map(keyOf)
        .sort()
    );
  });

  it('are sorted, so that a change is easy to review', () => {
    expect(names).toEqual([...names].sort());
  });

  it('have pairs for one and many', () => {
    for (const name of names.filter((candidate) => candidate.endsWith('_Many'))) {
      expect(names).toContain(name.replace(/_Many$/, '_One'));
    }
  });

  it('are all shown somewhere', () => {
    const text = sources('force-app/core/resolve/lwc');
    const prefixes =
      /^(reason|signal|result|tone|trend|from|outcome|status|approval|feedback|wrapUp|judgement|disclosure|speaker|priority|channel|kind)[A-Z]/;
    const unused = Object.keys(labels).filter(
      (key) => !prefixes.test(key) && !new RegExp(`\\b${key}\\b`).test(text)
    );
    expect(unused).toEqual([]);
  });
});
