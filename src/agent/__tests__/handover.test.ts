/** A promised transfer ends with a person or a call-back, whatever the model does. */
import {
  CharacterModel,
  forgetfulModel,
  lazyModel,
  runConversation,
  type Character,
  type ScriptedModel,
  type WorldParts
} from '../index.ts';
import { shippedWorld, spoken, written } from './shippedAgent.ts';

const ASKS = 'Please let me talk to a real person about it.';
/** Notices a request, and takes everything else for a question about an invoice. */
const noticing: Character = {
  notes: (words): Record<string, boolean> => (words === ASKS ? { flag_person: true } : {}),
  picks: () => 'billing_refunds'
};

const run = (
  messages: readonly string[],
  model: ScriptedModel = new CharacterModel(noticing),
  world: Partial<WorldParts> = {},
  hookAfterEscalating = false
) =>
  runConversation(messages, {
    script: written,
    model,
    world: { ...shippedWorld, ...world },
    hookAfterEscalating
  });

describe.each([
  ['written', written],
  ['spoken', spoken]
])('the %s agent', (_, script) => {
  it('hands over on the turn a person is asked for, with the packet saved first', () => {
    const { turns, billed, world } = runConversation(['What is this charge?', ASKS], {
      script,
      model: new CharacterModel(noticing),
      world: shippedWorld
    });
    expect(turns[1].transferred).toBe(true);
    expect(billed.map(({ target }) => target)).toEqual([
      'flow://Handoff_Assess_Turn',
      'apex://HandoffPrepare'
    ]);
    expect(world.record).toMatchObject({ withHuman: true, reason: 'askedForPerson' });
    expect(world.record.lines.map(({ text }) => text)).toEqual(['What is this charge?', ASKS]);
  });
});

describe('a lazy model', () => {
  it('answers with text alone: the promise latches and ends in a call-back said in words', () => {
    const lazyAtTheEnd = new CharacterModel({
      ...noticing,
      usesTools: ({ subagent }) => subagent !== 'hand_over'
    });
    const { turns, world, stranded } = run([ASKS, 'Hello?', 'Anybody?'], lazyAtTheEnd);
    expect(turns.map(({ transferred }) => transferred)).toEqual([false, false, false]);
    expect(turns[1].path).toContain('hand_over');
    expect(turns[2].path).toContain('call_back');
    expect(turns[2].said.join(' ')).toMatch(/call|touch|back/i);
    expect(world.record.callBacks).toBe(1);
    expect(stranded).toBe(false);
  });

  it('once: the transfer is offered again on the next message and happens', () => {
    let offers = 0;
    const lazyOnce = new CharacterModel({
      ...noticing,
      usesTools: ({ subagent }) => subagent !== 'hand_over' || (offers += 1) > 1
    });
    const { turns, world } = run([ASKS, 'Hello?'], lazyOnce);
    expect(turns.map(({ transferred }) => transferred)).toEqual([false, true]);
    expect(world.record).toMatchObject({ withHuman: true, callBacks: 0, packets: 2 });
    expect(world.record.lines.map(({ text }) => text)).toEqual([ASKS, 'Hello?']);
  });

  it('and a customer who says nothing more: the sweeper opens the call-back', () => {
    const lazyAtTheEnd = new CharacterModel({
      ...noticing,
      usesTools: ({ subagent }) => subagent !== 'hand_over'
    });
    const { world, stranded } = run([ASKS], lazyAtTheEnd);
    expect(world.record.callBacks).toBe(1);
    expect(stranded).toBe(false);
  });

  it('that never calls a tool is still assessed by the script every fourth turn', () => {
    const { billed, turns } = run(
      ['Hello', 'It is about my parcel.', 'It has not come.', ASKS, 'Hello?', 'Still there?'],
      lazyModel()
    );
    expect(billed[0].target).toBe('flow://Handoff_Assess_Turn');
    expect(turns[3].path).toContain('hand_over');
    expect(turns.at(-1)!.path).toContain('call_back');
  });
});

describe('a forgetful model', () => {
  it('notes nothing, and the platform routes the request to the escalation all the same', () => {
    const model = forgetfulModel({
      picks: (words) => (words === ASKS ? 'escalation' : 'billing_refunds')
    });
    const { turns, billed } = run(['What is this charge?', ASKS], model);
    expect(turns[1].transferred).toBe(true);
    expect(billed).toHaveLength(2);
  });
});

describe('after a hand-back', () => {
  it.each([true, false])(
    'a second handoff prepares anew (hook after escalating: %s)',
    (hookAfterEscalating) => {
      const model = new CharacterModel(noticing);
      const first = run([ASKS], model, {}, hookAfterEscalating);
      const { session, world } = first;
      expect(world.record.withHuman).toBe(true);
      world.record.handBack('The parcel is on its way again.');
      const back = session.turn('When does it come?');
      expect(back.transferred).toBe(false);
      expect(back.path).not.toContain('call_back');
      const again = session.turn(ASKS);
      expect(again.transferred).toBe(true);
      expect(world.record.packets).toBe(2);
    }
  );
});

describe('when nobody is there', () => {
  it('opens a call-back in the conversation and starts no transfer', () => {
    const { turns, world } = run([ASKS], undefined, { staffed: false });
    expect(turns[0].transferred).toBe(false);
    expect(turns[0].said).toHaveLength(1);
    expect(world.record.callBacks).toBe(1);
  });
});
