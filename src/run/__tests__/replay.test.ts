/** A recorded conversation is replayed as the org would have seen it, with the shipped policy. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compilePolicy } from '../../compile/index.ts';
import { policy } from '../../../policy/index.ts';
import type { Conversation, Turn } from '../../shared/conversation.ts';
import { createBacktest } from '../../learn/backtest.ts';
import { createEngine } from '../engine.ts';
import { lastStep, replay } from '../replay.ts';

const { files, records } = compilePolicy(policy);
const flows = new Map<string, string>();
for (const path of files.keys()) {
  const name = /([^/]+)\.flow-meta\.xml$/.exec(path)?.[1];
  if (name) {
    flows.set(name, readFileSync(resolve(__dirname, '../../..', path), 'utf8'));
  }
}
const engine = createEngine({ records, decideFlowXml: flows.get('Handoff_Decide')!, flows });

const customer = (text: string): Turn => ({ speaker: 'customer', text });
const ai = (text: string, confidence?: number): Turn => ({
  speaker: 'ai',
  text,
  ...(confidence === undefined ? {} : { confidence })
});
const talk = (...turns: Turn[]): Conversation => ({ id: 't1', language: 'en', turns });

describe('replay', () => {
  it('escalates on an explicit request, at the turn it was made', () => {
    const step = lastStep(
      talk(
        customer('Where is my parcel?'),
        ai('It left the depot this morning.'),
        customer('Please let me talk to a real person about it.'),
        ai('Of course.'),
        customer('Thank you.')
      ),
      engine
    );
    expect(step).toMatchObject({ turn: 2, index: 2 });
    expect(step?.decision).toMatchObject({ action: 'escalate', reason: 'askedForPerson' });
    expect(step?.decision.customerMessage).not.toBe('');
    expect(step?.decision.trace.path.length).toBeGreaterThan(1);
  });

  it('does not take a refusal of a person for a request', () => {
    const step = lastStep(
      talk(customer('No need to transfer me to a person, just tell me the opening hours.')),
      engine
    );
    expect(step?.decision.action).toBe('continue');
  });

  it('counts failed actions and hands over when attempts failed', () => {
    const failing: Turn = {
      speaker: 'action',
      name: 'resetPassword',
      status: 'failed',
      error: 'mail rejected'
    };
    const steps = [
      ...replay(
        talk(
          customer('I cannot get into my account.'),
          failing,
          ai('I am sorry, that did not work. Let me try again.'),
          customer('Still nothing in my inbox.'),
          failing,
          ai('I am sorry, I still cannot send it.'),
          customer('It is not arriving.')
        ),
        engine
      )
    ];
    expect(steps.at(-1)?.decision).toMatchObject({
      action: 'escalate',
      reason: 'attemptsFailed'
    });
  });

  it('stops where a human takes over, because that is no longer the AI agent', () => {
    const steps = [
      ...replay(
        talk(
          customer('Hello, what are your hours?'),
          { speaker: 'human', text: 'This is Kim, how can I help?' },
          customer('I want to speak to a manager')
        ),
        engine
      )
    ];
    expect(steps).toHaveLength(1);
  });

  it('never quotes a card number in a trace', () => {
    const step = lastStep(
      talk(customer('Somebody stole my card 4111 1111 1111 1111 and paid with it, get me a human')),
      engine
    );
    expect(step?.decision.action).toBe('escalate');
    expect(JSON.stringify(step)).not.toContain('1111');
  });

  it('has no step for a conversation without customer turns', () => {
    expect(lastStep(talk(ai('Hello?')), engine)).toBeNull();
  });
});

describe('createBacktest', () => {
  const asks = talk(customer('I want a human agent'));
  const calm = talk(customer('Thanks, that was all.'));

  it('counts escalations by reason, rule and turn', () => {
    const backtest = createBacktest(null);
    backtest.add(asks, lastStep(asks, engine));
    backtest.add(calm, lastStep(calm, engine));
    expect(backtest.report()).toMatchObject({
      conversations: 2,
      customerTurns: 2,
      escalated: 1,
      rate: { value: 0.5, n: 2 },
      reasons: { askedForPerson: 1 },
      actions: { continue: 1, escalate: 1 },
      turns: { 1: 1 },
      medianTurn: 1,
      medianTurnsSaved: 0,
      confusion: null
    });
  });

  it('compares with a label, and leaves out conversations without it', () => {
    const backtest = createBacktest('wanted');
    const labelled = (conversation: Conversation, wanted: unknown): Conversation => ({
      ...conversation,
      labels: { wanted }
    });
    for (const conversation of [
      labelled(asks, true),
      labelled(asks, false),
      labelled(calm, 2),
      labelled(calm, 0),
      calm
    ]) {
      backtest.add(conversation, lastStep(conversation, engine));
    }
    expect(backtest.report().confusion).toMatchObject({
      label: 'wanted',
      truePositive: 1,
      falsePositive: 1,
      falseNegative: 1,
      trueNegative: 1,
      unlabelled: 1,
      precision: { value: 0.5, n: 2 },
      recall: { value: 0.5, n: 2 }
    });
  });

  it('reports an empty run without dividing by zero', () => {
    expect(createBacktest('x').report()).toMatchObject({
      conversations: 0,
      rate: null,
      medianTurn: null,
      confusion: { precision: null, recall: null }
    });
  });
});
