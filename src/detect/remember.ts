/**
 * What a turn adds to the memory of a conversation: failures that count once, issues, items the
 * customer gave and everything that stays true until somebody ends it.
 */
import type { ActionTurn, SpokenTurn } from '../shared/conversation.ts';
import { ACCESSIBILITY_NEEDS, type FailureKind } from '../shared/reasons.ts';
import type { TurnInput } from '../shared/turn.ts';
import type { LanguageGuess } from './language.ts';
import { answerHash, contentOf, likeness } from './likeness.ts';
import type { Found, FoundPhrases } from './matching/phraseMatcher.ts';
import type { Words } from './matching/words.ts';
import { toPoints } from './points.ts';
import { hasGroup } from './scoring.ts';
import type { DetectionSettings } from './settings.ts';
import { calibrated, requestedActionIn } from './signals/boundarySignals.ts';
import { KEPT, withCode, type Memory } from './state.ts';

/** How much each kind of failed action counts towards the system boundary. */
const SYSTEM_WEIGHT: Readonly<Record<FailureKind, number>> = {
  none: 0,
  notUnderstood: 0,
  error: 1,
  timeout: 2,
  permission: 3
};

/** Adds a failure that happened since the last customer turn; the same one twice counts once. */
export function noteFailure(memory: Memory, failure: string): Memory {
  if (memory.noted.includes(failure)) return memory;
  return {
    ...memory,
    noted: [...memory.noted, failure],
    failures: [...memory.failures, failure].slice(-KEPT.failures)
  };
}

/** Adds a failed action, with what it says about the systems and about the identity. */
export function noteFailedAction(
  memory: Memory,
  name: string,
  kind: FailureKind,
  settings: DetectionSettings
): Memory {
  const failure = name === '' ? kind : `action:${name}`;
  if (memory.noted.includes(failure)) return memory;
  const failed = noteFailure(memory, failure);
  const identity = settings.identityActions.includes(name.toLowerCase()) ? 1 : 0;
  return {
    ...failed,
    lastFailure: kind,
    systemFailures: memory.systemFailures + (SYSTEM_WEIGHT[kind] ?? 0),
    verificationFailures: memory.verificationFailures + identity,
    failedActions: withCode(memory.failedActions, name, KEPT.actions)
  };
}

/** Adds an action that worked: its own failures are forgiven, and vague ones with it. */
export function noteWorkedAction(
  memory: Memory,
  name: string,
  settings: DetectionSettings
): Memory {
  const identity = settings.identityActions.includes(name.toLowerCase());
  return {
    ...memory,
    failures: memory.failures.filter(
      (failure) => failure.startsWith('action:') && failure !== `action:${name}`
    ),
    verificationFailures: identity ? 0 : memory.verificationFailures,
    completedActions: withCode(memory.completedActions, name, KEPT.actions)
  };
}

/** What the AI or one of its actions did between two customer turns. */
export function rememberAction(
  memory: Memory,
  turn: ActionTurn,
  settings: DetectionSettings
): Memory {
  return turn.status === 'worked'
    ? noteWorkedAction(memory, turn.name, settings)
    : noteFailedAction(memory, turn.name, turn.failureKind ?? 'error', settings);
}

/** What an answer of the AI adds: its confidence, an admission of failure, or a repetition. */
export function rememberAnswer(
  memory: Memory,
  turn: SpokenTurn,
  words: Words,
  phrases: FoundPhrases
): Memory {
  const answer = answerHash(words);
  const found = phrases.get('repeatedFailure') ?? [];
  const certainties = [turn.confidence, turn.groundedness]
    .filter((value) => value !== undefined)
    .map(toPoints);
  let next: Memory = {
    ...memory,
    answers: [...memory.answers, answer].slice(-KEPT.answers),
    confidence: certainties.length === 0 ? memory.confidence : Math.min(...certainties)
  };
  // An apology right after a failed action reports the same failure.
  if (memory.noted.length > 0) return next;
  const repeats = memory.answers.at(-1) === answer && !hasGroup(found, 'aiRoutine');
  if (hasGroup(found, 'aiNotUnderstood')) next = noteFailure(next, 'notUnderstood');
  else if (hasGroup(found, 'aiCannot')) next = noteFailure(next, 'cannot');
  else if (repeats) next = noteFailure(next, 'repeatedAnswer');
  return next;
}

/** What a customer turn consists of when it is remembered. */
export interface Heard {
  readonly input: TurnInput;
  readonly words: Words;
  readonly phrases: FoundPhrases;
  readonly guess: LanguageGuess;
  readonly settings: DetectionSettings;
  /** True for a word that carries no content, in any language. */
  readonly isEmpty: (word: string) => boolean;
}

