/**
 * What the product's own flows promise: the contracts of the three routing flows, and how each Apex
 * action can turn out — it says `success` false instead of failing, and may fail all the same.
 */
import type { ApexAction } from '../../shared/apexAction.ts';
import { APEX_ACTIONS } from '../../shared/apexActions.ts';
import type { Channel } from '../../shared/reasons.ts';
import { constant } from './abstractState.ts';
import type { ActionModels, ActionOutcome } from './actionModels.ts';
import type { RoutingContract } from './routingMonitor.ts';

const OPEN = 'apex:HandoffOpenTransfer';
const RECORD = 'apex:HandoffRecordRouting';
const UNROUTED = 'apex:HandoffRecordUnrouted';

/** The contract of the routing flow of a channel. @param lastHop hop at which the fallback takes over */
export function handoffRoutingContract(channel: Channel, lastHop: number): RoutingContract {
  return {
    channel,
    beforeRouting: [OPEN, RECORD],
    once: [OPEN],
    mayFail: [RECORD, UNROUTED],
    beforeDestination: ['decision:Who_Should_Receive_It'],
    beforeGivingUp: [UNROUTED],
    skillsComplete: 'skillsComplete',
    beforeAway: UNROUTED,
    restricted: 'restricted',
    cause: { action: UNROUTED, input: 'cause' },
    chain: {
      flow: 'Handoff_Choose_Destination',
      input: 'destination',
      found: 'found',
      open: channel === 'case' ? undefined : 'open',
      overflow: 'overflow',
      hops: 'hop',
      lastHop
    },
    mayGiveUpBefore: channel === 'case' ? OPEN : undefined
  };
}

/** An output that the signature describes as blank in some cases may be missing; the others are there. */
function outcomesOf({ className, outputs }: ApexAction): readonly ActionOutcome[] {
  const names = (list: ApexAction['outputs']) => list.map(({ name }) => name);
  return [
    {
      label: 'succeeds',
      outputs: { success: constant(true) },
      nullable: names(outputs.filter(({ description }) => description.includes('blank'))),
      recordsCase: `apex:${className}` === UNROUTED
    },
    {
      label: 'reports a problem',
      outputs: { success: constant(false) },
      nullable: names(outputs.filter(({ name }) => name !== 'success')),
      failed: true
    }
  ];
}

/** Models of every Apex action of the product, from its published signature. */
export const HANDOFF_ACTION_MODELS: ActionModels = Object.fromEntries(
  APEX_ACTIONS.map((action) => [`apex:${action.className}`, { outcomes: outcomesOf(action) }])
);
