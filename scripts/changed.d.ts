/** Types of `changed.js`, which is plain JavaScript so that it runs before anything is installed. */
export function changedFiles(root: string, revision?: string): string[];
export function gatesFor(files: readonly string[], all: readonly string[]): string[];
