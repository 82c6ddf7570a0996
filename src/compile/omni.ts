/**
 * Compiles what routing needs besides queues: skills, presence statuses, decline reasons and the
 * notification type.
 */
import { writeMetadata } from '../flow/index.ts';
import type { Policy } from '../policy/index.ts';
import { languageSkill, skillsOf } from './skills.ts';
import { words } from './names.ts';
import { componentPath, type Room } from './paths.ts';

/** Developer name of the custom notification type. */
export const NOTIFICATION_TYPE = 'Handoff_Alert';

/** Reasons a human may give for declining; each is also a row in reports. */
export const DECLINE_REASONS: Readonly<Record<string, string>> = {
  Handoff_Busy: 'Handoff: Still busy with a customer',
  Handoff_Wrong_Team: 'Handoff: Belongs to another team',
  Handoff_Missing_Permission: 'Handoff: Not certified for this',
  Handoff_Conflict: 'Handoff: Conflict of interest'
};

/** Statuses in which work is offered, by the channel they serve. */
const PRESENCE: readonly {
  readonly room: Room;
  readonly name: string;
  readonly label: string;
  readonly channel: string;
}[] = [
  {
    room: 'messaging',
    name: 'Handoff_Available_Messaging',
    label: 'Handoff: Available for messaging',
    channel: 'sfdc_livemessage'
  },
  {
    room: 'voice',
    name: 'Handoff_Available_Voice',
    label: 'Handoff: Available for calls',
    channel: 'sfdc_phone'
  }
];

function skillFiles(policy: Policy): readonly (readonly [string, string])[] {
  const required = policy.destinations.flatMap((destination) =>
    skillsOf(destination).map(({ skill }) => ({
      name: skill,
      description:
        destination.certification === skill
          ? `Holds the licence or certification that ${destination.label} requires.`
          : `Needed by ${destination.label}.`
    }))
  );
  const languages = policy.languages.slice(1).map((language) => ({
    name: languageSkill(language),
    description: `Speaks ${language}: takes conversations in that language.`
  }));
  const byName = new Map([...required, ...languages].map((skill) => [skill.name, skill]));
  return [...byName.values()].map(({ name, description }) => [
    componentPath('core/transfer', 'skills', name, 'skill'),
    writeMetadata('Skill', {
      description,
      label: `Handoff: ${words(name.replace(/^Handoff_/, ''))}`
    })
  ]);
}

/** Skills, presence statuses, decline reasons and the notification type. */
export function omniFiles(policy: Policy): ReadonlyMap<string, string> {
  return new Map([
    ...skillFiles(policy),
    ...PRESENCE.map(
      ({ room, name, label, channel }) =>
        [
          componentPath(room, 'servicePresenceStatuses', name, 'servicePresenceStatus'),
          writeMetadata('ServicePresenceStatus', { channels: { channel }, label })
        ] as const
    ),
    [
      componentPath(
        'core/resolve',
        'servicePresenceStatuses',
        'Handoff_Wrapping_Up',
        'servicePresenceStatus'
      ),
      writeMetadata('ServicePresenceStatus', { label: 'Handoff: Wrapping up' })
    ] as const,
    ...Object.entries(DECLINE_REASONS).map(
      ([name, label]) =>
        [
          componentPath('core/resolve', 'presenceDeclineReasons', name, 'presenceDeclineReason'),
          writeMetadata('PresenceDeclineReason', { label })
        ] as const
    ),
    [
      componentPath('core/transfer', 'notificationtypes', NOTIFICATION_TYPE, 'notiftype'),
      writeMetadata('CustomNotificationType', {
        customNotifTypeName: NOTIFICATION_TYPE,
        description:
          'A critical handoff, a held action or a harmful AI answer. The text holds no personal data; opening it leads to the handoff.',
        desktop: true,
        masterLabel: 'Handoff Alert',
        mobile: true,
        slack: false
      })
    ] as const
  ]);
}
