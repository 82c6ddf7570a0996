import type { FlowBuildError } from '../index.ts';
import {
  action,
  apexAction,
  assign,
  assignment,
  buildFlow,
  checkFlow,
  contains,
  decision,
  END,
  equals,
  getRecords,
  readFlow,
  readMetadata,
  ref,
  routeWork,
  setup,
  text,
  writeFlow,
  writeMetadata,
  XmlError,
  type Recipe
} from '../index.ts';

const recipe: Recipe = {
  name: 'Sample_Route',
  label: 'Sample: Route',
  description: 'Routes one conversation & says "so".',
  kind: 'routing',
  variables: [text('recordId', 'The conversation.', { input: true })],
  start: 'find_Queue',
  steps: [
    routeWork({
      name: 'Route',
      description: 'Sends the work to the queue.',
      recordId: ref('recordId'),
      channel: {
        id: setup('sfdc_livemessage', 'ServiceChannel'),
        label: 'Messaging',
        developerName: 'sfdc_livemessage'
      },
      target: { queueId: ref('find_Queue.Id') },
      fault: 'Log'
    }),
    apexAction({
      name: 'Log',
      description: "Records what failed; don't lose it.",
      class: 'HandoffLog',
      inputs: { message: ref('$Flow.FaultMessage'), count: 3 },
      next: END,
      fault: 'Give_Up'
    }),
    assignment({
      name: 'Give_Up',
      description: 'Keeps the id.',
      items: [assign('recordId', '')],
      next: END
    }),
    getRecords({
      name: 'find_Queue',
      description: 'Finds the queue by developer name.',
      object: 'Group',
      filters: [
        { field: 'Type', value: 'Queue' },
        { field: 'DeveloperName', value: 'Handoff_Sample' }
      ],
      next: 'Found',
      fault: 'Log'
    }),
    decision({
      name: 'Found',
      description: 'Is there such a queue?',
      outcomes: [
        { name: 'Yes', when: [contains('recordId', '0'), equals('recordId', 'x')], next: 'Route' }
      ],
      otherwise: { label: 'No', next: 'Log' }
    })
  ]
};

