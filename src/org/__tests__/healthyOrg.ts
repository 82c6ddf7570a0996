/** An org in which everything is as it should be, small enough to plant one fault at a time. */
import type { Expected } from '../doctor/facts.ts';
import { CLOCK_JOBS, RETENTION_JOB } from '../jobs.ts';
import type { MemoryWorld } from '../memoryOrg.ts';

export const NOW = Date.parse('2026-11-30T12:00:00Z');

export const expected: Expected = {
  objects: ['Handoff__c'],
  fields: ['Handoff__c.Status__c'],
  flows: ['Handoff_Route_Messaging'],
  classes: ['HandoffPrepare'],
  permissionSets: [
    'Handoff_Human_Agent',
    'Handoff_Supervisor',
    'Handoff_Admin',
    'Handoff_AI_Agent'
  ],
  queues: new Map([['Handoff_Service_Messaging', ['MessagingSession']]]),
  routingConfigs: ['Handoff_Normal'],
  skills: ['Handoff_Billing'],
  presence: ['Handoff_Available'],
  notifications: ['Handoff_Alert'],
  topics: ['Handoff_Billing_Refunds'],
  languages: [],
  components: ['handoffScreenPop'],
  agentClasses: ['HandoffPrepare']
};

const sets = expected.permissionSets.map((Name, index) => ({ Id: `set${String(index)}`, Name }));

/** A new copy each time, so that a test may spoil it. */
export function healthyWorld(): MemoryWorld {
  return {
    identity: { id: '00D000000000001', name: 'Acme', username: 'a@acme.example', isSandbox: true },
    files: new Map(),
    failing: new Map(),
    tables: {
      EntityDefinition: [{ QualifiedApiName: 'Handoff__c' }],
      FieldDefinition: [
        { QualifiedApiName: 'Status__c', EntityDefinition: { QualifiedApiName: 'Handoff__c' } }
      ],
      FlowDefinitionView: [
        {
          ApiName: 'Handoff_Route_Messaging',
          ActiveVersionId: '301a',
          LatestVersionId: '301a',
          ProcessType: 'RoutingFlow'
        }
      ],
      ApexClass: [{ Id: 'class1', Name: 'HandoffPrepare', Status: 'Active', IsValid: true }],
      ApexTrigger: [{ Name: 'HandoffGuard', Status: 'Active' }],
      PermissionSet: [...sets],
      PermissionSetAssignment: sets.map(({ Id }) => ({
        PermissionSetId: Id,
        AssigneeId: 'user1',
        Assignee: { IsActive: true }
      })),
      SetupEntityAccess: [{ ParentId: 'set3', SetupEntityId: 'class1' }],
      FieldPermissions: [
        { ParentId: 'set0', Field: 'Handoff__c.Status__c', PermissionsRead: true }
      ],
      ObjectPermissions: [{ ParentId: 'set3', SobjectType: 'Handoff__c', PermissionsRead: true }],
      Group: [
        {
          Id: 'queue1',
          DeveloperName: 'Handoff_Service_Messaging',
          QueueRoutingConfigId: 'config1'
        }
      ],
      GroupMember: [{ GroupId: 'queue1', UserOrGroupId: 'user1' }],
      QueueSobject: [{ QueueId: 'queue1', SobjectType: 'MessagingSession' }],
      QueueRoutingConfig: [{ Id: 'config1', DeveloperName: 'Handoff_Normal' }],
      ServiceChannel: [
        { DeveloperName: 'sfdc_livemessage', RelatedEntity: 'MessagingSession' },
        { DeveloperName: 'Cases', RelatedEntity: 'Case' }
      ],
      ServicePresenceStatus: [{ DeveloperName: 'Handoff_Available' }],
      Skill: [{ Id: 'skill1', DeveloperName: 'Handoff_Billing' }],
      ServiceResource: [
        { Id: 'resource1', IsActive: true },
        { Id: 'resource2', IsActive: true }
      ],
      ServiceResourceSkill: [{ SkillId: 'skill1', ServiceResourceId: 'resource1' }],
      BusinessHours: [{ Name: 'Default', IsActive: true, IsDefault: true }],
      CronTrigger: [RETENTION_JOB, ...CLOCK_JOBS].map((name) => ({
        CronJobDetail: { Name: name },
        State: 'WAITING',
        PreviousFireTime: '2026-11-30T01:00:00Z'
      })),
      AsyncApexJob: [{ ApexClass: { Name: 'HandoffWatch' }, Status: 'Completed' }],
      BotDefinition: [
        { Id: 'bot1', DeveloperName: 'Acme_Service', Type: 'ExternalCopilot', BotUserId: 'user2' }
      ],
      BotVersion: [{ Id: 'v1', BotDefinitionId: 'bot1', Status: 'Active', VersionNumber: 1 }],
      GenAiPluginDefinition: [
        { Id: 'topic1', DeveloperName: 'Handoff_Billing_Refunds', CanEscalate: true }
      ],
      CustomNotificationType: [{ DeveloperName: 'Handoff_Alert' }],
      FlexiPage: [{ DeveloperName: 'Handoff_Case_Page' }],
      LightningComponentBundle: [{ DeveloperName: 'handoffScreenPop' }],
      StaticResource: [{ Name: 'Handoff_Detection' }],
      User: [
        { Id: 'user1', IsActive: true },
        { Id: 'user2', IsActive: true }
      ],
      Handoff_Setting__mdt: [{ Setting__c: 'handoff.enabled', Value__c: 'true' }],
      Handoff_Threshold__mdt: [{ DeveloperName: 'Tone_org', Review_On__c: '2027-05-31' }],
      Handoff_Destination__mdt: [{ DeveloperName: 'Sales', Business_Hours__c: 'Default' }],
      Handoff_Message__mdt: [],
      Handoff_Event__c: [],
      Handoff_Transfer__c: [{ Id: 'leg1', Target_At__c: '2026-11-30T11:59:00Z' }],
      PlatformEventUsageMetric: [{ Name: 'DAILY_STANDARD_DELIVERED_EVENTS', Value: 100 }],
      Organization: [{ Id: '00D', OrganizationType: 'Enterprise Edition' }]
    }
  };
}
