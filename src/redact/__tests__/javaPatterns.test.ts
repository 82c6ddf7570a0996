/**
 * Every redaction pattern finds the same in Java as in JavaScript, and reads few enough characters
 * for Apex, which ends a transaction after a million. Needs Java; says so when there is none.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { policy } from '../../../policy/index.ts';
import { redactVectors } from '../../../scripts/prepare/redactVectors.ts';
import { toRecords } from '../../compile/records.ts';
import { compileRedaction } from '../compiledPatterns.ts';
import { fold } from '../fold.ts';

const CHUNK = 1000;
const MOST_READS = 1_000_000;
const hasJava = spawnSync('java', ['-version']).status === 0;
const { patterns } = compileRedaction(toRecords(policy));

/** Chunks that make patterns try as long as they can. */
const HARD = [
  '0',
  '0 ',
  '4 4-',
  'a',
  'a ',
  '@a.',
  'a@a.',
  'password a ',
  'password is ',
  'eyj',
  'code ',
  '(11) ',
  '+1 ',
  'api key ',
  '://a:',
  'ab12 ',
  'sk-a-'
].map((piece) => piece.repeat(CHUNK).slice(0, CHUNK));

const texts = [
  ...HARD,
  ...[...redactVectors(join(__dirname, '../../..')).values()]
    .flat()
    .map(({ text }) => fold(text).slice(-CHUNK))
];

const hex = (text: string): string =>
  [...Array(text.length).keys()]
    .map((index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
    .join('');

/** What JavaScript finds, in the words of the Java program. */
function findings(expression: RegExp, text: string): string {
  const global = new RegExp(expression.source, 'dg');
  return [...text.matchAll(global)]
    .map(({ indices }) => {
      const [whole, value = whole] = indices as unknown as [number, number][];
      return ` ${whole.join(':')}:${value.join(':')}`;
    })
    .join('');
}

describe('patterns in Java', () => {
  if (!hasJava) {
    it('are not checked: there is no Java on this machine', () => {
      console.warn('SKIPPED: no Java, so the patterns were not run through java.util.regex.');
      expect(hasJava).toBe(false);
    });
    return;
  }

  const output = execFileSync('java', [join(__dirname, 'PatternCheck.java')], {
    input: [
      ...patterns.map(({ expression }) => `P ${hex(expression.source)}`),
      ...texts.map((text) => `T ${hex(text)}`)
    ].join('\n'),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024
  });
  const lines = output.trimEnd().split('\n');

  it('ran every pattern over every text', () => {
    expect(lines).toHaveLength(patterns.length * texts.length);
  });

  it('find what JavaScript finds', () => {
    const differing = lines.filter((line) => {
      const [pattern, text, , ...found] = line.split(' ');
      const { expression } = patterns[Number(pattern)];
      const expected = findings(expression, texts[Number(text)]);
      return expected !== found.map((each) => ` ${each}`).join('');
    });
    expect(differing).toEqual([]);
  });

  it('read few enough characters of a chunk', () => {
    const reads = lines.map((line) => Number(line.split(' ')[2]));
    expect(Math.max(...reads)).toBeLessThan(MOST_READS / 2);
  });
});
