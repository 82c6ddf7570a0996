import { document, findingsOf, objectOf } from './memoryProject.ts';

const CLASS = {
  'core/prepare/classes/HandoffPrepare.cls': `public class HandoffPrepare {
  public class Input { @InvocableVariable public String conversationKey; }
  public class Output { @InvocableVariable public Boolean success; }
  @InvocableMethod
  public static List<Output> run(List<Input> inputs) { return null; }
}`,
  'core/prepare/classes/HandoffPlain.cls': 'public class HandoffPlain {}'
};
const HANDOFF = objectOf('Handoff__c', { Status__c: '<label>S</label>\n<type>Text</type>' });
const FLOW = 'core/decide/flows/Handoff_Decide.flow-meta.xml';
const SUBFLOW = 'core/decide/flows/Handoff_Helper.flow-meta.xml';

const node = (name: string): string =>
  `<description>Does it.</description>\n<name>${name}</name>\n<label>${name}</label>\n<locationX>0</locationX>\n<locationY>0</locationY>`;
const flow = (body: string, next: string, tail = ''): string =>
  document(
    'Flow',
    `<apiVersion>66.0</apiVersion>\n${body}\n<label>A</label>\n<processType>AutoLaunchedFlow</processType>\n` +
      `<start><locationX>0</locationX><locationY>0</locationY><connector><targetReference>${next}</targetReference></connector></start>\n<status>Active</status>\n${tail}`
  );
const end = `<assignments>\n${node('Stop_Here')}\n<assignmentItems><assignToReference>key</assignToReference><operator>Assign</operator><value><stringValue>x</stringValue></value></assignmentItems>\n</assignments>`;
const variable = (name: string): string =>
  `<variables><description>Key.</description><name>${name}</name><dataType>String</dataType><isCollection>false</isCollection><isInput>true</isInput><isOutput>false</isOutput></variables>`;
const action = (name: string, input: string, kind = 'apex'): string =>
  `<actionCalls>\n${node('Call_It')}\n<actionName>${name}</actionName>\n<actionType>${kind}</actionType>\n` +
  `<faultConnector><targetReference>Stop_Here</targetReference></faultConnector>\n` +
  `<inputParameters><name>${input}</name><value><elementReference>key</elementReference></value></inputParameters>\n</actionCalls>\n${end}`;
const withAction = (name: string, input: string, kind?: string): Record<string, string> => ({
  ...CLASS,
  [FLOW]: flow(action(name, input, kind), 'Call_It', variable('key'))
});

describe('flows', () => {
  it('accepts a flow that names what exists', () => {
    expect(findingsOf(withAction('HandoffPrepare', 'conversationKey'))).toEqual([]);
  });

  it.each([
    ['unknown-name', withAction('HandoffPrepair', 'conversationKey')],
    ['unknown-input', withAction('HandoffPrepare', 'key')],
    ['not-invocable', withAction('HandoffPlain', 'key')],
    ['dangling-connector', { [FLOW]: flow(end, 'Nowhere', variable('key')) }],
    ['unknown-reference', { [FLOW]: flow(end, 'Stop_Here', variable('other')) }],
    ['bad-name', { [FLOW]: flow(end, 'Stop_Here', variable('key') + variable('k'.repeat(41))) }],
    [
      'long-label',
      {
        [FLOW]: flow(
          end.replace('<label>Stop_Here', `<label>${'x'.repeat(81)}`),
          'Stop_Here',
          variable('key')
        )
      }
    ]
  ])('reports %s', (rule, files) => {
    expect(findingsOf(files).map((finding) => finding.split(' ')[0])).toContain(rule);
  });

  it('reports subflows and inputs that do not exist', () => {
    const call = (name: string, input: string): string =>
      flow(
        `${end}\n<subflows>\n${node('Run_It')}\n<connector><targetReference>Stop_Here</targetReference></connector>\n<flowName>${name}</flowName>\n` +
          `<inputAssignments><name>${input}</name><value><elementReference>key</elementReference></value></inputAssignments>\n</subflows>`,
        'Run_It',
        variable('key')
      );
    const helper = { [SUBFLOW]: flow(end, 'Stop_Here', variable('key')) };
    const rules = (files: Record<string, string>): (string | undefined)[] =>
      findingsOf(files).map((finding) => finding.split(' ')[0]);
    expect(rules({ ...helper, [FLOW]: call('Handoff_Helper', 'key') })).not.toContain(
      'unknown-input'
    );
    expect(rules({ ...helper, [FLOW]: call('Handoff_Helper', 'kee') })).toContain('unknown-input');
    expect(rules({ [FLOW]: call('Handoff_Helpr', 'key') })).toContain('unknown-name');
  });

  it('reports fields and objects that do not exist', () => {
    const lookup = (object: string, field: string): Record<string, string> => ({
      ...HANDOFF,
      [FLOW]: flow(
        `${end}\n<recordLookups>\n${node('Find_It')}\n<connector><targetReference>Stop_Here</targetReference></connector>\n<faultConnector><targetReference>Stop_Here</targetReference></faultConnector>\n` +
          `<filters><field>${field}</field><operator>EqualTo</operator><value><stringValue>a</stringValue></value></filters>\n<object>${object}</object>\n</recordLookups>`,
        'Find_It',
        variable('key')
      )
    });
    expect(findingsOf(lookup('Handoff__c', 'Status__c'))).toEqual([]);
    expect(findingsOf(lookup('Handoff__c', 'Staus__c'))).toEqual([`unknown-name ${FLOW}:20`]);
    expect(findingsOf(lookup('Handof__c', 'Status__c'))).toEqual([
      expect.stringMatching(/^unknown-name/)
    ]);
  });
});

