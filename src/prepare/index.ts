/**
 * The Prepare room: masks what must not be stored and builds the packet the human agent reads.
 */
export {
  createRedactor,
  TokenBook,
  wordsOfKind,
  type Redacted,
  type RedactedConversation,
  type RedactionContext,
  type RedactionSpan,
  type Redactor
} from './redact/index.ts';
export { buildPacket, type PacketInput } from './packet/buildPacket.ts';
export { type HeldAction } from './packet/holds.ts';
export { lastQuestion } from './packet/coldRead.ts';
