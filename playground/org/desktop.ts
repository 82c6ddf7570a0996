/** The console around the record page: its tab, and what was asked to be opened elsewhere. */

/** What the desk shows of it. */
export interface Desktop {
  /** Label the page gave its tab; blank until it did. */
  readonly tabLabel: string;
  /** What an org would have opened; blank when nothing was asked for. */
  readonly opened: string;
  /** Steps the team keeps for this kind of handoff, while they are open. */
  readonly steps: readonly string[];
}

const EMPTY: Desktop = { tabLabel: '', opened: '', steps: [] };

let current = EMPTY;
const listeners = new Set<(desktop: Desktop) => void>();

/** Changes what the desk shows. */
export function updateDesktop(change: Partial<Desktop>): void {
  current = { ...current, ...change };
  for (const listener of listeners) listener(current);
}

/** Forgets the last record page. */
export const clearDesktop = (): void => updateDesktop(EMPTY);

/** Calls back now and on every change; returns how to stop. */
export function followDesktop(listener: (desktop: Desktop) => void): () => void {
  listeners.add(listener);
  listener(current);
  return () => listeners.delete(listener);
}
