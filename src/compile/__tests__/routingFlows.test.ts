import fc from 'fast-check';
import { readFlow, writeFlow, type Flow } from '../../flow/index.ts';
import type { Channel } from '../../shared/reasons.ts';
import { policy } from '../../../policy/index.ts';
import {
  HANDOFF_ACTION_MODELS,
  handoffRoutingContract
} from '../../flow/prover/handoffContracts.ts';
import { proveRouting } from '../../flow/prover/proveFlow.ts';
import { chooseDestinationFlow } from '../flows/chooseDestination.ts';
import { LAST_HOP } from '../flows/destinationChoice.ts';
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

describe('routing flows', () => {
  it.each(Object.keys(FLOWS) as Channel[])(
    '%s: does what routing promises in 4,000 worlds',
    (channel) => {
      const asDeployed = (flow: Flow): Flow => readFlow(writeFlow(flow));
      const run = routingRunner(asDeployed(FLOWS[channel]), asDeployed(choose));
      fc.assert(
        fc.property(anyWorld(channel, policy.fallback), (world) => {
          expect(run(world).fate).toEqual(readRouting(world));
        }),
        { numRuns: 4000 }
      );
    }
  );

  describe('what is proved of every path', () => {
    const proving = (change: (xml: string) => string): readonly string[] => {
      const flow = readFlow(change(writeFlow(FLOWS.messaging)));
      return proveRouting(flow, handoffRoutingContract('messaging', LAST_HOP), {
        models: HANDOFF_ACTION_MODELS,
        subflows: { Handoff_Choose_Destination: choose }
      }).counterExamples.map(({ claim }) => claim);
    };
    const to = (step: string) => `<targetReference>${step}<`;

    it('holds for the flow as compiled', () => {
      expect(proving((xml) => xml)).toEqual([]);
    });

    it.each([
      [
        'routes-to-closed',
        'a closed team is asked all the same',
        (xml: string) => xml.replaceAll(to('Record_That_It_Is_After_Hours'), to('Record_The_Route'))
      ],
      [
        'routes-to-nobody',
        'nobody is online and no call-back is on record',
        (xml: string) =>
          xml.replaceAll(to('Record_That_Nobody_Is_Available'), to('Record_The_Route'))
      ],
      [
        'wrong-cause',
        'nobody being online is recorded as after hours',
        (xml: string) => xml.replace('>nobodyAvailable<', '>afterHours<')
      ],
      [
        'wrong-cause',
        'a closed team is recorded as nobody being online',
        (xml: string) => xml.replace('>afterHours<', '>nobodyAvailable<')
      ],
      [
        'restricted-leak',
        'restricted work falls back to the queue of everybody',
        (xml: string) =>
          xml.replaceAll(to('May_The_Fallback_Take_It'), to('Find_The_Fallback_Queue'))
      ],
      [
        'other-target',
        'the queue is asked and people with skills are routed to',
        (xml: string) => xml.replaceAll(to('Ask_Who_Has_The_Skills'), to('Ask_Who_Is_Available'))
      ]
    ])('%s: %s', (claim, _, change) => {
      expect(proving(change)).toContain(claim);
    });
  });

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
