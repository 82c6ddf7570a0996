import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNALS } from '../../../src/shared/reasons.ts';
import { apexVocabulary, generatedFiles } from '../generatedFiles.ts';

const root = join(__dirname, '../../..');
/** Text without what formatting decides. */
const bare = (text: string): string => text.replace(/\s+/g, '');

describe('vocabularies in the org', () => {
  it.each([...generatedFiles(root)])(
    '%s is up to date (else: npm run vectors:write)',
    (path, content) => {
      expect(bare(readFileSync(join(root, path), 'utf8'))).toBe(bare(content));
    }
  );

  it('give a signal that is added to the list to the Apex detector', () => {
    const apex = apexVocabulary([...SIGNALS, 'anotherSignal']);
    expect(apex).toContain("'anotherSignal'");
    const detector = readFileSync(
      join(root, 'force-app/core/detect/classes/HandoffDetector.cls'),
      'utf8'
    );
    expect(detector).toContain('HandoffVocabulary.SIGNALS');
  });

  it.each(SIGNALS)('no class but the vocabulary lists the signal %s beside others', (signal) => {
    const list = new RegExp(`(\\{|,)\\s*'${signal}',\\s*'(${SIGNALS.join('|')})'`);
    for (const path of [
      'force-app/core/detect/classes/HandoffDetector.cls',
      'force-app/core/detect/classes/HandoffThresholds.cls',
      'force-app/core/resolve/lwc/handoffGuide/handoffGuide.ts'
    ]) {
      expect(readFileSync(join(root, path), 'utf8')).not.toMatch(list);
    }
  });
});
