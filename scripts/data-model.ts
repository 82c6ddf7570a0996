/** `npm run docs:data-model`: writes docs/data-model.md from the object and field files. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DATA_MODEL_PAGE, dataModelPage } from './data-model/page.ts';

const root = resolve(import.meta.dirname, '..');
writeFileSync(join(root, DATA_MODEL_PAGE), await dataModelPage(root));
console.log(`wrote ${DATA_MODEL_PAGE}`);
