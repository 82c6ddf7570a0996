/**
 * What other metadata may name in an Apex class: its invocable method with the variables, the methods
 * components may call. Read from the text, which prettier's parser has already accepted.
 */

/** One variable of an invocable method: its Apex type, and whether a caller must fill it. */
export interface InvocableVariable {
  readonly type: string;
  readonly required: boolean;
}

/** What flows and agents may pass to a class and read from it. */
export interface Invocable {
  readonly inputs: ReadonlyMap<string, InvocableVariable>;
  readonly outputs: ReadonlyMap<string, InvocableVariable>;
}

/** One Apex class or trigger as others see it. */
export interface ApexSource {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  /** Methods marked @AuraEnabled. */
  readonly auraMethods: ReadonlySet<string>;
  /** Undefined when the class has no @InvocableMethod. */
  readonly invocable: Invocable | undefined;
}

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const STRING = /'(?:[^'\\\n]|\\.)*'/g;

/** The text with comments blanked, line breaks kept. */
export function withoutComments(text: string): string {
  // Strings are matched first so that a // inside one is not taken for a comment.
  return text.replace(new RegExp(`${STRING.source}|${COMMENT.source}`, 'g'), (match) =>
    match.startsWith("'") ? match : match.replace(/[^\n]/g, ' ')
  );
}

/** String literals with their 1-based lines. */
export function stringLiterals(text: string): { value: string; line: number }[] {
  const code = withoutComments(text);
  return [...code.matchAll(STRING)].map((match) => ({
    value: match[0].slice(1, -1),
    line: code.slice(0, match.index).split('\n').length
  }));
}

const ANNOTATION_TAIL = String.raw`(?:\s*\([^)]*\))?(?:\s*@\w+(?:\s*\([^)]*\))?)*\s*`;
const MEMBER = String.raw`((?:(?:global|public|private|protected|static|virtual|final|transient|override)\s+)*)`;

function annotated(code: string, annotation: string, shape: string): RegExpMatchArray[] {
  return [
    ...code.matchAll(new RegExp(`@${annotation}\\b${ANNOTATION_TAIL}${MEMBER}${shape}`, 'gi'))
  ];
}

/** The body of an inner class, or of the class itself. */
function classBody(code: string, name: string): string {
  const start = new RegExp(`\\bclass\\s+${name}\\b[^{]*\\{`, 'i').exec(code);
  if (!start) return '';
  let depth = 1;
  let at = start.index + start[0].length;
  while (at < code.length && depth > 0) {
    if (code[at] === '{') depth += 1;
    else if (code[at] === '}') depth -= 1;
    at += 1;
  }
  return code.slice(start.index + start[0].length, at - 1);
}

const VARIABLE = new RegExp(
  String.raw`@InvocableVariable\b(?:\s*\(([^)]*)\))?\s*${MEMBER}([\w.<>, ]+?)\s+(\w+)\s*[;={]`,
  'gi'
);

function invocableVariables(code: string, type: string): Map<string, InvocableVariable> {
  const body = classBody(code, type.split('.').pop() ?? type);
  return new Map(
    [...body.matchAll(VARIABLE)].map(([, settings = '', , variableType = '', name = '']) => [
      name,
      { type: variableType, required: /\brequired\s*=\s*true\b/i.test(settings) }
    ])
  );
}

/** Reads one class. */
export function readApex(path: string, text: string): ApexSource {
  const name = /([^/]+)\.(?:cls|trigger)$/.exec(path)?.[1] ?? path;
  const code = withoutComments(text).replace(STRING, "''");
  const [method] = annotated(
    code,
    'InvocableMethod',
    String.raw`([\w.<>, ]+?)\s+(\w+)\s*\(\s*List\s*<\s*([\w.]+)\s*>`
  );
  const returned = /List\s*<\s*([\w.]+)\s*>/i.exec(method?.[2] ?? '')?.[1];
  const auraMethods = annotated(code, 'AuraEnabled', String.raw`[\w.<>, ]+?\s+(\w+)\s*\(`);
  return {
    name,
    path,
    text,
    isTest: /@IsTest\b/i.test(code) && /^\s*@IsTest\b/im.test(code.split('{')[0] ?? ''),
    auraMethods: new Set(auraMethods.map((match) => match[2] ?? '')),
    invocable: method && {
      inputs: invocableVariables(code, method[4] ?? ''),
      outputs: invocableVariables(code, returned ?? '')
    }
  };
}
