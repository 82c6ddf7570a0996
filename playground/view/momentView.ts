/**
 * The moment of the handoff, twice: what a human gets today, and what they get with the packet. One clock
 * for both: words read and said until the human knows what it is about.
 */
import type { Packet } from '../../src/shared/packet.ts';
import { REASON_WORDS } from '../play/words.ts';
import type { View } from '../play/session.ts';
import { deskView, type DeskLine } from './deskView.ts';

/** Words a minute most adults read (Brysbaert 2019); speaking is slower still. */
const WORDS_A_MINUTE = 238;

/** Both sides of the moment. */
export interface MomentView {
  readonly customer: string;
  /** The conversation with the assistant, which is all the human gets. */
  readonly transcript: readonly DeskLine[];
  /** What they say to each other until the human knows. */
  readonly talk: readonly DeskLine[];
  /** How often the customer is asked for what they have said before. */
  readonly again: number;
  readonly handoffs: number;
  /** Minutes and seconds until the human knows what it is about. */
  readonly without: string;
  readonly with: string;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** So many words as minutes and seconds. */
export function timeOf(words: number): string {
  const seconds = Math.ceil((words / WORDS_A_MINUTE) * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The moment of a view whose conversation is handed over; `packet` is what the pop shows. */
export function momentView(view: View, packet: Packet): MomentView {
  const { beats, legs } = view.runs.default;
  const desk = deskView({ ...view, mode: 'default', beats, position: beats.length });
  const lines = [...desk.before, ...desk.lines];
  const { header, opening } = packet;
  const glance = [
    header.name,
    header.wants,
    header.reason === null ? '' : REASON_WORDS[header.reason],
    opening
  ].join(' ');
  return {
    customer: desk.who,
    transcript: desk.before,
    talk: desk.lines,
    again: desk.lines.filter(({ asksAgain }) => asksAgain).length,
    handoffs: legs.length,
    without: timeOf(lines.reduce((sum, { text }) => sum + wordsIn(text), 0)),
    with: timeOf(wordsIn(glance))
  };
}
