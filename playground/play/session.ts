/**
 * Everything the console knows at one moment, and what a visitor can do about it. Components render
 * `view` and call the methods; nothing else holds state.
 */
import type { Conversation, Turn } from '../../src/shared/conversation.ts';
import { ESCALATION_MODES, type EscalationMode } from '../../src/policy/topic.ts';
import { answerAsAssistant } from './assistant.ts';
import type { Beat } from './beats.ts';
import type { ConsoleEngines } from './engines.ts';
import { runConversation, type Run } from './run.ts';

/** Where a conversation comes from, which decides who speaks for the assistant. */
export type Origin = 'scenario' | 'file' | 'you';

/** One moment of the console. A new object on every change. */
export interface View {
  readonly origin: Origin;
  readonly conversation: Conversation;
  readonly mode: EscalationMode;
  readonly runs: Readonly<Record<EscalationMode, Run>>;
  /** All beats of the current run, with what visitors typed since the handoff. */
  readonly beats: readonly Beat[];
  /** Number of beats that have been shown. */
  readonly position: number;
  readonly playing: boolean;
  readonly speed: number;
  /** Changes whenever a conversation starts again, so that nothing of the last one stays. */
  readonly play: number;
}

/** What the customer is called in the console. */
export function customerName({ conversation: { customer } }: View): string {
  return customer?.preferredName ?? customer?.name?.split(' ')[0] ?? 'Customer';
}

/** Milliseconds until the next beat at normal speed. */
const PAUSE = { offer: 1600, connect: 900, shortest: 700, longest: 2600, perCharacter: 16 };

/** Runs a function later; returns how to prevent it. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

export class Session {
  readonly engines: ConsoleEngines;
  private readonly schedule: Schedule;
  private readonly changed: (view: View) => void;
  private cancel: () => void = () => undefined;
  private typed: Beat[] = [];
  view: View;

  constructor(
    engines: ConsoleEngines,
    first: Conversation,
    mode: EscalationMode,
    schedule: Schedule,
    changed: (view: View) => void
  ) {
    this.engines = engines;
    this.schedule = schedule;
    this.changed = changed;
    this.view = this.started(first, 'scenario', { mode, speed: 1, play: 0 });
  }

  /** Shows a conversation from its beginning. */
  open(conversation: Conversation, origin: Origin): void {
    this.pause();
    this.typed = [];
    this.set(this.started(conversation, origin, this.view));
  }

  /** Plays the same conversation another way; the end stays the end, anything else starts again. */
  setMode(mode: EscalationMode): void {
    if (mode === this.view.mode) return;
    const { conversation, origin, position, beats } = this.view;
    const atEnd = position === beats.length && position > 0;
    this.pause();
    this.typed = [];
    this.set(this.started(conversation, origin, { ...this.view, mode }));
    if (atEnd) this.toEnd();
  }

  setSpeed(speed: number): void {
    this.set({ ...this.view, speed });
    if (this.view.playing) this.play();
  }

  play(): void {
    this.cancel();
    if (this.view.position === this.view.beats.length && this.view.origin !== 'you') {
      this.restart();
    }
    this.set({ ...this.view, playing: true });
    this.next();
  }

  pause(): void {
    this.cancel();
    if (this.view.playing) this.set({ ...this.view, playing: false });
  }

  step(): void {
    this.pause();
    this.move(this.view.position + 1);
  }

  back(): void {
    this.pause();
    this.move(this.view.position - 1);
  }

  toEnd(): void {
    this.pause();
    this.move(this.view.beats.length);
  }

  /** The moment a human has it in front of them; the beginning where nobody is asked for. */
  toHandoff(): void {
    this.pause();
    this.move(this.view.beats.findIndex(({ kind }) => kind === 'connect') + 1);
  }

  restart(): void {
    this.open(this.view.conversation, this.view.origin);
  }

  /** The visitor speaks as the customer. Before the handoff, the scripted assistant answers. */
  say(text: string): void {
    const { conversation, position, beats } = this.view;
    if (this.view.runs[this.view.mode].handoff) {
      this.add({ speaker: 'customer', text });
      return;
    }
    const asked: Conversation = {
      ...conversation,
      turns: [...conversation.turns, { speaker: 'customer', text, voice: 'typed' } as Turn]
    };
    const run = this.run(asked, this.view.mode);
    const decision = run.steps.at(-1)?.decision;
    const follows = decision?.customerMessage || decision?.action === 'escalate';
    const turns = follows ? asked.turns : [...asked.turns, ...answerAsAssistant(asked)];
    const answered = this.started({ ...asked, turns }, 'you', this.view);
    this.set({ ...answered, play: this.view.play, position: Math.min(position, beats.length) });
    this.play();
  }

  /** The visitor answers as the human agent. */
  reply(text: string): void {
    this.toEnd();
    this.add({ speaker: 'human', text });
  }

  private add(turn: Turn): void {
    this.typed.push({ kind: 'turn', turn, voice: 'typed', step: null, asksAgain: false });
    const beats = [...this.view.runs[this.view.mode].beats, ...this.typed];
    this.set({ ...this.view, beats, position: beats.length });
  }

  private next(): void {
    const beat = this.view.beats[this.view.position];
    if (!beat) {
      this.pause();
      return;
    }
    this.cancel = this.schedule(
      () => {
        this.move(this.view.position + 1);
        if (this.view.playing) this.next();
      },
      pauseBefore(beat) / this.view.speed
    );
  }

  private move(position: number): void {
    const bounded = Math.max(0, Math.min(position, this.view.beats.length));
    this.set({ ...this.view, position: bounded });
  }

  private run(conversation: Conversation, mode: EscalationMode, origin: Origin = 'you'): Run {
    return runConversation(conversation, this.engines, {
      mode,
      assistantFollows: origin !== 'file'
    });
  }

  private started(
    conversation: Conversation,
    origin: Origin,
    kept: Pick<View, 'mode' | 'speed' | 'play'>
  ): View {
    const runs = Object.fromEntries(
      ESCALATION_MODES.map((mode) => [mode, this.run(conversation, mode, origin)])
    ) as Record<EscalationMode, Run>;
    return {
      origin,
      conversation,
      mode: kept.mode,
      runs,
      beats: runs[kept.mode].beats,
      position: 0,
      playing: false,
      speed: kept.speed,
      play: kept.play + 1
    };
  }

  private set(view: View): void {
    this.view = view;
    this.changed(view);
  }
}

function pauseBefore(beat: Beat): number {
  if (beat.kind !== 'turn') return PAUSE[beat.kind];
  const length = beat.turn.speaker === 'action' ? 0 : beat.turn.text.length;
  return Math.min(PAUSE.longest, PAUSE.shortest + length * PAUSE.perCharacter);
}
