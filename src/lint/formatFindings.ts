/** Findings as people read them in a terminal. */
import { SEVERITIES, type Finding } from './finding.ts';

const count = (number: number, word: string): string =>
  `${String(number)} ${word}${number === 1 ? '' : 's'}`;

/** One block per file, one finding per two lines, and a count at the end. */
export function formatFindings(
  findings: readonly Finding[],
  fileCount: number,
  accepted = 0
): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const known = accepted === 0 ? '' : `; ${String(accepted)} in the baseline`;
  const looked = `${count(fileCount, 'file')} looked at${known}`;
  if (findings.length === 0) return `No findings, ${looked}.\n`;
  const blocks = files.map((file) => {
    const lines = findings
      .filter((finding) => finding.file === file)
      .map(
        ({ line, severity, rule, message, fix }) =>
          `  ${String(line)}: ${severity} ${message} (${rule})\n     ${fix}`
      );
    return [file, ...lines].join('\n');
  });
  const counts = SEVERITIES.map((severity) =>
    count(findings.filter((finding) => finding.severity === severity).length, severity)
  );
  return `${blocks.join('\n\n')}\n\n${counts.join(', ')}; ${looked}.\n`;
}
