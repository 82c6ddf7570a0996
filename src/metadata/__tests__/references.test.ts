import type { ApexAction } from '../../shared/apexAction.ts';
import { checkReferences } from '../checkReferences.ts';
import { bundleOf, document, findingsOf, objectOf, projectOf } from './memoryProject.ts';

const STATUS = { Status__c: '<label>Status</label>\n<length>40</length>\n<type>Text</type>' };
const HANDOFF = objectOf('Handoff__c', STATUS);
const CLASS = 'core/shared/classes/HandoffPrepare.cls';
const INVOCABLE = `public with sharing class HandoffPrepare {
  public class Input {
    @InvocableVariable(label='Key' description='the { key' required=true)
    public String conversationKey;
  }
  public class Output {
    @InvocableVariable
    public Boolean success;
  }
  @InvocableMethod(label='Prepare' description='Saves')
  public static List<Output> prepare(List<Input> inputs) { return null; }
  @AuraEnabled(cacheable=true)
  public static String open(Id recordId) { return Label.Handoff_Title; }
}`;
const labels = (...names: string[]): string =>
  document(
    'CustomLabels',
    names.map((n) => `<labels><fullName>${n}</fullName><value>${n} {0}</value></labels>`).join('\n')
  );
const LABELS = { 'core/resolve/labels/A.labels-meta.xml': labels('Handoff_Title') };
const APEX = { [CLASS]: INVOCABLE, ...LABELS };

describe('one file per name', () => {
  const queue = document('Queue', '<name>A</name>');

  it('reports the same component in two directories', () => {
    expect(
      findingsOf({
        'core/transfer/queues/A.queue-meta.xml': queue,
        'messaging/queues/A.queue-meta.xml': queue
      })
    ).toEqual(['duplicate-name messaging/queues/A.queue-meta.xml']);
  });

  it('reports a label defined twice', () => {
    expect(
      findingsOf({ ...APEX, 'core/learn/labels/B.labels-meta.xml': labels('Handoff_Title') })
    ).toEqual(['duplicate-name core/learn/labels/B.labels-meta.xml:3']);
  });
});

describe('objects', () => {
  it('accepts known lookups and reports unknown ones', () => {
    const lookup = (target: string): string =>
      `<label>Case</label>\n<referenceTo>${target}</referenceTo>\n<relationshipName>Handoffs</relationshipName>\n<type>Lookup</type>`;
    expect(findingsOf(objectOf('Handoff__c', { Case__c: lookup('Case') }))).toEqual([]);
    const field = 'core/shared/objects/Handoff__c/fields/Case__c.field-meta.xml';
    expect(findingsOf(objectOf('Handoff__c', { Case__c: lookup('Caes') }))).toEqual([
      `unknown-name ${field}:2`
    ]);
    expect(
      findingsOf(objectOf('Handoff__c', { Case__c: lookup('Case'), Old__c: lookup('Case') }))
    ).toEqual([expect.stringMatching(/^duplicate-relationship/)]);
  });

  it('reports a list view column and a formula that name no field', () => {
    const view = document(
      'ListView',
      '<fullName>All</fullName>\n<columns>NAME</columns>\n<columns>Staus__c</columns>\n<label>All</label>'
    );
    const path = 'core/shared/objects/Handoff__c/listViews/All.listView-meta.xml';
    expect(findingsOf({ ...HANDOFF, [path]: view })).toEqual([`unknown-name ${path}:5`]);
    const rule = document(
      'ValidationRule',
      '<fullName>A</fullName>\n<errorConditionFormula>ISBLANK( Staus__c )</errorConditionFormula>'
    );
    const rulePath = 'core/shared/objects/Handoff__c/validationRules/A.validationRule-meta.xml';
    expect(findingsOf({ ...HANDOFF, [rulePath]: rule })).toEqual([`unknown-name ${rulePath}:4`]);
  });

  it('reports a tab of no object', () => {
    const tab = document('CustomTab', '<customObject>true</customObject>');
    expect(findingsOf({ 'core/shared/tabs/Handoff__c.tab-meta.xml': tab })).toHaveLength(1);
    expect(findingsOf({ ...HANDOFF, 'core/shared/tabs/Handoff__c.tab-meta.xml': tab })).toEqual([]);
  });
});

