/**
 * At most three steps for whoever takes over, each for what is open and its last result, with a reason.
 */
import type { PacketNextAction } from '../../shared/packet.ts';
import type { Source } from '../../shared/packet.ts';
import { LIMITS } from '../../shared/packetLimits.ts';
import { wordsOfName } from '../../redact/redactConversation.ts';
import type { RequestState } from '../../shared/reasons.ts';
import type { DraftKnowledge } from './knowledge.ts';
import type { DraftPromise } from './promises.ts';
import type { DraftRequest } from './requestLog.ts';
import { cut } from './sentences.ts';
import type { DraftStanding } from './standing.ts';
import type { Wording } from './wording.ts';

/** One step: codes of its words with what fills them. */
export interface DraftStep {
  readonly code: string;
  readonly why: string;
  /** Place of the request it is for; -1 for none. */
  readonly request: number;
  /** What fills the reason. */
  readonly said: string;
  readonly sequence: number;
}

const STEP_OF_STATE = {
  open: 'nextDo',
  done: 'nextDo',
  partly: 'nextRest',
  refused: 'nextException',
  failed: 'nextRedo'
} as const;

/** The step for a state; another way where trying again changes nothing, the gap where one stopped it. */
function stepOf(
  state: RequestState,
  why: string,
  hasTurn: (why: string, code: string) => boolean
): string {
  if (state === 'failed' && hasTurn(why, 'blocked')) return 'nextOtherWay';
  return state === 'refused' && hasTurn(why, 'lacking') ? 'nextNeeds' : STEP_OF_STATE[state];
}

/** The steps, most urgent first. */
export function findSteps(
  requests: readonly DraftRequest[],
  standing: DraftStanding,
  knowledge: readonly DraftKnowledge[],
  promises: readonly DraftPromise[],
  hasTurn: (why: string, code: string) => boolean
): readonly DraftStep[] {
  const steps: DraftStep[] = [];
  const add = (code: string, why: string, said: string, sequence: number, request = -1): void => {
    steps.push({ code, why, request, said, sequence });
  };
  const known = (code: DraftKnowledge['code']): DraftKnowledge | undefined =>
    knowledge.find((each) => each.code === code);
  const danger = known('danger');
  const death = known('death');
  const unproven = known('unproven');
  const contradiction = known('contradiction');
  if (danger !== undefined) {
    add('nextSafety', 'nextWhySaid', danger.quote, danger.sequence);
    return steps;
  }
  if (death !== undefined) add('nextCondole', 'nextWhySaid', death.quote, death.sequence);
  if (unproven !== undefined)
    add('nextVerifyOther', 'nextWhyLast', unproven.quote, unproven.sequence);
  if (contradiction !== undefined) {
    add('nextCompare', 'nextWhyRecord', contradiction.against, contradiction.sequence);
  }
  const isPressed = known('pressure') !== undefined;
  for (const place of standing.wanted) {
    const { act, state, why, stateTurn, turns } = requests[place];
    // Whoever is made to ask is not helped by a start.
    if (isPressed && state === 'open') continue;
    if (act === '' && state === 'open') {
      add('nextClarify', 'nextWhyUnnamed', '', turns[0] ?? 0, place);
      continue;
    }
    const code = stepOf(state, why, hasTurn);
    const plain = state === 'partly' ? 'nextWhyAgain' : 'nextWhyOpen';
    if (why === '') add(code, plain, '', turns[0] ?? 0, place);
    else add(code, 'nextWhyLast', why, stateTurn, place);
  }
  if (standing.unknown !== '') add('nextResult', 'nextWhyUnknown', standing.unknown, 0);
  if (requests.length === 0) add('nextAsk', 'nextWhyUnsaid', '', 0);
  const promise = promises.at(-1);
  if (promise !== undefined) add('nextPromise', 'nextWhyLast', promise.text, promise.sequence);
  return steps.slice(0, LIMITS.nextActions);
}

/** The steps in words. */
export function stepActions(
  steps: readonly DraftStep[],
  titleOf: (place: number) => string,
  sourceOf: (sequence: number) => Source | null,
  language: string,
  wording: Wording
): readonly PacketNextAction[] {
  return steps.map(({ code, why, request, said, sequence }) => ({
    code,
    title: cut(
      wording.fill(code, language, {
        matter: request === -1 ? '' : titleOf(request),
        action: wordsOfName(said)
      }),
      LIMITS.actionTitle
    ),
    why: cut(wording.fill(why, language, { why: said, quote: said }), LIMITS.actionWhy),
    confirm: code === 'nextRedo',
    target: null,
    source: sourceOf(sequence)
  }));
}
