/**
 * Who may do what, job by job: the whole of the product's access in one page. The permission sets are
 * written from here by `scripts/permissions/write.ts`; a test compares them with everything shipped.
 *
 * Nobody creates, edits or deletes a row of ours: the product writes through one class, in system mode.
 * Nobody is given `Handoff_Secret__c`, and nobody may change `Handoff_Event__c`.
 */

/** What a job may see of one object. */
export type ObjectAccess = 'read' | 'readAll';

/** One permission set. */
export interface Job {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Package directory it is shipped in, below force-app. */
  readonly directory: 'core' | 'policy' | 'messaging' | 'voice';
  readonly objects?: Readonly<Record<string, ObjectAccess>>;
  /** Fields of the objects above that are left out. */
  readonly hiddenFields?: readonly string[];
  /** Fields of standard objects the job needs. */
  readonly standardFields?: readonly string[];
  readonly classes?: readonly string[];
  readonly flows?: readonly string[];
  readonly customPermissions?: readonly string[];
  readonly tabs?: readonly string[];
  readonly applications?: readonly string[];
  readonly presenceStatuses?: readonly string[];
  readonly customMetadata?: boolean;
}

/** Working texts of the engine: nobody needs them, and a person could misread them. */
const ENGINE_FIELDS = ['Handoff__c.State_JSON__c', 'Handoff__c.Recent_Turns_JSON__c'] as const;

const PACKET = {
  Handoff__c: 'read',
  Handoff_Approval__c: 'read',
  Handoff_Changed__e: 'read',
  Handoff_Item__c: 'read',
  Handoff_Transfer__c: 'read',
  Handoff_Turn__c: 'read'
} as const;

const EVERYTHING = {
  Handoff__c: 'readAll',
  Handoff_Approval__c: 'readAll',
  Handoff_Changed__e: 'read',
  Handoff_Event__c: 'readAll',
  Handoff_Item__c: 'readAll',
  Handoff_Transfer__c: 'readAll',
  Handoff_Turn__c: 'readAll'
} as const;

const CONSOLE = [
  'HandoffConsole',
  'HandoffFeedback',
  'HandoffPlaybookStep',
  'HandoffWrapUp'
] as const;

