/** The server side of the supervisor board, typed. */
import pendingApprovals from '@salesforce/apex/HandoffApprovals.pending';
import flagHandoff from '@salesforce/apex/HandoffBoard.flag';
import readQueues from '@salesforce/apex/HandoffBoard.queues';
import reassignHandoff from '@salesforce/apex/HandoffBoard.reassign';
import readRows from '@salesforce/apex/HandoffBoard.rows';
import takeOverHandoff from '@salesforce/apex/HandoffBoard.takeOver';
/** Live handoffs and AI conversations near a threshold, at most 200. */
export const rows = () => readRows();
/** The state of every queue. */
export const queues = () => readQueues();
/** Requests the reader may decide, oldest first. */
export const pending = () => pendingApprovals();
/** The next assessed turn escalates to the reader. */
export const takeOver = (handoffId) => takeOverHandoff({ handoffId });
/** Gives the handoff to another person. */
export const reassign = (handoffId, userId) => reassignHandoff({ handoffId, userId });
/** Raises or lowers the flag of a handoff. */
export const flag = (handoffId, flagged) => flagHandoff({ handoffId, flagged });
