/** Numbers in custom metadata are doubles, whole or not. */
import type { LintRule } from '../finding.ts';

export const customMetadataNumber: LintRule = {
  id: 'custom-metadata-number',
  severity: 'error',
  title: 'Custom metadata writes numbers as xsd:double',
  why: 'The record is refused, and with it the whole deployment of thresholds.',
  fix: 'Write xsi:type="xsd:double".',
  *check({ files }) {
    for (const { path, text } of files) {
      if (!path.endsWith('.md-meta.xml')) continue;
      for (const [index, line] of text.split('\n').entries()) {
        const type = /xsi:type="xsd:(int|integer|long|decimal|float)"/.exec(line)?.[1];
        if (type)
          yield { file: path, line: index + 1, message: `A number is written as xsd:${type}.` };
      }
    }
  }
};
