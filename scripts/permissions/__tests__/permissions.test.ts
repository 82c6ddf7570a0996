/**
 * Access is complete and no wider than it must be: everything shipped can be used by the job it is for,
 * and nobody can change a row, read a secret or touch the audit trail.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOBS } from '../jobs.ts';
import { permissionSetFile, readableFields } from '../permissionSet.ts';
import { readShipped } from '../shipped.ts';

const root = join(__dirname, '../../..');
const shipped = readShipped(root);
const files = new Map(JOBS.map((job) => [job.name, permissionSetFile(job, shipped)]));
const granted = (
  pick: (job: (typeof JOBS)[number]) => readonly string[] | undefined
): Set<string> => new Set(JOBS.flatMap((job) => pick(job) ?? []));

describe('the shipped permission sets', () => {
  it.each([...files.values()])('%s is what the jobs say', (path, content) => {
    expect(existsSync(join(root, path))).toBe(true);
    expect(readFileSync(join(root, path), 'utf8')).toBe(content);
  });
});

describe('least privilege', () => {
  it.each([...files])(
    '%s lets nobody create, edit or delete a row or a field',
    (_name, [, xml]) => {
      expect(xml).not.toMatch(
        /<(allowCreate|allowEdit|allowDelete|modifyAllRecords|editable)>true/
      );
      expect(xml).not.toContain('<userPermissions>');
    }
  );

  it('gives the secrets to nobody', () => {
    for (const [, xml] of files.values()) expect(xml).not.toContain('Handoff_Secret__c');
  });

  it('lets supervisors and admins read the audit trail, and nobody else', () => {
    const readers = JOBS.filter((job) => job.objects?.['Handoff_Event__c'] !== undefined);
    expect(readers.map(({ name }) => name)).toEqual(['Handoff_Supervisor', 'Handoff_Admin']);
  });

  it('gives the AI agent no object of ours and no component class', () => {
    const agent = JOBS.find(({ name }) => name === 'Handoff_AI_Agent')!;
    expect(Object.keys(agent.objects ?? {}).filter((name) => name.endsWith('__c'))).toEqual([]);
    const callable = shipped.classes.filter((each) => each.callableFromComponents);
    expect(callable.filter(({ name }) => agent.classes?.includes(name))).toEqual([]);
  });

  it('gives human agents no view of all records, no supervision and no reveal', () => {
    const human = JOBS.find(({ name }) => name === 'Handoff_Human_Agent')!;
    expect(Object.values(human.objects ?? {})).not.toContain('readAll');
    expect(human.customPermissions ?? []).toEqual([]);
    expect(human.classes).not.toContain('HandoffReveal');
  });

  it('hides the working texts of the engine from everyone', () => {
    for (const [, xml] of files.values()) expect(xml).not.toMatch(/State_JSON|Recent_Turns_JSON/);
  });

  it('names nothing outside core in core', () => {
    for (const job of JOBS.filter(({ directory }) => directory === 'core')) {
      const outside = readableFields(job, shipped).filter((field) =>
        shipped.fields.some(({ name, directory }) => name === field && directory !== 'core')
      );
      expect(outside).toEqual([]);
    }
  });
});

describe('completeness', () => {
  it('grants every grantable field of every readable object to those who read it', () => {
    for (const job of JOBS.filter(({ directory }) => directory === 'core')) {
      const fields = readableFields(job, shipped);
      const missing = shipped.fields.filter(
        ({ name, directory, grantable }) =>
          grantable &&
          directory === 'core' &&
          name.split('.')[0].endsWith('__c') &&
          job.objects?.[name.split('.')[0]] !== undefined &&
          !(job.hiddenFields ?? []).includes(name) &&
          !fields.includes(name)
      );
      expect(missing).toEqual([]);
    }
  });

  it('grants every field of the optional directories to somebody', () => {
    const readable = granted((job) => readableFields(job, shipped));
    const optional = shipped.fields.filter(
      ({ name, directory, grantable }) =>
        grantable && directory !== 'core' && name.startsWith('Handoff')
    );
    expect(optional.filter(({ name }) => !readable.has(name))).toEqual([]);
  });

  it('lets some job call every class that components call', () => {
    const classes = granted((job) => job.classes);
    const callable = shipped.classes.filter((each) => each.callableFromComponents);
    expect(callable.length).toBeGreaterThan(0);
    expect(callable.filter(({ name }) => !classes.has(name))).toEqual([]);
  });

  it('lets the AI agent user run every action', () => {
    const agent = JOBS.find(({ name }) => name === 'Handoff_AI_Agent')!;
    // What a flow of people calls is for people alone.
    const people = JOBS.find(({ name }) => name === 'Handoff_Human_Agent')!;
    const invocable = shipped.classes.filter(
      ({ invocable: is, name }) => is && !people.classes?.includes(name)
    );
    expect(invocable.length).toBeGreaterThan(0);
    expect(invocable.filter(({ name }) => !agent.classes?.includes(name))).toEqual([]);
  });

  it('lets the AI agent user run every flow an action calls', () => {
    const flows = granted((job) => job.flows);
    // Omni-Channel and record changes start the others; nobody needs to be allowed.
    const started = /^Handoff_(Route|Launch|Watch|Expire)_/;
    expect(shipped.flows.filter((name) => !started.test(name) && !flows.has(name))).toEqual([]);
  });

  it('puts every custom permission into a set', () => {
    const permissions = granted((job) => job.customPermissions);
    expect(shipped.customPermissions.filter((name) => !permissions.has(name))).toEqual([]);
  });

  it.each([
    ['tab', shipped.tabs, granted((job) => job.tabs)],
    ['application', shipped.applications, granted((job) => job.applications)],
    ['presence status', shipped.presenceStatuses, granted((job) => job.presenceStatuses)]
  ] as const)('shows every %s to somebody, and names none that is not shipped', (_, all, given) => {
    expect(all.length).toBeGreaterThan(0);
    expect([...given].sort()).toEqual([...all].sort());
  });

  it('lets somebody read every object of ours but the secrets', () => {
    const readable = new Set(JOBS.flatMap((job) => Object.keys(job.objects ?? {})));
    const ours = shipped.objects.filter((name) => /__(c|e)$/.test(name));
    expect(ours.filter((name) => !readable.has(name))).toEqual(['Handoff_Secret__c']);
  });

  it('names no class, flow or custom permission that is not shipped', () => {
    const known = new Set([
      ...shipped.classes.map(({ name }) => name),
      ...shipped.flows,
      ...shipped.customPermissions
    ]);
    const named = JOBS.flatMap((job) => [
      ...(job.classes ?? []),
      ...(job.flows ?? []),
      ...(job.customPermissions ?? [])
    ]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('grants no class that nobody calls', () => {
    const called = new Set(
      shipped.classes
        .filter((each) => each.invocable || each.callableFromComponents)
        .map(({ name }) => name)
    );
    // Run by an admin by hand or on a schedule, not from a component.
    const byHand = new Set(['HandoffErasure', 'HandoffRetention']);
    const classes = [...granted((job) => job.classes)];
    expect(classes.filter((name) => !called.has(name) && !byHand.has(name))).toEqual([]);
  });

  it('lets admins tune every custom metadata type', () => {
    const [, xml] = files.get('Handoff_Admin')!;
    for (const name of shipped.customMetadata) expect(xml).toContain(`<name>${name}</name>`);
  });
});
