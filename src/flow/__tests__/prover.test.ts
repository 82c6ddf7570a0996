import {
  apexAction,
  assign,
  assignment,
  buildFlow,
  contains,
  decision,
  END,
  equals,
  ref,
  subflow,
  text,
  type Flow
} from '../index.ts';
import { mutantsOf } from '../mutation/mutants.ts';
import { formatCounterExample, proveDecision, proveRouting } from '../prover/proveFlow.ts';
import type { DecisionClaim } from '../prover/proveFlow.ts';
import type { RoutingContract } from '../prover/routingMonitor.ts';
import { sampleRoutingFlow } from './sampleRoutingFlow.ts';

const contract: RoutingContract = {
  channel: 'messaging',
  showsReason: true,
  beforeRouting: ['apex:SampleTransfer'],
  once: ['apex:SampleTransfer']
};

type Node = { readonly name?: string } & Record<string, unknown>;

/** The sample flow with one step changed. */
function changed(name: string, changes: Record<string, unknown>): Flow {
  const flow = sampleRoutingFlow() as unknown as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(flow).map(([key, member]) => [
      key,
      Array.isArray(member)
        ? (member as Node[]).map((node) => (node.name === name ? { ...node, ...changes } : node))
        : member
    ])
  ) as unknown as Flow;
}

const to = (targetReference: string) => ({ targetReference });
const claimsOf = (flow: Flow): string[] =>
  proveRouting(flow, contract).counterExamples.map(({ claim }) => claim);

describe('proving a routing flow', () => {
  it('holds for a sound flow', () => {
    expect(proveRouting(sampleRoutingFlow(), contract).counterExamples).toEqual([]);
  });

  it.each([
    ['silent-end', 'Promise_Call_Back', { assignmentItems: [assign('triedFallback', true)] }],
    ['unhandled-fault', 'Record_Case', { faultConnector: undefined }],
    ['missing-fault-path', 'Record_Case', { faultConnector: undefined }],
    ['not-terminal', 'Was_Anybody_Asked', { defaultConnector: undefined }],
    ['after-routing', 'Route_To_Queue', { connector: to('Promise_Call_Back') }],
    ['endless', 'Route_To_Fallback', { faultConnector: to('Turn_To_Fallback') }],
    ['read-before-set', 'Record_Transfer', { connector: to('Is_There_A_Queue') }],
    ['gave-up-early', 'Record_Transfer', { faultConnector: to('Record_Case') }],
    ['dangling-connector', 'Record_Transfer', { faultConnector: to('Nowhere') }],
    ['unreachable', 'Find_Queue', { connector: to('Check_Availability') }],
    ['after-failure', 'Route_To_Queue', { faultConnector: to('Each_Destination') }],
    ['tried-again', 'Route_To_Queue', { faultConnector: to('Check_Availability') }],
    ['ignored-availability', 'Is_Anybody_There', { defaultConnector: to('Each_Destination') }],
    ['needless-fallback', 'Is_Anybody_There', { defaultConnector: to('Turn_To_Fallback') }],
    ['before-routing', 'Turn_To_Fallback', { connector: to('Find_Fallback_Queue') }]
  ])('reports %s when %s is changed', (claim, name, changes) => {
    const flow =
      claim === 'before-routing'
        ? { ...sampleRoutingFlow(), start: { locationX: 0, locationY: 0, connector: to(name) } }
        : changed(name, changes);
    expect(claimsOf(flow)).toContain(claim);
  });

  it('reports a route to a queue where nobody is', () => {
    const flow = changed('Is_Anybody_There', {
      rules: [],
      defaultConnector: to('Route_To_Queue')
    });
    expect(claimsOf(flow)).toEqual(expect.arrayContaining(['routes-to-nobody', 'empty-decision']));
  });

  it('reports incomplete and blank route inputs', () => {
    const route = sampleRoutingFlow().actionCalls!.find(({ name }) => name === 'Route_To_Queue')!;
    const inputParameters = route.inputParameters!.filter(({ name }) => name !== 'queueId');
    const flow = changed('Route_To_Queue', { inputParameters });
    const [problem] = proveRouting(flow, contract).counterExamples;
    expect(problem?.message).toBe('routeWork lacks queueId.');
    const blank = changed('Find_Fallback_Queue', {
      filters: [{ field: 'DeveloperName', operator: 'EqualTo', value: { stringValue: '' } }]
    });
    expect(claimsOf(blank)).toContain('blank-name');
  });

  it('prints the path, element by element', () => {
    const flow = changed('Was_Anybody_Asked', { defaultConnector: undefined });
    const example = proveRouting(flow, contract).counterExamples.find(
      ({ claim }) => claim === 'not-terminal'
    )!;
    expect(formatCounterExample('Sample_Route', example)).toBe(
      [
        'Sample_Route: The path ends with the work neither routed nor recorded as a case. (not-terminal)',
        '  1. Record_Transfer',
        '  2. Ask_Nobody_Yet',
        '  3. Each_Destination [done]',
        '  4. Was_Anybody_Asked [No destination]'
      ].join('\n')
    );
  });

  it('stops at the first broken claim when asked to', () => {
    const flow = changed('Promise_Call_Back', { assignmentItems: [assign('triedFallback', true)] });
    const all = proveRouting(flow, contract);
    const first = proveRouting(flow, contract, { stopAfter: 1 });
    expect(first.holds).toBe(false);
    expect(first.states).toBeLessThanOrEqual(all.states);
  });
});

