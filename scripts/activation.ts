/** Writes the order of activation into the documentation: `npm run docs:activation`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ACTIVATION_PAGE, withActivationOrder } from './activation/activation.ts';
import { projectFlows } from './activation/projectFlows.ts';

const root = resolve(import.meta.dirname, '..');
const page = join(root, ACTIVATION_PAGE);
const { flows, directoryOf } = projectFlows(root);
writeFileSync(page, withActivationOrder(readFileSync(page, 'utf8'), flows, directoryOf));
console.log(`wrote ${ACTIVATION_PAGE}: ${String(Object.keys(flows).length)} flows`);
