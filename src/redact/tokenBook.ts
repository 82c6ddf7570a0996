/**
 * Gives every masked value of one conversation a readable, stable name such as `[card 1]`, numbered
 * by first appearance, so that a reader can tell "the same card again" from "another card".
 */
import { compact } from './candidate.ts';

/** Kinds whose exact characters matter: two passwords that differ in case are two passwords. */
const EXACT_KINDS: ReadonlySet<string> = new Set(['password', 'apiSecret']);

/** The words of a kind inside a token: `oneTimeCode` becomes `one time code`. */
export function wordsOfKind(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The names given so far in one conversation. Holds values: it must never be stored. */
export class TokenBook {
  private readonly tokens = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  /** The token of a value; the same value of the same kind always gets the same token. */
  tokenFor(kind: string, value: string, folded: string): string {
    const same = EXACT_KINDS.has(kind) ? value : compact(folded) || folded;
    const key = `${kind}:${same}`;
    const known = this.tokens.get(key);
    if (known !== undefined) return known;
    const number = (this.counts.get(kind) ?? 0) + 1;
    const token = `[${wordsOfKind(kind)} ${number}]`;
    this.counts.set(kind, number);
    this.tokens.set(key, token);
    return token;
  }
}
