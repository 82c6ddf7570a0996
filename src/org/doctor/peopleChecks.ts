/** Are there people, with the rights to do it, where work goes? */
import { at, fail, idOf, membersOf, named, warn, type Check, type Patient } from './check.ts';

/** True when the set is in the org and nobody active has it; a missing set has a check of its own. */
function isUnheld({ org }: Patient, name: string): boolean {
  const id = idOf(org.rows('PermissionSet'), 'Name', name);
  const rows = org.rows('PermissionSetAssignment');
  return (
    id !== undefined &&
    !rows.some((row) => row['PermissionSetId'] === id && at(row, 'Assignee.IsActive') !== false)
  );
}

function held(id: string, set: string, title: string, who: string): Check {
  return {
    id,
    title,
    mend: `sf org assign permset --name ${set} --on-behalf-of <username>`,
    look: (patient) => (isUnheld(patient, set) ? fail(`Nobody has ${set}: ${who}.`) : undefined)
  };
}

/** Queues of the project that are in the org; a missing one has a check of its own. */
function present({ expected, org }: Patient): readonly string[] {
  const have = org.texts('Group', 'DeveloperName');
  return [...expected.queues.keys()].filter((name) => have.has(name));
}

const isLive = ({ expected }: Patient, queue: string): boolean =>
  (expected.queues.get(queue) ?? []).some(
    (object) => object === 'MessagingSession' || object === 'VoiceCall'
  );

export const PEOPLE_CHECKS: readonly Check[] = [
  held(
    'human-agents',
    'Handoff_Human_Agent',
    'human agents have their permission set',
    'no one sees the screen pop'
  ),
  held(
    'supervisors',
    'Handoff_Supervisor',
    'supervisors have their permission set',
    'no one sees the board'
  ),
  held(
    'admins',
    'Handoff_Admin',
    'an admin has the permission set',
    'no one can change thresholds'
  ),
  held(
    'ai-agent',
    'Handoff_AI_Agent',
    'the AI agent’s user has its permission set',
    'every action of the agent fails'
  ),
  {
    id: 'ai-agent-classes',
    title: 'the AI agent may run every class behind its actions',
    mend: 'Deploy core again, so that Handoff_AI_Agent grants them.',
    look({ expected, org }) {
      const sets = org
        .rows('PermissionSet')
        .filter((row) => String(row['Name']).startsWith('Handoff_AI_Agent'))
        .map((row) => row['Id']);
      const granted = new Set(
        org
          .rows('SetupEntityAccess')
          .filter((row) => sets.includes(row['ParentId']))
          .map((row) => row['SetupEntityId'])
      );
      const known = org.rows('ApexClass');
      const denied = expected.agentClasses.filter((name) => {
        const id = idOf(known, 'Name', name);
        return id !== undefined && !granted.has(id);
      });
      return denied.length === 0
        ? undefined
        : fail(`Not granted: ${named(denied)}. One is enough to fail the whole agent.`);
    }
  },
  {
    id: 'ai-agent-objects',
    title: 'the AI agent may read the handoff',
    mend: 'Deploy core again, so that Handoff_AI_Agent grants it.',
    look({ org }) {
      const id = idOf(org.rows('PermissionSet'), 'Name', 'Handoff_AI_Agent');
      const may = org
        .rows('ObjectPermissions')
        .some(
          (row) =>
            row['ParentId'] === id &&
            row['SobjectType'] === 'Handoff__c' &&
            row['PermissionsRead'] === true
        );
      return id === undefined || may
        ? undefined
        : fail('Handoff_AI_Agent does not read Handoff__c.');
    }
  },
  {
    id: 'human-agent-fields',
    title: 'human agents see the fields of the packet',
    mend: 'Deploy core again, so that Handoff_Human_Agent grants them.',
    look({ org }) {
      const id = idOf(org.rows('PermissionSet'), 'Name', 'Handoff_Human_Agent');
      const seen = org
        .rows('FieldPermissions')
        .filter((row) => row['ParentId'] === id && row['PermissionsRead'] === true);
      return id === undefined || seen.length > 0
        ? undefined
        : fail('Handoff_Human_Agent reads no field of the handoff.');
    }
  },
  {
    id: 'queue-members',
    title: 'every queue has people',
    mend: 'Add people or a public group to the queue in Setup, Queues.',
    look(patient) {
      const empty = present(patient).filter((queue) => membersOf(patient, queue).length === 0);
      return empty.length === 0
        ? undefined
        : fail(`Nobody is in ${named(empty)}: work waits there for ever.`);
    }
  },
  {
    id: 'queue-objects',
    title: 'every queue takes the work that is routed to it',
    mend: 'Add the object to the queue, or deploy it again.',
    look(patient) {
      const { expected, org } = patient;
      const groups = org.rows('Group');
      const rows = org.rows('QueueSobject');
      const wrong = present(patient).filter((queue) => {
        const id = idOf(groups, 'DeveloperName', queue);
        const takes = rows.filter((row) => row['QueueId'] === id).map((row) => row['SobjectType']);
        return (expected.queues.get(queue) ?? []).some((object) => !takes.includes(object));
      });
      return wrong.length === 0 ? undefined : fail(`Does not take its work: ${named(wrong)}.`);
    }
  },
  {
    id: 'queue-routing',
    title: 'every queue for live work has a routing configuration',
    mend: 'Choose a routing configuration in the queue, or deploy it again.',
    look(patient) {
      const groups = patient.org.rows('Group');
      const without = present(patient).filter(
        (queue) =>
          isLive(patient, queue) &&
          !groups.find((row) => row['DeveloperName'] === queue)?.['QueueRoutingConfigId']
      );
      return without.length === 0
        ? undefined
        : fail(`Omni-Channel does not know ${named(without)}.`);
    }
  },
  {
    id: 'skills-people',
    title: 'every skill has somebody',
    mend: 'Give the skill to service resources in Setup.',
    look({ expected, org }) {
      const skills = org.rows('Skill');
      const given = new Set(org.rows('ServiceResourceSkill').map((row) => row['SkillId']));
      const bare = expected.skills.filter((name) => {
        const id = idOf(skills, 'DeveloperName', name);
        return id !== undefined && !given.has(id);
      });
      return bare.length === 0 ? undefined : warn(`Nobody has ${named(bare)}.`);
    }
  },
  {
    id: 'service-resources',
    title: 'there are active service resources',
    mend: 'Make service resources of your human agents in Setup.',
    look: ({ org }) =>
      org.rows('ServiceResource').length > 0 &&
      !org.rows('ServiceResource').some((row) => row['IsActive'] === true)
        ? fail('No service resource is active.')
        : undefined
  }
];
