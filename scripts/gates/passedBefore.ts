/**
 * Remembers which exact texts passed a slow check, so that a second run looks only at what changed.
 * Only passes are kept: a failure is always looked at again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The memory of one check. */
export class PassedBefore {
  private readonly file: string;
  private readonly salt: string;
  private readonly known: Set<string>;
  private readonly seen = new Set<string>();

  /**
   * @param file where to keep the memory
   * @param salt versions and settings the verdict depends on; a change forgets everything
   */
  constructor(file: string, salt: string) {
    this.file = file;
    this.salt = salt;
    this.known = new Set(
      existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []
    );
  }

  private key(name: string, text: string): string {
    return createHash('sha256').update(`${this.salt}\0${name}\0${text}`).digest('hex');
  }

  /** Whether this exact text passed under this name. */
  has(name: string, text: string): boolean {
    const key = this.key(name, text);
    if (!this.known.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  /** Records a pass. */
  add(name: string, text: string): void {
    this.seen.add(this.key(name, text));
  }

  /** Writes what this run saw; texts that no longer exist are forgotten. */
  save(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify([...this.seen].sort()));
  }
}
