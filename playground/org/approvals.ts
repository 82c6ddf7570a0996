/** Decisions on held actions, as the org would write them: state, who decided, what the customer is to hear. */
import type { Engine } from '../../src/run/engine.ts';
import type { Packet, PacketApproval } from '../../src/shared/packet.ts';
import { readMessages } from '../../src/shared/messages.ts';

/** Codes of what the customer is to hear about a decision. */
const ANSWERS: Readonly<Record<string, string>> = {
  approved: 'approvalApproved',
  declined: 'approvalDeclined'
};

/** What a person decided. */
export type Decided = Pick<PacketApproval, 'state' | 'decidedBy' | 'note'>;

/** The request once decided; what the customer is to hear is in their language. */
export function decide(
  approval: PacketApproval,
  decided: Decided,
  packet: Packet,
  { records }: Engine
): PacketApproval {
  const code = ANSWERS[decided.state] ?? '';
  const answer = readMessages(records).text(code, packet.header.language);
  return { ...approval, ...decided, answer, toldAt: null };
}