describe('custom metadata', () => {
  const type = objectOf('Handoff_Signal__mdt', {
    Words__c:
      '<label>Words</label>\n<length>255</length>\n<required>true</required>\n<type>Text</type>',
    Weight__c:
      '<label>Weight</label>\n<precision>5</precision>\n<scale>3</scale>\n<type>Number</type>'
  });
  const path = 'core/detect/customMetadata/Handoff_Signal.Tone.md-meta.xml';
  const record = (field: string, value: string, kind = 'xsd:string'): string =>
    document(
      'CustomMetadata',
      `<label>Tone</label>\n<values><field>${field}</field><value xsi:type="${kind}">${value}</value></values>`
    );

  it('accepts a complete record', () => {
    expect(findingsOf({ ...type, [path]: record('Words__c', 'angry') })).toEqual([]);
  });

  it.each([
    ['unknown-name', record('Wrods__c', 'angry')],
    ['missing-value', record('Weight__c', '1.0', 'xsd:double')],
    ['long-text', record('Words__c', 'x'.repeat(256))],
    ['value-type', record('Words__c', 'true', 'xsd:boolean')],
    ['long-label', record('Words__c', 'a').replace('Tone', 'T'.repeat(41))]
  ])('reports %s', (rule, text) => {
    const found = findingsOf({ ...type, [path]: text });
    expect(found.map((finding) => finding.split(' ')[0])).toContain(rule);
  });

  it('reports a name that is too long, and more records than fit', () => {
    const long = path.replace('Tone', 'T'.repeat(41));
    expect(findingsOf({ ...type, [long]: record('Words__c', 'a') })).toEqual([
      expect.stringMatching(/^bad-name/)
    ]);
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, number) => [
        path.replace('Tone', `Tone${String(number)}`),
        record('Words__c', 'a')
      ])
    );
    expect(findingsOf({ ...type, ...many })).toEqual(['too-many-records Handoff_Signal__mdt']);
  });
});

describe('permission sets', () => {
  const path = 'core/shared/permissionsets/Handoff_Admin.permissionset-meta.xml';
  const set = (body: string): string => document('PermissionSet', `${body}\n<label>Admin</label>`);
  const field = (name: string): string =>
    set(`<fieldPermissions><editable>true</editable><field>${name}</field></fieldPermissions>`);

  it('accepts what exists', () => {
    expect(findingsOf({ ...HANDOFF, [path]: field('Handoff__c.Status__c') })).toEqual([]);
  });

  it('reports unknown fields, classes and tabs', () => {
    expect(findingsOf({ ...HANDOFF, [path]: field('Handoff__c.Nope__c') })).toEqual([
      `unknown-name ${path}:3`
    ]);
    const others =
      '<classAccesses><apexClass>Nope</apexClass><enabled>true</enabled></classAccesses>\n' +
      '<tabSettings><tab>Nope__c</tab><visibility>Visible</visibility></tabSettings>';
    expect(findingsOf({ [path]: set(others) })).toHaveLength(2);
  });

  it('reports required and master-detail fields', () => {
    const required = objectOf('Handoff__c', {
      Status__c: '<label>S</label>\n<required>true</required>\n<type>Text</type>'
    });
    expect(findingsOf({ ...required, [path]: field('Handoff__c.Status__c') })).toEqual([
      `not-grantable ${path}:3`
    ]);
  });

  it('keeps core from naming another directory', () => {
    const outside = objectOf('Wait__c', {}, 'messaging');
    const grant = set(
      '<objectPermissions><allowEdit>true</allowEdit><allowRead>false</allowRead><object>Wait__c</object></objectPermissions>'
    );
    expect(findingsOf({ ...outside, [path]: grant })).toEqual([
      `out-of-reach ${path}:3`,
      `object-permission ${path}:3`
    ]);
  });
});

describe('components', () => {
  it('accepts imports that exist', () => {
    const module =
      "import open from '@salesforce/apex/HandoffPrepare.open';\nimport title from '@salesforce/label/c.Handoff_Title';\n" +
      "import STATUS from '@salesforce/schema/Handoff__c.Status__c';\n";
    expect(findingsOf({ ...HANDOFF, ...APEX, ...bundleOf('handoffPop', module) })).toEqual([]);
  });

  it.each([
    ['unknown-name', "import a from '@salesforce/label/c.Nope';"],
    ['unknown-name', "import a from '@salesforce/apex/Nope.open';"],
    ['unknown-method', "import a from '@salesforce/apex/HandoffPrepare.prepare';"],
    ['unknown-name', "import a from '@salesforce/schema/Handoff__c.Nope__c';"],
    ['unknown-name', "import a from 'c/nope';"],
    ['unknown-name', "import a from '@salesforce/messageChannel/Nope__c';"]
  ])('reports %s for %s', (rule, module) => {
    expect(findingsOf({ ...HANDOFF, ...APEX, ...bundleOf('handoffPop', module) })).toEqual([
      `${rule} core/resolve/lwc/handoffPop/handoffPop.ts:1`
    ]);
  });

  it('reports a tag of no component and a bundle without its module', () => {
    const bundle = bundleOf('handoffPop', '', {
      template: '<template>\n<c-no-such></c-no-such></template>'
    });
    expect(findingsOf(bundle)).toEqual([
      'unknown-name core/resolve/lwc/handoffPop/handoffPop.html:2'
    ]);
    const incomplete = Object.fromEntries(
      Object.entries(bundleOf('handoffPop', '')).filter(([path]) => !path.endsWith('.js'))
    );
    expect(findingsOf(incomplete)).toEqual(['incomplete-bundle core/resolve/lwc/handoffPop']);
  });

  it('reports a page component that is missing or not exposed', () => {
    const page = (name: string): string =>
      document(
        'FlexiPage',
        `<flexiPageRegions><itemInstances><componentInstance><componentName>${name}</componentName><identifier>a</identifier></componentInstance></itemInstances></flexiPageRegions>\n<type>RecordPage</type>`
      );
    const path = 'core/resolve/flexipages/A.flexipage-meta.xml';
    expect(findingsOf({ [path]: page('c:nope') })).toEqual([`unknown-name ${path}:3`]);
    expect(findingsOf({ ...bundleOf('handoffPop', ''), [path]: page('handoffPop') })).toEqual([
      `not-exposed ${path}:3`,
      `missing-target ${path}:3`
    ]);
  });
});

