/** Showing a component in a test, and looking for elements through every shadow root below it. */
import { createElement, type LightningElement } from 'lwc';

/** Lets promises settle and the component render; works with fake timers too. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await Promise.resolve();
}

/** Shows a component with its properties. */
export async function shown<Shown extends LightningElement>(
  tag: string,
  is: new () => Shown,
  properties: object = {}
): Promise<HTMLElement & Shown> {
  const element = createElement(tag, { is: is as never }) as HTMLElement & Shown;
  Object.assign(element, properties);
  document.body.appendChild(element);
  await settled();
  return element;
}

function rootsBelow(root: ParentNode): ParentNode[] {
  const hosts = [...root.querySelectorAll('*')].filter((element) => element.shadowRoot);
  return [root, ...hosts.flatMap((host) => rootsBelow(host.shadowRoot!))];
}

/**
 * Every element that matches, in this component and all components inside it. A selector that begins
 * with a component and a space looks inside that component.
 */
export function all<Found extends Element = HTMLElement>(host: Element, selector: string): Found[] {
  const [, component, rest] = /^(c-[\w-]+(?:\[[^\]]+\])?) (.+)$/.exec(selector) ?? [];
  if (component && rest) {
    return all(host, component).flatMap((found) => all<Found>(found, rest));
  }
  return rootsBelow(host.shadowRoot!).flatMap((root) => [
    ...root.querySelectorAll<Found>(selector)
  ]);
}

/** The first element that matches; fails when there is none. */
export function one<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const [found] = all<Found>(host, selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The text of every element that matches. */
export function texts(host: Element, selector: string): string[] {
  return all(host, selector).map((element) => (element.textContent ?? '').trim());
}

/** The button that shows, or is spoken as, these words. */
export function button(host: Element, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(host, 'button').find(
    (candidate) =>
      candidate.textContent?.trim() === words || candidate.getAttribute('aria-label') === words
  );
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

/** Collects the details of an event. */
export function details<Detail>(host: EventTarget, name: string): Detail[] {
  const heard: Detail[] = [];
  host.addEventListener(name, (event) => heard.push((event as CustomEvent<Detail>).detail));
  return heard;
}

/** Removes everything a test has shown. */
export function clear(): void {
  document.body.replaceChildren();
}
