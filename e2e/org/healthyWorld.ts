/** The org in which everything that a project expects is deployed, active, granted and staffed. */
import type { Expected } from '../../src/org/doctor/facts.ts';
import { CLOCK_JOBS, RETENTION_JOB } from '../../src/org/jobs.ts';
import type { Row } from '../../src/org/port.ts';
import { USER_ID, type StandInWorld } from './world.ts';

const id = (prefix: string, index: number): string =>
  `${prefix}${String(index).padStart(15 - prefix.length, '0')}AAA`;

const named = (prefix: string, field: string, names: readonly string[]): Row[] =>
  names.map((name, index) => ({ Id: id(prefix, index), [field]: name }));

const idsOf = (rows: readonly Row[], field: string): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [String(row[field]), String(row['Id'])]));

export const BUNDLE_PATH = 'genAiPlannerBundles/Acme_Service/Acme_Service.genAiPlannerBundle';

/** An agent made in the builder: nothing in it knows of people yet. */
export const BUNDLE = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<GenAiPlannerBundle xmlns="http://soap.sforce.com/2006/04/metadata">',
  '    <!-- made in the builder -->',
  '    <localTopics>',
  '        <fullName>Billing_16j</fullName>',
  '        <canEscalate>false</canEscalate>',
  '        <localDeveloperName>Billing</localDeveloperName>',
  '    </localTopics>',
  '    <masterLabel>Acme Service</masterLabel>',
  '    <plannerSurfaces>',
  '        <adaptiveResponseAllowed>false</adaptiveResponseAllowed>',
  '        <surface>SurfaceAction__Messaging</surface>',
  '        <surfaceType>Messaging</surfaceType>',
  '    </plannerSurfaces>',
  '    <plannerType>AiCopilot__ReAct</plannerType>',
  '</GenAiPlannerBundle>',
  ''
].join('\n');

/** A new world each time, so that a scenario may spoil it. */
export function healthyWorld(expected: Expected): StandInWorld {
  const classes = named('01p', 'Name', expected.classes).map((row) => ({
    ...row,
    Status: 'Active',
    IsValid: true
  }));
  const classIds = idsOf(classes, 'Name');
  const sets = named('0PS', 'Name', expected.permissionSets);
  const setIds = idsOf(sets, 'Name');
  const configs = named('0K9', 'DeveloperName', expected.routingConfigs);
  const groups: Row[] = named('00G', 'DeveloperName', [...expected.queues.keys()]).map((row) => ({
    ...row,
    QueueRoutingConfigId: configs[0]?.['Id'] ?? null
  }));
  const groupIds = idsOf(groups, 'DeveloperName');
  const skills = named('0C5', 'DeveloperName', expected.skills);
  const channels = ['MessagingSession', 'Case', 'VoiceCall'];
  const yesterday = new Date(Date.now() - 60 * 60 * 1000).toISOString();
  return {
    name: 'Acme',
    isProduction: false,
    faults: new Set(),
    files: new Map([
      [BUNDLE_PATH, BUNDLE],
      ['genAiPlannerBundles/Acme_Service/localActions/Billing_16j/Refund/input/schema.json', '{}\n']
    ]),
    tables: {
      EntityDefinition: named('01I', 'QualifiedApiName', expected.objects),
      FieldDefinition: expected.fields.map((field) => {
        const [object = '', name = ''] = field.split('.');
        return { QualifiedApiName: name, EntityDefinition: { QualifiedApiName: object } };
      }),
      FlowDefinition: expected.flows.map((name, index) => ({
        Id: id('300', index),
        DeveloperName: name,
        ActiveVersionId: id('301', index),
        LatestVersionId: id('301', index),
        LatestVersion: { VersionNumber: 1 }
      })),
      FlowDefinitionView: expected.flows.map((name, index) => ({
        ApiName: name,
        ActiveVersionId: id('301', index),
        LatestVersionId: id('301', index),
        ProcessType: 'RoutingFlow'
      })),
      ApexClass: classes,
      ApexTrigger: [],
      PermissionSet: sets,
      PermissionSetAssignment: sets.map(({ Id }) => ({
        PermissionSetId: Id,
        AssigneeId: USER_ID,
        Assignee: { IsActive: true }
      })),
      SetupEntityAccess: expected.agentClasses.map((name) => ({
        ParentId: setIds.get('Handoff_AI_Agent'),
        SetupEntityId: classIds.get(name),
        SetupEntityType: 'ApexClass'
      })),
      FieldPermissions: [
        {
          ParentId: setIds.get('Handoff_Human_Agent'),
          Field: 'Handoff__c.Status__c',
          PermissionsRead: true
        }
      ],
      ObjectPermissions: [
        {
          ParentId: setIds.get('Handoff_AI_Agent'),
          SobjectType: 'Handoff__c',
          PermissionsRead: true
        }
      ],
      Group: groups,
      GroupMember: groups.map(({ Id }) => ({ GroupId: Id, UserOrGroupId: USER_ID })),
      QueueSobject: [...expected.queues].flatMap(([name, objects]) =>
        objects.map((object) => ({ QueueId: groupIds.get(name), SobjectType: object }))
      ),
      QueueRoutingConfig: configs,
      ServiceChannel: channels.map((object) => ({ DeveloperName: object, RelatedEntity: object })),
      MessagingSession: [],
      ServicePresenceStatus: named('0N5', 'DeveloperName', expected.presence),
      Skill: skills,
      ServiceResource: [{ Id: id('0Hn', 1), RelatedRecordId: USER_ID, IsActive: true }],
      ServiceResourceSkill: skills.map(({ Id }) => ({
        SkillId: Id,
        ServiceResourceId: id('0Hn', 1)
      })),
      BusinessHours: [{ Id: id('01m', 1), Name: 'Default', IsActive: true, IsDefault: true }],
      CronTrigger: [RETENTION_JOB, ...CLOCK_JOBS].map((name, index) => ({
        Id: id('08e', index + 1),
        CronJobDetail: { Name: name },
        State: 'WAITING',
        PreviousFireTime: yesterday
      })),
      AsyncApexJob: [],
      BotDefinition: [
        {
          Id: id('0Xx', 1),
          DeveloperName: 'Acme_Service',
          Type: 'ExternalCopilot',
          BotUserId: USER_ID
        }
      ],
      BotVersion: [
        {
          Id: id('0X9', 1),
          BotDefinitionId: id('0Xx', 1),
          DeveloperName: 'v1',
          Status: 'Active',
          VersionNumber: 1
        }
      ],
      GenAiPluginDefinition: named('179', 'DeveloperName', expected.topics).map((row) => ({
        ...row,
        CanEscalate: true
      })),
      CustomNotificationType: named('0ML', 'DeveloperName', expected.notifications),
      FlexiPage: [{ DeveloperName: 'Handoff_Case_Page' }],
      LightningComponentBundle: named('0Rb', 'DeveloperName', expected.components),
      StaticResource: [{ Name: 'Handoff_Detection' }],
      Handoff_Setting__mdt: [
        { DeveloperName: 'a', Setting__c: 'handoff.enabled', Value__c: 'true' }
      ],
      Handoff_Threshold__mdt: [],
      Handoff_Destination__mdt: [],
      Handoff_Message__mdt: [],
      Handoff_Event__c: [],
      Handoff_Transfer__c: [],
      PlatformEventUsageMetric: [{ Name: 'DAILY_STANDARD_DELIVERED_EVENTS', Value: 0 }]
    }
  };
}
