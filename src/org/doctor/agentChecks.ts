/** Can work be routed, and do the agents run as they should? */
import { fail, named, warn, type Check, type Patient } from './check.ts';

const isAgent = (row: Readonly<Record<string, unknown>>): boolean =>
  row['Type'] === 'ExternalCopilot';

/** Versions of service agents. */
function versionsOf({ org }: Patient) {
  const bots = org.rows('BotDefinition').filter(isAgent);
  return bots.map((bot) => ({
    bot,
    versions: org.rows('BotVersion').filter((row) => row['BotDefinitionId'] === bot['Id'])
  }));
}

export const AGENT_CHECKS: readonly Check[] = [
  {
    id: 'omni-channel',
    title: 'Omni-Channel is switched on',
    mend: 'Setup, Omni-Channel Settings: enable it.',
    look: ({ org }) =>
      org.rows('ServiceChannel').length === 0 ? fail('There is no service channel.') : undefined
  },
  {
    id: 'case-channel',
    title: 'cases can be routed',
    mend: 'Setup, Service Channels: add one for Case.',
    look: ({ org }) =>
      org.rows('ServiceChannel').length > 0 &&
      !org.texts('ServiceChannel', 'RelatedEntity').has('Case')
        ? fail('There is no service channel for cases.')
        : undefined
  },
  {
    id: 'messaging-channel',
    title: 'chats can be routed',
    mend: 'Switch Messaging on, or leave the messaging directory out.',
    look({ expected, org }) {
      const wanted = [...expected.queues.values()].some((objects) =>
        objects.includes('MessagingSession')
      );
      const has = org.texts('ServiceChannel', 'RelatedEntity').has('MessagingSession');
      return wanted && org.rows('ServiceChannel').length > 0 && !has
        ? fail('There is no service channel for chats.')
        : undefined;
    }
  },
  {
    id: 'agent-active',
    title: 'a service agent is active',
    mend: 'sf agent activate --api-name <agent>',
    look(patient) {
      const off = versionsOf(patient).filter(
        ({ versions }) => versions.length > 0 && !versions.some((row) => row['Status'] === 'Active')
      );
      return off.length === 0
        ? undefined
        : fail(
            `No version is active: ${named(off.map(({ bot }) => String(bot['DeveloperName'])))}.`
          );
    }
  },
  {
    id: 'agent-newest',
    title: 'the newest version of each agent is the active one',
    mend: 'Activate the newest version, or remove it.',
    look(patient) {
      const behind = versionsOf(patient).filter(({ versions }) => {
        const active = versions.find((row) => row['Status'] === 'Active');
        return (
          active &&
          versions.some((row) => Number(row['VersionNumber']) > Number(active['VersionNumber']))
        );
      });
      return behind.length === 0
        ? undefined
        : warn(
            `An older version runs: ${named(behind.map(({ bot }) => String(bot['DeveloperName'])))}.`
          );
    }
  },
  {
    id: 'agent-user',
    title: 'each service agent runs as an active user',
    mend: 'Choose an active user with the Einstein Agent licence while no version is active.',
    look({ org }) {
      const users = new Set(
        org
          .rows('User')
          .filter((row) => row['IsActive'] !== false)
          .map((row) => row['Id'])
      );
      const lost = org
        .rows('BotDefinition')
        .filter((row) => isAgent(row) && !users.has(row['BotUserId']));
      return lost.length === 0
        ? undefined
        : fail(
            `Its user is not active: ${named(lost.map((row) => String(row['DeveloperName'])))}.`
          );
    }
  },
  {
    id: 'can-escalate',
    title: 'topics that hand over may do so in the org',
    mend: 'handoff wire --record-route, or set canEscalate in the topic and deploy.',
    look({ expected, org }) {
      const off = org
        .rows('GenAiPluginDefinition')
        .filter(
          (row) =>
            expected.topics.includes(String(row['DeveloperName'])) && row['CanEscalate'] === false
        );
      return off.length === 0
        ? undefined
        : fail(`May not escalate: ${named(off.map((row) => String(row['DeveloperName'])))}.`);
    }
  }
];
