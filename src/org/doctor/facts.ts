/** Everything the checks ask about: what the repository expects, and what the org answered. */
import { LintProject, type LintFile } from '../../lint/project/lintProject.ts';
import { childrenOf, textOf } from '../../lint/project/xmlTree.ts';
import { OrgError, textIn, type OrgReader, type Row } from '../port.ts';

/** Read from the files of the project. */
export interface Expected {
  readonly objects: readonly string[];
  /** `Object.Field`. */
  readonly fields: readonly string[];
  readonly flows: readonly string[];
  readonly classes: readonly string[];
  readonly permissionSets: readonly string[];
  /** Queue with the objects it takes. */
  readonly queues: ReadonlyMap<string, readonly string[]>;
  readonly routingConfigs: readonly string[];
  readonly skills: readonly string[];
  readonly presence: readonly string[];
  readonly notifications: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly components: readonly string[];
  /** Classes the AI agent's permission set grants. */
  readonly agentClasses: readonly string[];
}

/** Reads what the project deploys. */
export function expectedOf(files: readonly LintFile[]): Expected {
  const project = new LintProject(files);
  const names = (type: string): readonly string[] =>
    [...new Set(project.ofType(type).map(({ name }) => name))].sort();
  const fields = project.ofType('CustomField').flatMap(({ file, root }) => {
    const object = /\/objects\/([^/]+)\//.exec(`/${file}`)?.[1];
    return object?.endsWith('__c') ? [`${object}.${textOf(root, 'fullName')}`] : [];
  });
  const agentSets = project
    .ofType('PermissionSet')
    .filter(({ name }) => name.startsWith('Handoff_AI_Agent'));
  const languages = files.flatMap(
    ({ path }) => /\/translations\/(\w+)\.translation-meta\.xml$/.exec(`/${path}`)?.[1] ?? []
  );
  return {
    objects: names('CustomObject').filter((name) => /__(?:c|e|mdt)$/.test(name)),
    fields,
    flows: [
      ...new Set(
        project.flows.filter(({ flow }) => flow.status === 'Active').map(({ name }) => name)
      )
    ].sort(),
    classes: files.flatMap(({ path }) => /\/([^/]+)\.cls$/.exec(`/${path}`)?.[1] ?? []),
    permissionSets: names('PermissionSet'),
    queues: new Map(
      project
        .ofType('Queue')
        .map(({ name, root }) => [
          name,
          childrenOf(root, 'queueSobject').map((each) => textOf(each, 'sobjectType'))
        ])
    ),
    routingConfigs: names('QueueRoutingConfig'),
    skills: names('Skill'),
    presence: names('ServicePresenceStatus'),
    notifications: names('CustomNotificationType'),
    topics: project.topics
      .filter(({ isCopy, canEscalate }) => !isCopy && canEscalate)
      .map(({ name }) => name),
    languages,
    components: names('LightningComponentBundle'),
    agentClasses: agentSets.flatMap(({ root }) =>
      childrenOf(root, 'classAccesses').map((each) => textOf(each, 'apexClass'))
    )
  };
}

type Question = readonly [object: string, fields: string, rest?: string, api?: 'tooling'];

/** Fields can be asked for by the name of their object only, never by a part of it. */
const fieldsOf = ({ objects }: Expected): Question => [
  'FieldDefinition',
  'QualifiedApiName, EntityDefinition.QualifiedApiName',
  `WHERE EntityDefinition.QualifiedApiName IN (${objects.map((name) => `'${name}'`).join(', ')})`
];

