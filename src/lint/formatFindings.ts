/** Findings as people read them in a terminal. */
import type { Finding } from './finding.ts';

/** One block per file, one finding per two lines, and a count at the end. */
export function formatFindings(findings: readonly Finding[], fileCount: number): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const looked = `${String(fileCount)} ${fileCount === 1 ? 'file' : 'files'} looked at`;
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
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const count = (number: number, word: string): string =>
    `${String(number)} ${word}${number === 1 ? '' : 's'}`;
  return `${blocks.join('\n\n')}\n\n${count(errors, 'error')}, ${count(warnings, 'warning')}; ${looked}.\n`;
}
