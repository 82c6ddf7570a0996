/** Gate: ESLint, with Salesforce's component rules, type-aware rules and the design-system rules. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';

/** ESLint's number for a finding that fails. */
const ERROR = 2;

/** What ESLint has rules for. */
const LINTED = /\.(ts|js|cjs|mjs|html)$/;

/** The gate. */
export const gate: Gate = {
  name: 'lint',
  title: 'ESLint finds nothing',
  async run({ root, cache, changed }) {
    if (!existsSync(join(root, 'eslint.config.js'))) {
      return nothingToCheck('eslint.config.js', 'Run it from the project root.');
    }
    const eslint = new ESLint({
      cwd: root,
      cache: false,
      warnIgnored: false,
      cacheLocation: join(cache, 'eslint.json')
    });
    const lintable = changed?.filter((file) => LINTED.test(file));
    const results = await eslint.lintFiles(lintable ?? ['.']);
    const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0);
    const messages: GateMessage[] = results.flatMap((result) =>
      result.messages
        .filter(({ severity }) => severity === ERROR)
        .map((message) => ({
          file: relative(root, result.filePath).replaceAll('\\', '/'),
          line: message.line,
          message: `${message.message} (${message.ruleId ?? 'parse error'})`,
          fix: message.fix ? 'npm run lint:fix' : 'Change the code; see the rule.'
        }))
    );
    const notes = warnings > 0 ? [`${warnings} warning(s): npx eslint . shows them`] : [];
    return resultOf(results.length, messages, notes);
  }
};
