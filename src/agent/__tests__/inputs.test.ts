/**
 * Every input that detection reads has a quiet and a crossing value that comes out of an action's result in
 * a whole conversation, for each generation of the agent, and the signal crosses there and only there.
 */
import type { SignalCode } from '../../shared/reasons.ts';
import {
  AgentWorld,
  CharacterModel,
  ClassicSession,
  readBundle,
  runConversation,
  SESSION_KEY,
  type ModelInput,
  type ScriptValue,
  type WorldParts
} from '../index.ts';
import { shipped, shippedWorld, written } from './shippedAgent.ts';

const bundle = readBundle(shipped('/Handoff_Agent.genAiPlannerBundle'));
const articles = {
  warranty: { answer: 'The warranty runs for two years.', score: 0.95 },
  adapter: { answer: 'Some adapters fit.', score: 0.3 }
};

/** One input: what an agent does once quietly and once so that its signal crosses. */
interface Row {
  readonly input: string;
  readonly signal: SignalCode;
  readonly topic: string;
  readonly subagent: string;
  readonly action: string;
  readonly tool: string;
  readonly quiet: Readonly<Record<string, ScriptValue>>;
  readonly crossing: Readonly<Record<string, ScriptValue>>;
  /** How often the action is run, in one message each. */
  readonly times: number;
  readonly world?: Partial<WorldParts>;
}

const ATTEMPT = { detail: '' };
const ROWS: readonly Row[] = [
  {
    input: 'answerConfidence',
    signal: 'lowConfidence',
    topic: 'Handoff_Sales_Questions',
    subagent: 'sales_questions',
    action: 'AnswerQuestion',
    tool: 'do_answer_question',
    quiet: { question: 'How long is the warranty?' },
    crossing: { question: 'Which adapter do I need?' },
    times: 1,
    world: { articles }
  },
  {
    input: 'failedAction',
    signal: 'repeatedFailure',
    topic: 'Handoff_Password_Reset',
    subagent: 'password_reset',
    action: 'RecordAttempt',
    tool: 'do_record_attempt',
    quiet: { ...ATTEMPT, actionName: 'resetpassword', result: 'worked', failureKind: 'none' },
    crossing: { ...ATTEMPT, actionName: 'resetpassword', result: 'failed', failureKind: 'error' },
    times: 1
  },
  {
    input: 'failureKind',
    signal: 'systemBoundary',
    topic: 'Handoff_Billing_Refunds',
    subagent: 'billing_refunds',
    action: 'RecordAttempt',
    tool: 'do_record_attempt',
    quiet: { ...ATTEMPT, actionName: 'lookup', result: 'failed', failureKind: 'error' },
    crossing: { ...ATTEMPT, actionName: 'lookup', result: 'failed', failureKind: 'permission' },
    times: 1
  },
  {
    input: 'identity',
    signal: 'notVerified',
    topic: 'Handoff_Email_Check',
    subagent: 'email_check',
    action: 'VerifyIdentity',
    tool: 'do_verify_identity',
    quiet: { kind: 'email', value: 'known@example.com' },
    crossing: { kind: 'email', value: 'unknown@example.com' },
    times: 1,
    world: { verifies: (value) => value === 'known@example.com' }
  }
];

const FIRST = 'I have a question.';
const NEXT = 'All right, and then?';

function inScript(row: Row, fills: Readonly<Record<string, ScriptValue>>): Set<string> {
  const model = new CharacterModel({
    picks: () => row.subagent,
    acts: ({ words }: ModelInput) => (words === FIRST ? { tool: row.tool, fills } : null)
  });
  // The fifth message is assessed in any case, so the quiet value is passed on too.
  const { world } = runConversation([FIRST, NEXT, 'Fine.', 'Good.', 'Thanks.'], {
    script: written,
    model,
    world: { ...shippedWorld, ...row.world }
  });
  return crossed(world);
}

