import {
  add,
  apexAction,
  assign,
  assignment,
  buildFlow,
  compileFlow,
  createRecords,
  deleteRecords,
  END,
  FlowFault,
  getRecords,
  loop,
  MemoryOrg,
  number,
  readFlow,
  record,
  ref,
  setup,
  subflow,
  text,
  UnhandledFault,
  updateRecords,
  writeFlow,
  type Flow,
  type FlowAction,
  type FlowRecord,
  type Recipe
} from '../index.ts';

const base: Omit<Recipe, 'steps' | 'start' | 'variables'> = {
  name: 'Sample',
  label: 'Sample',
  description: 'A sample.',
  kind: 'autolaunched'
};

/** Builds, writes, reads back and compiles, so that every test runs from XML. */
function fromXml(recipe: Pick<Recipe, 'steps' | 'start' | 'variables'>): Flow {
  return readFlow(writeFlow(buildFlow({ ...base, ...recipe })));
}

const describeStep = (name: string) => ({ name, description: `${name}.` });

const send: FlowAction = {
  inputs: ['to', 'channel'],
  outputs: ['receipt'],
  invoke: ({ to }) => {
    if (to === 'nobody') throw new FlowFault('Nobody there.');
    return { receipt: `sent to ${to as string}` };
  }
};

describe('running a flow', () => {
  const flow = fromXml({
    variables: [
      text('to', 'Recipient.', { input: true, initial: 'ann' }),
      text('result', 'What happened.', { output: true })
    ],
    start: 'Send',
    steps: [
      apexAction({
        ...describeStep('Send'),
        class: 'Send',
        inputs: { to: ref('to'), channel: setup('sfdc_phone', 'ServiceChannel') },
        next: 'Keep',
        fault: 'Explain'
      }),
      assignment({
        ...describeStep('Keep'),
        items: [assign('result', ref('Send.receipt'))],
        next: END
      }),
      assignment({
        ...describeStep('Explain'),
        items: [assign('result', 'Failed: {!$Flow.FaultMessage}')],
        next: END
      })
    ]
  });

  it('calls an action and keeps its result', () => {
    const run = compileFlow(flow, { actions: { 'apex:Send': send } }).run({}, new MemoryOrg());
    expect(run.outputs).toEqual({ result: 'sent to ann' });
    expect(run.path).toEqual([{ element: 'Send' }, { element: 'Keep' }]);
  });

  it('follows the fault path with the message, and says so in the path', () => {
    const compiled = compileFlow(flow, { actions: { 'apex:Send': send } });
    const run = compiled.run({ to: 'nobody' }, new MemoryOrg());
    expect(run.outputs).toEqual({ result: 'Failed: Nobody there.' });
    expect(run.path).toEqual([{ element: 'Send', outcome: 'fault' }, { element: 'Explain' }]);
  });

  it('ends with the path when no fault path is left', () => {
    const bare = {
      ...flow,
      actionCalls: [{ ...flow.actionCalls![0], faultConnector: undefined }]
    };
    const compiled = compileFlow(bare, { actions: { 'apex:Send': send } });
    expect(() => compiled.run({ to: 'nobody' }, new MemoryOrg())).toThrow(UnhandledFault);
  });

  it('does not treat a defect of an action as a fault of the platform', () => {
    const broken: FlowAction = {
      ...send,
      invoke: () => {
        throw new TypeError('bug');
      }
    };
    const compiled = compileFlow(flow, { actions: { 'apex:Send': broken } });
    expect(() => compiled.run({}, new MemoryOrg())).toThrow(TypeError);
  });

  it('checks inputs', () => {
    const compiled = compileFlow(flow, { actions: { 'apex:Send': send } });
    expect(() => compiled.run({ too: 'ann' }, new MemoryOrg())).toThrow('no input too');
    expect(() => compiled.run({ to: 7 }, new MemoryOrg())).toThrow('input is not String');
  });

  it('runs a subflow, its steps and its fault within the caller', () => {
    const caller = fromXml({
      variables: [
        text('who', 'Recipient.', { input: true }),
        text('said', 'Result.', { output: true })
      ],
      start: 'Call',
      steps: [
        subflow({
          ...describeStep('Call'),
          flow: 'Sample_Send',
          inputs: { to: ref('who') },
          outputs: { result: 'said' },
          next: END
        })
      ]
    });
    const bare = {
      ...flow,
      actionCalls: [{ ...flow.actionCalls![0], faultConnector: undefined }]
    };
    const actions = { 'apex:Send': send };
    const good = compileFlow(caller, {
      actions,
      subflows: { Sample_Send: compileFlow(flow, { actions }) }
    });
    expect(good.run({ who: 'bo' }, new MemoryOrg())).toEqual({
      outputs: { said: 'sent to bo' },
      path: [{ element: 'Call/Send' }, { element: 'Call/Keep' }, { element: 'Call' }]
    });
    const bad = compileFlow(caller, {
      actions,
      subflows: { Sample_Send: compileFlow(bare, { actions }) }
    });
    try {
      bad.run({ who: 'nobody' }, new MemoryOrg());
      throw new Error('expected a fault');
    } catch (error) {
      expect((error as UnhandledFault).path).toEqual([
        { element: 'Call/Send', outcome: 'fault' },
        { element: 'Call', outcome: 'fault' }
      ]);
    }
  });
});