/** What a customer turn adds before it is scored. */
export function rememberTurn(memory: Memory, heard: Heard): Memory {
  const { input, words, phrases, settings } = heard;
  let next = memory;
  if (input.failedAction !== '' || input.failureKind !== 'none') {
    next = noteFailedAction(
      next,
      input.failedAction,
      input.failureKind === 'none' ? 'error' : input.failureKind,
      settings
    );
  }
  const complaints = phrases.get('repeatedFailure') ?? [];
  const content = contentOf(words, heard.isEmpty, KEPT.hashesPerTurn);
  if (hasGroup(complaints, 'notSolved')) next = noteFailure(next, 'saidSo');
  // Asking again after a failure that is already counted is the same failure.
  else if (next.noted.length === 0 && !isThanks(phrases) && isRephrased(memory, content, settings))
    next = noteFailure(next, 'rephrased');
  if (hasGroup(complaints, 'solved')) next = { ...next, failures: [], systemFailures: 0 };
  const action = requestedActionIn(heard);
  const asksForPerson = (phrases.get('explicitRequest') ?? []).some(
    ({ phrase, points }) => phrase.kind === 'pattern' && points > 0
  );
  const refuses = hasGroup(phrases.get('explicitRequest') ?? [], 'refusal');
  return {
    ...next,
    asked: [...memory.asked, content].slice(-settings.rephraseWindow),
    confidence:
      input.answerConfidence < 0
        ? next.confidence
        : calibrated(toPoints(input.answerConfidence), settings.calibration),
    issues: named(phrases, 'issue:').reduce(
      (all, code) => withCode(all, code, KEPT.issues),
      memory.issues
    ),
    providedItems: [...named(phrases, 'item:'), ...(hasAddress(words) ? ['email'] : [])].reduce(
      (all, code) => withCode(all, code, KEPT.actions),
      memory.providedItems
    ),
    foreign: hearLanguage(memory.foreign, heard),
    accessibilityNeed: needIn(phrases) ?? memory.accessibilityNeed,
    requestedAction: action === '' ? memory.requestedAction : action,
    requestedBefore: refuses && !asksForPerson ? false : memory.requestedBefore
  };
}

/** Who thanks is served, though the words may be those of the last turn. */
function isThanks(phrases: FoundPhrases): boolean {
  return hasGroup(phrases.get('tone') ?? [], 'thanks');
}

function isRephrased(
  memory: Memory,
  content: readonly number[],
  settings: DetectionSettings
): boolean {
  if (content.length < settings.rephraseWords) return false;
  return memory.asked.some(
    (earlier) =>
      earlier.length >= settings.rephraseWords &&
      likeness(earlier, content) >= settings.rephraseLikeness
  );
}

/** Codes behind a group prefix, in the order of the words they were found in. */
function named(phrases: FoundPhrases, prefix: string): readonly string[] {
  const found: Found[] = [];
  for (const each of phrases.values()) {
    found.push(...each.filter(({ phrase }) => phrase.group.startsWith(prefix)));
  }
  found.sort((a, b) => a.first - b.first || (a.phrase.group < b.phrase.group ? -1 : 1));
  return found.map(({ phrase }) => phrase.group.slice(prefix.length));
}

/** True when the turn contains a mail address: a word, an at sign, and a word with a point after. */
function hasAddress(words: Words): boolean {
  const { words: all, text, starts, ends } = words;
  for (let index = 1; index + 2 < all.length; index++) {
    const joined =
      all[index] === '@' &&
      ends[index - 1] === starts[index] &&
      ends[index] === starts[index + 1] &&
      text.charAt(ends[index + 1]) === '.' &&
      starts[index + 2] === ends[index + 1] + 1;
    if (joined) return true;
  }
  return false;
}

function hearLanguage(
  foreign: Readonly<Record<string, number>>,
  heard: Heard
): Readonly<Record<string, number>> {
  const { guess, settings } = heard;
  if (guess.language === '') return foreign;
  const words = (foreign[guess.language] ?? 0) + guess.words;
  // A language the AI speaks ends what was foreign before, and is counted: people must speak it too.
  if (settings.supportedLanguages.includes(guess.language)) return { [guess.language]: words };
  return { ...foreign, [guess.language]: words };
}

function needIn(phrases: FoundPhrases): string | undefined {
  const found = phrases.get('accessibility') ?? [];
  return ACCESSIBILITY_NEEDS.find((need) => need !== 'none' && hasGroup(found, need));
}
