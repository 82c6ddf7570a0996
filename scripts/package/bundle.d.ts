/** Types of the plain JavaScript beside it. */
export const PACKAGE: string;
export function bundle(home: string, target: string): Promise<void>;
export function freshBundle(home: string): Promise<string>;
