/** Every check names its own planted fault, and no other check does. */
import { CHECKS, examine } from '../doctor/examine.ts';
import { askOrg } from '../doctor/facts.ts';
import { doctorJunit, doctorSarif, doctorText } from '../doctor/report.ts';
import { MemoryOrg } from '../memoryOrg.ts';
import type { Row } from '../port.ts';
import { expected, healthyWorld, NOW } from './healthyOrg.ts';

type Tables = Record<string, Row[]>;

async function verdictsWith(spoil: (tables: Tables) => void) {
  const world = healthyWorld();
  spoil(world.tables);
  const org = new MemoryOrg(world);
  const verdicts = examine({ expected, org: await askOrg(org, expected), now: NOW });
  return {
    org,
    verdicts,
    named: verdicts.filter(({ status }) => status !== 'ok').map(({ check }) => check)
  };
}

const empty = (table: string) => (tables: Tables) => void (tables[table] = []);
const change =
  (table: string, values: Row, index = 0) =>
  (tables: Tables) => {
    const rows = tables[table] as Row[];
    rows[index] = { ...rows[index], ...values };
  };
const remove = (table: string, index: number) => (tables: Tables) =>
  void (tables[table] as Row[]).splice(index, 1);
const add = (table: string, row: Row) => (tables: Tables) =>
  void (tables[table] as Row[]).push(row);
/** A set nobody has: its assignment is gone. */
const unheld = (index: number) => remove('PermissionSetAssignment', index);

const FAULTS: Readonly<Record<string, (tables: Tables) => void>> = {
  objects: empty('EntityDefinition'),
  fields: empty('FieldDefinition'),
  classes: change('ApexClass', { Name: 'HandoffOther' }),
  'classes-valid': change('ApexClass', { IsValid: false }),
  'triggers-active': change('ApexTrigger', { Status: 'Inactive' }),
  'flows-deployed': empty('FlowDefinitionView'),
  'flows-active': change('FlowDefinitionView', { ActiveVersionId: null }),
  'flows-latest': change('FlowDefinitionView', { LatestVersionId: '301b' }),
  components: empty('LightningComponentBundle'),
  'permission-sets': remove('PermissionSet', 2),
  queues: change('Group', { DeveloperName: 'Other' }),
  'routing-configurations': empty('QueueRoutingConfig'),
  skills: empty('Skill'),
  'presence-statuses': empty('ServicePresenceStatus'),
  'notification-types': empty('CustomNotificationType'),
  topics: empty('GenAiPluginDefinition'),
  'human-agents': unheld(0),
  supervisors: unheld(1),
  admins: unheld(2),
  'ai-agent': unheld(3),
  'ai-agent-classes': empty('SetupEntityAccess'),
  'ai-agent-objects': empty('ObjectPermissions'),
  'human-agent-fields': empty('FieldPermissions'),
  'queue-members': empty('GroupMember'),
  'queue-objects': empty('QueueSobject'),
  'queue-routing': change('Group', { QueueRoutingConfigId: null }),
  'skills-people': empty('ServiceResourceSkill'),
  'service-resources': (tables) => {
    tables['ServiceResource'] = [{ Id: 'resource1', IsActive: false }];
  },
  'omni-channel': empty('ServiceChannel'),
  'case-channel': remove('ServiceChannel', 1),
  'messaging-channel': remove('ServiceChannel', 0),
  'agent-active': change('BotVersion', { Status: 'Inactive' }),
  'agent-newest': add('BotVersion', {
    BotDefinitionId: 'bot1',
    Status: 'Inactive',
    VersionNumber: 2
  }),
  'agent-user': remove('User', 1),
  'can-escalate': change('GenAiPluginDefinition', { CanEscalate: false }),
  retention: remove('CronTrigger', 0),
  clock: remove('CronTrigger', 1),
  'retention-ran': change('CronTrigger', { PreviousFireTime: '2026-11-20T01:00:00Z' }),
  'watchdog-failed': change('AsyncApexJob', { Status: 'Failed' }),
  'kill-switch': change('Handoff_Setting__mdt', { Value__c: 'false' }),
  notifier: add('Handoff_Setting__mdt', {
    Setting__c: 'notification.notifiers',
    Value__c: '|HandoffGone|'
  }),
  'business-hours': change('Handoff_Destination__mdt', { Business_Hours__c: 'Night' }),
  'business-hours-active': change('BusinessHours', { IsActive: false }),
  'threshold-review': change('Handoff_Threshold__mdt', { Review_On__c: '2026-01-01' }),
  errors: add('Handoff_Event__c', { Id: 'e1' }),
  waiting: change('Handoff_Transfer__c', { Target_At__c: '2026-11-30T10:00:00Z' }),
  'push-allotment': change('PlatformEventUsageMetric', { Value: 24_000 }),
  'pop-on-page': change('FlexiPage', { DeveloperName: 'Case_Page' }),
  'static-resources': empty('StaticResource')
};

describe('doctor', () => {
  it('finds nothing in a healthy org, and writes nothing', async () => {
    const { org, named } = await verdictsWith(() => undefined);
    expect(named).toEqual([]);
    expect(org.journal.length).toBeGreaterThan(30);
    expect(org.journal.filter(({ writes }) => writes)).toEqual([]);
  });

  it('has at least forty checks, each with a planted fault', () => {
    expect(CHECKS.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(FAULTS).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  });

  it.each(Object.keys(FAULTS))('%s is named, and nothing else', async (id) => {
    const { named } = await verdictsWith(FAULTS[id] as (tables: Tables) => void);
    expect(named).toEqual([id]);
  });

  it('says unknown, and why, where the org refuses the question', async () => {
    const { verdicts } = await verdictsWith((tables) => delete tables['GroupMember']);
    expect(verdicts.find(({ check }) => check === 'queue-members')).toMatchObject({
      status: 'unknown',
      message: 'The org has no object GroupMember.'
    });
  });

  it('asks for no field that holds words of a customer', async () => {
    const { org } = await verdictsWith(() => undefined);
    const asked = org.journal.map(({ detail }) => detail).join(' ');
    expect(asked).not.toMatch(/Turn__c|Item__c|JSON__c|Summary|Text__c|Note__c|Description/);
  });

  it('prints for people, test runners and code hosts', async () => {
    const { verdicts } = await verdictsWith(FAULTS['kill-switch'] as (tables: Tables) => void);
    const { identity } = healthyWorld();
    expect(doctorText(identity, verdicts)).toContain(
      '1 warnings, 0 failures, 0 unknown in Acme (sandbox)'
    );
    expect(doctorJunit(verdicts)).toContain(`tests="${String(CHECKS.length)}" failures="1"`);
    expect(JSON.parse(doctorSarif(verdicts))).toMatchObject({
      runs: [{ results: [{ ruleId: 'kill-switch', level: 'warning' }] }]
    });
  });
});
