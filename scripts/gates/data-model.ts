/** Gate: docs/data-model.md describes the objects and fields as they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_MODEL_PAGE, dataModelPage } from '../data-model/page.ts';
import type { Gate } from './gate.ts';

/** The gate. */
export const gate: Gate = {
  name: 'data-model',
  title: 'docs/data-model.md describes every field',
  async run({ root }) {
    const page = join(root, DATA_MODEL_PAGE);
    const current = existsSync(page) ? readFileSync(page, 'utf8') : '';
    if (current === (await dataModelPage(root))) {
      return { passed: 1, failed: 0, messages: [] };
    }
    const message = 'It is not what the object and field files say.';
    return {
      passed: 0,
      failed: 1,
      messages: [{ file: DATA_MODEL_PAGE, message, fix: 'npm run docs:data-model' }]
    };
  }
};
