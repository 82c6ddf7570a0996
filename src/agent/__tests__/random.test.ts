/** A thousand random conversations with models of every character: nobody is left with a promise alone. */
import {
  CharacterModel,
  runConversation,
  type ConversationRun,
  type Failure,
  type ScriptValue
} from '../index.ts';
import { shippedWorld, written, writtenIn } from './shippedAgent.ts';

const ORDINARY = [
  'Hello, I have a question.',
  'How long does delivery take?',
  'Thanks, and how do I return something?',
  'Which sizes do you have?',
  'All right.',
  'Is there a shop in Leeds?',
  'Good to know.',
  'And the opening hours?',
  'That was all.',
  'Bye.'
] as const;
const URGENT = [
  'Please let me talk to a real person.',
  'Somebody has used my card without my knowledge.',
  'I will go to my lawyer about this.',
  'I want to cancel my contract.'
] as const;
const SUBAGENTS = ['billing_refunds', 'sales_questions', 'case_management', 'password_reset'];

/** A small generator of numbers below 1 that gives the same row for the same seed. */
function numbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function randomRun(seed: number): ConversationRun {
  const next = numbers(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)];
  const messages = Array.from({ length: 2 + Math.floor(next() * 5) }, () =>
    next() < 0.5 ? pick(URGENT) : pick(ORDINARY)
  );
  const [diligence, noticing, trouble] = [next(), next(), next()];
  const urgent: readonly string[] = URGENT;
  const model = new CharacterModel({
    usesTools: () => next() < 0.3 + 0.7 * diligence,
    picks: () => pick(SUBAGENTS),
    notes: (words): Record<string, ScriptValue> =>
      urgent.includes(words) && next() < noticing
        ? { flag_person: words === URGENT[0], flag_safety: words !== URGENT[0] }
        : {}
  });
  const fails = (): Failure | null => {
    if (next() >= trouble * 0.3) return null;
    return next() < 0.5 ? 'throws' : 'reports';
  };
  return runConversation(messages, {
    script: written,
    model,
    hookAfterEscalating: next() < 0.5,
    world: { ...shippedWorld, staffed: next() < 0.8, fails }
  });
}

it('1,000 random conversations: nobody is stranded', () => {
  const stranded: number[] = [];
  const ends = { person: 0, callBack: 0, ai: 0 };
  for (let seed = 1; seed <= 1000; seed += 1) {
    const run = randomRun(seed);
    if (run.stranded) stranded.push(seed);
    if (run.world.record.withHuman) ends.person += 1;
    else if (run.world.record.callBacks > 0) ends.callBack += 1;
    else ends.ai += 1;
  }
  expect(stranded).toEqual([]);
  for (const count of Object.values(ends)) expect(count).toBeGreaterThan(20);
}, 300_000);

describe('the bill', () => {
  const helpful = (): CharacterModel =>
    new CharacterModel({
      picks: () => 'sales_questions',
      notes: (words): Record<string, ScriptValue> =>
        words === URGENT[0] ? { flag_person: true } : {}
    });
  const billed = (mode: 'flagged' | 'everyTurn' | 'handoverOnly', messages: readonly string[]) =>
    runConversation(messages, { script: writtenIn(mode), model: helpful(), world: shippedWorld })
      .billed.length;
  const talk = ORDINARY;
  const handedOver = [...ORDINARY.slice(0, 6), URGENT[0]];

  it('an ordinary conversation of ten turns costs at most two of our actions', () => {
    expect(billed('flagged', talk)).toBe(2);
    expect(billed('handoverOnly', talk)).toBe(0);
    expect(billed('everyTurn', talk)).toBe(10);
  });

  it('one that is handed over costs at most four', () => {
    expect(billed('flagged', handedOver)).toBeLessThanOrEqual(4);
    expect(billed('handoverOnly', handedOver)).toBe(2);
  });

  it('the words of every turn reach the record in each mode that assesses as it goes', () => {
    const lines = (mode: 'flagged' | 'everyTurn') =>
      runConversation(handedOver, {
        script: writtenIn(mode),
        model: helpful(),
        world: shippedWorld
      }).world.record.lines.map(({ text }) => text);
    expect(lines('flagged')).toEqual(lines('everyTurn'));
  });
});

describe('a failure of ours', () => {
  const say = (words: string, world: object, times = 1): ConversationRun =>
    runConversation(
      Array.from({ length: times }, () => words),
      {
        script: writtenIn('everyTurn'),
        model: new CharacterModel({ picks: () => 'sales_questions' }),
        world: { ...shippedWorld, ...world }
      }
    );
  const scoringFails = { fails: (name: string) => (name === 'HandoffSignals' ? 'throws' : null) };

  it('never swallows a request for a person', () => {
    expect(say('Get me a human!', scoringFails).turns[0].transferred).toBe(true);
  });

  it('goes on once and hands over the second time', () => {
    const { turns } = say('How long does delivery take?', scoringFails, 2);
    expect(turns.map(({ transferred }) => transferred)).toEqual([false, true]);
  });

  it('that answers nothing at all hands over the second time too', () => {
    const nothing = { fails: (name: string) => (name === 'Handoff_Assess_Turn' ? 'throws' : null) };
    const { turns } = say('How long does delivery take?', nothing, 2);
    expect(turns.map(({ transferred }) => transferred)).toEqual([false, true]);
  });

  it('leaves a way to a person that needs no action', () => {
    const everything = { fails: () => 'throws' };
    const { turns } = runConversation(['Get me a human!'], {
      script: written,
      model: new CharacterModel({
        notes: (): Record<string, ScriptValue> => ({ flag_person: true })
      }),
      world: { ...shippedWorld, ...(everything as object) }
    });
    expect(turns[0].transferred).toBe(true);
    expect(turns[0].path).toContain('to_a_person_now');
  });
});
