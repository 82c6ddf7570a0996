/**
 * The slots of the first sentence: which family it belongs to, what it names, what it says of it and the
 * first step. A slot that is not sure stays blank; the sentence itself is composed by `handoffWording`.
 */
import type { PacketOpening } from '../../shared/packetMatter.ts';
import type { KnowledgeCode, OpeningFamily, ReasonCode } from '../../shared/reasons.ts';
import type { DraftKnowledge } from './knowledge.ts';
import { objectOfId } from './matters.ts';
import type { PhraseBook } from './phraseBook.ts';
import type { DraftRequest } from './requestLog.ts';
import { capitalised } from './sentences.ts';
import { lastDone, type DraftStanding } from './standing.ts';
import type { Wording } from './wording.ts';

/** What an opening is made of. */
export interface OpeningInput {
  readonly name: string;
  readonly requests: readonly DraftRequest[];
  readonly standing: DraftStanding;
  readonly knowledge: readonly DraftKnowledge[];
  readonly isPromised: boolean;
  /** True for a reason that trying again will not change. */
  readonly isBlocked: (why: string) => boolean;
  readonly reason: ReasonCode | null;
  /** Language of the conversation. */
  readonly language: string;
  /** True when the company says "du", "tú", "tu". */
  readonly isInformal: boolean;
}

/** Languages in which whole sentences are composed; in others there is a plain greeting. */
const COMPOSED: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'pt']);
/** Other languages with a greeting of their own. */
const GREETED: ReadonlySet<string> = new Set(['ja']);
/** Events that come before the matter, most urgent first. */
const EVENTS: readonly KnowledgeCode[] = ['death', 'abuse', 'illness', 'emergency', 'hardship'];
/** Events that are met with a word even when nothing is open. */
const ALWAYS: ReadonlySet<KnowledgeCode> = new Set<KnowledgeCode>(['death', 'abuse']);
/** Acts about which nothing is said before it is known who asks. */
const SECURED: ReadonlySet<string> = new Set(['secure']);

/** Acts about something the customer does not have yet. */
const NEW: ReadonlySet<string> = new Set(['book', 'buy', 'schedule', 'open', 'visit', 'find']);
/** Titles that are no name by themselves. */
const TITLES: ReadonlySet<string> = new Set('mr mrs ms miss dr prof herr frau sr sra'.split(' '));

interface Parts {
  readonly family: OpeningFamily;
  readonly event: string;
  readonly body: string;
  readonly step: string;
}

const PLAIN: Parts = { family: 'plain', event: '', body: 'sayPlain', step: '' };

/** Acts whose name is a trouble: it can be open, but it cannot "not have worked". */
const TROUBLES: ReadonlySet<string> = new Set([
  'repair',
  'track',
  'restore',
  'dispute',
  'access',
  'inform',
  'missed',
  'complain',
  'pay',
  ''
]);
/** Acts that can be named alone; any other without its thing is left out. */
const ALONE: ReadonlySet<string> = new Set([
  'cancel',
  'refund',
  'compensate',
  'visit',
  'discount',
  'return',
  'secure',
  'transfer',
  'access',
  'dispute'
]);

/** What is said of a request by its state, and the first step. */
function stoppedParts(
  request: DraftRequest,
  has: (code: KnowledgeCode) => boolean,
  isBlocked: boolean
): Parts {
  if (TROUBLES.has(request.act)) {
    const step = request.state === 'failed' ? 'sayStepOther' : 'sayStepException';
    return { family: 'stopped', event: '', body: 'sayUnsettled', step };
  }
  if (has('contradiction')) {
    return { family: 'stopped', event: '', body: 'sayRefused', step: 'sayStepCompare' };
  }
  if (request.state === 'failed') {
    return {
      family: 'stopped',
      event: '',
      body: 'sayFailed',
      step: isBlocked ? 'sayStepOther' : 'sayStepRedo'
    };
  }
  return request.state === 'partly'
    ? { family: 'stopped', event: '', body: 'sayPartly', step: 'sayStepRest' }
    : { family: 'stopped', event: '', body: 'sayRefused', step: 'sayStepException' };
}

