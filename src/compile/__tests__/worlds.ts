/** Random worlds in which things go wrong often enough to matter. */
import fc from 'fast-check';
import type { Channel } from '../../shared/reasons.ts';
import type { Place, Result, World } from './routingWorld.ts';

const mostly = <Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...others) }
  );

const anyResult = mostly<Result>('works', 'refuses', 'fails');

const anyPlace = (stem: string, overflow: string): fc.Arbitrary<Place> =>
  fc.record({
    stem: fc.constant(stem),
    known: mostly(true, false),
    serves: mostly(true, false),
    hasQueue: mostly(true, false),
    closed: mostly(false, true),
    routing: fc.constantFrom('queue', 'agent', 'skills', 'external'),
    hasRoutingConfig: mostly(true, false),
    mayTakeIt: mostly(true, false),
    waitLimit: fc.constantFrom(null, 60, 300),
    overflow: mostly(overflow, ''),
    online: fc.constantFrom<Place['online'][]>(0, 0, 0, 2, -1, 'fails'),
    skilled: fc.constantFrom<Place['skilled']>(0, 0, 2, -1, 'fails'),
    wait: fc.constantFrom(null, -1, 30, 200, 900)
  });

/** Any world of a channel whose chains end at `fallback`. */
export function anyWorld(channel: Channel, fallback: string): fc.Arbitrary<World> {
  return fc.record({
    channel: fc.constant(channel),
    hasCaseChannel: mostly(true, false),
    open: anyResult,
    personId: fc.constantFrom('', '005'),
    personOnline: fc.constantFrom<World['personOnline']>(0, 1, -1, 'fails'),
    language: mostly('en', 'es', 'xx'),
    restricted: mostly(false, true),
    handoff: fc.constantFrom('none', 'open', 'restricted', 'fails'),
    places: fc.tuple(
      anyPlace('Handoff_First', 'Handoff_Second'),
      anyPlace('Handoff_Second', 'Handoff_Third'),
      anyPlace('Handoff_Third', 'Handoff_Fourth')
    ),
    fallback: anyPlace(fallback, ''),
    recordRoute: anyResult,
    skillsComplete: fc.boolean(),
    failingRoutes: fc.subarray([
      'Agent *',
      'SkillsBased *',
      `QueueBased ${fallback}_Messaging`,
      `QueueBased ${fallback}_Voice`,
      `QueueBased ${fallback}_Case`,
      'QueueBased Handoff_First_Messaging',
      'QueueBased Handoff_First_Voice',
      'QueueBased Handoff_First_Case'
    ]),
    queueLookUpFails: mostly(false, true),
    recordNobody: anyResult,
    recordFailed: fc.constantFrom<Result>('works', 'refuses', 'fails'),
    caseFails: fc.boolean()
  });
}
