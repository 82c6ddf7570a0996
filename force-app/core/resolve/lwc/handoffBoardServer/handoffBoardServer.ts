/** The server side of the supervisor board, typed. */
import pendingApprovals from '@salesforce/apex/HandoffApprovals.pending';
import flagHandoff from '@salesforce/apex/HandoffBoard.flag';
import readQueues from '@salesforce/apex/HandoffBoard.queues';
import reassignHandoff from '@salesforce/apex/HandoffBoard.reassign';
import readRows from '@salesforce/apex/HandoffBoard.rows';
import takeOverHandoff from '@salesforce/apex/HandoffBoard.takeOver';
import type { BoardRow, QueueHealth } from 'c/handoffBoardRows';
import type { PacketApproval } from 'c/handoffPacket';

/** Live handoffs and AI conversations near a threshold, at most 200. */
export const rows = (): Promise<BoardRow[]> => readRows<BoardRow[]>();

/** The state of every queue. */
export const queues = (): Promise<QueueHealth[]> => readQueues<QueueHealth[]>();

/** Requests the reader may decide, oldest first. */
export const pending = (): Promise<PacketApproval[]> => pendingApprovals<PacketApproval[]>();

/** The next assessed turn escalates to the reader. */
export const takeOver = (handoffId: string): Promise<void> => takeOverHandoff({ handoffId });

/** Gives the handoff to another person. */
export const reassign = (handoffId: string, userId: string): Promise<void> =>
  reassignHandoff({ handoffId, userId });

/** Raises or lowers the flag of a handoff. */
export const flag = (handoffId: string, flagged: boolean): Promise<void> =>
  flagHandoff({ handoffId, flagged });
