/**
 * Compiles destinations into queues, one per channel, and priorities into routing configurations.
 */
import { writeMetadata } from '../flow/index.ts';
import type { Destination, Policy } from '../policy/index.ts';
import { VOICE_PUSH_TIMEOUT } from '../platform/index.ts';
import type { Channel, Priority } from '../shared/reasons.ts';
import { PRIORITIES } from '../shared/reasons.ts';
import { QUEUE_SUFFIX } from './flows/routing.ts';
import { words } from './names.ts';
import { componentPath, type PolicyDirectory } from './paths.ts';

/** Where the queues of a channel live, what they hold and how much of a human's capacity one takes. */
const CHANNELS: Readonly<
  Record<
    Channel,
    {
      readonly directory: PolicyDirectory;
      readonly object: string;
      readonly label: string;
      /** Share of a human's capacity: a call takes all of it. */
      readonly capacityPercentage: number;
      /** Seconds until the work is offered to the next human. */
      readonly pushTimeout: number;
      /** Calls that a flow routes want external routing; everything else goes to who has most room. */
      readonly routingModel: 'MOST_AVAILABLE' | 'EXTERNAL_ROUTING';
    }
  >
> = {
  case: {
    directory: 'policy',
    object: 'Case',
    label: 'Case',
    capacityPercentage: 20,
    pushTimeout: 120,
    routingModel: 'MOST_AVAILABLE'
  },
  messaging: {
    directory: 'policy-messaging',
    object: 'MessagingSession',
    label: 'Messaging',
    capacityPercentage: 34,
    pushTimeout: 45,
    routingModel: 'MOST_AVAILABLE'
  },
  voice: {
    directory: 'policy-voice',
    object: 'VoiceCall',
    label: 'Voice',
    capacityPercentage: 100,
    pushTimeout: VOICE_PUSH_TIMEOUT,
    routingModel: 'EXTERNAL_ROUTING'
  }
};

/** Work of a smaller number is offered first. */
const RANK: Readonly<Record<Priority, number>> = { critical: 1, high: 2, normal: 3, low: 4 };

const configurationName = (priority: Priority, channel: Channel): string =>
  `Handoff_${words(priority)}${QUEUE_SUFFIX[channel]}`;

/** Developer name of a destination's queue on one channel. */
export const queueName = (stem: string, channel: Channel): string =>
  `${stem}${QUEUE_SUFFIX[channel]}`;

/** The routing configuration of each priority that a channel's queues use. */
function routingConfigurations(policy: Policy): readonly (readonly [string, string])[] {
  return (Object.keys(CHANNELS) as Channel[]).flatMap((channel) => {
    const used = new Set(
      policy.destinations
        .filter(({ channels }) => channels.includes(channel))
        .map(({ priority }) => priority)
    );
    return PRIORITIES.filter((priority) => used.has(priority)).map((priority) => {
      const { directory, label, capacityPercentage, pushTimeout, routingModel } = CHANNELS[channel];
      const name = configurationName(priority, channel);
      const content = writeMetadata('QueueRoutingConfig', {
        capacityPercentage,
        capacityType: 'INHERITED',
        isAttributeBased: false,
        label: `Handoff ${words(priority)} ${label}`,
        pushTimeout,
        routingModel,
        routingPriority: RANK[priority]
      });
      return [
        componentPath(directory, 'queueRoutingConfigs', name, 'queueRoutingConfig'),
        content
      ] as const;
    });
  });
}

function queue(destination: Destination, channel: Channel): readonly [string, string] {
  const { directory, object, label } = CHANNELS[channel];
  const name = queueName(destination.stem, channel);
  const content = writeMetadata('Queue', {
    description:
      `${destination.description} Add people as members: a queue without members routes to nobody.`.slice(
        0,
        255
      ),
    doesIncludeBosses: false,
    doesSendEmailToMembers: false,
    name: `Handoff ${destination.label} ${label}`.slice(0, 40).trim(),
    queueRoutingConfig: configurationName(destination.priority, channel),
    queueSobject: queueObjects(object).map((sobjectType) => ({ sobjectType }))
  });
  return [componentPath(directory, 'queues', name, 'queue'), content];
}

/** Case queues also own handoffs and approvals, so that a supervisor finds both in one place. */
function queueObjects(object: string): readonly string[] {
  return object === 'Case' ? ['Case', 'Handoff__c'] : [object];
}

/** Queues and routing configurations of a policy. */
export function queueFiles(policy: Policy): ReadonlyMap<string, string> {
  return new Map([
    ...routingConfigurations(policy),
    ...policy.destinations.flatMap((destination) =>
      destination.channels.map((channel) => queue(destination, channel))
    )
  ]);
}
