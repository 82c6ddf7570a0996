import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../play/scenario.ts';
import { Session } from '../play/session.ts';
import { apexMethod } from '../org/apex.ts';
import { deskOrg, type Change } from '../org/deskOrg.ts';
import { METHODS } from '../org/methods.ts';
import { engines } from './engines.ts';

const ROOT = join(__dirname, '..', '..');
const wire = JSON.parse(
  readFileSync(join(__dirname, '..', 'scenarios', 'wire.json'), 'utf8')
) as Scenario;

function handedOver() {
  const session = new Session(
    engines,
    wire,
    'dynamic',
    () => () => undefined,
    (view) => deskOrg.follow(view, engines.dynamic)
  );
  session.toEnd();
  return { session, recordId: deskOrg.recordId(session.view) };
}

const open = apexMethod('HandoffConsole', 'open');

/** Apex methods imported below a folder of component bundles. */
function apexImports(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => name.endsWith('.ts') && !parentPath.includes('__'))
    .flatMap(({ name, parentPath }) => [
      ...readFileSync(join(parentPath, name), 'utf8').matchAll(/@salesforce\/apex\/(\w+\.\w+)/g)
    ])
    .map(([, method = '']) => method);
}

describe('the in-page org', () => {
  it('has nothing before the handoff and forgets it on the way back', async () => {
    const { session, recordId } = handedOver();
    expect(await open({ recordId })).toMatchObject({ packet: { id: recordId } });
    session.restart();
    const fresh = deskOrg.recordId(session.view);
    expect(await open({ recordId: fresh })).toMatchObject({ packet: null, expected: false });
  });

  it('holds the packet the engine built, with the transfer the org knows', async () => {
    const { recordId } = handedOver();
    const { packet } = (await open({ recordId })) as { packet: Record<string, unknown> };
    expect(packet).toMatchObject({
      status: 'withHuman',
      destination: 'Handoff_Compliance',
      chain: [{ outcome: 'accepted' }]
    });
  });

  it('declines the held action when the human of the story says so, and not before', () => {
    const { session, recordId } = handedOver();
    const state = () => deskOrg.packet(recordId)!.approvals[0].state;
    expect(state()).toBe('declined');
    while (session.view.beats[session.view.position - 1]?.kind !== 'connect') session.back();
    expect(state()).toBe('pending');
  });

  it('names the leg to wrap up, and no leg once it is handed back', async () => {
    const { recordId } = handedOver();
    const { transferId } = (await open({ recordId })) as { transferId: string };
    expect(transferId).toMatch(new RegExp(`^${recordId}`));
    const handBack = METHODS['HandoffWrapUp.handBack'];
    expect(handBack({ transferId, note: ' ' })).toMatchObject({ accepted: false });
    const answer = handBack({ transferId, note: 'Settled' }) as { message: string };
    expect(answer).toMatchObject({ accepted: true });
    expect(answer.message).not.toBe('');
    expect(await open({ recordId })).toMatchObject({ transferId: null });
  });

  it('opens the steps of the reason', () => {
    const { recordId } = handedOver();
    expect(deskOrg.steps(recordId).length).toBeGreaterThan(1);
    expect(deskOrg.steps('nothing')).toEqual([]);
  });

  it('keeps a decision of the human when the next turn arrives', () => {
    const { session, recordId } = handedOver();
    const approvalId = deskOrg.packet(recordId)!.approvals[0].id;
    METHODS['HandoffApprovals.decide']({ approvalId, decision: 'declined', note: 'Scam' });
    session.reply('I have declined it.');
    expect(deskOrg.packet(recordId)!.approvals[0]).toMatchObject({ state: 'declined' });
    expect(deskOrg.packet(recordId)!.turns.at(-1)!.text).toBe('I have declined it.');
  });

  it('writes what the customer is to hear with the decision, until somebody told them', () => {
    const { recordId } = handedOver();
    const approvalId = deskOrg.packet(recordId)!.approvals[0].id;
    METHODS['HandoffApprovals.decide']({ approvalId, decision: 'approved', note: '' });
    const owed = deskOrg.packet(recordId)!.approvals[0];
    expect(owed.answer).toMatch(/approved/);
    expect(owed.toldAt).toBeNull();
    METHODS['HandoffConsole.markTold']({ approvalId });
    expect(deskOrg.packet(recordId)!.approvals[0].toldAt).toEqual(expect.any(String));
  });

  it('pushes a growing version for every change', () => {
    const heard: Change[] = [];
    const stop = deskOrg.listen((change) => heard.push(change));
    const { session } = handedOver();
    session.reply('One.');
    session.reply('Two.');
    stop();
    const versions = heard.map(({ Version__c }) => Version__c);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('masks what is typed after the handoff as well', () => {
    const { session, recordId } = handedOver();
    session.say('My card is 4111 1111 1111 1111.');
    const last = deskOrg.packet(recordId)!.turns.at(-1)!;
    expect(last.text).not.toContain('4111');
    expect(last.masked).toContain('card');
  });

  it('answers every Apex method the screen pop imports', () => {
    const imported = apexImports(
      join(ROOT, 'force-app', 'core', 'resolve', 'lwc', 'handoffServer')
    );
    expect(imported.length).toBeGreaterThan(5);
    expect(imported.filter((method) => !(method in METHODS))).toEqual([]);
  });

  it('says so when a method needs a real org', async () => {
    await expect(apexMethod('Nothing', 'here')()).rejects.toThrow(/needs an org/);
  });
});