describe('mutants of a routing flow', () => {
  /** They do exactly what the flow does, or take a missing queue for an empty one, which is as good. */
  const HARMLESS = [
    'Record_Transfer fault → Was_The_Fallback_Tried',
    'Route_To_Queue fault → Was_The_Fallback_Tried',
    'Was_Anybody_Asked default → Was_The_Fallback_Tried',
    'Is_There_A_Queue default → Was_The_Fallback_Tried',
    'Is_There_A_Queue default → Each_Destination',
    'Find_Queue fault → Was_The_Fallback_Tried',
    'Find_Queue fault → Each_Destination',
    'Is_There_A_Queue default → Ask_Nobody_Yet',
    'Find_Queue fault → Ask_Nobody_Yet',
    'Record_Transfer fault → Was_Anybody_Asked'
  ];

  it('are all caught', () => {
    const mutants = [...mutantsOf(sampleRoutingFlow())];
    const kinds = new Set(mutants.map(({ kind }) => kind));
    expect(kinds.size).toBe(8);
    const survivors = mutants
      .filter(({ flow }) => proveRouting(flow, contract, { stopAfter: 1 }).holds)
      .map(({ description }) => description);
    expect(survivors.filter((each) => !HARMLESS.includes(each))).toEqual([]);
  });
});

describe('proving a decision flow', () => {
  const decide = (logic?: string): Flow =>
    buildFlow({
      name: 'Sample_Decide',
      label: 'Sample: Decide',
      description: 'Decides.',
      kind: 'autolaunched',
      variables: [
        text('signals', 'Signals.', { input: true }),
        text('asked', 'Asked items.', { input: true }),
        text('action', 'Answer.', { output: true })
      ],
      start: 'Which_Rule',
      steps: [
        decision({
          name: 'Which_Rule',
          description: 'First rule.',
          outcomes: [
            {
              name: 'Ask_First',
              when: [contains('signals', '|person|'), equals('asked', '|')],
              logic,
              next: 'Ask'
            },
            { name: 'Person', when: [contains('signals', '|person|')], next: 'Escalate' }
          ],
          otherwise: { label: 'Go on', next: 'Continue' }
        }),
        ...(['ask', 'escalate', 'continue'] as const).map((action) =>
          assignment({
            name: action.charAt(0).toUpperCase() + action.slice(1),
            description: 'Answers.',
            items: [assign('action', action)],
            next: END
          })
        )
      ]
    });
  const person = { input: 'signals', operator: 'Contains', value: '|person|' } as const;
  const asked = { input: 'asked', operator: 'Contains', value: '|email|' } as const;
  const only = (claim: string, allowed: string[], ...given: DecisionClaim['given']) => ({
    claim,
    given,
    judge: ({ action }: Parameters<DecisionClaim['judge']>[0]) =>
      allowed.includes(String(action)) ? undefined : `answers ${String(action)}`
  });

  it('follows what the facts imply: an asked item means something was asked', () => {
    const claims = [
      only('total', ['ask', 'escalate', 'continue']),
      only('honoured', ['ask', 'escalate'], person),
      only('once', ['escalate'], person, asked),
      only('nobody', ['continue'], { ...person, holds: false })
    ];
    expect(proveDecision(decide(), claims).counterExamples).toEqual([]);
  });

  it('finds the path on which a promise is broken', () => {
    const proof = proveDecision(decide('1 OR 2'), [only('once', ['escalate'], person, asked)]);
    expect(proof.counterExamples).toEqual([
      {
        claim: 'once',
        message: 'answers ask',
        element: 'Ask',
        path: [
          { element: 'Which_Rule', outcome: 'Ask_First' },
          { element: 'Ask', outcome: '' }
        ]
      }
    ]);
  });

  it('looks into subflows, and sees the faults they leave to their caller', () => {
    const caller = buildFlow({
      name: 'Sample_Caller',
      label: 'Sample: Caller',
      description: 'Calls.',
      kind: 'autolaunched',
      variables: [
        text('said', 'Signals.', { input: true }),
        text('action', 'Answer.', { output: true })
      ],
      start: 'Decide',
      steps: [
        subflow({
          name: 'Decide',
          description: 'Runs the rules.',
          flow: 'Sample_Decide',
          inputs: { signals: ref('said'), asked: '|email|' },
          outputs: { action: 'action' },
          next: END
        })
      ]
    });
    const claim = only('escalates', ['escalate'], { ...person, input: 'said' });
    const subflows = { Sample_Decide: decide() };
    expect(proveDecision(caller, [claim], { subflows }).counterExamples).toEqual([]);

    const failing = buildFlow({
      name: 'Sample_Decide',
      label: 'Sample: Decide',
      description: 'Calls an action.',
      kind: 'autolaunched',
      variables: [
        text('signals', 'Signals.', { input: true }),
        text('asked', 'Asked items.', { input: true }),
        text('action', 'Answer.', { output: true })
      ],
      start: 'Act',
      steps: [
        apexAction({
          name: 'Act',
          description: 'Acts.',
          class: 'Act',
          inputs: { asked: ref('asked'), signals: ref('signals') },
          next: 'Answer',
          fault: 'Answer'
        }),
        assignment({
          name: 'Answer',
          description: 'Answers.',
          items: [assign('action', 'escalate')],
          next: END
        })
      ]
    });
    const bare = {
      ...failing,
      actionCalls: failing.actionCalls!.map((call) => ({ ...call, faultConnector: undefined }))
    };
    const proof = proveDecision(caller, [claim], { subflows: { Sample_Decide: bare } });
    expect(proof.counterExamples.map(({ claim: code }) => code)).toEqual(['unhandled-fault']);
  });

  it('refuses a fact about an input that is not there', () => {
    const claim = only('any', ['ask'], { ...person, input: 'nothing' });
    expect(() => proveDecision(decide(), [claim])).toThrow('The flow has no input nothing.');
  });
});
