/** What the platform does, as data with sources: the interpreter, the prover and `lint` obey it. */
export * from './rule.ts';
export * from './rules.ts';
export * from './flowStart.ts';
export * from './fieldWrites.ts';
export * from './words.ts';
export * from './routeWork.ts';
export * from './movingWork.ts';
