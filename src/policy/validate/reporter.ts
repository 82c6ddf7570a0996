/** Collects mistakes of a policy and says for each in which file and at which place it stands. */
import type { Diagnostic } from '../diagnostic.ts';
import type { PolicyFiles, PolicyPart } from '../policy.ts';

/** The files of the shipped layout, used where the caller names none. */
export const USUAL_FILES: Readonly<Record<PolicyPart, string>> = {
  languages: 'policy/messages/index.ts',
  fallback: 'policy/destinations.ts',
  signals: 'policy/signals.ts',
  phrases: 'policy/phrases',
  thresholds: 'policy/thresholds.ts',
  prerequisites: 'policy/prerequisites.ts',
  approvals: 'policy/approvals.ts',
  rules: 'policy/rules.ts',
  intents: 'policy/destinations.ts',
  destinations: 'policy/destinations.ts',
  notifications: 'policy/approvals.ts',
  topics: 'policy/topics',
  agent: 'policy/agent.ts',
  messages: 'policy/messages',
  redactions: 'policy/redactions.ts',
  settings: 'policy/settings.ts'
};

/** The code most like a misspelt one; undefined when none is near. */
export function nearest(code: string, known: readonly string[]): string | undefined {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        next.push(
          Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
        );
      }
      row = next;
    }
    return row[b.length];
  };
  const wanted = code.toLowerCase();
  return known
    .map((each) => ({ each, away: distance(wanted, each.toLowerCase()) }))
    .filter(({ away }) => away < code.length && away <= Math.max(2, Math.floor(code.length / 4)))
    .sort((a, b) => a.away - b.away)[0]?.each;
}

/** A list of codes for a message, cut where it grows long. */
export function listed(codes: readonly string[]): string {
  const shown = codes.slice(0, 12).join(', ');
  return codes.length > 12 ? `${shown} …` : shown;
}

/** Where a mistake stands: the part, then the path inside it. */
export interface Place {
  readonly part: PolicyPart;
  readonly path: string;
}

/** A place one step deeper. */
export function inside(place: Place, step: string): Place {
  const path = step.startsWith('[') ? `${place.path}${step}` : `${place.path}.${step}`;
  return { part: place.part, path };
}

/** The place of an element of a list, with its name where it has one. */
export function elementOf(part: PolicyPart, index: number, name = ''): Place {
  return { part, path: `${part}[${String(index)}]${name === '' ? '' : ` "${name}"`}` };
}

/** Receives mistakes. */
export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  readonly #files: PolicyFiles;

  constructor(files: PolicyFiles) {
    this.#files = files;
  }

  error({ part, path }: Place, message: string, fix: string): void {
    this.#add('error', part, path, message, fix);
  }

  warning({ part, path }: Place, message: string, fix: string): void {
    this.#add('warning', part, path, message, fix);
  }

  /** Reports a code that names nothing, with the likeliest one that would. */
  unknown(place: Place, what: string, code: string, known: readonly string[]): void {
    const near = nearest(code, known);
    this.error(
      place,
      `There is no ${what} "${code}".`,
      near === undefined ? `Use one of ${listed(known)}.` : `Did you mean "${near}"?`
    );
  }

  get hasErrors(): boolean {
    return this.diagnostics.some(({ severity }) => severity === 'error');
  }

  #add(
    severity: Diagnostic['severity'],
    part: PolicyPart,
    path: string,
    message: string,
    fix: string
  ): void {
    const file = this.#files[part] ?? USUAL_FILES[part];
    this.diagnostics.push({ severity, file, path, message, fix });
  }
}
