import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildFlow,
  END,
  assignment,
  assign,
  MemoryOrg,
  readFlow,
  text,
  TriggeredFlows,
  type Flow,
  type FlowRecord
} from '../index.ts';

const FIXTURES = join(process.cwd(), 'src/lint/__tests__/fixtures');
const watch = (kind: 'failing' | 'passing'): Flow =>
  readFlow(
    readFileSync(join(FIXTURES, 'path-looks-once', kind, 'flows/Watch.flow-meta.xml'), 'utf8')
  );

const MINUTE = 60_000;
const at = (minute: number): string => new Date(minute * MINUTE).toISOString();

/** Counts the looks of a flow at one row whose time moves on with every look, for so many minutes. */
function looks(flow: Flow, minutes: number, move: (row: FlowRecord, next: string) => FlowRecord[]) {
  let row: FlowRecord = { Id: 'row', State__c: 'due', Look_At__c: at(1) };
  const flows = new TriggeredFlows({ Watch: flow }, { actions: {} }, new MemoryOrg());
  flows.save('Case', null, row, 0);
  let seen = 0;
  for (let minute = 1; minute <= minutes; minute += 1) {
    const runs = flows.advance(minute * MINUTE, () => row);
    seen += runs.length;
    if (runs.length === 0) continue;
    for (const next of move(row, at(minute + 1))) {
      flows.save('Case', row, next, minute * MINUTE);
      row = next;
    }
  }
  return seen;
}

const straightOn = (row: FlowRecord, next: string) => [{ ...row, Look_At__c: next }];
const throughBlank = (row: FlowRecord, next: string) => [
  { ...row, Look_At__c: null },
  { ...row, Look_At__c: next }
];
const throughAnotherState = (row: FlowRecord, next: string) => [
  { ...row, State__c: 'looking' },
  { ...row, State__c: 'due', Look_At__c: next }
];

describe('record-triggered flows', () => {
  it('look once when only the time moves, however long the row waits', () => {
    expect(looks(watch('failing'), 10, straightOn)).toBe(1);
  });

  it('look again when the criteria were false in between', () => {
    expect(looks(watch('failing'), 10, throughBlank)).toBe(10);
    expect(looks(watch('passing'), 10, throughAnotherState)).toBe(10);
  });

  it('follow the time while they are pending, and drop a row that stops qualifying', () => {
    const flows = new TriggeredFlows({ Watch: watch('failing') }, { actions: {} }, new MemoryOrg());
    const row: FlowRecord = { Id: 'row', Look_At__c: at(1) };
    const later: FlowRecord = { Id: 'row', Look_At__c: at(5) };
    flows.save('Case', null, row, 0);
    flows.save('Case', row, later, 0);
    expect(flows.advance(MINUTE, () => later)).toEqual([]);
    expect(flows.pendingFor('row')).toBe(1);
    flows.save('Case', later, { Id: 'row', Look_At__c: null }, 0);
    expect(flows.pendingFor('row')).toBe(0);
  });

  it('run at once only for the saves they are started by', () => {
    const launch = (on: 'Update' | 'CreateAndUpdate') =>
      new TriggeredFlows(
        {
          Launch: buildFlow({
            name: 'Launch',
            label: 'Launch',
            description: 'Starts when a row is ready.',
            kind: 'recordTriggered',
            trigger: {
              object: 'Case',
              on,
              filters: [{ field: 'Status', value: 'ready' }],
              onlyWhenChanged: true
            },
            variables: [text('note', 'What happened.')],
            start: 'Note',
            steps: [
              assignment({
                name: 'Note',
                description: 'Remembers it.',
                items: [assign('note', 'started')],
                next: END
              })
            ]
          })
        },
        { actions: {} },
        new MemoryOrg()
      );
    const ready: FlowRecord = { Id: 'row', Status: 'ready' };
    const open: FlowRecord = { Id: 'row', Status: 'open' };
    expect(launch('Update').save('Case', null, ready, 0)).toEqual([]);
    expect(launch('CreateAndUpdate').save('Case', null, ready, 0)).toHaveLength(1);
    expect(launch('Update').save('Case', open, ready, 0)).toHaveLength(1);
    expect(launch('Update').save('Case', ready, ready, 0)).toEqual([]);
    expect(launch('Update').save('Account', open, ready, 0)).toEqual([]);
  });
});
