/**
 * Every request of the customer with what became of it: what was done, what the assistant refused, what
 * was tried and failed.
 */
import { fold } from '../../redact/fold.ts';
import { actionWords, kindOfAction } from './actionKinds.ts';
import { refusalOf } from './attempts.ts';
import { hasCue, type Cues } from './cues.ts';
import { idsGivenTo, idsSaidIn, type LineIds } from './lineIds.ts';
import type { PacketLine } from './lines.ts';
import { FAULTS, mattersOf, objectIn, REMEDIES, THINGLESS } from './matters.ts';
import { foldedWords, spotsIn, type PhraseBook } from './phraseBook.ts';
import { CHANGES, hear, isOpen, settle, TOGETHER, type DraftRequest } from './requestLog.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

/** Acts that settle a disputed charge. */
const MONEY: ReadonlySet<string> = new Set(['refund', 'waive', 'compensate']);
/** Acts that an answer settles. */
const ANSWERED: ReadonlySet<string> = new Set(['inform']);
/** Acts that an answer settles once the customer is content with it. */
const THANKED: ReadonlySet<string> = new Set(['track', 'access', 'repair', 'restore']);
/** A running reading of the lines. */
interface Reading {
  readonly requests: DraftRequest[];
  readonly book: PhraseBook;
  readonly cues: Cues;
  /** The thing spoken of last. */
  object: string;
  /** The thing the assistant spoke of last. */
  assistantObject: string;
  /** Number of the newest customer line. */
  customerTurn: number;
}

/** A customer who is content with the answer has what they asked for. */
function thank(reading: Reading, line: PacketLine, wasAsked: number): void {
  const isThanks = spotsIn(foldedWords(line.text), reading.book).some(
    ({ kind, code, at }) => kind === 'turn' && code === 'thanks' && at <= 1
  );
  for (const request of isThanks ? reading.requests : []) {
    const isAnswered = request.state === 'open' && request.turns.at(-1) === wasAsked;
    if (isAnswered && THANKED.has(request.act)) settle(request, 'done', line.sequence, '');
  }
}

/** What a sentence that names nothing speaks of: "it", or what the assistant has just proposed. */
function thingMeant(reading: Reading, act: string, sentence: string): string {
  if (THINGLESS.has(act)) return '';
  const isShort = foldedWords(sentence).length <= SHORT;
  if (isShort && PROPOSED.has(act)) return reading.assistantObject;
  return isShort || pointsBack(sentence) ? reading.object : '';
}

function hearCustomer(reading: Reading, line: PacketLine): void {
  const wasAsked = reading.customerTurn;
  reading.customerTurn = line.sequence;
  thank(reading, line, wasAsked);
  for (const sentence of sentencesOf(line.text)) {
    const matters = mattersOf(sentence, reading.book);
    const spots = spotsIn(foldedWords(sentence), reading.book);
    const isInstead = spots.some(({ kind, code }) => kind === 'turn' && code === 'instead');
    const named = objectIn(sentence, reading.book);
    for (const matter of matters) {
      const object = matter.object || thingMeant(reading, matter.act, sentence);
      hear(reading.requests, { ...matter, object }, line, sentence, isInstead);
    }
    if (named !== '') reading.object = named;
  }
}

const BACK: ReadonlySet<string> = new Set(
  'it that this them those these one lo la eso es das sie ihn ca cela isso'.split(' ')
);
/** Sentences this short speak of what was spoken of before. */
const SHORT = 4;
/** Acts that answer a proposal. */
const PROPOSED: ReadonlySet<string> = new Set(['book', 'schedule', 'visit']);
const pointsBack = (sentence: string): boolean =>
  foldedWords(sentence).some((word) => BACK.has(word));

/** The requests an AI line speaks of: by act, else those of the newest customer line, else the newest. */
function spokenOf(reading: Reading, sentence: string, byNameOnly = false): readonly DraftRequest[] {
  const open = reading.requests.filter(isOpen);
  const acts = spotsIn(foldedWords(sentence), reading.book)
    .filter(({ kind }) => kind === 'act')
    .map(({ code }) => code);
  const isMoney = acts.some((act) => MONEY.has(act));
  const named = open.filter(({ act }) => acts.includes(act) || (isMoney && act === 'dispute'));
  if (byNameOnly) return named;
  const together = open.filter(
    (each) =>
      TOGETHER.has(each.act) &&
      named.some(({ act, turns }) => TOGETHER.has(act) && turns.at(-1) === each.turns.at(-1))
  );
  if (named.length > 0) return [...new Set([...named, ...together])];
  const fresh = open.filter(({ turns }) => turns.at(-1) === reading.customerTurn);
  return fresh.length > 0 ? fresh : open.slice(-1);
}

function refuse(reading: Reading, sentence: string, line: PacketLine, ids: LineIds): void {
  const named = idsSaidIn(sentence, ids);
  const done = reading.requests.findLast(
    ({ state, doneIds, turns }) =>
      state === 'done' &&
      (named.some((id) => !doneIds.includes(id)) || turns.at(-1) === reading.customerTurn)
  );
  const heard = named.length > 0 && done !== undefined ? [done] : spokenOf(reading, sentence);
  for (const request of heard) {
    if (request.state === 'failed') continue;
    const isPart = request.doneIds.length > 0 || request.state === 'done';
    settle(request, isPart ? 'partly' : 'refused', line.sequence, sentence);
    const left = named.filter((id) => !request.doneIds.includes(id));
    if (left.length > 0) request.ids = left;
  }
}

