/** The three ways side by side: what each does with the same conversation. */
import { ESCALATION_MODES, type EscalationMode } from '../../src/policy/topic.ts';
import type { Run } from '../play/run.ts';
import type { View } from '../play/session.ts';
import { destinationWords, MODE_WORDS } from '../play/words.ts';

/** One choice of the switch with its outcome. */
export interface WayCard {
  readonly mode: EscalationMode;
  readonly word: string;
  readonly how: string;
  readonly checked: boolean;
  readonly className: string;
  /** Customer turn of the handoff and where it goes, as words. */
  readonly where: string;
  readonly context: string;
  readonly transfers: string;
  readonly askedAgain: string;
}

export function wayCards(view: View): WayCard[] {
  return ESCALATION_MODES.map((mode) => {
    const run = view.runs[mode];
    const checked = mode === view.mode;
    return {
      mode,
      ...MODE_WORDS[mode],
      checked,
      className: checked ? 'way checked' : 'way',
      ...outcome(run)
    };
  });
}

type Outcome = Pick<WayCard, 'where' | 'context' | 'transfers' | 'askedAgain'>;

function outcome({ handoff, legs, beats }: Run): Outcome {
  if (!handoff) {
    return { where: 'No handoff in this conversation', context: '', transfers: '', askedAgain: '' };
  }
  const again = beats.filter((beat) => beat.kind === 'turn' && beat.asksAgain).length;
  const places = legs.map(({ destination }) => destinationWords(destination)).join(', then ');
  return {
    where: `Turn ${handoff.turn}: ${places}`,
    context: legs[0]?.packet ? 'full packet' : 'transcript only',
    transfers: legs.length === 1 ? '1 handoff' : `${legs.length} handoffs`,
    askedAgain: again === 0 ? '' : `asked again ${again === 1 ? 'once' : `${again} times`}`
  };
}
