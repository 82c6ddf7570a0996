/**
 * A baseline: the findings a team has decided to live with, so that lint speaks of new ones only. A
 * finding is known by rule, file and message, not by its line, which moves.
 */
import type { Finding } from './finding.ts';

/** How often each finding is accepted. */
export type Baseline = ReadonlyMap<string, number>;

const keyOf = ({ rule, file, message }: Finding): string => `${rule}\t${file}\t${message}`;

/** The text of a baseline: sorted, one finding a line, so that it merges well. */
export function writeBaseline(findings: readonly Finding[]): string {
  return `${JSON.stringify({ about: 'Written by handoff lint --write-baseline.', findings: findings.map(keyOf).sort() }, null, 2)}\n`;
}

/**
 * Reads a baseline.
 * @throws when the text is none
 */
export function readBaseline(text: string): Baseline {
  const { findings } = JSON.parse(text) as { readonly findings?: readonly unknown[] };
  if (!Array.isArray(findings)) throw new Error('it has no list of findings');
  const counts = new Map<string, number>();
  for (const key of findings.map(String)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The findings a baseline does not know; of several alike, those beyond the accepted number. */
export function beyondBaseline(
  findings: readonly Finding[],
  baseline: Baseline
): readonly Finding[] {
  const left = new Map(baseline);
  return findings.filter((finding) => {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
