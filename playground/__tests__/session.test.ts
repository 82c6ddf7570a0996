import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newConversation, SAMPLE_CUSTOMERS } from '../play/assistant.ts';
import type { Scenario } from '../play/scenario.ts';
import { Session } from '../play/session.ts';
import { engines } from './engines.ts';

const email = JSON.parse(
  readFileSync(join(__dirname, '..', 'scenarios', 'email.json'), 'utf8')
) as Scenario;

/** A clock that runs when told to. */
function clockwork() {
  const waiting: { run: () => void; milliseconds: number }[] = [];
  return {
    waiting,
    schedule: (run: () => void, milliseconds: number) => {
      const entry = { run, milliseconds };
      waiting.push(entry);
      return () => waiting.splice(waiting.indexOf(entry), 1);
    },
    tick: () => waiting.shift()?.run()
  };
}

function start() {
  const clock = clockwork();
  const session = new Session(engines, email, 'dynamic', clock.schedule, () => undefined);
  return { clock, session };
}

describe('a session', () => {
  it('plays one beat after the other and stops at the end', () => {
    const { clock, session } = start();
    session.play();
    const { length } = session.view.beats;
    for (let beat = 0; beat <= length; beat += 1) clock.tick();
    expect(session.view.position).toBe(length);
    expect(session.view.playing).toBe(false);
    expect(clock.waiting).toEqual([]);
  });

  it('waits a quarter as long at four times the speed', () => {
    const { clock, session } = start();
    session.play();
    const [usual] = clock.waiting;
    session.setSpeed(4);
    expect(clock.waiting).toHaveLength(1);
    expect(clock.waiting[0].milliseconds).toBeCloseTo(usual.milliseconds / 4);
  });

  it('never leaves its bounds', () => {
    const { session } = start();
    session.back();
    expect(session.view.position).toBe(0);
    session.toEnd();
    session.step();
    expect(session.view.position).toBe(session.view.beats.length);
  });

  it('stays at the end when the way changes, and is a new play', () => {
    const { session } = start();
    session.toEnd();
    const { play } = session.view;
    session.setMode('default');
    expect(session.view.position).toBe(session.view.beats.length);
    expect(session.view.play).toBeGreaterThan(play);
    expect(session.view.runs.default.legs[0].packet).toBe(false);
  });

  it('keeps what was typed after the handoff in order', () => {
    const { session } = start();
    session.reply('Hello from the desk.');
    session.say('Hello back.');
    const last = session.view.beats.slice(-2).map((beat) => beat.kind === 'turn' && beat.turn);
    expect(last).toEqual([
      { speaker: 'human', text: 'Hello from the desk.' },
      { speaker: 'customer', text: 'Hello back.' }
    ]);
  });

  it('lets the visitor be the customer until a person is asked for', () => {
    const { clock, session } = start();
    session.open(newConversation(SAMPLE_CUSTOMERS[0]), 'you');
    session.toEnd();
    session.say('Where is my order?');
    while (clock.waiting.length > 0) clock.tick();
    expect(session.view.runs.dynamic.handoff).toBeNull();
    expect(session.view.beats.at(-1)).toMatchObject({ voice: 'script' });
    session.say('I want to talk to a real person.');
    while (clock.waiting.length > 0) clock.tick();
    expect(session.view.runs.dynamic.handoff?.decision.action).toBe('escalate');
    expect(session.view.beats.at(-1)?.kind).toBe('connect');
  });
});
