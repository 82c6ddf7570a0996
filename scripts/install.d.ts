/** Types of install.js, which is plain JavaScript because it runs before anything is installed. */

/** Stops with a clear message when Node is too old for the tools. */
export function requireNode(version?: string): void;

/** Names the first package that is missing or at another version; undefined when all are in place. */
export function firstDifference(root: string): string | undefined;
