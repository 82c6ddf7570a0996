/**
 * The lines staff read: a request, where it stands, what to know, what to do next. Templates are filled
 * and cut to length; nothing is inflected, so both engines and any language can make them.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import { wordsOfName } from '../../redact/redactConversation.ts';
import type { PhraseBook } from './phraseBook.ts';
import { objectOfId } from './matters.ts';
import type { DraftRequest } from './requestLog.ts';
import { capitalised, cut, wordsOf } from './sentences.ts';
import { lastDone, type DraftStanding } from './standing.ts';
import type { Wording } from './wording.ts';

/** Ids named in one line; the others are counted. */
const MOST_IDS = 3;

/** The part of a word entry that stands before the first mark: `flight` of `flight`, `Flug` of `Flug m Flugs`. */
function nounOf(entry: string): string {
  const plain = entry.startsWith('=') ? entry.slice(1) : entry;
  const marks = wordsOf(plain);
  const end = marks.findIndex((word, index) => index > 0 && /^[mfnp]$/.test(word));
  return (end === -1 ? marks : marks.slice(0, end)).join(' ');
}

/** What a thing is called by staff; blank for none. */
export const objectWords = (object: string, language: string, wording: Wording): string =>
  object === '' ? '' : nounOf(wording.fill(`object${capitalised(object)}`, language));

/** The ids of a request, at most three or as many as asked, with the count of the others. */
export function idList(ids: readonly string[], most = MOST_IDS): string {
  const more = ids.length - most;
  return `${ids.slice(0, most).join(', ')}${more > 0 ? ` +${more}` : ''}`;
}

/** One request as staff call it: act, thing and ids. */
export function requestWords(
  request: DraftRequest,
  ids: readonly string[],
  language: string,
  wording: Wording,
  book: PhraseBook,
  most = MOST_IDS
): string {
  const [verb = '', , alone = ''] = wording
    .fill(`act${capitalised(request.act)}`, language)
    .split(';')
    .map((part) => part.trim());
  const object = objectWords(request.object, language, wording);
  const act = object === '' ? alone : verb;
  const isNamed = objectOfId(request.idName, book) === request.object;
  const list = idList(ids, most);
  const values = { act, object, ids: isNamed || list === '' ? list : `(${list})` };
  const code = request.act === '' ? 'wantsThing' : 'wantsAct';
  return capitalised(wording.fill(code, language, values).replace(/ {2,}/g, ' ').trim());
}

/** The whole of what is wanted, at most eight words; without ids when it is too long. */
export function wantsWords(
  requests: readonly DraftRequest[],
  standing: DraftStanding,
  language: string,
  wording: Wording,
  book: PhraseBook
): string {
  const words = (place: number, withIds: boolean): string => {
    const request = requests[place];
    return requestWords(request, withIds ? request.ids : [], language, wording, book, 2);
  };
  const [first, second] = standing.wanted;
  if (first === undefined) {
    const done = lastDone(requests, standing);
    return done === undefined
      ? ''
      : cut(wording.fill('wantsNothing', language, { matter: words(done, true) }), LIMITS.intent);
  }
  const one = words(first, true);
  if (second === undefined) return cut(one, LIMITS.intent);
  const two = `${one}; ${words(second, requests[second].ids[0] !== requests[first].ids[0])}`;
  return wordsOf(two).length <= LIMITS.wantsWords && two.length <= LIMITS.intent
    ? two
    : cut(one, LIMITS.intent);
}

/** What is left of a request that was done in part has a state of its own. */
function stateCode(request: DraftRequest): string {
  const isRest = request.ids.some((id) => !request.doneIds.includes(id)) && request.why !== '';
  return request.state === 'partly' && isRest
    ? 'stateRefused'
    : `state${capitalised(request.state)}`;
}

/** Where it stands in at most twenty words: what is not done is never left out. */
export function standingWords(
  requests: readonly DraftRequest[],
  standing: DraftStanding,
  language: string,
  wording: Wording,
  book: PhraseBook
): string {
  const words = (place: number, ids: readonly string[]): string =>
    requestWords(requests[place], ids, language, wording, book);
  const told = standing.done.filter((place) => requests[place].act !== 'inform');
  const done = (told.length > 0 || standing.wanted.length > 0 ? told : standing.done).map((place) =>
    words(place, requests[place].doneIds)
  );
  const open = standing.wanted.map((place) => {
    const state = wording.fill(stateCode(requests[place]), language);
    return `${words(place, requests[place].ids)} (${state})`;
  });
  const filled = (code: string, list: readonly string[]): string =>
    list.length === 0 ? '' : wording.fill(code, language, { list: list.join('; ') });
  const ways = [
    [done.slice(-3), open],
    [done.slice(-1), open],
    [done.slice(-1), open.slice(0, 1)],
    [[], open],
    [[], open.slice(0, 1)]
  ] as const;
  const isShort = (text: string): boolean => wordsOf(text).length <= LIMITS.standingWords;
  const texts = ways.map(([first, second]) =>
    [filled('standingDone', first), filled('standingOpen', second)].filter(Boolean).join(' ')
  );
  const text = texts.find((each) => each !== '' && isShort(each)) ?? '';
  const unknown =
    standing.unknown === ''
      ? ''
      : wording.fill('standingUnknown', language, { action: wordsOfName(standing.unknown) });
  const untouched =
    standing.isUntouched && open.length > 0 ? wording.fill('standingUntouched', language) : '';
  return [unknown, untouched].reduce((said, part) => {
    const longer = [said, part].filter(Boolean).join(' ');
    return isShort(longer) ? longer : said;
  }, text);
}
