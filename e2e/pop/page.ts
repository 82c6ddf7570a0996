/** The page of a browser test of the screen pop: one component in a box of a given width. */
import '@lwc/synthetic-shadow';
import { World } from './world.ts';
import { createElement, type LightningElement } from 'lwc';
import HandoffScreenPop from 'c/handoffScreenPop';

const COMPONENTS: Record<string, typeof LightningElement> = {
  'c-handoff-screen-pop': HandoffScreenPop
};

/** What is shown and how wide its box is. */
export interface Mounting {
  readonly tag?: string;
  readonly width?: number;
  readonly properties?: Record<string, unknown>;
  /** True gives the component a console that takes texts. */
  readonly bridge?: boolean;
}

const host = document.querySelector<HTMLElement>('#host')!;

/** Shows a component; what was there before is removed. */
function mount({ tag = 'c-handoff-screen-pop', width, properties = {}, bridge }: Mounting): void {
  host.replaceChildren();
  if (width !== undefined) host.style.inlineSize = `${width}px`;
  const element = createElement(tag, { is: COMPONENTS[tag] });
  const insertText = (text: string): Promise<void> => {
    window.world.note('insertText', text);
    return Promise.resolve();
  };
  Object.assign(element, properties, bridge ? { bridge: { insertText } } : {});
  host.append(element);
}

declare global {
  interface Window {
    mount: typeof mount;
  }
}

window.world = new World();
window.mount = mount;
document.documentElement.dataset.ready = 'true';