describe('agents', () => {
  const folder = 'messaging/genAiFunctions/Handoff_Prepare';
  const action = (target: string): string =>
    document(
      'GenAiFunction',
      `<invocationTarget>${target}</invocationTarget>\n<invocationTargetType>apex</invocationTargetType>\n<masterLabel>P</masterLabel>`
    );
  const schema = (name: string): string => JSON.stringify({ properties: { [name]: {} } });

  it('follows actions to their class and its variables', () => {
    const files = (target: string, property: string): Record<string, string> => ({
      ...CLASS,
      [`${folder}/Handoff_Prepare.genAiFunction-meta.xml`]: action(target),
      [`${folder}/input/schema.json`]: schema(property)
    });
    expect(findingsOf(files('HandoffPrepare', 'conversationKey'))).toEqual([]);
    expect(findingsOf(files('HandoffPrepare', 'sessionId'))).toEqual([
      `unknown-input ${folder}/input/schema.json`
    ]);
    expect(findingsOf(files('HandoffPlain', 'x'))).toEqual([
      expect.stringMatching(/^not-invocable/)
    ]);
  });

  it('follows a topic to its actions and a script to its targets', () => {
    const topic = 'messaging/genAiPlugins/Handoff_Refund.genAiPlugin-meta.xml';
    const text = document(
      'GenAiPlugin',
      '<genAiFunctions><functionName>Nope</functionName></genAiFunctions>'
    );
    expect(findingsOf({ [topic]: text })).toEqual([`unknown-name ${topic}:3`]);
    const script = 'messaging/aiAuthoringBundles/A/A.agent';
    const lines = 'outbound_route_name: "flow://Nope"\ntarget: "apex://HandoffPrepare"\n';
    expect(findingsOf({ ...CLASS, [script]: lines })).toEqual([`unknown-name ${script}:1`]);
  });
});

describe('routing and reports', () => {
  it('reports a routing configuration and a licensed object that core must not name', () => {
    const path = 'core/transfer/queues/A.queue-meta.xml';
    const queue = document(
      'Queue',
      '<name>A</name>\n<queueRoutingConfig>Nope</queueRoutingConfig>\n<queueSobject><sobjectType>VoiceCall</sobjectType></queueSobject>'
    );
    expect(findingsOf({ [path]: queue })).toEqual([
      `unknown-name ${path}:2`,
      `licensed-object ${path}:5`
    ]);
  });

  it('reports a report column that is no field, and a dashboard that runs as somebody', () => {
    const report = 'core/learn/reports/Handoffs/Rate.report-meta.xml';
    const text = document(
      'Report',
      '<columns><field>Handoff__c$Staus__c</field></columns>\n<reportType>CustomEntity$Handoff__c</reportType>'
    );
    expect(findingsOf({ ...HANDOFF, [report]: text })).toEqual([
      `unknown-name ${report}:2`,
      `unknown-name ${report}:3`
    ]);
    const dashboard = 'core/learn/dashboards/Handoffs/D.dashboard-meta.xml';
    const user = document('Dashboard', '<runningUser>someone@example.com</runningUser>');
    expect(findingsOf({ [dashboard]: user })).toContain(`username ${dashboard}:2`);
  });
});

describe('translations', () => {
  const UNUSED = 'unused-label core/resolve/labels/A.labels-meta.xml:3';
  const labels = document(
    'CustomLabels',
    '<labels><fullName>Hello</fullName><value>Hello {0}</value></labels>'
  );
  const path = 'translations/translations/de.translation-meta.xml';
  const german = (name: string, text: string): Record<string, string> => ({
    'core/resolve/labels/A.labels-meta.xml': labels,
    [path]: document(
      'Translations',
      `<customLabels><label>${text}</label><name>${name}</name></customLabels>`
    )
  });

  it('reports a translation of nothing and a lost placeholder', () => {
    expect(findingsOf(german('Hello', 'Hallo {0}'))).toEqual([UNUSED]);
    expect(findingsOf(german('Hello', 'Hallo'))).toEqual([`placeholders ${path}:3`, UNUSED]);
    expect(findingsOf(german('Helo', 'Hallo {0}'))).toEqual([`unknown-name ${path}:3`, UNUSED]);
  });
});
