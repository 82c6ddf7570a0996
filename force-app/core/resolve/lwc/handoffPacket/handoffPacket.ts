/**
 * The packet as components see it: the shared types under one name, and the length limits that
 * decide where a "more" control appears.
 */
export type {
  Packet,
  PacketApproval,
  PacketAttachment,
  PacketAttempt,
  PacketDisclosure,
  PacketFact,
  PacketHeader,
  PacketHistory,
  PacketLeg,
  PacketMissing,
  PacketNextAction,
  PacketPromise,
  PacketTone,
  PacketTurn,
  Source
} from '../../../../../src/shared/packet.ts';
export type { PacketTrace, PacketWrapUp } from '../../../../../src/shared/packetReview.ts';
export type {
  ApprovalState,
  AttemptResult,
  Channel,
  Feedback,
  HandoffJudgement,
  HandoffStatus,
  IdentityState,
  Priority,
  Provenance,
  ReasonCode,
  SignalCode,
  TransferOutcome,
  WrapUpOutcome
} from '../../../../../src/shared/reasons.ts';

/** Longest texts shown without a "more" control, in UTF-16 units; equal to `LIMITS` of the packet. */
export const SHOWN = {
  intent: 60,
  opening: 200,
  attempt: 90,
  question: 120,
  promise: 160,
  historyLine: 120,
  nextActions: 3
} as const;

/** Blocks a reader may have no access to, as `noAccess` names them. */
export const BLOCKS = [
  'header',
  'opening',
  'mustKnow',
  'attempts',
  'missing',
  'facts',
  'nextActions',
  'history',
  'chain',
  'turns',
  'trace'
] as const;

/** One block name. */
export type BlockName = (typeof BLOCKS)[number];
