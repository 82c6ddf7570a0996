/**
 * What a sentence asks for: pairs of an act and a thing, such as "cancel" and "flight". A denial, a
 * condition and mere talk ask for nothing.
 */
import { foldedWords, spotsIn, type PhraseBook, type Spot } from './phraseBook.ts';

/** One thing asked for. */
export interface Matter {
  readonly act: string;
  /** Blank when the sentence does not name it. */
  readonly object: string;
  /** True when the thing stands before the act, and may be what something else is about. */
  readonly isAhead: boolean;
  /** True when the act goes without saying, and may be one already spoken of. */
  readonly isImplied: boolean;
}

/** Acts that a mere report asks for: nobody says "please" about a stolen card. */
const REPORTED: ReadonlySet<string> = new Set(
  'repair restore track missed dispute secure access compensate pay discount'.split(' ')
);
/** What people ask for because of a fault; the fault itself is then no request. */
export const REMEDIES: ReadonlySet<string> = new Set(
  'refund replace return compensate visit'.split(' ')
);
export const FAULTS: ReadonlySet<string> = new Set(['repair', 'track', 'missed']);
/** Acts that only count when the sentence names no other. */
const WEAK: ReadonlySet<string> = new Set(['inform', 'deliver', 'complain', 'pay', 'find']);
const ID_ENDINGS: ReadonlySet<string> = new Set(['id', 'ids', 'number', 'no', 'code']);
const DENIED_WITHIN = 3;
const RULED_OUT_WITHIN = 1;
/** Words that begin a question about something already done: "how much did I save by downgrading". */
const ASKS: ReadonlySet<string> = new Set(
  'how why warum wieso wie combien pourquoi cuanto cuantos quanto quantos'.split(' ')
);
/** What is asked for by "I need a flight", "can I get the weather": the act goes without saying. */
const IMPLIED: Readonly<Record<string, string>> = {
  flight: 'book',
  trip: 'book',
  ticket: 'book',
  hotel: 'book',
  restaurant: 'book',
  ride: 'book',
  car: 'book',
  party: 'book',
  appointment: 'schedule',
  meeting: 'schedule',
  apartment: 'find',
  weather: 'inform',
  directions: 'inform',
  balance: 'inform',
  price: 'inform',
  refund: 'refund'
};
/** Things that are added to something. */
const ADDED: ReadonlySet<string> = new Set(
  'baggage insurance passenger cabin card address licence phone ticket product'.split(' ')
);
/** What is not a thing but looks like one. */
const ASIDE = 'aside';

const end = ({ at, length }: Spot): number => at + length;
const overlaps = (a: Spot, b: Spot): boolean => a.at < end(b) && b.at < end(a);

/** Spots of one kind that stand inside a longer one of the same kind are left out. */
function longest(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter(
    (spot) =>
      !spots.some(
        (other) =>
          other !== spot &&
          other.at <= spot.at &&
          end(other) > spot.at &&
          other.length > spot.length
      )
  );
}

function isDenied(act: Spot, turns: readonly Spot[]): boolean {
  return turns.some(
    (spot) => spot.code === 'negation' && spot.at < act.at && act.at - end(spot) < DENIED_WITHIN
  );
}

/** "If a refund isn't possible": said of what will not be, to ask for something else. */
function isRuledOut(act: Spot, turns: readonly Spot[]): boolean {
  return turns.some(
    (spot) =>
      spot.code === 'negation' && spot.at >= end(act) && spot.at - end(act) < RULED_OUT_WITHIN
  );
}

function isAsked(act: Spot, lead: Spot | undefined, isQuestion: boolean): boolean {
  if (REPORTED.has(act.code)) return true;
  if (lead !== undefined) return act.at > lead.at;
  return act.at <= 1 || isQuestion;
}

/** Things an act is about when the sentence names one of them, wherever it stands. */
const PREFERRED: Readonly<Record<string, ReadonlySet<string>>> = {
  dispute: new Set(['charge', 'bill', 'fee', 'card'])
};

/** Acts about no thing: an account in a sentence about a transfer is where the money goes. */
export const THINGLESS: ReadonlySet<string> = new Set(['complain', 'transfer']);
/** Acts on a whole trip, whatever class it is in. */
const CLASSLESS: ReadonlySet<string> = new Set(['book', 'cancel', 'refund']);

