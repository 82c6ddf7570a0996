/** Types of the plain JavaScript beside it. */
export const QUIET: Readonly<Record<string, string>>;
export function installCli(): Promise<string[]>;
