/**
 * What the platform brings along and this project names. A name that is not here is taken for a typing
 * error: add it when it really exists.
 */

/** Standard objects named in this project's metadata. */
export const STANDARD_OBJECTS: ReadonlySet<string> = new Set(
  (
    'Account AgentWork Asset BusinessHours Campaign Case CaseComment CaseMilestone Contact Contract ' +
    'ContentDocumentLink ContentVersion ConversationEntry CustomNotificationType EmailMessage ' +
    'EmbeddedServiceDetail Entitlement Event FeedItem FlowInterview Group GroupMember Holiday Individual ' +
    'KnowledgeArticleVersion Lead LiveChatTranscript MessagingChannel MessagingEndUser ' +
    'MessagingSession Opportunity OpportunityLineItem Order OrderItem Organization ' +
    'PendingServiceRouting PermissionSetAssignment Product2 QueueRoutingConfig QueueSobject ' +
    'QuickText RecordType ServiceChannel ServicePresenceStatus ServiceResource ServiceResourceSkill ' +
    'ServiceContract Skill SkillRequirement Task User UserRole UserServicePresence VoiceCall ' +
    'WorkOrder'
  ).split(' ')
);

const EVERY_OBJECT =
  'Id Name OwnerId Owner CreatedDate CreatedById CreatedBy LastModifiedDate LastModifiedById ' +
  'LastModifiedBy SystemModstamp IsDeleted RecordTypeId CurrencyIsoCode LastActivityDate ' +
  'LastViewedDate LastReferencedDate';

const FIELDS: readonly { readonly suffix: string; readonly names: ReadonlySet<string> }[] = [
  {
    suffix: '__mdt',
    names: new Set(
      'Id DeveloperName MasterLabel Label Language NamespacePrefix QualifiedApiName'.split(' ')
    )
  },
  {
    suffix: '__e',
    names: new Set('ReplayId EventUuid CreatedDate CreatedById'.split(' '))
  },
  { suffix: '__c', names: new Set(EVERY_OBJECT.split(' ')) }
];

/** Whether a custom object of this name has the standard field. */
export function isStandardField(object: string, field: string): boolean {
  const kind = FIELDS.find(({ suffix }) => object.endsWith(suffix));
  return kind?.names.has(field) ?? !/__\w+$/.test(field);
}

/** Whether a name ends like something a project defines (`__c`, `__mdt`, `__e`, `__r` …). */
export function isCustomName(name: string): boolean {
  return /__[a-z]{1,3}$/i.test(name);
}

/** Standard tabs, apps and pages are named with this prefix in permission sets and apps. */
export function isStandardTab(name: string): boolean {
  return name.startsWith('standard-');
}
