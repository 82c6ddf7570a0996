/** What an invocable Apex class takes and returns, read from its source. */

/** One invocable variable. */
export interface ApexParameter {
  readonly name: string;
  readonly isRequired: boolean;
}

/** Parameters by direction; undefined where the source does not show them. */
export interface ApexSignature {
  readonly input: readonly ApexParameter[] | undefined;
  readonly output: readonly ApexParameter[] | undefined;
}

const VARIABLE =
  /@InvocableVariable\s*(?:\(((?:'(?:[^'\\]|\\.)*'|[^)'])*)\))?\s*(?:@\w+\s*)*(?:global|public)\s+(?:final\s+)?[\w.<>,\s]+?\s(\w+)\s*[;={]/gi;
const METHOD =
  /@InvocableMethod\s*(?:\((?:'(?:[^'\\]|\\.)*'|[^)'])*\))?\s*(?:@\w+\s*)*(?:global|public)\s+static\s+([\w.<>,\s]+?)\s+\w+\s*\(([^)]*)\)/i;

/** The text between the braces that open at or after `from`. */
function bodyFrom(source: string, from: number): string {
  const start = source.indexOf('{', from);
  if (start < 0) return '';
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    else if (source[at] === '}' && --depth === 0) return source.slice(start + 1, at);
  }
  return '';
}

/** The class inside `List<List<X>>`; empty for a type of the platform. */
function elementType(type: string): string {
  return /(?:List\s*<\s*)+([\w.]+)/i.exec(type)?.[1] ?? '';
}

function variablesOf(body: string): readonly ApexParameter[] {
  return [...body.matchAll(VARIABLE)].map(([, settings = '', name = '']) => ({
    name,
    isRequired: /required\s*=\s*true/i.test(settings)
  }));
}

/**
 * Reads the signature of a class.
 * @param sourceOf the source of another class of the project; empty when it is not there
 */
export function apexSignature(source: string, sourceOf: (name: string) => string): ApexSignature {
  const text = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  const method = METHOD.exec(text);
  if (!method) {
    // Which class is input and which output is not shown; a name in neither is still wrong.
    const all = variablesOf(text).map(({ name }) => ({ name, isRequired: false }));
    return all.length > 0 ? { input: all, output: all } : { input: undefined, output: undefined };
  }
  const parameters = (type: string): readonly ApexParameter[] | undefined => {
    const [outer = '', inner] = elementType(type).split('.');
    const name = inner ?? outer;
    const other = inner === undefined ? sourceOf(outer) : sourceOf(outer);
    const declared = new RegExp(`\\bclass\\s+${name}\\b`, 'i');
    for (const place of [text, other]) {
      const at = name === '' ? -1 : place.search(declared);
      if (at < 0) continue;
      const found = variablesOf(bodyFrom(place, at));
      if (found.length > 0) return found;
    }
    return undefined;
  };
  return { input: parameters(method[2] ?? ''), output: parameters(method[1] ?? '') };
}
