/**
 * Fits shipped parts of a policy to the teams a company has: whatever would go to a team it does not
 * have goes to its fallback instead.
 */
import type { Destination } from './destination.ts';

/** A bar-separated list of stems, such as `|Handoff_Sales|`. */
const isList = (text: string): boolean => text.startsWith('|') && text.endsWith('|');

/**
 * The same parts, with every stem that `shipped` has and `kept` has not replaced by `fallback`.
 * @param parts anything a policy is made of: rules, intents, approvals, settings
 */
export function settledOn<Parts>(
  parts: Parts,
  shipped: readonly Destination[],
  kept: readonly Destination[],
  fallback: string
): Parts {
  const have = new Set(kept.map(({ stem }) => stem));
  const gone = new Set(shipped.map(({ stem }) => stem).filter((stem) => !have.has(stem)));
  const settled = (text: string): string => (gone.has(text) ? fallback : text);
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (!isList(value)) return settled(value);
      return `|${[...new Set(value.split('|').filter(Boolean).map(settled))].join('|')}|`.replace(
        /^\|\|$/,
        '|'
      );
    }
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(parts) as Parts;
}
