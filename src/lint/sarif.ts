/** Findings as SARIF 2.1.0, which code hosts show beside the lines of a pull request. */
import { createHash } from 'node:crypto';
import type { Finding, LintRule } from './finding.ts';

/** Address of the page that explains the rules, relative to the repository of the package. */
const HELP = 'docs/lint.md';

function fingerprint({ rule, file, message }: Finding): string {
  return createHash('sha256').update(`${rule}\t${file}\t${message}`).digest('hex').slice(0, 32);
}

/** One SARIF log with the rules that were run and what they found. */
export function sarifOf(findings: readonly Finding[], rules: readonly LintRule[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'handoff lint',
            informationUri: 'https://www.npmjs.com/package/@warm-handoff/agentforce',
            rules: rules.map(({ id, title, why, fix, severity }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: why },
              help: { text: `${fix} See ${HELP}.` },
              defaultConfiguration: { level: severity }
            }))
          }
        },
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
          level: finding.severity,
          message: { text: `${finding.message} ${finding.fix}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(finding.file) },
                region: { startLine: Math.max(1, finding.line) }
              }
            }
          ],
          partialFingerprints: { 'handoffFinding/v1': fingerprint(finding) }
        }))
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