function hearAssistant(reading: Reading, line: PacketLine, ids: LineIds): void {
  const refusal = refusalOf(line.text, reading.cues);
  if (refusal !== '') {
    refuse(reading, refusal, line, ids);
    return;
  }
  for (const sentence of sentencesOf(line.text)) {
    const turns = spotsIn(foldedWords(sentence), reading.book).filter(
      ({ kind }) => kind === 'turn'
    );
    const isPromised = hasCue(fold(sentence), reading.cues.packetPromise);
    if (!isPromised && !turns.some(({ code }) => code === 'finished')) continue;
    if (turns.some(({ code }) => code === 'negation') || sentence.endsWith('?')) continue;
    for (const request of spokenOf(reading, sentence, isPromised)) {
      if (request.state !== 'failed') settle(request, 'done', line.sequence, '');
    }
  }
  const isAnswer = !line.text.includes('?') && wordsOf(line.text).length > 3;
  for (const request of reading.requests) {
    const isAsked = request.turns.at(-1) === reading.customerTurn && isOpen(request);
    if (isAnswer && isAsked && ANSWERED.has(request.act))
      settle(request, 'done', line.sequence, '');
  }
}

/**
 * The request an action serves: a remedy that was stopped was tried for the fault; one of its own when
 * nobody asked for it in words.
 */
function servedBy(
  reading: Reading,
  line: PacketLine,
  words: readonly string[]
): DraftRequest | undefined {
  const spots = spotsIn(words, reading.book);
  const act = spots.find(({ kind }) => kind === 'act')?.code ?? '';
  const objects = spots.filter(({ kind }) => kind === 'object').map(({ code }) => code);
  const live = reading.requests.filter((each) => each.supersededBy === -1);
  const open = live.filter(isOpen);
  const family = (each: DraftRequest): boolean =>
    each.act === act || (CHANGES.has(act) && CHANGES.has(each.act));
  const byThing = open.filter((each) => family(each) && objects.includes(each.object)).at(-1);
  const byAct = open.filter((each) => each.act === act).at(-1) ?? open.filter(family).at(-1);
  const byObject = open.filter(({ object }) => objects.includes(object)).at(-1);
  const again = live.filter(family).at(-1);
  const isStopped = REMEDIES.has(act) && line.result !== 'worked';
  const fault = isStopped ? open.filter((each) => FAULTS.has(each.act)).at(-1) : undefined;
  const found =
    byThing ?? byAct ?? again ?? fault ?? byObject ?? (act === '' ? open.at(-1) : undefined);
  if (found !== undefined || act === '') return found;
  hear(
    reading.requests,
    { act, object: objects[0] ?? '', isAhead: false, isImplied: false },
    { ...line, sequence: reading.customerTurn },
    '',
    false
  );
  return reading.requests.at(-1);
}

function see(reading: Reading, line: PacketLine): void {
  const words = actionWords(line.action);
  const isEffect = kindOfAction(words) === 'effect';
  const request = isEffect ? servedBy(reading, line, words) : reading.requests.at(-1);
  request?.actionTurns.push(line.sequence);
  if (request === undefined || !isEffect) return;
  const ids = idsGivenTo(line);
  if (line.result === 'worked') {
    settle(request, 'done', line.sequence, '');
    for (const id of ids) if (!request.doneIds.includes(id)) request.doneIds.push(id);
    request.ids = request.ids.filter((id) => !request.doneIds.includes(id));
  } else if (line.result === 'notAllowed') settle(request, 'refused', line.sequence, line.why);
  else if (line.result === 'failed') settle(request, 'failed', line.sequence, line.why);
  if (line.result !== 'worked' && request.ids.length === 0) request.ids = [...ids];
}

/** All requests in the order in which they were first made. */
export function findRequests(
  lines: readonly PacketLine[],
  ids: LineIds,
  book: PhraseBook,
  cues: Cues
): readonly DraftRequest[] {
  const reading: Reading = {
    requests: [],
    book,
    cues,
    object: '',
    assistantObject: '',
    customerTurn: 0
  };
  for (const line of lines) {
    if (line.speaker === 'customer') hearCustomer(reading, line);
    else if (line.speaker === 'ai') {
      hearAssistant(reading, line, ids);
      reading.assistantObject = objectIn(line.text, book, 'last');
    } else if (line.speaker === 'action') see(reading, line);
  }
  if (reading.requests.length === 0 && reading.object !== '') {
    const line = lines.find(
      ({ speaker, text }) => speaker === 'customer' && objectIn(text, book) !== ''
    );
    if (line !== undefined) {
      hear(
        reading.requests,
        { act: '', object: reading.object, isAhead: false, isImplied: false },
        line,
        sentencesOf(line.text)[0] ?? '',
        false
      );
    }
  }
  for (const request of reading.requests) ids.complete(request);
  return reading.requests;
}
