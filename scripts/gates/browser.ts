/** Gate: the local console works in a real browser; each browser test counts for one. */
import { runBrowserTests } from '../../e2e/runBrowserTests.ts';
import { ensureChromium } from '../chromium.js';
import { nothingToCheck, type Gate } from './gate.ts';

/** The gate. */
export const gate: Gate = {
  name: 'browser',
  title: 'the local console works in Chromium',
  async run({ root, report }) {
    const chromePath = await ensureChromium(root);
    const only = process.env.E2E_ONLY;
    const outcomes = await runBrowserTests({
      root,
      chromePath,
      report,
      ...(only === undefined ? {} : { only })
    });
    if (outcomes.length === 0) return nothingToCheck('e2e', 'Add tests as e2e/<subject>.test.ts.');
    const failures = outcomes.filter((outcome) => outcome.error !== undefined);
    return {
      passed: outcomes.length - failures.length,
      failed: failures.length,
      messages: failures.map(({ file, name, error = '' }) => ({
        file,
        message: `${name}\n${error}`,
        fix: `E2E_ONLY=${file.replace('e2e/', '')} npm run e2e`
      }))
    };
  }
};
