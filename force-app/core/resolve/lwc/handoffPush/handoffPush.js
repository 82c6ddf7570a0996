/**
 * The push of the platform: `Handoff_Changed__e` over the streaming client. It only says that there is
 * something to look at; losing it is normal and is reported, not hidden.
 */
import { isEmpEnabled, onError, subscribe, unsubscribe } from 'lightning/empApi';
/** Channel of the platform event. */
export const CHANNEL = '/event/Handoff_Changed__e';
const NEW_EVENTS_ONLY = -1;
/** Who is told when the connection ends. */
const told = new Set();
let hears = false;
/**
 * The platform takes listeners for errors and never gives them back: a listener of one component would
 * hold that component, and everything it shows, for as long as the page lives. So it gets one, which
 * holds only whoever still listens.
 */
function hearErrors() {
  if (hears) return;
  hears = true;
  onError(() => {
    for (const tell of [...told]) tell();
  });
}
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
  hearErrors();
  let active = true;
  const lost = () => onLost();
  told.add(lost);
  const subscription = await subscribe(CHANNEL, NEW_EVENTS_ONLY, (message) => {
    if (active) onHint(hintOf(message.data.payload));
  });
  return () => {
    active = false;
    told.delete(lost);
    void unsubscribe(subscription);
  };
}
