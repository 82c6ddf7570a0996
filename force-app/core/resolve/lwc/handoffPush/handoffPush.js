/**
 * The push of the platform: `Handoff_Changed__e` over the streaming client. It only says that there is
 * something to look at; losing it is normal and is reported, not hidden.
 */
import { isEmpEnabled, onError, subscribe, unsubscribe } from 'lightning/empApi';
/** Channel of the platform event. */
export const CHANNEL = '/event/Handoff_Changed__e';
const NEW_EVENTS_ONLY = -1;
function hintOf(payload) {
  return {
    handoffId: String(payload.Handoff_Id__c ?? ''),
    conversationKey: String(payload.Conversation_Key__c ?? ''),
    version: Number(payload.Version__c ?? 0)
  };
}
/**
 * @param onHint called for every change of any handoff; the receiver picks its own
 * @param onLost called when the connection ends
 * @returns what ends the subscription; rejects where streaming is not available
 */
export async function subscribeToChanges(onHint, onLost) {
  if (!(await isEmpEnabled())) throw new Error('Streaming is not available on this device.');
  let active = true;
  onError(() => {
    if (active) onLost();
  });
  const subscription = await subscribe(CHANNEL, NEW_EVENTS_ONLY, (message) => {
    if (active) onHint(hintOf(message.data.payload));
  });
  return () => {
    active = false;
    void unsubscribe(subscription);
  };
}
