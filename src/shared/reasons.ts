/**
 * The closed vocabularies of the product: signals, reasons, channels, outcomes and the other codes
 * that appear in records, flows, labels and reports. A reader finds every allowed value here, once.
 *
 * A code is stored and compared as written. The words people see for a code come from custom labels
 * (staff) or `Handoff_Message__mdt` (customers), never from this file.
 */

/** Every signal of the Detect stage, in the order in which signals are reported. */
export const SIGNALS = [
  'explicitRequest',
  'tone',
  'repeatedFailure',
  'lowConfidence',
  'policyBoundary',
  'billing',
  'legal',
  'fraud',
  'closure',
  'regulated',
  'customerValue',
  'complexity',
  'language',
  'accessibility',
  'revenue',
  'systemBoundary',
  'repeatContact',
  'notVerified',
  'journeyStage',
  'lifeEvent'
] as const;

/** One signal code. Rows D6 and D10 of the product have several codes each. */
export type SignalCode = (typeof SIGNALS)[number];

/**
 * A signal that can decide a handoff by itself. `journeyStage` cannot: it raises or lowers the
 * thresholds of other signals.
 */
export type DecidingSignal = Exclude<SignalCode, 'journeyStage'>;

/**
 * Why a handoff happened: one reason per deciding signal, plus `needsApproval` for a held action and
 * `takenOver` for a conversation that a supervisor took.
 */
export const REASONS = [
  'askedForPerson',
  'attemptsFailed',
  'lowConfidence',
  'notVerified',
  'aboveLimit',
  'needsApproval',
  'fraud',
  'legal',
  'billing',
  'cancelling',
  'regulated',
  'upset',
  'language',
  'accessibility',
  'customerValue',
  'complexity',
  'repeatContact',
  'sales',
  'system',
  'lifeEvent',
  'takenOver'
] as const;

/** One reason code. A handoff carries exactly one, the strongest. */
export type ReasonCode = (typeof REASONS)[number];

/** The reason a signal gives when its rule is the one that decides. */
export const REASON_OF_SIGNAL: Readonly<Record<DecidingSignal, ReasonCode>> = {
  explicitRequest: 'askedForPerson',
  tone: 'upset',
  repeatedFailure: 'attemptsFailed',
  lowConfidence: 'lowConfidence',
  policyBoundary: 'aboveLimit',
  billing: 'billing',
  legal: 'legal',
  fraud: 'fraud',
  closure: 'cancelling',
  regulated: 'regulated',
  customerValue: 'customerValue',
  complexity: 'complexity',
  language: 'language',
  accessibility: 'accessibility',
  revenue: 'sales',
  systemBoundary: 'system',
  repeatContact: 'repeatContact',
  notVerified: 'notVerified',
  lifeEvent: 'lifeEvent'
};

/** Signals that no later rule, threshold proposal or prerequisite may weaken. */
export const PROTECTED_SIGNALS = [
  'explicitRequest',
  'legal',
  'fraud',
  'regulated',
  'lifeEvent'
] as const satisfies readonly DecidingSignal[];

/** The reasons of the protected signals. */
export const PROTECTED_REASONS: readonly ReasonCode[] = PROTECTED_SIGNALS.map(
  (signal) => REASON_OF_SIGNAL[signal]
);

/** The kinds of channel a conversation arrives on; each has its own outbound routing flow. */
export const CHANNELS = ['messaging', 'voice', 'case'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a decision tells the AI agent to do next, from mildest to strongest. */
export const ACTIONS = ['continue', 'collect', 'holdAnswer', 'holdAction', 'escalate'] as const;
export type DecisionAction = (typeof ACTIONS)[number];

/** How strictly prerequisites are kept once the customer has asked for a person. */
export const PRESETS = ['immediate', 'askOnce', 'strictWithExit'] as const;
export type PrerequisitePreset = (typeof PRESETS)[number];

/** How far the customer's identity has been established by a verifier, never by a model. */
export const IDENTITY_STATES = ['verified', 'partlyVerified', 'notVerified', 'unknown'] as const;
export type IdentityState = (typeof IDENTITY_STATES)[number];

/** What went wrong with an action the AI ran. */
export const FAILURE_KINDS = ['none', 'error', 'permission', 'timeout', 'notUnderstood'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** How one attempt of the AI ended; `notRecorded` where nothing says how, which is neither. */
export const ATTEMPT_RESULTS = [
  'worked',
  'failed',
  'notAllowed',
  'customerDeclined',
  'notRecorded'
] as const;
export type AttemptResult = (typeof ATTEMPT_RESULTS)[number];

export * from './matterCodes.ts';

/** Where a handoff stands between the first assessed turn and its close. */
export const HANDOFF_STATUSES = [
  'watching',
  'preparing',
  'ready',
  'transferring',
  'withHuman',
  'closed'
] as const;
export type HandoffStatus = (typeof HANDOFF_STATUSES)[number];

/** How one leg of a transfer stands or ended: the nine outcomes of product row T8. */
export const TRANSFER_OUTCOMES = [
  'offered',
  'accepted',
  'declined',
  'timedOut',
  'nobodyAvailable',
  'transferFailed',
  'customerLeft',
  'completed',
  'handedBack'
] as const;
export type TransferOutcome = (typeof TRANSFER_OUTCOMES)[number];

/** How urgent a handoff is; the rank orders the queue, lower first. */
export const PRIORITIES = ['critical', 'high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The states of an approval of a held action or a held answer. */
export const APPROVAL_STATES = [
  'none',
  'pending',
  'approved',
  'declined',
  'expired',
  'withdrawn'
] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** The kinds of detail kept on a handoff besides its turns. */
export const ITEM_KINDS = [
  'fact',
  'attempt',
  'missing',
  'promise',
  'consent',
  'disclosure',
  'attachment'
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where a statement comes from, shown next to it: a record, a person's words, or the AI. */
export const PROVENANCES = ['crm', 'customer', 'ai', 'action', 'human'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** What the human agent says about one answer of the AI. */
export const FEEDBACKS = ['incorrect', 'unhelpful', 'harmful'] as const;
export type Feedback = (typeof FEEDBACKS)[number];

/** The two wrap-up judgements that the Learn stage is built on. */
export const WRAP_UP_OUTCOMES = ['resolved', 'followUp', 'notResolved', 'wrongQueue'] as const;
export type WrapUpOutcome = (typeof WRAP_UP_OUTCOMES)[number];
export const HANDOFF_JUDGEMENTS = ['needed', 'avoidable', 'tooLate'] as const;
export type HandoffJudgement = (typeof HANDOFF_JUDGEMENTS)[number];

/** What a pushed change is about; the receiver re-reads the record and never trusts the push. */
export const CHANGE_CODES = ['ready', 'outcome', 'approval', 'harmful'] as const;
export type ChangeCode = (typeof CHANGE_CODES)[number];

/** Journey stages of the customer relationship that may shift thresholds (product row D15). */
export const JOURNEY_STAGES = [
  'prospect',
  'onboarding',
  'active',
  'renewal',
  'cancellationWindow',
  'former',
  'unknown'
] as const;
export type JourneyStage = (typeof JOURNEY_STAGES)[number];

/** Ways of being assisted that a destination may offer (product row D10). */
export const ACCESSIBILITY_NEEDS = ['none', 'captions', 'signLanguage', 'textToSpeech'] as const;
export type AccessibilityNeed = (typeof ACCESSIBILITY_NEEDS)[number];
