/** The gate over docs/data-model.md can fail: a field without its row is reported. */
import { PROJECT, runGateOn } from './gateFixture.ts';

const OBJECTS = 'force-app/core/shared/objects';

it('data-model: a page that does not list what is there', () => {
  const result = runGateOn('data-model', {
    ...PROJECT,
    [`${OBJECTS}/Handoff_A__c/Handoff_A__c.object-meta.xml`]:
      '<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">' +
      '<description>A.</description></CustomObject>',
    'docs/data-model.md': '# Data model\n'
  });
  expect(result).toMatchObject({ passed: 0, failed: 1 });
  expect(result.messages[0]).toMatchObject({
    file: 'docs/data-model.md',
    fix: 'npm run docs:data-model'
  });
});
