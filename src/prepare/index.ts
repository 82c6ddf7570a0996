/**
 * The Prepare room: builds the packet the human agent reads.
 */
export { buildPacket, type PacketInput } from './packet/buildPacket.ts';
export { type HeldAction } from './packet/holds.ts';
export { lastQuestion } from './packet/coldRead.ts';
