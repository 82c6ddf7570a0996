import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Flow } from '../../src/flow/index.ts';
import { ACTIVATION_PAGE, activationOrder, withActivationOrder } from '../activation/activation.ts';
import { projectFlows } from '../activation/projectFlows.ts';

const ROOT = resolve(__dirname, '../..');
const calling = (...names: string[]): Flow =>
  ({ subflows: names.map((flowName) => ({ flowName })) }) as unknown as Flow;

describe('the order of activation', () => {
  it('puts a flow after those it calls, however deep, and leaves out what is not there', () => {
    const flows = { A: calling('C', 'Gone'), B: calling(), C: calling('D'), D: calling() };
    expect(activationOrder(flows)).toEqual(['D', 'C', 'A', 'B']);
  });

  it('ends with flows that call each other', () => {
    expect(activationOrder({ A: calling('B'), B: calling('A') })).toEqual(['B', 'A']);
  });

  it('is on the page as the flows of this project say; npm run docs:activation writes it', () => {
    const page = readFileSync(join(ROOT, ACTIVATION_PAGE), 'utf8');
    const { flows, directoryOf } = projectFlows(ROOT);
    expect(Object.keys(flows).length).toBeGreaterThan(0);
    expect(page).toBe(withActivationOrder(page, flows, directoryOf));
  });

  it('is not written into a page without a place for it', () => {
    expect(() => withActivationOrder('# Deploy\n', {}, () => '')).toThrow('lacks');
  });
});
