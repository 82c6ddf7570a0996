import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFlow } from '../../../src/flow/index.ts';
import { REASONS } from '../../../src/shared/reasons.ts';
import { playbooks } from '../playbooks.ts';

const flow = readFlow(
  readFileSync(join(process.cwd(), 'force-app/policy/flows/Handoff_Playbook.flow-meta.xml'), 'utf8')
);
const steps = playbooks.filter(({ code }) => code.startsWith('playbook'));

describe('the playbooks', () => {
  it.each(REASONS)('has steps in an order for the reason %s', (reason) => {
    const own = steps.filter((step) => step.reason === reason);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.map(({ order }) => order)).toEqual(own.map((_, index) => index + 1));
  });

  it('fits each step into the one record the flow reads', () => {
    for (const { words } of steps) expect(words.en?.length).toBeLessThanOrEqual(255);
  });

  it('is started by a next best action that names the flow', () => {
    const [start] = playbooks.filter(({ kind }) => kind === 'nextAction');
    expect(start).toMatchObject({ target: 'Handoff_Playbook', order: 1 });
    expect(start?.reason).toBeUndefined();
  });

  it('is read by the flow: the code it asks for, the reason of the handoff, in order', () => {
    const read = flow.actionCalls?.find(({ name }) => name === 'Read_The_Step');
    const given = read?.inputParameters?.map(({ name, value }) => [name, value?.elementReference]);
    expect(read?.actionName).toBe('HandoffPlaybookStep');
    expect(given).toEqual([
      ['language', 'language'],
      ['reason', 'Find_The_Handoff.Reason__c'],
      ['stepNumber', 'stepNumber']
    ]);
    for (const { code, reason = '', order } of steps) {
      const name = `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}`;
      expect(code).toBe(`playbook${name}${String(order)}`);
    }
    expect(flow.screens?.map(({ name }) => name)).toEqual([
      'Say_That_There_Is_None',
      'Show_The_Step'
    ]);
  });

  it('takes the record of the page, as the pop hands it over', () => {
    const inputs = flow.variables?.filter(({ isInput }) => isInput).map(({ name }) => name);
    expect(inputs).toContain('recordId');
  });
});