/** What is asked of the org: object, fields and how. None of the fields holds a customer's words. */
const QUESTIONS: readonly Question[] = [
  ['EntityDefinition', 'QualifiedApiName', "WHERE QualifiedApiName LIKE 'Handoff%'"],
  [
    'FlowDefinitionView',
    'ApiName, ActiveVersionId, LatestVersionId, ProcessType, LastModifiedDate, LastModifiedBy',
    "WHERE ApiName LIKE 'Handoff%'"
  ],
  ['ApexClass', 'Id, Name, Status, IsValid', "WHERE Name LIKE 'Handoff%'", 'tooling'],
  ['ApexTrigger', 'Name, Status', "WHERE Name LIKE 'Handoff%'", 'tooling'],
  ['PermissionSet', 'Id, Name', "WHERE Name LIKE 'Handoff%' OR Name LIKE 'Agentforce%'"],
  [
    'PermissionSetAssignment',
    'PermissionSetId, AssigneeId, Assignee.IsActive',
    "WHERE PermissionSet.Name LIKE 'Handoff%'"
  ],
  [
    'SetupEntityAccess',
    'ParentId, SetupEntityId, SetupEntityType',
    "WHERE SetupEntityType = 'ApexClass'"
  ],
  ['FieldPermissions', 'ParentId, Field, PermissionsRead', "WHERE Field LIKE 'Handoff%'"],
  [
    'ObjectPermissions',
    'ParentId, SobjectType, PermissionsRead, PermissionsViewAllRecords',
    "WHERE SobjectType LIKE 'Handoff%'"
  ],
  ['Group', 'Id, DeveloperName, QueueRoutingConfigId', "WHERE Type = 'Queue'"],
  ['GroupMember', 'GroupId, UserOrGroupId'],
  ['QueueSobject', 'QueueId, SobjectType'],
  ['QueueRoutingConfig', 'Id, DeveloperName, RoutingModel, CapacityWeight, CapacityPercentage'],
  ['ServiceChannel', 'DeveloperName, RelatedEntity'],
  ['ServicePresenceStatus', 'DeveloperName'],
  ['Skill', 'Id, DeveloperName'],
  ['ServiceResource', 'Id, RelatedRecordId, IsActive'],
  ['ServiceResourceSkill', 'SkillId, ServiceResourceId'],
  ['BusinessHours', 'Name, IsActive, IsDefault'],
  [
    'CronTrigger',
    'CronJobDetail.Name, State, NextFireTime, PreviousFireTime',
    "WHERE CronJobDetail.Name LIKE 'Handoff%'"
  ],
  [
    'AsyncApexJob',
    'ApexClass.Name, Status',
    "WHERE JobType = 'Queueable' AND ApexClass.Name LIKE 'Handoff%' ORDER BY CreatedDate DESC LIMIT 50"
  ],
  ['BotDefinition', 'Id, DeveloperName, Type, BotUserId'],
  ['BotVersion', 'Id, BotDefinitionId, Status, VersionNumber'],
  ['GenAiPluginDefinition', 'Id, DeveloperName, CanEscalate'],
  ['CustomNotificationType', 'DeveloperName', '', 'tooling'],
  ['FlexiPage', 'DeveloperName, EntityDefinitionId', '', 'tooling'],
  ['LightningComponentBundle', 'DeveloperName', "WHERE DeveloperName LIKE 'handoff%'", 'tooling'],
  ['StaticResource', 'Name', "WHERE Name LIKE 'Handoff%'"],
  ['User', 'Id, Username, IsActive, Profile.Name', 'WHERE IsActive = true'],
  ['Handoff_Setting__mdt', 'DeveloperName, Setting__c, Value__c'],
  ['Handoff_Threshold__mdt', 'DeveloperName, Origin__c, Review_On__c'],
  ['Handoff_Destination__mdt', 'DeveloperName, Business_Hours__c'],
  ['Handoff_Message__mdt', 'DeveloperName, Code__c, Language__c'],
  [
    'Handoff_Event__c',
    'Id, Kind__c, CreatedDate',
    "WHERE Kind__c = 'error' AND CreatedDate = LAST_N_DAYS:1"
  ],
  [
    'Handoff_Transfer__c',
    'Id, Target_At__c, Accepted_At__c, Ended_At__c',
    'WHERE Accepted_At__c = null AND Ended_At__c = null ORDER BY CreatedDate DESC LIMIT 2000'
  ],
  ['PlatformEventUsageMetric', 'Name, Value', "WHERE Name = 'DAILY_STANDARD_DELIVERED_EVENTS'"],
  ['Organization', 'Id, OrganizationType, IsSandbox, LanguageLocaleKey']
];

/** What the org answered, by object; why not where it did not. */
export class OrgFacts {
  readonly #answers: ReadonlyMap<string, readonly Row[] | OrgError>;

  constructor(answers: ReadonlyMap<string, readonly Row[] | OrgError>) {
    this.#answers = answers;
  }

  /**
   * The rows of an object.
   * @throws OrgError when the org refused the question
   */
  rows(object: string): readonly Row[] {
    const answer = this.#answers.get(object);
    if (answer === undefined || answer instanceof OrgError) {
      throw answer ?? new OrgError('missing', `${object} was not asked for.`, '');
    }
    return answer;
  }

  /** Texts of one field. */
  texts(object: string, field: string): ReadonlySet<string> {
    return new Set(this.rows(object).map((row) => textIn(row, field)));
  }
}

/** Questions that are under way at once: each starts a command of its own. */
const AT_ONCE = 4;

/** Asks everything; a refused question is remembered, an org that cannot be reached stops. */
export async function askOrg(org: OrgReader, expected: Expected): Promise<OrgFacts> {
  const answers = new Map<string, readonly Row[] | OrgError>();
  const waiting = [fieldsOf(expected), ...QUESTIONS];
  const askInTurn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [object, fields, rest = '', api] = next;
      try {
        const soql = `SELECT ${fields} FROM ${object} ${rest}`.trim();
        answers.set(object, await org.query(soql, api ?? 'data'));
      } catch (error) {
        if (error instanceof OrgError && error.kind !== 'unreachable') {
          answers.set(object, error);
          continue;
        }
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
  return new OrgFacts(answers);
}