export const JOBS: readonly Job[] = [
  {
    name: 'Handoff_Human_Agent',
    label: 'Handoff: Human Agent',
    description:
      'For people who take over from the AI agent: read the packet, give feedback, wrap up, hand back.',
    directory: 'core',
    objects: PACKET,
    hiddenFields: ENGINE_FIELDS,
    classes: [...CONSOLE, 'HandoffBoard'],
    tabs: ['Handoff_Guide', 'Handoff__c'],
    applications: ['Handoff_Console'],
    presenceStatuses: ['Handoff_Wrapping_Up']
  },
  {
    name: 'Handoff_Supervisor',
    label: 'Handoff: Supervisor',
    description:
      'For supervisors: see every live handoff, decide held actions, take over, reassign, reveal a hidden value with a reason, read the audit trail.',
    directory: 'core',
    objects: EVERYTHING,
    hiddenFields: ENGINE_FIELDS,
    classes: [...CONSOLE, 'HandoffApprovals', 'HandoffBoard', 'HandoffReveal'],
    customPermissions: ['Handoff_Approve', 'Handoff_Reveal_Values', 'Handoff_Supervise'],
    tabs: ['Handoff_Board', 'Handoff_Guide', 'Handoff__c'],
    applications: ['Handoff_Console'],
    presenceStatuses: ['Handoff_Wrapping_Up']
  },
  {
    name: 'Handoff_Admin',
    label: 'Handoff: Admin',
    description:
      'For those who run the product: tune the policy, read the audit trail and every packet, schedule retention, erase a person on request.',
    directory: 'core',
    objects: EVERYTHING,
    hiddenFields: ENGINE_FIELDS,
    classes: [...CONSOLE, 'HandoffBoard', 'HandoffErasure', 'HandoffRetention'],
    customPermissions: ['Handoff_Erase'],
    tabs: ['Handoff_Board', 'Handoff_Guide', 'Handoff__c'],
    applications: ['Handoff_Console'],
    customMetadata: true
  },
  {
    name: 'Handoff_AI_Agent',
    label: 'Handoff: AI Agent',
    description:
      'For the user an AI agent runs as: call the handoff actions and read who the customer is. No row of ours can be read or changed directly.',
    directory: 'core',
    objects: { Account: 'read', Case: 'read', Contact: 'read' },
    standardFields: [
      'Case.AccountId',
      'Case.ContactId',
      'Contact.AccountId',
      'Contact.Email',
      'Contact.Phone'
    ],
    classes: [
      'HandoffAnswerQuestion',
      'HandoffCreateCase',
      'HandoffPlainRequest',
      'HandoffPrepare',
      'HandoffRecordAttempt',
      'HandoffRecordConsent',
      'HandoffRecordDecision',
      'HandoffRecordFact',
      'HandoffRecordPromise',
      'HandoffRequestApproval',
      'HandoffSignals',
      'HandoffVerifyIdentity',
      'HandoffExpireApprovals',
      'HandoffNotify',
      'HandoffOpenTransfer',
      'HandoffRecordRouting',
      'HandoffRecordSurvey',
      'HandoffRecordUnrouted',
      'HandoffWatchTransfer'
    ]
  },
  {
    name: 'Handoff_Certified',
    label: 'Handoff: Certified',
    description:
      'For licensed or certified people, beside their job: accepting a regulated conversation ends its lock.',
    directory: 'core',
    customPermissions: ['Handoff_Regulated_Data']
  },
  {
    name: 'Handoff_Fraud',
    label: 'Handoff: Fraud',
    description:
      'For people who handle suspected fraud, beside their job: only they open its packets.',
    directory: 'core',
    customPermissions: ['Handoff_Fraud_Matters']
  },
  {
    name: 'Handoff_Legal',
    label: 'Handoff: Legal',
    description:
      'For people who handle legal matters and complaints, beside their job: only they open its packets.',
    directory: 'core',
    customPermissions: ['Handoff_Legal_Matters']
  },
  {
    name: 'Handoff_Human_Agent_Policy',
    label: 'Handoff: Human Agent (Policy)',
    description: 'The flows of the policy that human agents run, besides their job.',
    directory: 'policy',
    flows: ['Handoff_Playbook']
  },
  {
    name: 'Handoff_Supervisor_Policy',
    label: 'Handoff: Supervisor (Policy)',
    description: 'The flows of the policy that supervisors run, besides their job.',
    directory: 'policy',
    flows: ['Handoff_Playbook']
  },
  {
    name: 'Handoff_AI_Agent_Policy',
    label: 'Handoff: AI Agent (Policy)',
    description: 'The flows of the policy that the user of an AI agent runs, besides its job.',
    directory: 'policy',
    flows: [
      'Handoff_Assess_Turn',
      'Handoff_Choose_Destination',
      'Handoff_Decide',
      'Handoff_Require_Skills'
    ]
  },
  {
    name: 'Handoff_Human_Agent_Messaging',
    label: 'Handoff: Human Agent (Messaging)',
    description: 'What human agents need besides their job where messaging is installed.',
    directory: 'messaging',
    standardFields: ['Handoff__c.Messaging_Session__c'],
    presenceStatuses: ['Handoff_Available_Messaging']
  },
  {
    name: 'Handoff_Supervisor_Messaging',
    label: 'Handoff: Supervisor (Messaging)',
    description: 'What supervisors need besides their job where messaging is installed.',
    directory: 'messaging',
    standardFields: ['Handoff__c.Messaging_Session__c'],
    presenceStatuses: ['Handoff_Available_Messaging']
  },
  {
    name: 'Handoff_Admin_Messaging',
    label: 'Handoff: Admin (Messaging)',
    description: 'What admins need besides their job where messaging is installed.',
    directory: 'messaging',
    standardFields: ['Handoff__c.Messaging_Session__c']
  },
  {
    name: 'Handoff_Human_Agent_Voice',
    label: 'Handoff: Human Agent (Voice)',
    description: 'What human agents need besides their job where voice is installed.',
    directory: 'voice',
    standardFields: ['Handoff__c.Voice_Call__c'],
    presenceStatuses: ['Handoff_Available_Voice']
  },
  {
    name: 'Handoff_Supervisor_Voice',
    label: 'Handoff: Supervisor (Voice)',
    description: 'What supervisors need besides their job where voice is installed.',
    directory: 'voice',
    standardFields: ['Handoff__c.Voice_Call__c'],
    presenceStatuses: ['Handoff_Available_Voice']
  },
  {
    name: 'Handoff_Admin_Voice',
    label: 'Handoff: Admin (Voice)',
    description: 'What admins need besides their job where voice is installed.',
    directory: 'voice',
    standardFields: ['Handoff__c.Voice_Call__c']
  }
];
