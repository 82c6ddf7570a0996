/**
 * XML text to a small tree and back, with the line of every element, so that a message about
 * somebody's metadata can point at the place. Runs in Node and in a browser.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One XML element. `text` is empty when the element has children. */
export interface XmlElement {
  readonly name: string;
  /** Attribute values by name, namespace declarations included, in file order. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Decoded character data, white space kept. */
  readonly text: string;
  /** 1-based line of the opening tag. */
  readonly line: number;
}

/** Text that is not well-formed XML; `line` is 1-based. */
export class XmlError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.name = 'XmlError';
    this.line = line;
  }
}

interface RawNode {
  readonly [key: string]: RawNode[] | string | Record<string, string> | undefined;
}

/** Limits that no metadata file comes near; beyond them a file is refused in words. */
const LONGEST = 20_000_000;
const DEEPEST = 200;

const ATTRIBUTES = ':@';
const TEXT = '#text';
const PARSER_OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  captureMetaData: true
} as const;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"'
};

/** Decodes the five XML entities and numeric references; an unknown entity is an error at `line`. */
function decode(text: string, line: number): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, body: string) => {
    if (body.startsWith('#')) {
      const hexadecimal = body[1] === 'x' || body[1] === 'X';
      return String.fromCodePoint(parseInt(body.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
    }
    const known = ENTITIES[body];
    if (known === undefined) throw new XmlError(`Unknown entity ${whole}.`, line);
    return known;
  });
}

/** Finds line numbers by binary search over the offsets of line starts. */
function lineFinder(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

/**
 * Parses one XML document.
 * @throws {XmlError} when the text is not well formed, naming the line.
 */
export function parseXml(source: string): XmlElement {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > LONGEST) {
    throw new XmlError(`It is longer than ${String(LONGEST / 1_000_000)} million characters.`, 1);
  }
  if (/<!DOCTYPE/i.test(text)) {
    throw new XmlError('A document type declaration is not allowed in metadata.', 1);
  }
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new XmlError(verdict.err.msg, verdict.err.line);
  const lineOf = lineFinder(text);
  const symbol = XMLParser.getMetaDataSymbol() as unknown as symbol;
  const nodes = new XMLParser(PARSER_OPTIONS).parse(text) as RawNode[];

  const toElement = (node: RawNode, parentLine: number, depth = 0): XmlElement | undefined => {
    if (depth > DEEPEST) {
      throw new XmlError(`It is nested deeper than ${String(DEEPEST)} elements.`, parentLine);
    }
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === TEXT || name.startsWith('?')) return undefined;
    const meta = (node as unknown as Record<symbol, { startIndex?: number } | undefined>)[symbol];
    const line = meta?.startIndex === undefined ? parentLine : lineOf(meta.startIndex);
    const inner = node[name] as RawNode[];
    const children = inner
      .map((child) => toElement(child, line, depth + 1))
      .filter((child): child is XmlElement => child !== undefined);
    const raw = inner.map((child) => (child[TEXT] as string | undefined) ?? '').join('');
    if (children.length > 0 && raw.trim() !== '') {
      throw new XmlError(`<${name}> mixes text with elements: "${raw.trim().slice(0, 40)}".`, line);
    }
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(
      (node[ATTRIBUTES] as Record<string, string> | undefined) ?? {}
    )) {
      attributes[key] = decode(value, line);
    }
    return { name, attributes, children, text: children.length ? '' : decode(raw, line), line };
  };

  const roots = nodes
    .map((node) => toElement(node, 1))
    .filter((element): element is XmlElement => element !== undefined);
  const [root] = roots;
  if (root === undefined || roots.length !== 1) {
    throw new XmlError(`Expected one root element, found ${String(roots.length)}.`, 1);
  }
  return root;
}

/** Escapes text the way Salesforce retrieves it: all five entities, in text and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => {
    switch (character) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '"':
        return '&quot;';
      default:
        return '&apos;';
    }
  });
}
