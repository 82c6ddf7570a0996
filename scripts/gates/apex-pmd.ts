/** Gate: PMD finds no security mistake, no query or DML in a loop, and no careless test in the Apex. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import { nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';
import { findJava } from './java.ts';
import { projectFiles } from './sources.ts';
import { toolsRoot } from './tools.ts';

/**
 * The rules that find what the type checks cannot: each one is a defect in an org, none is a matter of
 * taste. PMD's full list reports mostly missing assertion messages.
 */
const RULES = [
  'ApexBadCrypto',
  'ApexCRUDViolation',
  'ApexCSRF',
  'ApexDangerousMethods',
  'ApexInsecureEndpoint',
  'ApexOpenRedirect',
  'ApexSOQLInjection',
  'ApexSharingViolations',
  'ApexSuggestUsingNamedCred',
  'ApexUnitTestClassShouldHaveAsserts',
  'ApexUnitTestShouldNotUseSeeAllDataTrue',
  'ApexXSSFromEscapeFalse',
  'ApexXSSFromURLParam',
  'AvoidDirectAccessTriggerMap',
  'AvoidHardcodingId',
  'AvoidLogicInTrigger',
  'AvoidNonExistentAnnotations',
  'EmptyCatchBlock',
  'EmptyIfStmt',
  'EmptyTryOrFinallyBlock',
  'EmptyWhileStmt',
  'InaccessibleAuraEnabledGetter',
  'OperationWithHighCostInLoop',
  'OperationWithLimitsInLoop',
  'OverrideBothEqualsAndHashcode',
  'TestMethodsMustBeInTestClasses',
  'UnusedLocalVariable'
];

interface Violation {
  getRule(): { getName(): string };
  getMessage(): string;
  getPrimaryLocation(): { getFile(): string | undefined; getStartLine(): number | undefined };
}

/** The part of Code Analyzer that is used here; its own types need its CommonJS build. */
interface Analyzer {
  addEnginePlugin(plugin: unknown): Promise<void>;
  createWorkspace(files: string[]): Promise<unknown>;
  selectRules(selectors: string[], options: { workspace: unknown }): Promise<unknown>;
  run(
    selection: unknown,
    options: { workspace: unknown }
  ): Promise<{ getViolations(): Violation[] }>;
}

/** PMD sees an assertion only where it is written; a test may leave it to a class of the project. */
const ASSERTS_ITSELF = 'ApexUnitTestClassShouldHaveAsserts';

function assertingClasses(root: string, files: readonly string[]): RegExp {
  const names = files
    .filter((file) => /\bAssert\.|\bSystem\.assert/i.test(readFileSync(join(root, file), 'utf8')))
    .map((file) => basename(file).replace(/\.\w+$/, ''));
  return new RegExp(`\\b(?:${names.join('|') || 'none'})\\b\\s*[.(]`);
}

/** The test method that starts at a line, up to the next one. */
function methodAt(text: string, line: number): string {
  const [method = ''] = text
    .split('\n')
    .slice(line)
    .join('\n')
    .split(/@IsTest\b/i);
  return method;
}

/** The gate. */
export const gate: Gate = {
  name: 'apex-pmd',
  title: 'Apex is safe and bulk-safe (PMD)',
  async run({ root }) {
    const files = projectFiles(root, ['.cls', '.trigger']);
    if (files.length === 0) return nothingToCheck('Apex', 'Add the classes under force-app.');
    const java = findJava();
    if ('missing' in java) {
      const note = `skipped: ${java.missing}, so ${files.length} Apex files were NOT scanned`;
      return { passed: 0, failed: 0, messages: [], notes: [note] };
    }
    const load = createRequire(join(toolsRoot(), 'package.json'));
    const core = load('@salesforce/code-analyzer-core') as {
      CodeAnalyzer: new (config: unknown) => Analyzer;
      CodeAnalyzerConfig: { fromObject(settings: object): unknown };
    };
    const pmd = load('@salesforce/code-analyzer-pmd-engine') as { createEnginePlugin(): unknown };
    const settings = { engines: { pmd: { java_command: java.command } } };
    const analyzer = new core.CodeAnalyzer(core.CodeAnalyzerConfig.fromObject(settings));
    await analyzer.addEnginePlugin(pmd.createEnginePlugin());
    const workspace = await analyzer.createWorkspace(files.map((file) => join(root, file)));
    const selectors = RULES.map((rule) => `pmd:${rule}`);
    const selection = await analyzer.selectRules(selectors, { workspace });
    const results = await analyzer.run(selection, { workspace });
    const asserting = assertingClasses(root, files);
    const violations = results.getViolations().filter((violation) => {
      if (violation.getRule().getName() !== ASSERTS_ITSELF) return true;
      const place = violation.getPrimaryLocation();
      const text = readFileSync(place.getFile() ?? '', 'utf8');
      return !asserting.test(methodAt(text, place.getStartLine() ?? 1));
    });
    const messages = violations.map((violation): GateMessage => {
      const place = violation.getPrimaryLocation();
      const line = place.getStartLine();
      return {
        file: relative(root, place.getFile() ?? root).replaceAll('\\', '/'),
        ...(line === undefined ? {} : { line }),
        message: `${violation.getMessage()} (${violation.getRule().getName()})`,
        fix: 'Change the Apex; suppress only with @SuppressWarnings and the reason beside it.'
      };
    });
    return resultOf(files.length, messages);
  }
};
