import { apexClass, PROJECT, queue, runGateOn, runGatesOn } from './gateFixture.ts';

const QUEUE = 'force-app/core/transfer/queues/A.queue-meta.xml';

describe('gates over metadata and Apex can fail', () => {
  it('metadata: an unknown element, a stray file, a wrong setting', () => {
    const { failed, messages } = runGateOn('metadata', {
      ...PROJECT,
      [QUEUE]: queue('A').replace(/name>/g, 'nam>'),
      'force-app/core/transfer/queues/A.queu-meta.xml': queue('A'),
      'config/project-scratch-def.json':
        '{"edition":"Developer","settings":{"omniChannelSettings":{"enableOmni":true}}}'
    });
    expect(failed).toBe(3);
    expect(messages.map(({ file }) => file)).toEqual(
      expect.arrayContaining([QUEUE, 'config/project-scratch-def.json'])
    );
  });

  it('references: a name that leads nowhere', () => {
    const { messages } = runGateOn('references', {
      ...PROJECT,
      [QUEUE]: queue('A').replace(
        '</name>',
        '</name>\n    <queueRoutingConfig>Nope</queueRoutingConfig>'
      )
    });
    expect(messages).toEqual([
      expect.objectContaining({ file: QUEUE, message: 'QueueRoutingConfig Nope does not exist.' })
    ]);
  });

  it('deployability: a component that would be left behind', () => {
    const result = runGateOn('deployability', {
      ...PROJECT,
      [QUEUE]: queue('A'),
      'force-app/core/transfer/queues/B.queue-meta.xml': queue('B'),
      '.forceignore': '**/B.queue-meta.xml\n'
    });
    expect(result).toMatchObject({ passed: 0, failed: 1 });
    expect(result.messages[0]?.message).toBe('Queue B would not be deployed.');
  });

  it('compile: files that the policy no longer produces as they stand', () => {
    const report = { files: [{ path: 'force-app/a.xml', state: 'stale' }] };
    const { failed, messages } = runGateOn('compile', {
      'bin/handoff.js': `console.log(${JSON.stringify(JSON.stringify(report))}); process.exitCode = 1;`
    });
    expect(failed).toBe(1);
    expect(messages[0]).toMatchObject({ file: 'force-app/a.xml', fix: 'npm run compile' });
  });

  it('package: a command that does not run where it is unpacked', () => {
    const { failed, messages } = runGateOn('package', {
      'package.json': JSON.stringify({ name: '@some/package', version: '1.0.0', files: ['bin'] }),
      'bin/handoff.js': "import './missing.js';\n"
    });
    expect(failed).toBe(1);
    expect(messages[0]?.message).toContain('It answered 1 instead of 2');
  });

  it('apex-format: a class that does not parse, and one that is not formatted', () => {
    const { messages } = runGateOn(
      'apex-format',
      {
        ...apexClass('Broken', 'public class Broken {\n  void a( {}\n}\n'),
        ...apexClass('Crowded', 'public class Crowded{void a(){}}\n'),
        ...apexClass('Fine', 'public class Fine {\n}\n')
      },
      { copy: ['.prettierrc'] }
    );
    expect(messages.map(({ file }) => file.split('/').pop()).sort()).toEqual([
      'Broken.cls',
      'Crowded.cls'
    ]);
  });

  it('apex-types: a type that does not exist, unless Java is missing, which is said', () => {
    const files = { ...PROJECT, ...apexClass('A', 'public class A {\n  Missing b;\n}\n') };
    const { failed, messages, notes = [] } = runGateOn('apex-types', files);
    if (notes.length === 0) {
      expect(failed).toBe(1);
      expect(messages[0]?.message).toContain("'Missing'");
    } else {
      expect(notes[0]).toMatch(/^skipped: Java/);
    }
    const without = runGateOn('apex-types', files, { environment: { PATH: '', JAVA_HOME: '' } });
    expect(without.notes?.[0]).toMatch(/^skipped: Java 11 or newer was not found/);
    expect(without.passed).toBe(0);
  });

  it('apex-pmd: a query in a loop', () => {
    const {
      failed,
      messages,
      notes = []
    } = runGateOn('apex-pmd', {
      ...PROJECT,
      ...apexClass(
        'A',
        'public with sharing class A {\n  void b(List<Id> ids) {\n    for (Id c : ids) {\n' +
          '      List<Case> d = [SELECT Id FROM Case WHERE Id = :c WITH USER_MODE];\n    }\n  }\n}\n'
      )
    });
    if (notes.length === 0) {
      expect(failed).toBe(1);
      expect(messages.map(({ message }) => message).join()).toContain('OperationWithLimitsInLoop');
    } else {
      expect(notes[0]).toMatch(/^skipped: Java/);
    }
  });

  it('browser: a test that fails, and a page that logs an error', () => {
    const page =
      "import { createServer } from 'node:http';\n" +
      "const server = createServer((q, r) => r.end('<!doctype html><title>A</title><script>console.error(1)</script>'));\n" +
      "server.listen(0, '127.0.0.1', () => console.log('at http://127.0.0.1:' + server.address().port + '\\n'));\n" +
      "process.on('SIGTERM', () => process.exit(0));\n";
    const test =
      'export const tests = [\n' +
      "  { name: 'fails', setting: {}, run: async () => { throw new Error('no pop'); } },\n" +
      "  { name: 'logs', setting: {}, run: async ({ open }) => open('/') },\n" +
      "  { name: 'holds', setting: { expectedErrors: [/./] }, run: async ({ open }) => open('/') }\n];\n";
    const { passed, failed, messages } = runGateOn('browser', {
      'package.json': '{"type":"module"}',
      'playground/server.js': page,
      'e2e/a.test.ts': test
    });
    expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
    expect(messages[0]?.message).toContain('no pop');
    expect(messages[1]?.message).toContain('logged an error');
  });

  it('none passes when there is nothing to check', () => {
    const gates = ['metadata', 'references', 'deployability', 'compile', 'apex-format', 'browser'];
    const results = runGatesOn(gates, { ...PROJECT, 'e2e/readme.md': '' });
    expect(results.map(({ failed }) => failed)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
