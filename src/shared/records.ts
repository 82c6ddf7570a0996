/**
 * The compiled policy: two texts that ship everything said and looked for, and records, one interface
 * per custom metadata type with its fields in camel case. Signals, thresholds, destinations and
 * prerequisites ship as records; phrases, redactions, messages and settings are empty as shipped, and an
 * admin's record lays itself over the texts at once.
 * A blank Text is the empty string, a blank Number or Date null; sets carry a bar around every code.
 */
import type { Program } from './program.ts';

/** One per signal: whether it is watched, how much one match weighs and which reason it gives. */
export interface SignalRecord {
  /** Developer name of the record. */
  readonly name: string;
  /** Signal code. */
  readonly signal: string;
  /** Unchecked: the signal is never scored. */
  readonly active: boolean;
  /** Reason code a crossing of this signal gives; blank when it never decides alone. */
  readonly reason: string;
  /** True when no later rule and no tuning may weaken it. */
  readonly protected: boolean;
  /** Row of the product description this signal implements. */
  readonly productRow: string;
  /** What the signal means, for admins. */
  readonly description: string;
}

/** One word pattern or word list. Patterns are words, a|b, [optional], ..n for a gap of up to n words, and @list. Add a record to teach the detector a phrase. */
export interface PhraseRecord {
  /** Developer name of the record. */
  readonly name: string;
  /** Signal the pattern speaks for; blank for a word list. */
  readonly signal: string;
  /** What a match means for the signal, such as request, refusal or exclusion. */
  readonly group: string;
  /** pattern, exclusion or wordList. */
  readonly kind: string;
  /** Name of the list, for kind wordList; patterns use it as @name. */
  readonly list: string;
  /** Two-letter language code; * for all. */
  readonly language: string;
  /** The word pattern, or the words of a list separated by |. */
  readonly pattern: string;
  /** Score one match gives, -1 to 1. */
  readonly weight: number | null;
  /** Topic the pattern is limited to; blank for all. */
  readonly topic: string;
  /** Unchecked: the pattern is ignored. */
  readonly active: boolean;
  /** Why this phrase is here. */
  readonly rationale: string;
  /** Text of the shipped pattern this record stands for; blank to add one. */
  readonly replaces: string;
}

/** A number a signal is compared with, at one scope. The most specific scope wins; at the same scope a tuned record wins over a shipped one, so a deployment never overwrites what you tuned. */
export interface ThresholdRecord {
  /** Developer name of the record. */
  readonly name: string;
  /** Signal code. */
  readonly signal: string;
  /** What the value is: score, count, amount, review, or shift. */
  readonly measure: string;
  /** flow, topic, object, channel or org. */
  readonly scope: string;
  /** Developer name the scope refers to; blank for org. */
  readonly scopeValue: string;
  /** High-stakes action an amount is a limit for; blank for any. */
  readonly requestedAction: string;
  /** Stage a shift applies in; blank for any. */
  readonly journeyStage: string;
  /** The threshold, limit, count or shift. */
  readonly value: number | null;
  /** ISO 4217 code of an amount. */
  readonly currency: string;
  /** shipped or tuned. Tune by adding a record with tuned. */
  readonly origin: string;
  /** Unchecked: the record is ignored. */
  readonly active: boolean;
  /** Why the value is what it is. */
  readonly rationale: string;
  /** Role that answers for the value. */
  readonly owner: string;
  /** When the value is to be looked at again. */
  readonly reviewOn: string | null;
}

/** One place a handoff can go: queues per channel, skills, hours, service level, overflow and what happens when nobody can take it. */
export interface DestinationRecord {
  /** Developer name of the record. */
  readonly name: string;
  /** Name of the queues without channel suffix, such as Handoff_Billing. */
  readonly stem: string;
  /** queue, skills, agent or external. */
  readonly routing: string;
  /** Channels served, each between bars. */
  readonly channels: string;
  /** Skills with level, such as Billing:5, separated by |. */
  readonly skills: string;
  /** Languages served, each between bars; blank for all. */
  readonly languages: string;
  /** Skill or licence a human must hold; blank when none. */
  readonly certification: string;
  /** Custom permission that ends a regulated lock on acceptance; blank when none. */
  readonly permission: string;
  /** Name of the business hours; blank for always. */
  readonly businessHours: string;
  /** Seconds in which a human should accept. */
  readonly targetSeconds: number | null;
  /** Estimated wait above which work overflows; blank for never. */
  readonly waitLimitSeconds: number | null;
  /** Stem of the next destination; chains have at most three hops. */
  readonly overflowStem: string;
  /** Direct routing to accountOwner, previousAgent or supervisor; blank for none. */
  readonly person: string;
  /** phone, sip or queue; blank when internal. */
  readonly externalKind: string;
  /** Number, SIP address or queue of the other contact centre. */
  readonly externalAddress: string;
  /** What is recorded when nobody can take it: case, task or callback. */
  readonly nobodyPath: string;
  /** Priority when the rule gives none. */
  readonly priority: string;
  /** Notification code sent with every handoff here; blank when none. */
  readonly notification: string;
  /** Message code the customer hears. */
  readonly announceMessage: string;
  /** Unchecked: nothing is routed here. */
  readonly active: boolean;
  /** Who answers here and for what. */
  readonly description: string;
}

