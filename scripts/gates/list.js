/** The quality gates in the order `npm test` starts them: the longest first, so that two cores stay busy. */
export const GATES = [
  'unit',
  'browser',
  'apex-pmd',
  'apex-format',
  'lint',
  'apex-types',
  'types',
  'format',
  'deployability',
  'package',
  'compile',
  'lwc',
  'metadata',
  'references',
  'trace',
  'data-model',
  'shape',
  'law'
];
