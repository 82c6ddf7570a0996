/** The human agent's side at one moment: waiting, ringing, or with the customer. */
import type { Beat, Leg, TurnBeat } from '../play/beats.ts';
import { customerName, type View } from '../play/session.ts';
import { destinationWords, REASON_WORDS } from '../play/words.ts';

/** One line of the conversation with the human. */
export interface DeskLine {
  readonly key: string;
  readonly who: string;
  readonly text: string;
  readonly className: string;
  readonly asksAgain: boolean;
}

/** Words that differ between a call and everything written. */
const CALL = {
  offerClass: 'offer ringing',
  offerTitle: 'Incoming call',
  offerIcon: 'utility:incoming_call',
  accept: 'Answer',
  line: 'Say something as the human agent',
  log: 'The call'
} as const;

const CHAT = {
  offerClass: 'offer',
  offerTitle: 'New conversation',
  offerIcon: 'utility:chat',
  accept: 'Accept',
  line: 'Write as the human agent',
  log: 'The conversation'
} as const;

const PRESENCE = { waiting: 'Available', offered: 'Work offered', connected: 'Busy' } as const;

/** The desk at one moment. */
export interface DeskView {
  readonly phase: keyof typeof PRESENCE;
  readonly presence: string;
  readonly words: typeof CALL | typeof CHAT;
  readonly leg: Leg | null;
  /** True when the packet is part of what the human gets. */
  readonly packet: boolean;
  readonly who: string;
  readonly queue: string;
  readonly priority: string;
  readonly reason: string;
  /** Lines since the first connection. */
  readonly lines: readonly DeskLine[];
  /** The conversation before the handoff, for a human who gets nothing else. */
  readonly before: readonly DeskLine[];
}

const isTurn = (beat: Beat): beat is TurnBeat => beat.kind === 'turn';

export function deskView(view: View): DeskView {
  const shown = view.beats.slice(0, view.position);
  const last = shown.findLast((beat) => beat.kind !== 'turn');
  const leg = last ? last.leg : null;
  const first = shown.findIndex(({ kind }) => kind === 'offer');
  const decision = view.runs[view.mode].handoff?.decision;
  const phase = !last ? 'waiting' : last.kind === 'offer' ? 'offered' : 'connected';
  return {
    phase,
    presence: PRESENCE[phase],
    words: view.conversation.channel === 'voice' ? CALL : CHAT,
    leg,
    packet: leg?.packet ?? false,
    who: view.conversation.customer?.name ?? 'Unknown customer',
    queue: destinationWords(leg?.destination ?? null),
    priority: leg?.packet ? (decision?.priority ?? '') : '',
    reason: leg?.packet && decision?.reason ? REASON_WORDS[decision.reason] : '',
    lines: first < 0 ? [] : lines(shown.slice(first), view),
    before: first < 0 ? [] : lines(shown.slice(0, first), view)
  };
}

function lines(beats: readonly Beat[], view: View): DeskLine[] {
  const names = {
    customer: customerName(view),
    ai: 'Assistant',
    human: 'You',
    system: ''
  };
  return beats.filter(isTurn).flatMap(({ turn, asksAgain }, index) =>
    turn.speaker === 'action'
      ? []
      : [
          {
            key: `line-${index}`,
            who: names[turn.speaker],
            text: turn.text,
            className: `line ${turn.speaker}`,
            asksAgain
          }
        ]
  );
}
