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

/** Takes the component out of the page. With `kept`, something goes on holding it. */
function unmount(): void {
  window.kept?.push(...host.children);
  host.replaceChildren();
  window.world.calls.length = 0;
  window.world.console.length = 0;
}

/** Waits until something matches; the page itself looks, so that nothing outside it is measured. */
async function shown(selector: string): Promise<void> {
  while (window.flat.all(selector).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Shows and removes a component so many times, each time until something matches. */
async function openAndClose(mounting: Mounting, selector: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    mount(mounting);
    await shown(selector);
    unmount();
  }
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
    unmount: typeof unmount;
    openAndClose: typeof openAndClose;
    /** Where a test wants it: holds what was taken out of the page. */
    kept?: Element[];
    say: typeof say;
    speak: typeof speak;
  }
}

Object.assign(window, { world: new World(), mount, unmount, openAndClose, say, speak });
document.documentElement.dataset.ready = 'true';
