/**
 * What the product's own flows promise: the contracts of the three routing flows, and how each Apex
 * action can turn out — it says `success` false instead of failing, and may fail all the same.
 */
import { APEX_ACTIONS } from '../../shared/apexActions.ts';
import type { Channel } from '../../shared/reasons.ts';
import { constant } from './abstractState.ts';
import type { ActionModels, ActionOutcome } from './actionModels.ts';
import type { RoutingContract } from './routingMonitor.ts';

/** The action whose success leaves a case that somebody will work on. */
const RECORDS_CASE = 'HandoffRecordUnrouted';

function outcomesOf(className: string, outputs: readonly string[]): readonly ActionOutcome[] {
  const others = outputs.filter((output) => output !== 'success');
  return [
    {
      label: 'succeeds',
      outputs: { success: constant(true) },
      recordsCase: className === RECORDS_CASE
    },
    {
      label: 'reports a problem',
      outputs: { success: constant(false) },
      nullable: others,
      failed: true
    }
  ];
}

/** Models of every Apex action of the product, from its published signature. */
export const HANDOFF_ACTION_MODELS: ActionModels = Object.fromEntries(
  APEX_ACTIONS.map(({ className, outputs }) => [
    `apex:${className}`,
    {
      outcomes: outcomesOf(
        className,
        outputs.map(({ name }) => name)
      )
    }
  ])
);

const OPEN = 'apex:HandoffOpenTransfer';
const RECORD = 'apex:HandoffRecordRouting';

/** The contract of the routing flow of a channel. @param lastHop hop at which the fallback takes over */
export function handoffRoutingContract(channel: Channel, lastHop: number): RoutingContract {
  return {
    channel,
    beforeRouting: [OPEN, RECORD],
    once: [OPEN],
    mayFail: [RECORD],
    overflow: { variable: 'overflow', hops: 'hop', lastHop },
    found: 'found',
    mayGiveUpBefore: channel === 'case' ? OPEN : undefined
  };
}
