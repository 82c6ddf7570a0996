/** What must hold where a path of a routing flow ends, and when one may end without routing. */
import { isProvenPresent, valueIs } from './abstractState.ts';
import { isClosed, isExhausted, isNotFound } from './destinationChain.ts';
import type { ProofState, Violation } from './proofTypes.ts';
import { valueAt } from './proofValues.ts';
import type { RoutingContract, RoutingMonitor } from './routingMonitor.ts';

/** A path that passes somebody by who may be there. */
export const IGNORED: Violation = {
  claim: 'ignored-availability',
  message: 'Somebody may be online for the queue that was asked about, and the work goes elsewhere.'
};

/** True when somebody may be online for the queue that was asked about last. */
export const isSomebodyThere = ({ availability }: RoutingMonitor): boolean =>
  availability === 'many' || availability === 'unknown';

/** True when the work may be restricted, so that the fallback queue may not have it. */
function isRestricted(state: ProofState<RoutingMonitor>, { restricted }: RoutingContract): boolean {
  return restricted !== undefined && !valueIs(valueAt(restricted, state), false);
}

/** True when the path is entitled to end without routing. */
function mayGiveUp(state: ProofState<RoutingMonitor>, contract: RoutingContract): boolean {
  const { monitor } = state;
  if (monitor.fallbackFailed) return true;
  const { mayGiveUpBefore, chain, beforeAway } = contract;
  if (mayGiveUpBefore !== undefined && !monitor.tried.includes(mayGiveUpBefore)) return true;
  if (isRestricted(state, contract)) {
    if (monitor.failed) return true;
    if (chain && isNotFound(chain, state) && isExhausted(chain, state)) return true;
  }
  if (beforeAway !== undefined) return false;
  if (monitor.failed) return false;
  if (chain === undefined) return monitor.availability === 'nobody' && state.visits.size === 0;
  return (monitor.availability === 'nobody' || isClosed(chain, state)) && isExhausted(chain, state);
}

/** What is wrong with how a path ended; empty when the end is terminal. */
export function judgeEnd(
  state: ProofState<RoutingMonitor>,
  contract: RoutingContract
): Violation[] {
  const { monitor } = state;
  const saysWhy = isProvenPresent(valueAt('reasonForNotRouting', state), state.knowledge);
  const violations: Violation[] = [];
  if (monitor.routed) {
    if (contract.showsReason && saysWhy) {
      const message = 'The customer is told why nobody comes although the work was routed.';
      violations.push({ claim: 'contradiction', message });
    }
    return violations;
  }
  const { mayGiveUpBefore } = contract;
  const isRoutable = mayGiveUpBefore === undefined || monitor.tried.includes(mayGiveUpBefore);
  const everythingFailed =
    monitor.caseFailed && (monitor.fallbackFailed || !isRoutable || isRestricted(state, contract));
  if (!monitor.caseRecorded && !everythingFailed) {
    const message = 'The path ends with the work neither routed nor recorded as a case.';
    violations.push({ claim: 'not-terminal', message });
  }
  if (contract.showsReason && !saysWhy) {
    const message = 'The work is not routed and reasonForNotRouting is empty: the customer waits.';
    violations.push({ claim: 'silent-end', message });
  }
  const untried = (contract.beforeGivingUp ?? []).filter((key) => !monitor.tried.includes(key));
  if (untried.length > 0) {
    const message = `The path ends without routing before ${untried.join(', ')}.`;
    violations.push({ claim: 'before-giving-up', message });
  }
  if (isSomebodyThere(monitor)) violations.push(IGNORED);
  else if (!mayGiveUp(state, contract)) {
    const message = 'The path gives up before every destination and the fallback queue were tried.';
    violations.push({ claim: 'gave-up-early', message });
  }
  return violations;
}