function inClassic(row: Row, fills: Readonly<Record<string, ScriptValue>>): Set<string> {
  const world = new AgentWorld({ ...shippedWorld, ...row.world });
  const session = new ClassicSession(bundle, world, {
    RoutableId: SESSION_KEY,
    EndUserLanguage: 'en'
  });
  const assess = (utterance: string) => ({
    action: 'AssessTurn',
    fills: { utterance, topic: row.topic }
  });
  session.turn({ topic: row.topic, runs: [assess(FIRST), { action: row.action, fills }] });
  session.turn({ topic: row.topic, runs: [assess(NEXT)] });
  return crossed(world);
}

const crossed = ({ record }: AgentWorld): Set<string> =>
  new Set(record.signals.filter((each) => each.crossed).map(({ signal }) => signal));

describe.each(ROWS)('$input', (row) => {
  it.each([
    ['script', inScript],
    ['classic', inClassic]
  ] as const)('%s: a quiet value stays quiet, a crossing one crosses %s', (_, run) => {
    expect(run(row, row.quiet).has(row.signal)).toBe(false);
    expect(run(row, row.crossing).has(row.signal)).toBe(true);
  });
});

describe('amount', () => {
  const hold = (amount: number): AgentWorld => {
    const world = new AgentWorld(shippedWorld);
    const session = new ClassicSession(bundle, world, { RoutableId: SESSION_KEY });
    session.variables.set('RequestedAction', 'refund');
    session.variables.set('HeldAmount', amount);
    session.variables.set('HeldCurrency', 'USD');
    const topic = 'Handoff_Billing_Refunds';
    session.turn({ topic, runs: [{ action: 'RequestApproval', fills: {} }] });
    session.turn({
      topic,
      runs: [{ action: 'AssessTurn', fills: { utterance: 'And now?', topic } }]
    });
    return world;
  };

  it('classic: comes out of the request for approval and crosses above the limit alone', () => {
    expect(crossed(hold(50)).has('policyBoundary')).toBe(false);
    expect(crossed(hold(5000)).has('policyBoundary')).toBe(true);
  });

  it('script: the request is made by the script, with the amount the assessment returned', () => {
    const asks = 'Please refund me 900 USD for the broken blender.';
    const { billed, world, turns } = runConversation([asks, 'Is it decided?'], {
      script: written,
      model: new CharacterModel({
        notes: (words): Record<string, ScriptValue> => (words === asks ? { flag_money: true } : {}),
        picks: () => 'billing_refunds'
      }),
      world: shippedWorld
    });
    expect(world.record.approvals).toMatchObject([
      { requestedAction: 'refund', amount: 900, state: 'pending' }
    ]);
    expect(turns[0].said).toHaveLength(1);
    const next = billed.filter(({ target }) => target === 'flow://Handoff_Assess_Turn')[1];
    expect(next.inputs).toMatchObject({ amount: 900, currencyCode: 'USD' });
  });

  it('an approval is used up by the action that reports back', () => {
    const asks = 'Please refund me 900 USD for the broken blender.';
    const run = runConversation([asks], {
      script: written,
      model: new CharacterModel({
        notes: (): Record<string, ScriptValue> => ({ flag_money: true }),
        picks: () => 'billing_refunds',
        acts: ({ prompt }) =>
          prompt.some((line) => line.includes('has approved: refund'))
            ? {
                tool: 'do_record_attempt',
                fills: { actionName: 'refund', result: 'worked', failureKind: 'none', detail: '' }
              }
            : null
      }),
      world: shippedWorld
    });
    run.world.record.approvals[0].state = 'approved';
    const carriedOut = run.session.turn('Is it decided?');
    expect(carriedOut.path).toContain('do_record_attempt');
    expect(run.world.record.approvals[0].used).toBe(true);
    expect(run.world.record.openApproval()).toBeUndefined();
  });
});

describe('every shipped action', () => {
  it('is held by a topic of the classic agent, and by a subagent of the script', () => {
    const classic = bundle.topics.flatMap(({ actions }) => actions.map(({ target }) => target));
    const script = [...written.subagents.values()].flatMap(({ actions }) =>
      [...actions.values()].map(({ target }) => target)
    );
    expect(new Set(script)).toEqual(new Set(classic));
    expect(new Set(script).size).toBe(8);
  });
});
