/**
 * Checks one metadata file against the Metadata API's own types. The Salesforce command line accepts
 * misspelt elements, wrong values and even broken XML without a word; the org does not.
 */
import { parseXml, XmlError, type XmlElement } from '../flow/xml.ts';
import type { Finding } from './finding.ts';
import type { MetadataSchema, SchemaElement, SchemaType } from './schema.ts';
import type { SourceFile } from './sourceFile.ts';

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

/** Elements whose content the Metadata API passes on as free XML. */
const FREE_CONTENT = new Set(['LightningComponentBundle.targetConfigs']);

/** Schema says required, yet source format leaves them out or writes them as nil. */
const OPTIONAL_IN_SOURCE = new Set(['fullName']);

type Report = (line: number, rule: string, message: string, fix: string) => void;

function closest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = 4;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit;
}

function checkScalar(
  element: XmlElement,
  expected: SchemaElement,
  type: SchemaType,
  report: Report
): void {
  const value = element.text;
  if (element.attributes['xsi:nil'] === 'true') return;
  if (element.children.length > 0) {
    const message = `<${element.name}> holds elements, but it takes a plain value.`;
    report(element.line, 'plain-value', message, 'Write the value as text.');
  } else if (expected.kind === 'boolean' && value !== 'true' && value !== 'false') {
    const message = `<${element.name}> is "${value}", but it takes true or false.`;
    report(element.line, 'not-boolean', message, 'Write true or false.');
  } else if (expected.kind === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) {
    const message = `<${element.name}> is "${value}", but it takes a number.`;
    report(element.line, 'not-number', message, 'Write a number.');
  } else if (expected.kind === 'enum') {
    const allowed = type.layer.enums[expected.type ?? ''] ?? [];
    if (allowed.includes(value)) return;
    const near = closest(value, allowed);
    const list = allowed.length <= 12 ? allowed.join(', ') : `one of ${allowed.length} values`;
    const message = `<${element.name}> is "${value}", which ${expected.type ?? ''} does not allow.`;
    report(element.line, 'bad-enum', message, `Use ${near ?? list}.`);
  }
}

function checkSequence(element: XmlElement, type: SchemaType, report: Report): void {
  let highest = -1;
  let previous = '';
  const ended = new Set<string>();
  for (const child of element.children) {
    if (child.name !== previous && previous !== '') ended.add(previous);
    const position = type.order.get(child.name);
    if (ended.has(child.name)) {
      const message = `<${child.name}> comes back after other elements.`;
      report(child.line, 'not-contiguous', message, 'Keep repeated elements together.');
    } else if (position !== undefined && position < highest) {
      const message = `<${child.name}> stands after <${previous}>, but the schema puts it before.`;
      report(child.line, 'out-of-order', message, 'Write elements in schema order.');
    }
    highest = Math.max(highest, position ?? -1);
    previous = child.name;
  }
}

function checkType(
  element: XmlElement,
  type: SchemaType,
  schema: MetadataSchema,
  report: Report
): void {
  const seen = new Map<string, number>();
  for (const child of element.children) {
    const expected = type.elements.get(child.name);
    seen.set(child.name, (seen.get(child.name) ?? 0) + 1);
    if (!expected) {
      const later = schema.firstVersionWith(type.name, child.name);
      const near = closest(child.name, type.elements.keys());
      const hint =
        later === undefined
          ? near === undefined
            ? 'Remove it.'
            : `Did you mean <${near}>?`
          : `It belongs to API version ${later}; this project deploys as ${type.layer.version}.`;
      report(child.line, 'unknown-element', `<${child.name}> is unknown to ${type.name}.`, hint);
      continue;
    }
    if (!expected.repeats && (seen.get(child.name) ?? 0) > 1) {
      report(child.line, 'repeated', `<${child.name}> may stand only once.`, 'Remove one.');
    }
    if (FREE_CONTENT.has(`${type.name}.${child.name}`) || expected.kind === 'any') continue;
    const nested = expected.kind === 'type' && schema.findIn(type.layer, expected.type ?? '');
    if (nested) {
      if (child.attributes['xsi:nil'] !== 'true') checkType(child, nested, schema, report);
    } else {
      checkScalar(child, expected, type, report);
    }
  }
  for (const expected of type.elements.values()) {
    if (expected.required && !seen.has(expected.name) && !OPTIONAL_IN_SOURCE.has(expected.name)) {
      const message = `${type.name} needs <${expected.name}>, which is missing.`;
      report(element.line, 'missing-element', message, `Add <${expected.name}>.`);
    }
  }
  checkSequence(element, type, report);
}

/** Everything wrong with one metadata file; an empty list means the Metadata API would read it. */
export function validateMetadata(
  file: SourceFile,
  text: string,
  schema: MetadataSchema
): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (line, rule, message, fix) =>
    findings.push({ file: file.path, line, rule, message, fix });
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    report(
      error.line,
      'malformed',
      `It is not well-formed XML: ${error.message}`,
      'Correct the XML.'
    );
    return findings;
  }
  const lines = text.split('\n').length;
  if (!text.endsWith('\n')) {
    report(lines, 'final-newline', 'The last line has no line break.', 'End the file with one.');
  }
  if (text.includes('\r')) {
    report(1, 'line-breaks', 'It has Windows line breaks.', 'Save it with LF line breaks.');
  }
  if (!text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')) {
    const fix = 'Start with <?xml version="1.0" encoding="UTF-8"?>.';
    report(1, 'declaration', 'The XML declaration is missing or unusual.', fix);
  }
  if (root.name !== file.type) {
    const message = `The root element is <${root.name}>, but its place says ${file.type}.`;
    report(root.line, 'wrong-type', message, 'Move the file or correct the root element.');
    return findings;
  }
  if (root.attributes.xmlns !== NAMESPACE) {
    report(
      root.line,
      'namespace',
      'The metadata namespace is missing.',
      `Add xmlns="${NAMESPACE}".`
    );
  }
  const type = schema.find(file.type);
  if (type) checkType(root, type, schema, report);
  else report(root.line, 'unknown-type', `${file.type} is in no known API version.`, 'Remove it.');
  return findings;
}
