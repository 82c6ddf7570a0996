import { annotationsOf } from '../annotations.ts';
import { beyondBaseline, readBaseline, writeBaseline } from '../baseline.ts';
import type { Finding } from '../finding.ts';
import { lintProject } from '../lintProject.ts';
import { RULES } from '../rules/index.ts';
import { sarifOf } from '../sarif.ts';

const finding: Finding = {
  rule: 'script-tabs',
  severity: 'error',
  file: 'a folder/A.agent',
  line: 3,
  message: 'Tabs, and spaces: 100 %.',
  fix: 'Use one.'
};
const moved: Finding = { ...finding, line: 30 };

describe('a baseline', () => {
  it('knows a finding that has moved, and counts those that are alike', () => {
    const baseline = readBaseline(writeBaseline([finding]));
    expect(beyondBaseline([moved], baseline)).toEqual([]);
    expect(beyondBaseline([finding, moved], baseline)).toEqual([moved]);
    expect(beyondBaseline([{ ...finding, rule: 'dead-end' }], baseline)).toHaveLength(1);
  });

  it('refuses what is none', () => {
    expect(() => readBaseline('{}')).toThrow('it has no list of findings');
  });
});

describe('SARIF', () => {
  const log = JSON.parse(sarifOf([finding], RULES)) as {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: {
        ruleIndex: number;
        level: string;
        locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
      }[];
    }[];
  };
  const [run] = log.runs;

  it('names every rule and points each result at its own', () => {
    expect(log.version).toBe('2.1.0');
    expect(run?.tool.driver.rules).toHaveLength(RULES.length);
    const [result] = run?.results ?? [];
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('script-tabs');
    expect(result?.level).toBe('error');
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a%20folder/A.agent');
  });
});

it('annotations escape what would end them early', () => {
  expect(annotationsOf([{ ...finding, severity: 'note', file: 'a,b:c' }])).toBe(
    '::notice file=a%2Cb%3Ac,line=3,title=script-tabs::Tabs, and spaces: 100 %25. Use one.\n'
  );
});

describe('levels', () => {
  const files = [{ path: 'A.agent', text: 'config:\n   a: 1\n\tb: 2\n' }];

  it('change the severity of a rule, or switch it off', () => {
    expect(lintProject(files)).toMatchObject([{ rule: 'script-tabs', severity: 'error' }]);
    expect(lintProject(files, RULES, { 'script-tabs': 'note' })).toMatchObject([
      { severity: 'note' }
    ]);
    expect(lintProject(files, RULES, { 'script-tabs': 'off' })).toEqual([]);
  });
});

describe('hostile files', () => {
  it.each([
    ['depth', `<Flow>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</Flow>`],
    ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]><Flow>&b;</Flow>']
  ])('%s is reported and stops nothing', (_, text) => {
    const found = lintProject([{ path: 'flows/A.flow-meta.xml', text }]);
    expect(found.map(({ rule }) => rule)).toEqual(['unreadable-file']);
  });

  it('a flow that calls itself does not stop the run', () => {
    const flow = (calls: string): string =>
      `<Flow><processType>RoutingFlow</processType><start><connector><targetReference>Go</targetReference></connector></start><status>Active</status><subflows><name>Go</name><label>Go</label><flowName>${calls}</flowName></subflows><variables><name>recordId</name><dataType>String</dataType><isInput>true</isInput></variables></Flow>`;
    const found = lintProject([
      { path: 'flows/A.flow-meta.xml', text: flow('B') },
      { path: 'flows/B.flow-meta.xml', text: flow('A') }
    ]);
    expect(found.map(({ rule }) => rule)).toContain('flow-recursion');
  });
});
