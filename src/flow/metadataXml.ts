/**
 * Writes any metadata type the way an org would give it back, and reads it again: one writer for
 * flows, queues, topics, custom metadata and everything else the compiler emits.
 *
 * In an object, a key is an element, a list is the element repeated, `@name` is an attribute and
 * `#text` is the text of an element that also has attributes. `undefined` members are left out.
 */
import { byElementName, canonicalOrder } from './canonicalOrder.ts';
import { escapeXml, parseXml, type XmlElement } from './xml.ts';

/** What one element may hold. */
export type MetadataValue =
  string | number | boolean | undefined | MetadataObject | readonly MetadataValue[];

/** The content of one element, keyed by child element. */
export interface MetadataObject {
  readonly [key: string]: MetadataValue;
}

/** A parsed metadata file. */
export interface MetadataFile {
  /** The root element: the metadata type, for example `Queue`. */
  readonly type: string;
  readonly content: MetadataObject;
}

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const XSD = 'http://www.w3.org/2001/XMLSchema';
const INDENT = '    ';
const HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** Elements that Salesforce always prints with a decimal point, even for whole numbers. */
const DECIMAL_ELEMENTS = new Set(['apiVersion', 'numberValue']);
/** Characters that XML 1.0 cannot hold in any form. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

function isObject(value: MetadataValue): value is MetadataObject {
  return typeof value === 'object' && !Array.isArray(value);
}

type Scalar = string | number | boolean;

function scalarText(element: string, value: Scalar): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`<${element}> is not a finite number: ${value}.`);
    return DECIMAL_ELEMENTS.has(element) && Number.isInteger(value)
      ? `${String(value)}.0`
      : String(value);
  }
  const text = String(value);
  if (FORBIDDEN.test(text)) {
    throw new Error(`<${element}> holds a control character that XML cannot carry.`);
  }
  return escapeXml(text);
}

/** Child names in canonical order, by file type, element and names: files of one kind repeat few. */
const orders = new Map<string, readonly string[]>();

function orderedNames(
  rootType: string,
  element: string,
  keys: readonly string[]
): readonly string[] {
  const shape = `${rootType} ${element} ${keys.join(' ')}`;
  let names = orders.get(shape);
  if (names === undefined) {
    const children = keys.filter((key) => !key.startsWith('@') && key !== '#text');
    names = canonicalOrder(rootType, element, children);
    orders.set(shape, names);
  }
  return names;
}

class Printer {
  readonly rootType: string;
  readonly lines: string[] = [];
  usesXsi = false;
  usesXsd = false;

  constructor(rootType: string) {
    this.rootType = rootType;
  }

  attributes(content: MetadataObject, keys: readonly string[]): string {
    const given = keys.filter((key) => key.startsWith('@') && content[key] !== undefined);
    if (given.length === 0) return '';
    return [...given]
      .sort()
      .map((key) => {
        const name = key.slice(1);
        const value = scalarText(name, content[key] as Scalar);
        if (name.startsWith('xsi:')) this.usesXsi = true;
        if (value.startsWith('xsd:')) this.usesXsd = true;
        return ` ${name}="${value}"`;
      })
      .join('');
  }

  children(
    element: string,
    content: MetadataObject,
    keys: readonly string[],
    indent: string
  ): void {
    for (const name of orderedNames(this.rootType, element, keys)) {
      this.element(element, name, content[name], indent);
    }
  }

  element(parent: string, name: string, value: MetadataValue, indent: string): void {
    if (value === undefined) return;
    if (typeof value !== 'object') {
      this.lines.push(`${indent}<${name}>${scalarText(name, value)}</${name}>`);
      return;
    }
    if (!isObject(value)) {
      const sorted =
        this.rootType === 'Flow' && parent === 'Flow' && value.every(isObject)
          ? ([...value] as { name?: string }[]).sort(byElementName)
          : value;
      for (const item of sorted) this.element(parent, name, item, indent);
      return;
    }
    const keys = Object.keys(value);
    const open = `${indent}<${name}${this.attributes(value, keys)}`;
    const text = value['#text'];
    if (text !== undefined) {
      this.lines.push(`${open}>${scalarText(name, text as Scalar)}</${name}>`);
    } else if (keys.some((key) => !key.startsWith('@') && value[key] !== undefined)) {
      this.lines.push(`${open}>`);
      this.children(name, value, keys, indent + INDENT);
      this.lines.push(`${indent}</${name}>`);
    } else {
      this.lines.push(`${open}/>`);
    }
  }
}

/**
 * The canonical XML of one metadata component: XML declaration, 4 spaces, LF, final newline, children
 * in XSD order, flow elements sorted by kind and name. `xmlns:xsi` and `xmlns:xsd` appear on the root
 * when an attribute needs them.
 * @param type the root element, for example `QueueRoutingConfig`
 * @throws when a value cannot be written as XML
 */
export function writeMetadata(type: string, content: object): string {
  const object = content as MetadataObject;
  const printer = new Printer(type);
  const keys = Object.keys(object);
  printer.children(type, object, keys, INDENT);
  const declared = printer.attributes(object, keys);
  const root =
    ` xmlns="${NAMESPACE}"` +
    (printer.usesXsi ? ` xmlns:xsi="${XSI}"` : '') +
    (printer.usesXsd ? ` xmlns:xsd="${XSD}"` : '') +
    declared;
  const body = printer.lines.length > 0 ? `\n${printer.lines.join('\n')}\n` : '';
  return `${HEADER}<${type}${root}>${body}</${type}>\n`;
}

/** How the leaves and lists of one metadata type are typed when it is read. */
export interface ReadingRules {
  readonly numbers: ReadonlySet<string>;
  readonly booleans: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
}

const UNTYPED: ReadingRules = { numbers: new Set(), booleans: new Set(), lists: new Set() };
const NUMBER = /^-?\d+(\.\d+)?$/;

function leafValue(element: XmlElement, rules: ReadingRules): string | number | boolean {
  const text = element.text;
  if (rules.booleans.has(element.name) && (text === 'true' || text === 'false')) {
    return text === 'true';
  }
  if (rules.numbers.has(element.name) && NUMBER.test(text)) return Number(text);
  return text;
}

/** Turns a parsed element into the object form that `writeMetadata` accepts. */
export function elementContent(element: XmlElement, rules: ReadingRules = UNTYPED): MetadataValue {
  const attributes = Object.entries(element.attributes).filter(([name]) => !/^xmlns\b/.test(name));
  if (element.children.length === 0 && attributes.length === 0) return leafValue(element, rules);
  const content: Record<string, MetadataValue> = {};
  for (const [name, value] of attributes) content[`@${name}`] = value;
  if (element.children.length === 0 && element.text !== '') content['#text'] = element.text;
  for (const child of element.children) {
    const value = elementContent(child, rules);
    const known = content[child.name];
    if (known !== undefined) {
      content[child.name] = [
        ...(Array.isArray(known) ? (known as readonly MetadataValue[]) : [known]),
        value
      ];
    } else {
      content[child.name] = rules.lists.has(child.name) ? [value] : value;
    }
  }
  return content;
}

/**
 * Reads any metadata file. Without `rules` every leaf is text and an element is a list only when it
 * is repeated.
 * @throws {XmlError} when the text is not well-formed XML
 */
export function readMetadata(xml: string, rules: ReadingRules = UNTYPED): MetadataFile {
  const root = parseXml(xml);
  const content = elementContent(root, rules);
  return { type: root.name, content: isObject(content) ? content : {} };
}