describe('records, loops and collections', () => {
  const flow = fromXml({
    variables: [
      text('queue', 'Queue.', { input: true, initial: 'A' }),
      text('names', 'Names.', { output: true, initial: '' }),
      number('count', 'How many.', { output: true, initial: 0 }),
      record('one', 'Case', 'A record.'),
      record('kept', 'Case', 'Records.', { collection: true, output: true })
    ],
    start: 'Find',
    steps: [
      getRecords({
        ...describeStep('Find'),
        object: 'Case',
        filters: [{ field: 'Queue', value: ref('queue') }],
        all: true,
        sort: { field: 'Rank', order: 'Desc' },
        limit: 2,
        next: 'Each',
        fault: 'Clean'
      }),
      loop({ ...describeStep('Each'), collection: 'Find', each: 'Collect', done: 'Add_One' }),
      assignment({
        ...describeStep('Collect'),
        items: [
          add('names', ref('Each.Name')),
          add('count', 1),
          assign('one.Name', ref('Each.Name')),
          add('kept', ref('one'))
        ],
        next: 'Each'
      }),
      createRecords({
        ...describeStep('Add_One'),
        object: 'Case',
        values: { Name: 'new', Queue: ref('queue'), Rank: 9 },
        next: 'Change',
        fault: 'Clean'
      }),
      updateRecords({
        ...describeStep('Change'),
        object: 'Case',
        filters: [{ field: 'Id', value: ref('Add_One') }],
        values: { Name: 'changed' },
        next: 'Clean',
        fault: 'Clean'
      }),
      deleteRecords({
        ...describeStep('Clean'),
        object: 'Case',
        filters: [{ field: 'Rank', operator: 'LessThan', value: 2 }],
        next: END,
        fault: 'Again'
      }),
      assignment({ ...describeStep('Again'), items: [assign('count', -1)], next: END })
    ]
  });
  const rows: FlowRecord[] = [
    { Id: '1', Name: 'x', Queue: 'A', Rank: 1 },
    { Id: '2', Name: 'y', Queue: 'A', Rank: 3 },
    { Id: '3', Name: 'z', Queue: 'A', Rank: 2 },
    { Id: '4', Name: 'w', Queue: 'B', Rank: 5 }
  ];

  it('reads in order, collects, creates, updates and deletes', () => {
    const org = new MemoryOrg({ Case: rows });
    const run = compileFlow(flow, { actions: {} }).run({}, org);
    expect(run.outputs).toEqual({ names: 'yz', count: 2, kept: [{ Name: 'y' }, { Name: 'z' }] });
    expect(run.path.map(({ outcome }) => outcome).filter(Boolean)).toEqual([
      'each',
      'each',
      'done'
    ]);
    expect(org.query('Case', []).map((row) => row['Name'])).toEqual(['y', 'z', 'w', 'changed']);
  });

  it('runs the same way twice: no state is left in the compiled flow', () => {
    const compiled = compileFlow(flow, { actions: {} });
    const first = compiled.run({}, new MemoryOrg({ Case: rows }));
    expect(compiled.run({}, new MemoryOrg({ Case: rows }))).toEqual(first);
  });

  it('refuses to order null', () => {
    const org = new MemoryOrg({ Case: [...rows, { Id: '5', Queue: 'A' }] });
    expect(() => compileFlow(flow, { actions: {} }).run({}, org)).toThrow('null has no order');
  });
});