/** The thing an act is about: named after it, else before it. */
function objectOf(
  act: Spot,
  next: Spot | undefined,
  objects: readonly Spot[]
): { readonly object: string; readonly isAhead: boolean } {
  if (THINGLESS.has(act.code)) return { object: '', isAhead: false };
  const things = CLASSLESS.has(act.code) ? objects.filter(({ code }) => code !== 'cabin') : objects;
  return thingNamed(act, next, things);
}

function thingNamed(
  act: Spot,
  next: Spot | undefined,
  objects: readonly Spot[]
): { readonly object: string; readonly isAhead: boolean } {
  const preferred = PREFERRED[act.code];
  if (preferred !== undefined) {
    const object = objects.find(({ code }) => preferred.has(code))?.code ?? '';
    return { object, isAhead: false };
  }
  const after = objects.find(
    (object) => object.at >= end(act) && (next === undefined || object.at < next.at)
  );
  const inside = objects.find((object) => overlaps(object, act));
  const ahead = objects.filter((object) => object.at < act.at).at(-1);
  const code = (after ?? inside ?? ahead)?.code ?? '';
  const object = act.code === 'book' && code === 'booking' ? 'trip' : code;
  return { object, isAhead: after === undefined && inside === undefined };
}

/** What a thing is called by the name of its id: `order number` gives `order`. */
export function objectOfId(name: string, book: PhraseBook): string {
  const words = name.split(' ');
  const isNamed = words.length > 1 && ID_ENDINGS.has(words.at(-1) ?? '');
  return objectIn(isNamed ? words.slice(0, -1).join(' ') : name, book);
}

/** Everything one sentence asks for, in order. */
export function mattersOf(sentence: string, book: PhraseBook): readonly Matter[] {
  const words = foldedWords(sentence);
  const spots = spotsIn(words, book);
  const of = (kind: Spot['kind']): readonly Spot[] => spots.filter((spot) => spot.kind === kind);
  const turns = of('turn');
  const all = longest(of('object'));
  const objects = all.filter(({ code }) => code !== ASIDE);
  const lead = [...of('lead'), ...of('topic')].sort((a, b) => a.at - b.at)[0];
  const named = longest(of('act'));
  const asked = named
    .filter((act) => !all.some((object) => overlaps(object, act) && object.length > act.length))
    .filter((act) => REPORTED.has(act.code) || !(isDenied(act, turns) || isRuledOut(act, turns)))

    .filter(
      (act) =>
        act.code !== 'add' ||
        objects.some((object) => ADDED.has(object.code) && object.at >= act.at)
    )
    .filter((act) => isAsked(act, lead, sentence.endsWith('?')));
  const question = named.find(({ code, at }) => code === 'inform' && ASKS.has(words[at] ?? ''));
  const strong = asked.filter(
    ({ code, at }) => !WEAK.has(code) && !(question !== undefined && question.at < at)
  );
  const most = strong.length > 0 ? strong : asked.slice(0, 1);
  const isRemedied = most.some(({ code }) => REMEDIES.has(code));
  const chosen = most.filter(({ code }) => !(isRemedied && FAULTS.has(code)));
  if (named.length === 0 && lead?.kind === 'lead' && of('topic').length === 0) {
    const thing = objects.find((object) => object.at > lead.at);
    const implied = IMPLIED[thing?.code ?? ''];
    return implied === undefined
      ? []
      : [{ act: implied, object: thing?.code ?? '', isAhead: false, isImplied: true }];
  }
  return chosen
    .map((act, index) => ({
      act: act.code,
      ...objectOf(act, chosen[index + 1], objects),
      isImplied: false
    }))
    .filter(({ act }, index, all) => all.findIndex((each) => each.act === act) === index);
}

/** The first or last thing a sentence names; blank for none. */
export function objectIn(
  sentence: string,
  book: PhraseBook,
  which: 'first' | 'last' = 'first'
): string {
  const objects = longest(
    spotsIn(foldedWords(sentence), book).filter(({ kind }) => kind === 'object')
  );
  const things = objects.filter(({ code }) => code !== ASIDE);
  return (which === 'first' ? things[0] : things.at(-1))?.code ?? '';
}
