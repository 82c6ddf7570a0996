/** What an admin sees who opens a compiled flow in Flow Builder. */
import { policy } from '../../../policy/index.ts';
import { checkFlow } from '../../flow/index.ts';
import { compilePolicy } from '../compilePolicy.ts';

const flows = Object.entries(compilePolicy(policy).flows);

describe.each(flows)('%s in Flow Builder', (_, flow) => {
  const { decisions = [], actionCalls = [], assignments = [], recordLookups = [] } = flow;

  it('has no step that nothing leads to, and no label or description missing', () => {
    expect(checkFlow(flow)).toEqual([]);
  });

  it('is laid out by Flow Builder itself, so that no step covers another', () => {
    expect(flow.processMetadataValues).toContainEqual({
      name: 'CanvasMode',
      value: { stringValue: 'AUTO_LAYOUT_CANVAS' }
    });
  });

  it('asks its questions as questions', () => {
    for (const { label = '', rules = [] } of decisions) {
      expect(label).toMatch(/\?$|: part \d+$/);
      for (const rule of rules) expect(rule.label).toMatch(/^[A-Z0-9]/);
    }
  });

  it('has labels and descriptions that read as sentences', () => {
    for (const { label = '', description = '' } of [
      ...actionCalls,
      ...assignments,
      ...recordLookups
    ]) {
      expect(label).toMatch(/^[A-Z]/);
      // One capital at the start and none at every word, unless a word is written in capitals.
      expect(
        label
          .split(' ')
          .slice(1)
          .filter((word) => /^[A-Z][a-z]+$/.test(word)).length
      ).toBe(label.startsWith('Rule: ') ? 1 : 0);
      expect(description).toMatch(/\.$/);
    }
  });

  it('gives every variable a description', () => {
    for (const { description = '' } of flow.variables ?? []) expect(description).toMatch(/\.$/);
  });
});