function partsOf(input: OpeningInput, request: DraftRequest | undefined): Parts {
  const codes = new Set(input.knowledge.map(({ code }) => code));
  if (codes.has('danger')) return { family: 'safety', event: '', body: 'saySafety', step: '' };
  const isOpen = input.standing.wanted.length > 0;
  const event = EVENTS.find((code) => codes.has(code) && (isOpen || ALWAYS.has(code)));
  if (event !== undefined) {
    const body = request === undefined || !isOpen || event === 'abuse' ? '' : 'sayCareMatter';
    return { family: 'care', event: `say${capitalised(event)}`, body, step: '' };
  }
  const isDone = request?.state === 'done';
  const isSecured =
    !isDone &&
    (input.reason === 'fraud' || codes.has('unproven') || SECURED.has(request?.act ?? ''));
  if (codes.has('injection')) {
    return { family: 'secure', event: '', body: 'saySecurePlain', step: '' };
  }
  if (isSecured && request !== undefined) {
    return { family: 'secure', event: '', body: 'saySecure', step: '' };
  }
  if (isSecured) return { family: 'secure', event: '', body: 'saySecurePlain', step: '' };
  if (request === undefined) return PLAIN;
  if (request.state === 'done') {
    return TROUBLES.has(request.act)
      ? PLAIN
      : { family: 'plain', event: '', body: 'sayDone', step: '' };
  }
  if (request.state !== 'open')
    return stoppedParts(request, (code) => codes.has(code), input.isBlocked(request.why));
  return input.isPromised
    ? { family: 'open', event: '', body: 'sayPromised', step: '' }
    : {
        family: 'open',
        event: '',
        body: 'sayOpen',
        // What was only named is no work to start, here as among the next steps.
        step: request.act === '' ? '' : 'sayStepDo'
      };
}

/** The name as it is greeted: without a title, the first name alone where people say "du". */
export function greetedName(name: string, isInformal: boolean): string {
  const words = name
    .split(' ')
    .filter((word) => word !== '' && !TITLES.has(word.replace('.', '').toLowerCase()));
  return isInformal ? (words[0] ?? '') : words.join(' ');
}

/** The slots for what is open, or for what was done last when nothing is. */
export function openingOf(input: OpeningInput, wording: Wording, book: PhraseBook): PacketOpening {
  const spoken = input.language.slice(0, 2).toLowerCase();
  const isComposed = COMPOSED.has(spoken);
  const language = isComposed || GREETED.has(spoken) ? spoken : 'en';
  const { requests, standing, isInformal } = input;
  const place = standing.wanted[0] ?? lastDone(requests, standing);
  const request = place === undefined ? undefined : requests[place];
  const named =
    request === undefined || (request.object === '' && !ALONE.has(request.act))
      ? undefined
      : request;
  const parts = isComposed ? partsOf(input, named) : PLAIN;
  const name = greetedName(input.name, isInformal);
  const isSaid =
    parts.body.startsWith('say') && parts.family !== 'safety' && parts.body !== 'sayPlain';
  const matter = isSaid ? named : undefined;
  const idObject = objectOfId(matter?.idName ?? '', book);
  const isOthers = input.knowledge.some(({ code }) => code === 'onBehalf');
  const owner =
    isOthers && matter?.act !== ''
      ? 'sayThe'
      : matter?.act === ''
        ? 'sayYourAlone'
        : NEW.has(matter?.act ?? '')
          ? 'sayA'
          : 'sayYour';
  const codes = {
    hello: name === '' ? 'sayHello' : 'sayHelloName',
    event: parts.event,
    body: parts.body,
    step: parts.step,
    act: matter === undefined || matter.act === '' ? '' : `act${capitalised(matter.act)}`,
    object:
      matter === undefined || matter.object === '' ? '' : `object${capitalised(matter.object)}`,
    idObject:
      idObject === '' || idObject === matter?.object ? '' : `object${capitalised(idObject)}`,
    article: matter === undefined ? '' : owner
  };
  const words: Record<string, string> = {};
  for (const code of Object.values(codes)) {
    if (code === '') continue;
    const own = isInformal ? wording.exact(`${code}Informal`, language) : '';
    words[code] = own === '' ? wording.fill(code, language) : own;
  }
  const id = matter === undefined || NEW.has(matter.act) ? '' : (matter.ids[0] ?? '');
  return { family: parts.family, language, name, ...codes, id, words };
}
