/** Is everything the repository has in the org, and does it run? */
import { fail, missing, named, warn, type Check } from './check.ts';
import { textIn } from '../port.ts';

export const DEPLOYED_CHECKS: readonly Check[] = [
  {
    id: 'objects',
    title: 'objects, events and record types of settings are there',
    mend: 'Deploy core: handoff deploy.',
    look: ({ expected, org }) =>
      missing(expected.objects, org.texts('EntityDefinition', 'QualifiedApiName'), 'The org lacks')
  },
  {
    id: 'fields',
    title: 'every field is there',
    mend: 'Deploy core again; a field deleted by hand must be restored or erased first.',
    look({ expected, org }) {
      const have = new Set(
        org
          .rows('FieldDefinition')
          .map(
            (row) =>
              `${String((row['EntityDefinition'] as { QualifiedApiName?: string } | null)?.QualifiedApiName)}.${String(row['QualifiedApiName'])}`
          )
      );
      return missing(expected.fields, have, 'The org lacks');
    }
  },
  {
    id: 'classes',
    title: 'every Apex class is there',
    mend: 'Deploy core again.',
    look: ({ expected, org }) =>
      missing(expected.classes, org.texts('ApexClass', 'Name'), 'The org lacks')
  },
  {
    id: 'classes-valid',
    title: 'every Apex class compiles in the org',
    mend: 'Setup, Apex Classes, Compile all classes; mend what it names.',
    look({ org }) {
      const broken = org
        .rows('ApexClass')
        .filter((row) => row['IsValid'] === false || row['Status'] === 'Deleted');
      return broken.length === 0
        ? undefined
        : fail(`Not valid: ${named(broken.map((row) => String(row['Name'])))}.`);
    }
  },
  {
    id: 'triggers-active',
    title: 'triggers are active',
    mend: 'Setup, Apex Triggers: set them active, or deploy core again.',
    look({ org }) {
      const off = org.rows('ApexTrigger').filter((row) => row['Status'] !== 'Active');
      return off.length === 0
        ? undefined
        : fail(`Switched off: ${named(off.map((row) => String(row['Name'])))}.`);
    }
  },
  {
    id: 'flows-deployed',
    title: 'every flow is in the org',
    mend: 'handoff deploy.',
    look: ({ expected, org }) =>
      missing(expected.flows, org.texts('FlowDefinitionView', 'ApiName'), 'The org lacks')
  },
  {
    id: 'flows-active',
    title: 'every flow is active',
    mend: 'handoff deploy --activate, or activate them in Setup, Flows.',
    look({ expected, org }) {
      const off = org
        .rows('FlowDefinitionView')
        .filter(
          (row) => expected.flows.includes(String(row['ApiName'])) && !row['ActiveVersionId']
        );
      return off.length === 0
        ? undefined
        : fail(`Switched off: ${named(off.map((row) => String(row['ApiName'])))}.`);
    }
  },
  {
    id: 'flows-latest',
    title: 'the running version of each flow is the newest',
    mend: 'Activate the newest version, or take the change into the repository.',
    look({ org }) {
      const behind = org
        .rows('FlowDefinitionView')
        .filter(
          (row) => row['ActiveVersionId'] && row['LatestVersionId'] !== row['ActiveVersionId']
        );
      return behind.length === 0
        ? undefined
        : warn(
            `An older version runs: ${named(behind.map((row) => `${String(row['ApiName'])} (changed by ${textIn(row, 'LastModifiedBy', 'somebody')})`))}.`
          );
    }
  },
  {
    id: 'components',
    title: 'the components of the screen pop are there',
    mend: 'Deploy core again.',
    look: ({ expected, org }) =>
      missing(
        expected.components,
        org.texts('LightningComponentBundle', 'DeveloperName'),
        'The org lacks'
      )
  },
  {
    id: 'permission-sets',
    title: 'every permission set is there',
    mend: 'Deploy core and the directories you use.',
    look: ({ expected, org }) =>
      missing(expected.permissionSets, org.texts('PermissionSet', 'Name'), 'The org lacks')
  },
  {
    id: 'queues',
    title: 'every queue is there',
    mend: 'Deploy policy and policy-messaging: handoff deploy.',
    look: ({ expected, org }) =>
      missing([...expected.queues.keys()], org.texts('Group', 'DeveloperName'), 'The org lacks')
  },
  {
    id: 'routing-configurations',
    title: 'every routing configuration is there',
    mend: 'handoff deploy.',
    look: ({ expected, org }) =>
      missing(
        expected.routingConfigs,
        org.texts('QueueRoutingConfig', 'DeveloperName'),
        'The org lacks'
      )
  },
  {
    id: 'skills',
    title: 'every skill is there',
    mend: 'handoff deploy.',
    look: ({ expected, org }) =>
      missing(expected.skills, org.texts('Skill', 'DeveloperName'), 'The org lacks')
  },
  {
    id: 'presence-statuses',
    title: 'every presence status is there',
    mend: 'handoff deploy.',
    look: ({ expected, org }) =>
      missing(
        expected.presence,
        org.texts('ServicePresenceStatus', 'DeveloperName'),
        'The org lacks'
      )
  },
  {
    id: 'notification-types',
    title: 'every notification type is there',
    mend: 'handoff deploy.',
    look: ({ expected, org }) =>
      missing(
        expected.notifications,
        org.texts('CustomNotificationType', 'DeveloperName'),
        'The org lacks'
      )
  },
  {
    id: 'topics',
    title: 'every topic that hands over is there',
    mend: 'Deploy policy-agentforce: handoff deploy --with agentforce.',
    look: ({ expected, org }) =>
      missing(expected.topics, org.texts('GenAiPluginDefinition', 'DeveloperName'), 'The org lacks')
  }
];
