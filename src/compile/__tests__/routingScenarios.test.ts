import { policy } from '../../../policy/index.ts';
import { readFlow, writeFlow, type Flow } from '../../flow/index.ts';
import { carriersOf, SURFACES } from '../../platform/index.ts';
import type { Channel } from '../../shared/reasons.ts';
import { chooseDestinationFlow } from '../flows/chooseDestination.ts';
import { routeCaseFlow, routeMessagingFlow, routeVoiceFlow } from '../flows/routing.ts';
import { CASES, dayOf, EVERYWHERE, LIVE, type Scenario } from './routingScenarios.ts';
import { routingRunner, SUFFIX } from './routingWorld.ts';

const asDeployed = (flow: Flow): Flow => readFlow(writeFlow(flow));
const choose = asDeployed(chooseDestinationFlow(policy.fallback));
const FLOWS = {
  messaging: routeMessagingFlow(policy),
  voice: routeVoiceFlow(policy),
  case: routeCaseFlow(policy)
};
const TABLE: Readonly<Record<Channel, readonly Scenario[]>> = {
  messaging: [...EVERYWHERE, ...LIVE],
  voice: [...EVERYWHERE, ...LIVE],
  case: [...EVERYWHERE, ...CASES]
};

describe.each(Object.keys(FLOWS) as Channel[])('%s', (channel) => {
  const run = routingRunner(asDeployed(FLOWS[channel]), choose);

  it.each(TABLE[channel])('%s', (_what, change, { routed, callBacks = [], lastResort = '' }) => {
    const fate = run(dayOf(channel, change)).fate;
    const queue = routed === '' ? '' : `${routed}${SUFFIX[channel]}`;
    expect({
      routed: fate.routed,
      callBacks: fate.callBacks,
      lastResort: fate.lastResort
    }).toEqual({ routed: queue, callBacks, lastResort });
  });

  it('writes no words into the flow that no transfer shows', () => {
    expect(writeFlow(FLOWS[channel])).not.toContain('reasonForNotRouting');
  });
});

it('has more than sixty scenarios', () => {
  expect(Object.values(TABLE).flat().length).toBeGreaterThanOrEqual(60);
});

it('lets the AI say on every surface what no transfer can say', () => {
  for (const surface of SURFACES) expect(carriersOf(surface, 'withAi')).toContain('aiReply');
});