describe('canonical flow XML', () => {
  const xml = writeFlow(buildFlow(recipe));

  it('reads back the model and writes back the bytes', () => {
    expect(writeFlow(readFlow(xml))).toBe(xml);
    expect(readFlow(writeFlow(readFlow(xml)))).toEqual(readFlow(xml));
  });

  it('sorts kinds, then names ignoring case, and puts base fields first', () => {
    expect(xml.indexOf('<actionCalls>')).toBeLessThan(xml.indexOf('<apiVersion>66.0<'));
    expect(xml.indexOf('<name>Log<')).toBeLessThan(xml.indexOf('<name>Route<'));
    expect(xml).toContain(
      [
        '        <description>Records what failed; don&apos;t lose it.</description>',
        '        <name>Log</name>',
        '        <label>Log</label>',
        '        <locationX>0</locationX>',
        '        <locationY>0</locationY>',
        '        <actionName>HandoffLog</actionName>'
      ].join('\n')
    );
    expect(xml).toContain('<numberValue>3.0</numberValue>');
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<Flow xmlns=')).toBe(true);
    expect(xml.endsWith('</Flow>\n')).toBe(true);
    expect(xml).not.toMatch(/\r|\t/);
  });

  it('keeps elements it does not know, at every depth', () => {
    const foreign = xml
      .replace(
        '    <apiVersion>',
        '    <aFuture>\n        <deep>1</deep>\n    </aFuture>\n    <apiVersion>'
      )
      .replace('        <label>Log</label>', '        <label>Log</label>\n        <zzz>true</zzz>');
    const model = readFlow(foreign);
    expect(readFlow(writeFlow(model))).toEqual(model);
    expect(writeFlow(model)).toContain('<deep>1</deep>');
    expect(writeFlow(model)).toContain('<zzz>true</zzz>');
  });

  it('keeps text that looks like a number or a truth value as text', () => {
    const model = readFlow(
      '<Flow xmlns="x"><label>1.50</label><variables><name>true</name><dataType>String</dataType>' +
        '<value><stringValue>007</stringValue></value></variables></Flow>'
    );
    expect(model.label).toBe('1.50');
    expect(model.variables?.[0]?.name).toBe('true');
    expect(model.variables?.[0]?.value?.stringValue).toBe('007');
  });

  it('survives more entities than an entity-expansion guard would allow', () => {
    const label = '&<>"\''.repeat(2000);
    const flow = buildFlow(recipe);
    expect(readFlow(writeFlow({ ...flow, description: label })).description).toBe(label);
  });

  it.each([
    ['<Flow>\n<label>a</lable>\n</Flow>', 2],
    ['<Flow>\n\n<label>a</label>\n', 1],
    ['not xml', 1],
    ['<Flow>\n<label>&nope;</label></Flow>', 2],
    ['<Flow>\n<start>words<connector/></start></Flow>', 2]
  ])('names the line of bad XML: %j', (bad, line) => {
    let caught: unknown;
    try {
      readFlow(bad);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(XmlError);
    expect((caught as XmlError).line).toBe(line);
  });

  it('refuses a file of another type by name', () => {
    expect(() => readFlow('<Queue><name>a</name></Queue>')).toThrow('found <Queue>');
  });
});

describe('other metadata types', () => {
  it('writes attributes, nil values and namespaces, and reads them again', () => {
    const xml = writeMetadata('CustomMetadata', {
      values: [
        { field: 'Text__c', value: { '@xsi:type': 'xsd:string', '#text': "it's" } },
        { field: 'Empty__c', value: { '@xsi:nil': true } }
      ],
      protected: false,
      label: 'Sample'
    });
    expect(xml).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata"' +
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
        ' xmlns:xsd="http://www.w3.org/2001/XMLSchema">\n' +
        '    <label>Sample</label>\n    <protected>false</protected>\n    <values>\n' +
        '        <field>Text__c</field>\n        <value xsi:type="xsd:string">it&apos;s</value>\n' +
        '    </values>\n    <values>\n        <field>Empty__c</field>\n' +
        '        <value xsi:nil="true"/>\n    </values>\n</CustomMetadata>\n'
    );
    const read = readMetadata(xml);
    expect(writeMetadata(read.type, read.content)).toBe(xml);
  });

  it('puts inherited members of an application override before its own', () => {
    const xml = writeMetadata('CustomApplication', {
      actionOverrides: [{ pageOrSobjectType: 'Case', type: 'Flexipage', actionName: 'View' }]
    });
    expect(xml.match(/<(\w+)>[^<\n]+</g)).toEqual([
      '<actionName>View<',
      '<type>Flexipage<',
      '<pageOrSobjectType>Case<'
    ]);
  });

  it('refuses what XML cannot hold', () => {
    expect(() => writeMetadata('Queue', { name: 'a\u0001' })).toThrow('control character');
    expect(() => writeMetadata('Queue', { name: Number.NaN })).toThrow('finite');
  });
});

describe('building a flow', () => {
  const without = (step: string): Recipe => ({
    ...recipe,
    steps: recipe.steps.filter(({ node }) => node.name !== step)
  });

  it('lists every mistake at once', () => {
    let problems: readonly string[] = [];
    try {
      buildFlow({ ...without('Log'), description: '', variables: [] });
    } catch (error) {
      problems = (error as FlowBuildError).problems;
    }
    expect(problems.join('\n')).toMatch(/leads to Log, which is not there/);
    expect(problems.join('\n')).toMatch(/no description/);
    expect(problems.join('\n')).toMatch(/mentions recordId, which the flow does not define/);
    expect(problems.join('\n')).toMatch(/needs the Text input recordId/);
    expect(problems.join('\n')).toMatch(/No path reaches Give_Up/);
  });

  it('finds a fault path that was removed afterwards', () => {
    const flow = buildFlow(recipe);
    const [log, ...rest] = flow.actionCalls ?? [];
    const broken = { ...flow, actionCalls: [{ ...log, faultConnector: undefined }, ...rest] };
    expect(checkFlow(broken).map(({ code }) => code)).toContain('missing-fault-path');
  });

  it('writes platform actions with their own type', () => {
    const step = action({
      name: 'Notify',
      description: 'Tells the team.',
      action: 'customNotificationAction',
      type: 'customNotificationAction',
      inputs: { title: 'Handoff', skipped: undefined },
      next: END,
      fault: 'Notify'
    });
    expect(step.node).toMatchObject({
      actionType: 'customNotificationAction',
      inputParameters: [{ name: 'title', value: { stringValue: 'Handoff' } }]
    });
  });
});
