/**
 * The packet as a whole: everything the human agent needs is there, nothing secret is, and every line
 * says where it comes from.
 */
import { policy } from '../../../policy/index.ts';
import { seeded } from '../../../scripts/bench/redact/random.ts';
import { PLANTED, planted } from '../../../scripts/bench/redact/samples.ts';
import { toRecords } from '../../compile/records.ts';
import type { Conversation } from '../../shared/conversation.ts';
import type { Decision, Signal } from '../../shared/decision.ts';
import { initialFacts } from '../../shared/facts.ts';
import type { Packet, Source } from '../../shared/packet.ts';
import { LIMITS } from '../../shared/packetLimits.ts';
import { buildPacket, lastQuestion } from '../index.ts';

const records = toRecords(policy);
const now = '2026-03-11T10:05:00.000Z';

const signal = (over: Partial<Signal>): Signal => ({
  signal: 'tone',
  score: 0.9,
  threshold: 0.6,
  crossed: true,
  turn: 2,
  evidence: [{ text: 'third time', start: 0, end: 10, source: 'again' }],
  scope: 'org',
  ...over
});

const decision = (over: Partial<Decision>): Decision => ({
  action: 'escalate',
  reason: 'upset',
  rule: 'Upset',
  priority: 'high',
  destination: 'Handoff_Senior_Care',
  missing: [],
  ask: null,
  customerMessage: '',
  trace: {
    policyVersion: 'v1',
    signals: [signal({})],
    facts: initialFacts(),
    path: [],
    wouldChange: [{ change: 'tone below 0.6', action: 'continue' }]
  },
  ...over
});

const conversation: Conversation = {
  id: 'c1',
  channel: 'messaging',
  language: 'en',
  customer: {
    name: 'Maria Elena Lopez Garcia',
    tier: 'Gold Plus Member',
    identity: 'notVerified',
    related: [
      { kind: 'case', label: 'Case 1', at: '2026-01-01', open: true, id: '500' },
      { kind: 'contact', label: 'Chat 1', at: '2026-02-01' },
      { kind: 'contact', label: 'Chat 2', at: '2026-02-03' },
      { kind: 'contact', label: 'Chat 3', at: '2026-02-02' },
      { kind: 'contact', label: 'Chat 4', at: '2026-01-02' },
      { kind: 'order', label: 'Order 10482', detail: 'blender' },
      { kind: 'case', label: 'Case 0', at: '2025-01-01' }
    ]
  },
  turns: [
    {
      speaker: 'customer',
      text: 'I want a refund for my broken blender, order 10482',
      at: '2026-03-11T10:00:00Z'
    },
    {
      speaker: 'ai',
      text: 'I cannot refund it. You will get an answer within 1 hour.',
      at: '2026-03-11T10:01:00Z'
    },
    {
      speaker: 'customer',
      text: 'This is the third time I am telling you',
      at: '2026-03-11T10:02:00Z'
    }
  ]
};

/** Every source of a packet. */
function sourcesOf(packet: Packet): readonly Source[] {
  return [
    ...packet.summarySources,
    ...packet.openingSources,
    ...packet.facts.map(({ source }) => source),
    ...packet.attempts.map(({ source }) => source),
    ...packet.promises.map(({ source }) => source),
    ...packet.disclosures.flatMap(({ source }) => (source ? [source] : [])),
    ...(packet.tone ? [packet.tone.source] : [])
  ];
}

