/** Findings as workflow commands, which a code host's runner turns into annotations. */
import type { Finding } from './finding.ts';

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One line for each finding. */
export function annotationsOf(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, file, line, rule, message, fix }) => {
      const kind = severity === 'note' ? 'notice' : severity;
      const place = `file=${escapeProperty(file)},line=${String(line)},title=${escapeProperty(rule)}`;
      return `::${kind} ${place}::${escapeText(`${message} ${fix}`)}\n`;
    })
    .join('');
}
