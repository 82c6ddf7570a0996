/** The server side of the pop, typed: every Apex call the components make stands here. */
import openHandoff from '@salesforce/apex/HandoffConsole.open';
import type { Packet } from 'c/handoffPacket';
import type { Opened } from 'c/handoffLive';

/** What `HandoffConsole.open` returns: a packet, or what is known while there is none. */
type OpenResult = Packet | { packet: Packet | null; expected: boolean; caller: string } | null;

/** Reads the packet of a record and records that it was seen. */
export async function open(recordId: string): Promise<Opened> {
  const result = await openHandoff<OpenResult>({ recordId });
  if (result === null) return { packet: null, expected: false, caller: '' };
  return 'packet' in result ? result : { packet: result, expected: true, caller: '' };
}
