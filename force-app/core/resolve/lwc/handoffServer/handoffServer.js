/** The server side of the pop, typed: every Apex call the components make stands here. */
import openHandoff from '@salesforce/apex/HandoffConsole.open';
/** Reads the packet of a record and records that it was seen. */
export async function open(recordId) {
  const result = await openHandoff({ recordId });
  if (result === null) return { packet: null, expected: false, caller: '' };
  return 'packet' in result ? result : { packet: result, expected: true, caller: '' };
}
