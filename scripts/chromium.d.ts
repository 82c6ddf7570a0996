/** Types of chromium.js, which is plain JavaScript because it runs before anything is installed. */

/** Path of a browser that starts, or undefined. */
export function findChromium(
  root: string,
  environment?: Readonly<Record<string, string | undefined>>
): string | undefined;

/** Path of a browser; installs one when there is none. Throws with what to do when that fails. */
export function ensureChromium(root: string): Promise<string>;
