/** Short ways to read a parsed metadata element. */
import type { XmlElement } from '../flow/xml.ts';

/** Child elements of one name, in file order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first child of one name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Text of the first child of one name; undefined when there is none. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childOf(element, name)?.text;
}

/** The element and everything below it, in file order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** Every element of one name, at any depth. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  return [...walk(element)].filter((candidate) => candidate.name === name);
}
