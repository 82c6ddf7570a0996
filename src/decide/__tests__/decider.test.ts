/** A decision comes from the flow's XML, says what is missing, and what would have changed it. */
import {
  assign,
  assignment,
  buildFlow,
  contains,
  decision,
  END,
  text,
  boolean,
  writeFlow
} from '../../flow/index.ts';
import { DECISION_PARAMETERS, FACT_PARAMETERS } from '../../shared/apexAction.ts';
import type { Signal } from '../../shared/decision.ts';
import { initialFacts } from '../../shared/facts.ts';
import type { PolicyRecords, PrerequisiteRecord } from '../../shared/records.ts';
import { createDecider } from '../index.ts';

const xml = writeFlow(
  buildFlow({
    name: 'Handoff_Decide',
    label: 'Handoff: Decide',
    description: 'Decides for this test.',
    kind: 'autolaunched',
    variables: [
      ...FACT_PARAMETERS.map(({ name, type, description }) =>
        type === 'Boolean'
          ? boolean(name, description, { input: true })
          : text(name, description, { input: true })
      ),
      ...DECISION_PARAMETERS.map(({ name, description }) =>
        text(name, description, { output: true })
      )
    ],
    start: 'First_Rule_That_Holds',
    steps: [
      decision({
        name: 'First_Rule_That_Holds',
        description: 'Tone hands over to senior care.',
        outcomes: [
          { name: 'Upset', when: [contains('crossedSignals', '|tone|')], next: 'Escalate_Upset' }
        ],
        otherwise: { label: 'No rule holds', next: END }
      }),
      assignment({
        name: 'Escalate_Upset',
        description: 'Hands over because of the tone.',
        items: [
          assign('action', 'escalate'),
          assign('reason', 'upset'),
          assign('rule', 'Upset'),
          assign('priority', 'high'),
          assign('destination', 'Handoff_Care'),
          assign('messageCode', 'connecting')
        ],
        next: END
      })
    ]
  })
);

const prerequisite = (item: string, more: Partial<PrerequisiteRecord>): PrerequisiteRecord => ({
  name: item,
  item,
  kind: 'item',
  topic: '',
  destination: '',
  actionName: '',
  preset: 'askOnce',
  questionMessage: '',
  exitMessage: '',
  order: 1,
  active: true,
  description: '',
  ...more
});

const records: PolicyRecords = {
  version: 'v1',
  detection: '',
  wording: '',
  signals: [],
  phrases: [],
  thresholds: [],
  destinations: [],
  redactions: [],
  settings: [],
  prerequisites: [
    prerequisite('email', { destination: 'Handoff_Care', order: 2 }),
    prerequisite('identity', { kind: 'verified', order: 1 }),
    prerequisite('createcase', { kind: 'action', actionName: 'createcase', topic: 'Cases' })
  ],
  messages: [
    {
      name: 'connecting_en',
      code: 'connecting',
      language: 'en',
      text: 'One moment.',
      part: 1,
      kind: 'spoken',
      reason: '',
      target: '',
      confirm: false,
      mustAgree: false,
      order: 1,
      active: true
    }
  ]
};

const tone = (score: number): Signal => ({
  signal: 'tone',
  score,
  threshold: 0.6,
  crossed: score >= 0.6,
  turn: 1,
  evidence: [],
  scope: 'org'
});

describe('createDecider', () => {
  const decider = createDecider({ records, decideFlowXml: xml, flows: new Map() });

  it('returns what the flow decided, with its path and the words for the customer', () => {
    const facts = { ...initialFacts(), crossedSignals: '|tone|' };
    const result = decider.decide(facts, [tone(0.8)], 'en');
    expect(result).toMatchObject({
      action: 'escalate',
      reason: 'upset',
      rule: 'Upset',
      priority: 'high',
      destination: 'Handoff_Care',
      customerMessage: 'One moment.'
    });
    expect(result.trace.path).toEqual(['First_Rule_That_Holds › Upset', 'Escalate_Upset']);
    expect(result.trace.wouldChange).toEqual([{ change: 'without tone', action: 'continue' }]);
  });

  it('lists what the destination still needs, in the order it is asked for', () => {
    const facts = { ...initialFacts(), crossedSignals: '|tone|' };
    expect(decider.decide(facts, [], 'en').missing).toEqual(['identity', 'email']);
    const known = { ...facts, identity: 'verified', providedItems: '|email|' };
    expect(decider.decide(known, [], 'en').missing).toEqual([]);
  });

  it('asks for an action only in its topic, and takes it as done once it has worked', () => {
    const inTopic = { ...initialFacts(), topic: 'Cases' };
    expect(decider.decide(inTopic, [], 'en').missing).toContain('createcase');
    expect(
      decider.decide({ ...inTopic, completedActions: '|createcase|' }, [], 'en').missing
    ).not.toContain('createcase');
  });

  it('continues when no rule holds and says what would have escalated', () => {
    const result = decider.decide(initialFacts(), [tone(0.4)], 'en');
    expect(result).toMatchObject({ action: 'continue', reason: null, rule: 'Default' });
    expect(result.trace.wouldChange).toEqual([
      { change: 'tone at 0.6 instead of 0.4', action: 'escalate' }
    ]);
  });

  it('refuses a flow that calls one it was not given', () => {
    const broken = xml
      .replace('</Flow>', '')
      .concat(
        '<subflows><name>Ask_Other</name><label>Ask Other</label><locationX>0</locationX>' +
          '<locationY>0</locationY><flowName>Not_There</flowName></subflows></Flow>'
      );
    expect(() => createDecider({ records, decideFlowXml: broken, flows: new Map() })).toThrow(
      'calls Not_There, which does not exist'
    );
  });
});
