/** Policy → metadata: everything an org needs, from one typed policy. */
export { compilePolicy, DECIDE_FLOW_PATH, type Compilation } from './compilePolicy.ts';
export { placed } from './placed.ts';
export type { FileState } from './manifest.ts';
export { QUEUE_SUFFIX } from './flows/routing.ts';
export { queueName } from './queues.ts';
