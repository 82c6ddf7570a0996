/** The page of a browser test of the screen pop: one component in a box of a given width. */
import '@lwc/synthetic-shadow';
import { createElement, type LightningElement } from 'lwc';
import HandoffBoard from 'c/handoffBoard';
import HandoffGuide from 'c/handoffGuide';
import HandoffMessagingPop from 'c/handoffMessagingPop';
import HandoffPresence from 'c/handoffPresence';
import HandoffScreenPop from 'c/handoffScreenPop';
import HandoffVoicePop from 'c/handoffVoicePop';
import { heardLine } from 'c/handoffBridge';
import { publish } from 'lightning/messageService';
import { World } from './world.ts';

const COMPONENTS: Record<string, typeof LightningElement> = {
  'c-handoff-screen-pop': HandoffScreenPop,
  'c-handoff-messaging-pop': HandoffMessagingPop,
  'c-handoff-voice-pop': HandoffVoicePop,
  'c-handoff-board': HandoffBoard,
  'c-handoff-guide': HandoffGuide,
  'c-handoff-presence': HandoffPresence
};

/** What is shown and how wide its box is. */
export interface Mounting {
  readonly tag?: string;
  readonly width?: number;
  readonly properties?: Record<string, unknown>;
  /** True gives the component a console that takes texts and whose lines it hears. */
  readonly bridge?: boolean;
}

type Heard = ReturnType<typeof heardLine>;

const host = document.querySelector<HTMLElement>('#host')!;
let hear: ((line: Heard) => void) | undefined;

const bridge = {
  insertText: (text: string): Promise<void> => {
    window.world.note('insertText', text);
    return Promise.resolve();
  },
  onLine: (listener: (line: Heard) => void) => {
    hear = listener;
    return () => {
      hear = undefined;
    };
  }
};

/** Shows a component; what was there before is removed. */
function mount(mounting: Mounting): void {
  const { tag = 'c-handoff-screen-pop', width, properties = {} } = mounting;
  host.replaceChildren();
  if (width !== undefined) host.style.inlineSize = `${width}px`;
  const element = createElement(tag, { is: COMPONENTS[tag] });
  const recordId = '0Mw000000000001AAA';
  Object.assign(element, { recordId, ...properties }, mounting.bridge ? { bridge } : {});
  host.append(element);
}

/** Lets the console hear a line of the conversation. */
function say(speaker: Heard['speaker'], text: string, at: number): void {
  hear?.(heardLine(speaker, text, at));
}

/** Speaks on a message channel, as another component of the console would. */
function speak(channel: string, message: unknown): void {
  publish({}, { channel }, message as object);
}

declare global {
  interface Window {
    mount: typeof mount;
    say: typeof say;
    speak: typeof speak;
  }
}

Object.assign(window, { world: new World(), mount, say, speak });
document.documentElement.dataset.ready = 'true';