describe('a packet with a decision', () => {
  const packet = buildPacket({
    conversation,
    decision: decision({}),
    signals: [signal({ turn: 1, score: 0.2, crossed: false, evidence: [] }), signal({})],
    records,
    now,
    waitingSince: '2026-03-11T10:02:00Z'
  });

  it('has a header of at most twenty words', () => {
    const { name, tier, identity, wants, reason } = packet.header;
    expect(packet.header).toMatchObject({
      name: 'Maria Elena Lopez',
      tier: 'Gold Plus',
      identity: 'notVerified',
      wants: 'Refund item (10482)',
      reason: 'upset',
      priority: 'high',
      waitingSince: '2026-03-11T10:02:00Z'
    });
    const words = [name, tier, identity, wants, reason].join(' ').split(' ');
    expect(words.length).toBeLessThanOrEqual(LIMITS.headerWords);
  });

  it('says until when somebody should have answered', () => {
    const target = records.destinations.find(({ stem }) => stem === 'Handoff_Senior_Care');
    expect(packet.header.slaTargetAt).toBe(
      target?.targetSeconds
        ? new Date(Date.parse('2026-03-11T10:02:00Z') + target.targetSeconds * 1000).toISOString()
        : null
    );
  });

  it('tells tone in words with the quote it rests on', () => {
    expect(packet.tone).toEqual({
      level: 'veryTense',
      trend: 'rising',
      quote: 'third time',
      source: { provenance: 'customer', turn: 3 }
    });
  });

  it('shows open records first, then the three newest contacts', () => {
    expect(packet.history.map(({ label }) => label)).toEqual([
      'Case 1',
      'Chat 2',
      'Chat 3',
      'Chat 1',
      'Case 0',
      'Order 10482'
    ]);
  });

  it('begins the history with what CRM says of the customer’s standing', () => {
    const standing = { lifetimeValue: 4870, currency: 'EUR', accountHealth: 'atRisk' } as const;
    const { history } = buildPacket({
      conversation: { id: 'c', customer: standing, turns: [] },
      signals: [],
      records,
      now
    });
    expect(history.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'Lifetime value: 4,870 EUR',
      'Account health: At risk'
    ]);
  });

  it('suggests at most three steps, those of what is open first', () => {
    expect(packet.nextActions.map(({ code }) => code)).toEqual([
      'nextException',
      'nextPromise',
      'nextPlaybook'
    ]);
    expect(packet.nextActions[0]).toMatchObject({
      title: 'Decide on an exception: Refund item (10482)',
      why: 'Last result: I cannot refund it.'
    });
    expect(packet.nextActions.every(({ why }) => why !== '')).toBe(true);
  });

  it('explains the decision', () => {
    expect(packet.trace).toEqual({
      rule: 'Upset',
      policyVersion: 'v1',
      signals: [{ signal: 'tone', crossed: true, evidence: 'third time', turn: 3 }],
      wouldChange: ['tone below 0.6']
    });
    expect(packet.turns.map(({ escalated }) => escalated)).toEqual([false, false, true]);
  });

  it('links every line to a turn that exists', () => {
    for (const { turn } of sourcesOf(packet)) {
      expect(packet.turns.some(({ sequence }) => sequence === turn)).toBe(true);
    }
  });

  it('answers all four cold-read questions', () => {
    expect(packet.completeness).toEqual({
      score: 1,
      asked: true,
      tried: true,
      promised: true,
      owner: true
    });
  });
});

describe('what must be known', () => {
  const lines = (over: Partial<Decision>, language: string, signals: Signal[]) =>
    buildPacket({
      conversation: { ...conversation, language },
      decision: decision(over),
      signals,
      records,
      now
    }).mustKnow.map(({ text }) => text);

  it('names a held action, flagged matters and another language, in that order', () => {
    expect(
      lines({ action: 'holdAction', reason: 'needsApproval' }, 'es-MX', [
        signal({ signal: 'regulated' }),
        signal({ signal: 'fraud' }),
        signal({ signal: 'legal', crossed: false })
      ])
    ).toEqual([
      'An action is on hold until it is approved.',
      'Regulated matter: the assistant opened no data.',
      'Possible fraud: confirm who they are before anything else.',
      'The conversation is in another language (es).'
    ]);
  });

  it('is empty when there is nothing', () => {
    expect(lines({}, 'en', [])).toEqual([]);
  });
});

