import fc from 'fast-check';
import { readFlow, writeFlow, type Flow } from '../../flow/index.ts';
import type { Channel } from '../../shared/reasons.ts';
import { policy } from '../../../policy/index.ts';
import { chooseDestinationFlow } from '../flows/chooseDestination.ts';
import { routeCaseFlow, routeMessagingFlow, routeVoiceFlow } from '../flows/routing.ts';
import { readRouting } from './routingReading.ts';
import { routingRunner } from './routingWorld.ts';
import { anyWorld } from './worlds.ts';

const FLOWS = {
  messaging: routeMessagingFlow(policy),
  voice: routeVoiceFlow(policy),
  case: routeCaseFlow(policy)
};
const choose = chooseDestinationFlow(policy.fallback);
const words = policy.messages.find(({ code }) => code === 'unrouted')!.words['en'];

describe('routing flows', () => {
  it.each(Object.keys(FLOWS) as Channel[])(
    '%s: does what routing promises in 4,000 worlds',
    (channel) => {
      const asDeployed = (flow: Flow): Flow => readFlow(writeFlow(flow));
      const run = routingRunner(asDeployed(FLOWS[channel]), asDeployed(choose));
      fc.assert(
        fc.property(anyWorld(channel, policy.fallback), (world) => {
          expect(run(world).fate).toEqual(readRouting(world, words));
        }),
        { numRuns: 4000 }
      );
    }
  );

  it('reads custom metadata at most three times and never after routing', () => {
    const reads = (FLOWS.messaging.recordLookups ?? []).filter(({ object }) =>
      object?.endsWith('__mdt')
    );
    expect(reads).toEqual([]);
    expect(
      (choose.recordLookups ?? []).filter(({ object }) => object?.endsWith('__mdt'))
    ).toHaveLength(1);
  });
});
