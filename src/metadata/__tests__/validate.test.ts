import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSchema } from '../schemaFiles.ts';
import { validateMetadata } from '../validate.ts';
import { document, root, sourceOf } from './memoryProject.ts';

const schema = loadSchema(root, mkdtempSync(join(tmpdir(), 'metadata-schema-')));
const QUEUE = 'force-app/core/transfer/queues/Billing.queue-meta.xml';
const GOOD_QUEUE = document(
  'Queue',
  '    <doesSendEmailToMembers>false</doesSendEmailToMembers>\n    <name>Billing</name>\n' +
    '    <queueSobject>\n        <sobjectType>Case</sobjectType>\n    </queueSobject>'
);

function rulesOf(path: string, text: string): string[] {
  return validateMetadata(sourceOf(path), text, schema).map(
    ({ rule, line }) => `${rule}:${String(line)}`
  );
}

describe('validateMetadata', () => {
  it('accepts a queue, a flow with inherited elements, and a permission set', () => {
    expect(rulesOf(QUEUE, GOOD_QUEUE)).toEqual([]);
    const flow = document(
      'Flow',
      '<apiVersion>66.0</apiVersion>\n<assignments>\n<description>Says hello.</description>\n' +
        '<name>Greet</name>\n<label>Greet</label>\n<locationX>0</locationX>\n<locationY>0</locationY>\n' +
        '<assignmentItems>\n<assignToReference>a</assignToReference>\n<operator>Assign</operator>\n' +
        '</assignmentItems>\n</assignments>\n<label>Greet</label>\n' +
        '<processType>AutoLaunchedFlow</processType>\n<status>Active</status>'
    );
    expect(rulesOf('force-app/core/detect/flows/Greet.flow-meta.xml', flow)).toEqual([]);
  });

  it.each([
    ['malformed', GOOD_QUEUE.replace('</name>', '</nam>')],
    ['unknown-element', GOOD_QUEUE.replace(/name>/g, 'nam>')],
    ['missing-element', GOOD_QUEUE.replace('    <name>Billing</name>\n', '')],
    ['not-boolean', GOOD_QUEUE.replace('>false<', '>no<')],
    ['final-newline', GOOD_QUEUE.trimEnd()],
    ['declaration', GOOD_QUEUE.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '')],
    ['namespace', GOOD_QUEUE.replace(' xmlns="http://soap.sforce.com/2006/04/metadata"', '')],
    ['wrong-type', GOOD_QUEUE.replace(/Queue>/g, 'Group>').replace('<Queue ', '<Group ')],
    ['repeated', GOOD_QUEUE.replace('<name>Billing</name>', '<name>A</name><name>B</name>')],
    ['line-breaks', GOOD_QUEUE.replace('<name>', '\r\n<name>')],
    [
      'plain-value',
      GOOD_QUEUE.replace('<name>Billing</name>', '<name><text>Billing</text></name>')
    ],
    [
      'out-of-order',
      GOOD_QUEUE.replace('    <name>Billing</name>\n', '').replace(
        '</queueSobject>',
        '</queueSobject>\n<name>Billing</name>'
      )
    ]
  ])('reports %s', (rule, text) => {
    expect(rulesOf(QUEUE, text).map((found) => found.split(':')[0])).toContain(rule);
  });

  it('reports repeated elements that do not stand together', () => {
    const member = '<queueSobject><sobjectType>Case</sobjectType></queueSobject>';
    const text = document('Queue', `${member}<name>Billing</name>${member}`);
    expect(rulesOf(QUEUE, text).map((found) => found.split(':')[0])).toContain('not-contiguous');
  });

  it('names the line and the nearest allowed value of an enumeration', () => {
    const text = document(
      'QueueRoutingConfig',
      '<capacityWeight>1.0</capacityWeight>\n<isAttributeBased>false</isAttributeBased>\n' +
        '<label>A</label>\n<pushTimeout>30</pushTimeout>\n<queueOverflowAssignee>x</queueOverflowAssignee>\n' +
        '<routingModel>LEAST_ACTIV</routingModel>\n<routingPriority>1</routingPriority>'
    );
    const path = 'force-app/core/transfer/queueRoutingConfigs/A.queueRoutingConfig-meta.xml';
    const [finding] = validateMetadata(sourceOf(path), text, schema).filter(
      ({ rule }) => rule === 'bad-enum'
    );
    expect(finding).toMatchObject({ line: 8, fix: 'Use LEAST_ACTIVE.' });
  });

  it('reports a number that is none', () => {
    const text = document('ApexClass', '<apiVersion>sixty</apiVersion>\n<status>Active</status>');
    expect(rulesOf('force-app/core/shared/classes/A.cls-meta.xml', text)).toEqual(['not-number:3']);
  });

  it('says when an element belongs to a later release', () => {
    const flow = document('Flow', '<ends><name>Done</name></ends>\n<label>A</label>');
    const path = 'force-app/core/detect/flows/A.flow-meta.xml';
    const [finding] = validateMetadata(sourceOf(path), flow, schema);
    expect(finding).toMatchObject({
      rule: 'unknown-element',
      line: 3,
      fix: 'It belongs to API version 68; this project deploys as 67.'
    });
  });

  it('finds types that only another layer has', () => {
    expect(schema.find('GenAiPromptTemplate')?.layer.version).toBe(65);
    expect(schema.find('Flow')?.layer.version).toBe(67);
    expect(schema.find('GenAiPlugin')?.elements.get('canEscalate')?.kind).toBe('boolean');
  });
});
