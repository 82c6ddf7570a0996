/** Verdicts as people, programs and test runners read them. */
import type { OrgIdentity } from '../port.ts';
import type { Verdict } from './verdict.ts';

const MARKS = { ok: '✓', warn: '!', fail: '✗', unknown: '?' } as const;

/** What is not well first, with its mend; what is well is counted. */
export function doctorText(org: OrgIdentity, verdicts: readonly Verdict[]): string {
  const shown = (['fail', 'warn', 'unknown'] as const).flatMap((status) =>
    verdicts.filter((verdict) => verdict.status === status)
  );
  const lines = shown.map(
    ({ status, check, title, message, mend }) =>
      `${MARKS[status]} ${title} (${check})\n    ${message}\n    → ${mend}`
  );
  const count = (status: Verdict['status']): number =>
    verdicts.filter((verdict) => verdict.status === status).length;
  const summary = `${String(count('ok'))} ok, ${String(count('warn'))} warnings, ${String(count('fail'))} failures, ${String(count('unknown'))} unknown in ${org.name}${org.isSandbox ? ' (sandbox)' : ''}. Nothing was written.`;
  return `${[...lines, summary].join('\n')}\n`;
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[each] ?? each
  );

/** JUnit XML: a failure fails, an unknown is skipped. */
export function doctorJunit(verdicts: readonly Verdict[]): string {
  const cases = verdicts.map(({ check, title, status, message, mend }) => {
    const inner =
      status === 'fail' || status === 'warn'
        ? `<failure type="${status}" message="${escaped(message)}">${escaped(mend)}</failure>`
        : status === 'unknown'
          ? `<skipped message="${escaped(message)}"/>`
          : '';
    return `  <testcase classname="handoff.doctor" name="${escaped(`${check}: ${title}`)}">${inner}</testcase>`;
  });
  const failures = verdicts.filter(({ status }) => status === 'fail' || status === 'warn').length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="handoff doctor" tests="${String(verdicts.length)}" failures="${String(failures)}">\n${cases.join('\n')}\n</testsuite>\n`;
}

/** SARIF 2.1.0, without a place: an org has no lines. */
export function doctorSarif(verdicts: readonly Verdict[]): string {
  const levels = { fail: 'error', warn: 'warning', unknown: 'note', ok: 'none' } as const;
  const log = {
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'handoff doctor',
            rules: verdicts.map(({ check, title }) => ({
              id: check,
              shortDescription: { text: title }
            }))
          }
        },
        results: verdicts
          .filter(({ status }) => status !== 'ok')
          .map(({ check, status, message, mend }) => ({
            ruleId: check,
            level: levels[status],
            message: { text: `${message} ${mend}` }
          }))
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
