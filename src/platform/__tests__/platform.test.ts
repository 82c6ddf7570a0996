import {
  CARRIERS,
  carriersOf,
  looksOnlyOnce,
  missingInputs,
  MOVING_WORK,
  movingWork,
  pendingAfter,
  PLATFORM_RULES,
  reaches,
  refusedWrites,
  ROUTING_TYPES,
  starts,
  SURFACES,
  type StartCriteria
} from '../index.ts';

const EDGE: StartCriteria = { on: 'CreateAndUpdate', onlyWhenChanged: true };
const update = (metBefore: boolean, meetsNow: boolean) =>
  ({ kind: 'update', metBefore, meetsNow }) as const;

describe('what starts a flow', () => {
  it('is the edge, not the level', () => {
    expect(starts(EDGE, update(false, true))).toBe(true);
    expect(starts(EDGE, update(true, true))).toBe(false);
    expect(starts({ ...EDGE, onlyWhenChanged: false }, update(true, true))).toBe(true);
  });

  it('is no insert for a flow on update', () => {
    const created = { kind: 'create', metBefore: false, meetsNow: true } as const;
    expect(starts(EDGE, created)).toBe(true);
    expect(starts({ on: 'Update', onlyWhenChanged: true }, created)).toBe(false);
  });

  it('schedules a path once for a time that only moves, and again after it was blank', () => {
    const first = pendingAfter(
      EDGE,
      { kind: 'create', metBefore: false, meetsNow: true },
      null,
      60
    );
    expect(first).toBe(60);
    expect(pendingAfter(EDGE, update(true, true), 60, 90)).toBe(90);
    expect(pendingAfter(EDGE, update(true, true), null, 120)).toBeNull();
    expect(pendingAfter(EDGE, update(true, false), null, null)).toBeNull();
    expect(pendingAfter(EDGE, update(false, true), null, 150)).toBe(150);
    expect(pendingAfter(EDGE, update(true, false), 60, null)).toBeNull();
  });

  it('tells a criterion that never turns false from one that does', () => {
    const presence = [{ field: 'Watch_At__c', isPresenceTest: true }];
    expect(looksOnlyOnce(EDGE, presence, 'Watch_At__c')).toBe(true);
    expect(looksOnlyOnce({ ...EDGE, on: 'Create' }, presence, 'Watch_At__c')).toBe(false);
    const withState = [...presence, { field: 'State__c', isPresenceTest: false }];
    expect(looksOnlyOnce(EDGE, withState, 'Watch_At__c')).toBe(false);
  });
});

describe('which writes are refused', () => {
  it.each([
    ['PendingServiceRouting', 'create', ['WorkItemId', 'GroupId'], ['GroupId']],
    ['PendingServiceRouting', 'update', ['RoutingType', 'RoutingPriority'], ['RoutingType']],
    ['PendingServiceRouting', 'create', ['TargetAcceptDateTime'], ['TargetAcceptDateTime']],
    ['AgentWork', 'update', ['OwnerId'], ['']],
    ['UserServicePresence', 'create', [], ['']],
    ['MessagingSession', 'update', ['Status', 'OwnerId'], ['Status']],
    ['MessagingSession', 'create', [], ['']],
    ['Case', 'update', ['OwnerId'], []]
  ] as const)('%s %s %j', (object, operation, fields, refused) => {
    expect(refusedWrites(object, operation, fields).map(({ field }) => field)).toEqual(refused);
  });

  it('says so in one sentence', () => {
    expect(refusedWrites('PendingServiceRouting', 'create', ['GroupId'])[0].message).toBe(
      'PendingServiceRouting.GroupId can never be written.'
    );
  });
});

describe('who hears what', () => {
  it('counts no word about a transfer that only a first request shows', () => {
    expect(reaches('reasonForNotRouting', 'web', 'notRoutedFirst')).toBe('proven');
    expect(SURFACES.map((surface) => reaches('reasonForNotRouting', surface, 'transfer'))).toEqual(
      SURFACES.map(() => 'no')
    );
  });

  it('leaves web chat without words of ours while it waits', () => {
    expect(reaches('sendConversationMessages', 'web', 'waiting')).toBe('unproven');
    expect(carriersOf('web', 'waiting')).toEqual(['estimatedWaitDisplay']);
    expect(carriersOf('whatsApp', 'waiting')).toEqual(['sendConversationMessages']);
    expect(carriersOf('voice', 'waiting')).toEqual([]);
  });

  it('lets the AI speak everywhere before it transfers', () => {
    expect(
      SURFACES.filter((surface) => reaches('aiReply', surface, 'withAi') !== 'proven')
    ).toEqual([]);
  });

  it('never calls a surface proven and unproven at once', () => {
    for (const { proven, unproven } of CARRIERS) {
      expect(proven.filter((surface) => unproven.includes(surface))).toEqual([]);
    }
  });
});

describe('what routeWork needs', () => {
  const always = ['recordId', 'routingType', 'serviceChannelId', 'serviceChannelLabel'];
  const given = (...names: string[]) => new Set([...always, 'serviceChannelDevName', ...names]);

  it.each([
    ['QueueBased', ['queueId'], ['isQueueVariable or queueLabel']],
    ['QueueBased', ['queueId', 'queueLabel'], []],
    [
      'Agent',
      ['agentId', 'agentLabel', 'isAgentRequired'],
      ['queueId', 'isQueueVariable or queueLabel']
    ],
    ['Copilot', ['queueId', 'queueLabel'], ['copilotId', 'copilotLabel']],
    [
      'SkillsBased',
      ['routingConfigId', 'routingConfigLabel', 'skillOption'],
      ['skillRequirementsResourceItem']
    ]
  ] as const)('%s with %j', (type, names, missing) => {
    expect(missingInputs(type, given(...names))).toEqual(missing);
  });

  it('names the target of every type among its needs', () => {
    for (const { needs, target } of Object.values(ROUTING_TYPES)) {
      expect(target.filter((name) => !needs.includes(name))).toEqual([]);
    }
  });
});

describe('how work moves', () => {
  it('has one cell for every action, channel and holder', () => {
    const keys = MOVING_WORK.map(({ action, channel, holder }) => [action, channel, holder].join());
    expect(new Set(keys).size).toBe(27);
    expect(keys).toHaveLength(27);
  });

  it('writes no field the platform refuses, and calls nothing moved that nothing confirms', () => {
    for (const { writes, way, confirmedBy, saysBefore, saysAfter } of MOVING_WORK) {
      for (const write of writes) {
        const [object, field] = write.split('.');
        expect(refusedWrites(object, 'update', [field])).toEqual([]);
      }
      expect(confirmedBy === '').toBe(way === 'none');
      expect(saysAfter === '').toBe(way === 'none');
      if (way === 'platformControl') expect(saysBefore).toBe('asked');
    }
  });

  it('moves a case by its owner and leaves a chat to the platform’s own control', () => {
    expect(movingWork('reassign', 'case', 'queue')?.way).toBe('owner');
    expect(movingWork('reassign', 'messaging', 'person')?.way).toBe('platformControl');
    expect(movingWork('handBack', 'voice', 'person')?.way).toBe('none');
  });
});

it('every rule has a source and says what happens otherwise', () => {
  expect(new Set(PLATFORM_RULES.map(({ id }) => id)).size).toBe(PLATFORM_RULES.length);
  for (const { says, source, otherwise } of PLATFORM_RULES) {
    expect([says, source, otherwise].every((text) => text.length > 20)).toBe(true);
  }
});
