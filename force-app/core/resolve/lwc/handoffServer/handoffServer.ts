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
import type { Opened } from 'c/handoffLive';
import type {
  ApprovalState,
  Feedback,
  HandoffJudgement,
  PacketDisclosure,
  PacketTurn,
  ReasonCode,
  WrapUpOutcome
} from 'c/handoffPacket';
import { openingWords } from 'c/handoffWording';

/** Answers of the wrap-up form. `correctReason` is blank when the reason was right. */
export interface WrapUpAnswers {
  readonly outcome: WrapUpOutcome;
  readonly judgement: HandoffJudgement;
  readonly reasonCorrect: boolean;
  readonly correctReason: ReasonCode | '';
  readonly note: string;
}

/** The state of an approval after deciding; `mine` is false when somebody else was first. */
export interface Decided {
  readonly state: ApprovalState;
  readonly decidedBy: string;
  readonly mine: boolean;
}

/** The answer with the first sentence composed from its slots; a packet without slots stays as it is. */
function spoken(opened: Opened): Opened {
  const { packet } = opened;
  if (!packet?.openingSlots) return opened;
  return { ...opened, packet: { ...packet, opening: openingWords(packet.openingSlots) } };
}

/** Reads the packet of a record and records that it was seen. */
export const open = async (recordId: string): Promise<Opened> =>
  spoken(await openHandoff<Opened>({ recordId }));

/** Reads what is newer than the version. */
export const refresh = async (handoffId: string, version: number): Promise<Opened> =>
  spoken(await refreshHandoff<Opened>({ handoffId, version }));

/** At most 200 turns after a sequence number, in order. */
export const turns = (handoffId: string, afterSequence: number): Promise<PacketTurn[]> =>
  readTurns<PacketTurn[]>({ handoffId, afterSequence });

/** Marks a missing item or a promise as done, or not. */
export const markDone = (itemId: string, done: boolean): Promise<void> =>
  markItemDone({ itemId, done });

/** Records that a disclosure was read, agreed to or refused. */
export const markDisclosure = (
  handoffId: string,
  code: string,
  status: PacketDisclosure['status']
): Promise<void> => markDisclosureStatus({ handoffId, code, status });

/** Records that the customer has heard the decision of a request. */
export const markTold = (approvalId: string): Promise<void> => markCustomerTold({ approvalId });

/** Stamps when the pop showed the leg, the first time. */
export const recordPop = (transferId: string): Promise<void> => recordPopShown({ transferId });

/** Stamps when the human first answered, the first time. */
export const recordResponse = (transferId: string): Promise<void> =>
  recordFirstResponse({ transferId });

/** Marks an answer of the AI; harmful notifies at once. */
export const mark = (
  handoffId: string,
  sequence: number,
  feedback: Feedback,
  note: string
): Promise<void> => markTurn({ handoffId, sequence, feedback, note });

/** Takes a mark back. */
export const undo = (handoffId: string, sequence: number): Promise<void> =>
  undoTurn({ handoffId, sequence });

/** Approves or declines a held action. */
export const decide = (
  approvalId: string,
  decision: 'approved' | 'declined',
  note: string
): Promise<Decided> => decideApproval<Decided>({ approvalId, decision, note });

/** The hidden value behind a key; every call is recorded with its reason. */
export const reveal = (revealKey: string, reason: string): Promise<string> =>
  revealValue<string>({ revealKey, reason });

/** Saves the answers of the wrap-up. */
export const wrapUp = (transferId: string, answers: WrapUpAnswers): Promise<void> =>
  saveWrapUp({ transferId, ...answers });

/** Hands the conversation back to the AI; the loop guard may refuse, with a message. */
export const handBack = (
  transferId: string,
  note: string
): Promise<{ accepted: boolean; message: string }> => handBackHandoff({ transferId, note });