describe('the reason', () => {
  const reason = (turns: Conversation['turns'], given: Decision | null, signals: Signal[] = []) =>
    buildPacket({ conversation: { id: 'c', turns }, decision: given, signals, records, now })
      .reason;
  const customer = (text: string) => ({ speaker: 'customer', text }) as const;

  it('is the decision’s', () => {
    expect(reason([customer('hello')], decision({ reason: 'fraud' }))).toBe('fraud');
  });

  it('is a newer wish for a person, unless the reason is protected', () => {
    const turns = [customer('refund'), customer('no'), customer('let me talk to a supervisor')];
    expect(reason(turns, decision({ reason: 'billing' }))).toBe('askedForPerson');
    expect(reason(turns, decision({ reason: 'legal' }))).toBe('legal');
  });

  it('is what failed again and again after the decision, until it works', () => {
    const action = (status: 'failed' | 'worked') =>
      ({ speaker: 'action', name: 'bookRoom', status, output: { room: 4 } }) as const;
    const before = [customer('the price is wrong'), customer('book it all the same')];
    const upset = decision({ reason: 'upset' });
    const failures = [...before, customer('hello?'), action('failed'), action('failed')];
    expect(reason(failures, upset)).toBe('attemptsFailed');
    expect(reason([...failures, action('worked')], upset)).toBe('upset');
    expect(reason([...before, action('failed')], upset)).toBe('upset');
    expect(reason([action('failed'), action('failed'), ...before], upset)).toBe('upset');
    expect(reason(failures, decision({ reason: 'fraud' }))).toBe('fraud');
  });

  it('is absent without a decision that hands over, whatever crossed or failed', () => {
    const failed = { speaker: 'action', name: 'x', status: 'failed' } as const;
    expect(reason([customer('help'), failed], null, [signal({})])).toBeNull();
    expect(reason([customer('help')], decision({ action: 'continue', reason: null }))).toBeNull();
  });

  it('is absent when no request shows the matter it names', () => {
    const move = [customer('I want to move my flight to Friday')];
    expect(reason(move, decision({ reason: 'billing' }))).toBeNull();
    expect(reason([customer('I want a refund')], decision({ reason: 'billing' }))).toBe('billing');
  });
});

describe('missing items', () => {
  const item = records.prerequisites[0];
  const packet = buildPacket({
    conversation,
    decision: decision({ missing: [item.item, 'unheardOf'] }),
    signals: [],
    records,
    now
  });

  it('come with the question that gets each', () => {
    expect(packet.missing[0]).toMatchObject({ item: item.item, done: false });
    expect(packet.missing[0]?.question).not.toBe('');
    expect(packet.missing[1]).toMatchObject({
      item: 'unheardOf',
      label: 'Unheard of',
      question: ''
    });
  });

  it('give one last question, once, and never under the preset immediate', () => {
    const complete = packet.completeness;
    const as = (preset: string) => [{ ...item, preset }];
    expect(lastQuestion(complete, [item.item], as('askOnce'), 0)).toBe(item.questionMessage);
    expect(lastQuestion(complete, [item.item], as('askOnce'), 1)).toBe('');
    expect(lastQuestion(complete, [item.item], as('immediate'), 0)).toBe('');
    expect(lastQuestion(complete, [], as('askOnce'), 0)).toBe('');
    expect(lastQuestion({ ...complete, asked: false }, [], [], 0)).toBe('askMatter');
    expect(lastQuestion({ ...complete, asked: false }, [item.item], as('immediate'), 0)).toBe('');
  });
});

describe('a canary', () => {
  it('of every kind reaches no part of any packet', () => {
    const random = seeded(4);
    const secrets: string[] = [];
    const turns: Conversation['turns'][number][] = [];
    for (let round = 0; round < 12; round += 1) {
      for (const kind of Object.keys(PLANTED)) {
        if (kind === 'health') continue;
        const { text, value, before } = planted(kind, random);
        secrets.push(value);
        if (before !== '') turns.push({ speaker: 'ai', text: before });
        turns.push({ speaker: 'customer', text: `I want to change this: ${text}` });
        if (before !== '') turns.splice(-1, 1, { speaker: 'customer', text });
        turns.push({
          speaker: 'action',
          name: 'update',
          status: 'failed',
          input: { note: before === '' ? text : '' },
          error: before === '' ? `refused: ${text}` : ''
        });
      }
    }
    const packet = buildPacket({
      conversation: { id: 'canary', turns },
      decision: null,
      signals: [
        signal({
          evidence: [{ text: 'card 4111 1111 1111 1111', start: 0, end: 24, source: 'x' }]
        })
      ],
      records,
      now
    });
    const printed = JSON.stringify(packet);
    const short = (value: string): boolean => value.length < 5;
    expect(secrets.filter((value) => !short(value) && printed.includes(value))).toEqual([]);
    expect(printed).not.toContain('4111 1111');
  });
});
