import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFindings } from '../formatFindings.ts';
import { readLintFiles } from '../lintFiles.ts';
import { lintProject } from '../lintProject.ts';
import { RULES } from '../rules/index.ts';

const ROOT = process.cwd();
const FIXTURES = join(ROOT, 'src/lint/__tests__/fixtures');

const lintFolder = async (...parts: string[]) =>
  lintProject(await readLintFiles(join(FIXTURES, ...parts)));

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  it('is found in its failing fixture, and nothing else is', async () => {
    const findings = await lintFolder(id, 'failing');
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([id]);
    for (const { file, line, message } of findings) {
      const text = readFileSync(join(FIXTURES, id, 'failing', file), 'utf8');
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(text.split('\n').length);
      expect(message).toMatch(/\.$/);
    }
  });

  it('is quiet on its passing fixture', async () => {
    expect(await lintFolder(id, 'passing')).toEqual([]);
  });
});

describe('the rules', () => {
  it('have a fixture each, and no fixture is without a rule', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('are explained in the documentation, every one', () => {
    const page = readFileSync(join(ROOT, 'docs/lint.md'), 'utf8');
    for (const { id } of RULES) expect(page).toContain(`\`${id}\``);
  });

  it('say what they want, why, and what to do', () => {
    for (const { title, why, fix } of RULES) {
      expect(title.length).toBeGreaterThan(20);
      expect(why).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
    }
  });

  it('find nothing in this project', async () => {
    const files = await readLintFiles(join(ROOT, 'force-app'));
    const config = ['sfdx-project.json', '.forceignore']
      .filter((path) => existsSync(join(ROOT, path)))
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
    const own = files.map(({ path, text }) => ({ path: `force-app/${path}`, text }));
    expect(lintProject([...own, ...config])).toEqual([]);
  });
});

describe('findings', () => {
  it('point at the line', async () => {
    expect(await lintFolder('route-without-flow-prefix', 'failing')).toEqual([
      {
        rule: 'route-without-flow-prefix',
        severity: 'error',
        file: 'aiAuthoringBundles/Sample/Sample.agent',
        line: 11,
        message: 'The route "Route_Messaging" lacks the prefix flow://.',
        fix: 'Write outbound_route_name: "flow://<flow API name>".'
      }
    ]);
  });

  it('show the path of a dead end', async () => {
    const [finding] = await lintFolder('availability-dead-end', 'failing');
    expect(finding?.message).toBe(
      'When nobody is online the flow ends with nothing: Find_Queue [found] → Check [nobody online] → Anybody [Nobody].'
    );
  });

  it('read well in a terminal', async () => {
    const findings = await lintFolder('legacy-planner', 'failing');
    expect(formatFindings(findings, 2)).toBe(
      [
        'genAiPlanners/A.genAiPlanner-meta.xml',
        '  1: error GenAiPlanner is no longer supported. (legacy-planner)',
        '     Retrieve the agent as GenAiPlannerBundle and remove the GenAiPlanner file.',
        '',
        '1 error, 0 warnings, 0 notes; 2 files looked at.',
        ''
      ].join('\n')
    );
    expect(formatFindings([], 2)).toBe('No findings, 2 files looked at.\n');
  });
});
