/** The server side of the pop, typed: every Apex call its components make stands here. */
import decideApproval from '@salesforce/apex/HandoffApprovals.decide';
import markDisclosureStatus from '@salesforce/apex/HandoffConsole.markDisclosure';
import markItemDone from '@salesforce/apex/HandoffConsole.markDone';
import markCustomerTold from '@salesforce/apex/HandoffConsole.markTold';
import openHandoff from '@salesforce/apex/HandoffConsole.open';
import recordPopShown from '@salesforce/apex/HandoffConsole.recordPop';
import recordFirstResponse from '@salesforce/apex/HandoffConsole.recordResponse';
import refreshHandoff from '@salesforce/apex/HandoffConsole.refresh';
import readTurns from '@salesforce/apex/HandoffConsole.turns';
import markTurn from '@salesforce/apex/HandoffFeedback.mark';
import undoTurn from '@salesforce/apex/HandoffFeedback.undo';
import revealValue from '@salesforce/apex/HandoffReveal.reveal';
import handBackHandoff from '@salesforce/apex/HandoffWrapUp.handBack';
import saveWrapUp from '@salesforce/apex/HandoffWrapUp.save';
import { openingWords } from 'c/handoffWording';
/** The answer with the first sentence composed from its slots; a packet without slots stays as it is. */
function spoken(opened) {
  const { packet } = opened;
  if (!packet?.openingSlots) return opened;
  return { ...opened, packet: { ...packet, opening: openingWords(packet.openingSlots) } };
}
/** Reads the packet of a record and records that it was seen. */
export const open = async (recordId) => spoken(await openHandoff({ recordId }));
/** Reads what is newer than the version. */
export const refresh = async (handoffId, version) =>
  spoken(await refreshHandoff({ handoffId, version }));
/** At most 200 turns after a sequence number, in order. */
export const turns = (handoffId, afterSequence) => readTurns({ handoffId, afterSequence });
/** Marks a missing item or a promise as done, or not. */
export const markDone = (itemId, done) => markItemDone({ itemId, done });
/** Records that a disclosure was read, agreed to or refused. */
export const markDisclosure = (handoffId, code, status) =>
  markDisclosureStatus({ handoffId, code, status });
/** Records that the customer has heard the decision of a request. */
export const markTold = (approvalId) => markCustomerTold({ approvalId });
/** Stamps when the pop showed the leg, the first time. */
export const recordPop = (transferId) => recordPopShown({ transferId });
/** Stamps when the human first answered, the first time. */
export const recordResponse = (transferId) => recordFirstResponse({ transferId });
/** Marks an answer of the AI; harmful notifies at once. */
export const mark = (handoffId, sequence, feedback, note) =>
  markTurn({ handoffId, sequence, feedback, note });
/** Takes a mark back. */
export const undo = (handoffId, sequence) => undoTurn({ handoffId, sequence });
/** Approves or declines a held action. */
export const decide = (approvalId, decision, note) =>
  decideApproval({ approvalId, decision, note });
/** The hidden value behind a key; every call is recorded with its reason. */
export const reveal = (revealKey, reason) => revealValue({ revealKey, reason });
/** Saves the answers of the wrap-up. */
export const wrapUp = (transferId, answers) => saveWrapUp({ transferId, ...answers });
/** Hands the conversation back to the AI; the loop guard may refuse, with a message. */
export const handBack = (transferId, note) => handBackHandoff({ transferId, note });
