/** Gate: Jest, for components and engine; each test counts for one. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { lastLines, runCommand } from './command.ts';
import { nothingToCheck, type Gate, type GateMessage, type GateResult } from './gate.ts';

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

const COLOURS = /\u001B\[[0-9;]*m/g;

function firstLines(text: string, count: number): string {
  const lines = text.replace(COLOURS, '').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('at '))
    .slice(0, count)
    .join('\n');
}

function messagesOf(root: string, report: JestReport): GateMessage[] {
  return report.testResults.flatMap((suite): GateMessage[] => {
    const file = relative(root, suite.name).replaceAll('\\', '/');
    const fix = `npx jest ${file}`;
    const failures = suite.assertionResults.filter((test) => test.status === 'failed');
    if (failures.length === 0 && suite.status === 'failed') {
      return [{ file, message: firstLines(suite.message, 8), fix }];
    }
    return failures.map((test) => ({
      file,
      message: `${test.fullName}\n${firstLines(test.failureMessages.join('\n'), 8)}`,
      fix
    }));
  });
}

/** The gate. */
export const gate: Gate = {
  name: 'unit',
  title: 'Jest tests pass',
  async run({ root, cache, changed }): Promise<GateResult> {
    // Without one Jest would look for a configuration in the folders above, and test those.
    if (!existsSync(join(root, 'jest.config.js'))) {
      return nothingToCheck('jest.config.js', 'Run it from the project root.');
    }
    const output = join(cache, `jest-${String(process.pid)}.json`);
    const jest = createRequire(join(root, 'package.json')).resolve('jest/bin/jest');
    // Jest follows the imports from each changed file to the tests that reach it.
    const related = changed === undefined ? [] : ['--findRelatedTests', ...changed];
    const outcome = await runCommand(
      process.execPath,
      [
        jest,
        '--json',
        `--outputFile=${output}`,
        '--silent',
        '--maxWorkers=2',
        '--passWithNoTests',
        ...related
      ],
      { cwd: root, environment: { NODE_ENV: 'test' } }
    );
    if (!existsSync(output)) {
      const message = `Jest ended before it could report.\n${lastLines(outcome.stderr)}`;
      return {
        passed: 0,
        failed: 1,
        messages: [{ file: 'jest.config.js', message, fix: 'npx jest' }]
      };
    }
    const report = JSON.parse(readFileSync(output, 'utf8')) as JestReport;
    rmSync(output);
    if (changed === undefined && report.numTotalTests === 0 && report.testResults.length === 0) {
      return nothingToCheck('Jest tests', 'Add tests in a __tests__ folder.');
    }
    const notes =
      report.numPendingTests > 0
        ? [`${report.numPendingTests} test(s) are skipped in the code`]
        : [];
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      messages: messagesOf(root, report),
      notes
    };
  }
};