describe('what belongs to one org', () => {
  const queue = (name: string): string => document('Queue', `<description>${name}</description>`);
  const path = 'core/transfer/queues/A.queue-meta.xml';

  it.each([
    ['record-id', '00G5g000004XyZ1'],
    ['record-id', '00G5g000004XyZ1EAK'],
    ['username', 'agent@acme.com'],
    ['org-address', 'https://acme.my.salesforce.com']
  ])('reports %s in %s', (rule, text) => {
    expect(findingsOf({ [path]: queue(text) })).toEqual([`${rule} ${path}:3`]);
  });

  it('accepts names, words and reserved addresses', () => {
    const text = 'Handoff_Billing conversationKeys 123456789012345 a@example.com HandoffPrepareXX';
    expect(findingsOf({ [path]: queue(text) })).toEqual([]);
  });
});

describe('labels', () => {
  it('reports a label that nothing shows, and a page that shows none that exists', () => {
    const path = 'core/resolve/labels/A.labels-meta.xml';
    expect(findingsOf(LABELS)).toEqual([`unused-label ${path}:3`]);
    const page = document('FlexiPage', '<masterLabel>{!$Label.c.Handoff_Titel}</masterLabel>');
    const pagePath = 'core/resolve/flexipages/A.flexipage-meta.xml';
    expect(findingsOf({ ...APEX, [pagePath]: page })).toEqual([`unknown-name ${pagePath}:3`]);
  });
});

describe('Aura markup', () => {
  const path = 'core/resolve/aura/handoffBridge/handoffBridge.cmp';

  it('shows labels, and may not show one that does not exist', () => {
    const markup = (name: string): string =>
      `<aura:component>\n{!$Label.c.${name}}</aura:component>`;
    expect(findingsOf({ ...LABELS, [path]: markup('Handoff_Title') })).toEqual([]);
    expect(findingsOf({ ...APEX, [path]: markup('Handoff_Titel') })).toEqual([
      `unknown-name ${path}:2`
    ]);
  });
});

describe('Apex text', () => {
  it('reports a label and a developer name that do not exist', () => {
    const text = INVOCABLE.replace('Handoff_Title', "Handoff_Tile + 'Handoff_Nowhere'");
    expect(findingsOf({ ...LABELS, [CLASS]: text }).slice(0, 2)).toEqual([
      `unknown-name ${CLASS}:13`,
      `unknown-name ${CLASS}:13`
    ]);
    expect(findingsOf(APEX)).toEqual([]);
  });
});

describe('the table of Apex actions', () => {
  const action = {
    className: 'HandoffPrepare',
    label: 'Prepare',
    description: 'Saves.',
    forAgent: true,
    inputs: [{ name: 'conversationKey', type: 'Text', required: true, description: 'Key.' }],
    outputs: []
  } as const;
  const check = (text: string, actions: readonly ApexAction[]): string[] =>
    checkReferences(projectOf({ ...LABELS, [CLASS]: text }), actions).findings.map(
      ({ message }) => message
    );
  const complete = INVOCABLE.replace(
    'public Boolean success;',
    'public Boolean success;\n    @InvocableVariable public String message;'
  );

  it('agrees with the class', () => {
    expect(check(complete, [action])).toEqual([]);
  });

  it('reports every difference', () => {
    expect(check(INVOCABLE, [action])).toEqual(['It has no output "message".']);
    expect(check(complete, [{ ...action, className: 'HandoffGone' }])).toEqual([
      'Apex class HandoffGone does not exist.'
    ]);
    const changed = complete
      .replace(' required=true', '')
      .replace('public Boolean success', 'public String success')
      .replace('message;', 'message;\n    @InvocableVariable public String extra;');
    expect(check(changed, [action])).toEqual([
      'The input "conversationKey" is not required; the table says otherwise.',
      'The output "success" is String; the table says Boolean.',
      'The table has no output "extra".'
    ]);
  });
});
