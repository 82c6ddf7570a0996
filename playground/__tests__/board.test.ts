import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoardRow } from '../../force-app/core/resolve/lwc/handoffBoardRows/handoffBoardRows.ts';
import { apexMethod } from '../org/apex.ts';
import { boardOrg } from '../org/boardOrg.ts';
import type { Scenario } from '../play/scenario.ts';
import { engines } from './engines.ts';

const FOLDER = join(__dirname, '..', 'scenarios');
const scenarios = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Scenario
);
const call = (method: string, parameters = {}) => apexMethod('HandoffBoard', method)(parameters);
const rows = async () => (await call('rows')) as BoardRow[];

describe('the board of the in-page org', () => {
  beforeEach(() => boardOrg.stock(engines, scenarios));

  it('shows every sample once, handed over or near a threshold', async () => {
    const all = await rows();
    expect(all).toHaveLength(scenarios.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const row of all.filter(({ live }) => live === 'handoff')) {
      expect(row).toMatchObject({ status: 'transferring', reason: expect.stringMatching(/\w/) });
      expect(Date.parse(row.slaTargetAt!)).toBeGreaterThan(Date.parse(row.waitingSince!));
    }
    for (const row of all.filter(({ live }) => live === 'ai')) {
      expect(row.nearestSignal).not.toBe('');
      expect(row.nearest).toBeLessThan(1);
    }
  });

  it('lets a supervisor take over, reassign and flag', async () => {
    const watched = (await rows()).find(({ live }) => live === 'ai')!;
    await call('takeOver', { handoffId: watched.id });
    await call('flag', { handoffId: watched.id, flagged: true });
    const taken = (await rows()).find(({ id }) => id === watched.id);
    expect(taken).toMatchObject({ live: 'handoff', owner: 'You', flagged: true });
    await call('reassign', { handoffId: watched.id, userId: 'Kim' });
    expect((await rows()).find(({ id }) => id === watched.id)).toMatchObject({
      owner: 'Kim',
      status: 'withHuman'
    });
  });

  it('names queues where somebody waits, and what waits for a decision', async () => {
    const queues = (await call('queues')) as { waiting: number; queue: string }[];
    const waiting = (await rows()).filter(({ status }) => status === 'transferring');
    expect(queues.reduce((sum, queue) => sum + queue.waiting, 0)).toBe(waiting.length);
    const pending = (await apexMethod('HandoffApprovals', 'pending')()) as { id: string }[];
    expect(pending).toHaveLength(1);
    await apexMethod(
      'HandoffApprovals',
      'decide'
    )({
      approvalId: pending[0]!.id,
      decision: 'approved',
      note: ''
    });
    expect(await apexMethod('HandoffApprovals', 'pending')()).toEqual([]);
  });
});