describe('what the interpreter does not model', () => {
  const flow = fromXml({
    variables: [text('a', 'Text.', { output: true, initial: '' })],
    start: 'Set',
    steps: [assignment({ ...describeStep('Set'), items: [assign('a', 'x')], next: END })]
  });
  const compile = (changes: Partial<Flow>) => () =>
    compileFlow({ ...flow, ...changes }, { actions: {} });

  it('is refused by name, everything in one message', () => {
    expect(
      compile({
        formulas: [{ name: 'Total', expression: '1 + 1', dataType: 'Number' }],
        screens: [{ name: 'Ask_User', locationX: 0, locationY: 0 }]
      })
    ).toThrow(
      /Total: formulas are not modelled; .*Ask_User: element kind screens is not modelled/s
    );
  });

  it.each(['$User.Id', '$Label.Hello', '$Permission.X', 'Nothing'])('refuses %s', (path) => {
    const assignments = [
      {
        name: 'Set',
        locationX: 0,
        locationY: 0,
        assignmentItems: [assign('a', ref(path))]
      }
    ];
    expect(compile({ assignments })).toThrow(path);
  });

  it('refuses a flow that never ends', () => {
    const assignments = [{ ...flow.assignments![0], connector: { targetReference: 'Set' } }];
    const compiled = compileFlow({ ...flow, assignments }, { actions: {} });
    expect(() => compiled.run({}, new MemoryOrg())).toThrow('does not come to an end');
  });

  it('refuses unknown actions, parameters and subflows when compiling', () => {
    const calls = fromXml({
      variables: [text('a', 'Text.')],
      start: 'Call',
      steps: [
        apexAction({
          ...describeStep('Call'),
          class: 'Known',
          inputs: { wrong: 'x' },
          outputs: { odd: 'a' },
          next: 'Other',
          fault: 'Other'
        }),
        subflow({ ...describeStep('Other'), flow: 'Missing', inputs: {}, next: END })
      ]
    });
    const known: FlowAction = { inputs: ['right'], outputs: [], invoke: () => ({}) };
    expect(() => compileFlow(calls, { actions: { 'apex:Known': known } })).toThrow(
      /no input wrong.*no output odd.*no subflow Missing/s
    );
    expect(() => compileFlow(calls, { actions: {} })).toThrow('no action apex:Known');
  });

  it('reads custom metadata, the trigger record and the clock', () => {
    const reads = fromXml({
      variables: [text('a', 'Text.', { output: true, initial: '' })],
      start: 'Set',
      steps: [
        assignment({
          ...describeStep('Set'),
          items: [
            add('a', ref('$CustomMetadata.Setting__mdt.Main.Value__c')),
            add('a', ref('$Record.Name')),
            add('a', ref('$Flow.CurrentDateTime'))
          ],
          next: END
        })
      ]
    });
    const org = new MemoryOrg(
      { Setting__mdt: [{ Id: '1', DeveloperName: 'Main', Value__c: 'on ' }] },
      () => '2026-01-01T00:00:00Z'
    );
    const compiled = compileFlow(reads, { actions: {} });
    expect(compiled.run({}, org, { Name: 'rec ' }).outputs['a']).toBe(
      'on rec 2026-01-01T00:00:00Z'
    );
    expect(() => compiled.run({}, org)).toThrow('outside a record-triggered run');
    expect(() => compiled.run({}, new MemoryOrg(), { Name: '' })).toThrow('no custom metadata');
  });
});
