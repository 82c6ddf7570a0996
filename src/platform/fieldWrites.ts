/**
 * Which fields of routing objects code may write. Only restrictions are listed: a field that is not here
 * may be written both ways, or is a custom field.
 *
 * Source: Object Reference for the Salesforce Platform, one page per object; where an object's text
 * refuses every update, that sentence is law even if single fields are marked as updateable.
 */

/** `never`, or only when the row is made, or only afterwards. */
export type Writable = 'never' | 'onCreate' | 'onUpdate';

/** What may be done with rows of an object, and the fields that are not freely writable. */
export interface ObjectWrites {
  readonly create: boolean;
  readonly update: boolean;
  readonly delete: boolean;
  readonly fields: Readonly<Record<string, Writable>>;
}

const never = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, 'never' as const]));
const onCreate = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, 'onCreate' as const]));

/** Restrictions by object. */
export const OBJECT_WRITES: Readonly<Record<string, ObjectWrites>> = {
  PendingServiceRouting: {
    create: true,
    update: true,
    delete: true,
    fields: {
      ...never('GroupId', 'QueueId', 'IsPushed', 'IsPushAttempted', 'IsTransfer', 'Serial'),
      ...onCreate('RoutingType', 'ServiceChannelId', 'WorkItemId', 'IsPreferredUserRequired'),
      ...onCreate('BotId', 'BotType'),
      TargetAcceptDateTime: 'onUpdate'
    }
  },
  AgentWork: {
    create: true,
    update: false,
    delete: true,
    fields: {
      ...never('Status', 'AcceptDateTime', 'AssignedDateTime', 'CancelDateTime', 'CloseDateTime'),
      ...never('DeclineDateTime', 'DeclineReason', 'OriginalGroupId', 'OriginalQueueId')
    }
  },
  UserServicePresence: { create: false, update: false, delete: true, fields: {} },
  MessagingSession: {
    create: false,
    update: true,
    delete: true,
    fields: {
      ...never('ChannelType', 'ChannelName', 'EndUserContactId', 'EndUserAccountId'),
      ...onCreate('Status', 'EndTime', 'MessagingChannelId', 'MessagingEndUserId', 'ConversationId')
    }
  },
  VoiceCall: {
    create: true,
    update: true,
    delete: true,
    fields: {
      ...never('CallStatus'),
      ...onCreate('PreviousCallId', 'NextCallId', 'QueueName', 'UserId', 'RecipientId', 'CallType')
    }
  },
  ConvMessageSendRequest: { create: false, update: false, delete: false, fields: {} },
  SkillRequirement: {
    create: true,
    update: true,
    delete: true,
    fields: onCreate('RelatedRecordId')
  }
};

/** A write the platform refuses. */
export interface RefusedWrite {
  readonly object: string;
  /** Blank when the whole operation is refused. */
  readonly field: string;
  readonly message: string;
}

/** What the platform refuses of one write (rule `field-not-writable`); empty when it takes it. */
export function refusedWrites(
  object: string,
  operation: 'create' | 'update' | 'delete',
  fields: readonly string[] = []
): readonly RefusedWrite[] {
  const writes = OBJECT_WRITES[object];
  if (writes === undefined) return [];
  if (!writes[operation]) {
    return [{ object, field: '', message: `No code can ${operation} rows of ${object}.` }];
  }
  if (operation === 'delete') return [];
  return fields.flatMap((field) => {
    const writable = writes.fields[field];
    const isAllowed =
      writable === undefined ||
      (writable === 'onCreate' && operation === 'create') ||
      (writable === 'onUpdate' && operation === 'update');
    if (isAllowed) return [];
    const when = { never: 'never', onCreate: 'only on creation', onUpdate: 'only afterwards' };
    const message = `${object}.${field} can be written ${when[writable]}.`;
    return [
      { object, field, message: message.replace('can be written never', 'can never be written') }
    ];
  });
}