/** One item a topic or destination needs before a handoff, and how strictly it is kept. A prerequisite never traps anyone. */
export interface PrerequisiteRecord {
  /** Developer name of the record. */
  readonly name: string;
  /** Code of the item, such as email. */
  readonly item: string;
  /** item, verified, action, guided, intent or consent. */
  readonly kind: string;
  /** Topic it applies in; blank for all. */
  readonly topic: string;
  /** Destination stem it applies to; blank for all. */
  readonly destination: string;
  /** Action that must have worked, for kinds action and guided. */
  readonly actionName: string;
  /** immediate, askOnce or strictWithExit. */
  readonly preset: string;
  /** Message code of the question. */
  readonly questionMessage: string;
  /** Message code of the spoken alternative, for strictWithExit. */
  readonly exitMessage: string;
  /** Which item is asked for first. */
  readonly order: number | null;
  /** Unchecked: the prerequisite is ignored. */
  readonly active: boolean;
  /** Why the item is needed. */
  readonly description: string;
}

/** One kind of value that is masked before anything is stored. */
export interface RedactionRecord {
  /** Developer name of the record. */
  readonly name: string;
  /** Kind of value, such as card or iban. */
  readonly kind: string;
  /** Literal-led pattern within the allowed syntax; parts with the same Kind and Group are joined in order. */
  readonly pattern: string;
  /** Name of the pattern; a kind may have several. */
  readonly group: string;
  /** Position of this part of a long pattern. */
  readonly part: number | null;
  /** Check-digit rule a candidate must pass; blank for none. */
  readonly check: string;
  /** Words of which one must stand near, separated by |; blank for none. */
  readonly context: string;
  /** ISO 3166 code the kind belongs to; blank for any. */
  readonly country: string;
  /** never, encrypted or plain. */
  readonly keep: string;
  /** Which pattern is tried first. */
  readonly order: number | null;
  /** Unchecked: the kind is not masked. */
  readonly active: boolean;
  /** What is masked and why. */
  readonly description: string;
}

/** Words for the customer by code and conversation language, disclosures, and suggested next actions. */
export interface MessageRecord {
  /** Developer name of the record. */
  readonly name: string;
  /** Message code. */
  readonly code: string;
  /** Language of the words. */
  readonly language: string;
  /** The words. Parts with the same code and language are joined in order. */
  readonly text: string;
  /** Position of this part of a long text. */
  readonly part: number | null;
  /** spoken, question, disclosure, opening, nextAction or notification. */
  readonly kind: string;
  /** Reason code it belongs to; blank for all. */
  readonly reason: string;
  /** Flow or quick action a next action starts; blank for advice. */
  readonly target: string;
  /** True when a next action moves money or changes data. */
  readonly confirm: boolean;
  /** True when the customer must agree to a disclosure before going on. */
  readonly mustAgree: boolean;
  /** Position among texts of the same kind. */
  readonly order: number | null;
  /** Unchecked: the text is not used. */
  readonly active: boolean;
}

/** One named setting: retention, windows and limits. */
export interface SettingRecord {
  /** Developer name of the record. */
  readonly name: string;
  /** Name of the setting, such as detect.tone.decay. */
  readonly setting: string;
  /** Its value as text. */
  readonly value: string;
  /** What it does and which values are allowed. */
  readonly description: string;
}

/** A compiled policy, with what an org has laid over it. */
export interface PolicyRecords extends Program {
  /** Hash of the compiled policy; stored with every decision. */
  readonly version: string;
  readonly signals: readonly SignalRecord[];
  readonly thresholds: readonly ThresholdRecord[];
  readonly destinations: readonly DestinationRecord[];
  readonly prerequisites: readonly PrerequisiteRecord[];
  /** Overlays: none in a compiled policy. */
  readonly phrases: readonly PhraseRecord[];
  readonly redactions: readonly RedactionRecord[];
  readonly messages: readonly MessageRecord[];
  readonly settings: readonly SettingRecord[];
}
