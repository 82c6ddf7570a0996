import { LivePacket } from 'c/handoffLive';
import { subscribeToChanges } from 'c/handoffPush';
import { open, recordPop, recordResponse, refresh } from 'c/handoffServer';
/** A feed of the handoff of one record, not started yet. */
export function feedOf(recordId, tell) {
  const source = { open: () => open(recordId), refresh, subscribe: subscribeToChanges };
  return new LivePacket(source, tell);
}
/** A time stamp that nobody waits for: without it a report misses one figure. */
function stamp(write) {
  write.catch(() => undefined);
}
/** The console's log repeats what is stored, unmasked; only what is said later is new. */
function laterThanStored(log, feed) {
  const stored = feed.state.shown?.packet.turns.filter(({ sequence }) => sequence > 0) ?? [];
  const last = stored.at(-1)?.at ?? '';
  return log.filter(({ at }) => (at ?? '') > last);
}
/**
 * The packet is on the screen: stamps that, and listens to the conversation where there is a bridge.
 * @returns what ends the listening
 */
export function arrived(bridge, feed, ended) {
  const { transferId } = feed.state;
  let answered = false;
  const heard = (turn) => {
    feed.addLines([turn]);
    if (turn.speaker !== 'human' || answered || !transferId) return;
    answered = true;
    stamp(recordResponse(transferId));
  };
  if (transferId) stamp(recordPop(transferId));
  const cancels = [bridge?.onLine?.(heard), bridge?.onEnd?.(ended)];
  bridge?.readLog?.().then(
    (log) => feed.addLines(laterThanStored(log, feed)),
    () => undefined // The log is a convenience; the stored turns are the truth.
  );
  return cancels.filter((cancel) => cancel !== undefined);
}
