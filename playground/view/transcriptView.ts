/** The transcript as the left panel shows it: one row per beat, ready for a template. */
import type { Beat, TurnBeat, Voice } from '../play/beats.ts';
import { customerName, type View } from '../play/session.ts';
import { ACTION_WORDS, codeWords, destinationWords, REASON_WORDS } from '../play/words.ts';

/** One row. Exactly one of the `is…` flags holds. */
export interface TranscriptRow {
  readonly key: string;
  readonly isSaid: boolean;
  readonly isAction: boolean;
  readonly isMark: boolean;
  /** Class of the row: who speaks and how. */
  readonly className: string;
  readonly who: string;
  readonly text: string;
  /** Where words come from when it is not the recording. */
  readonly tag: string;
  readonly icon: string;
  readonly language: string;
  /** The decision made on this turn, as a button; blank when none was made. */
  readonly decision: string;
  readonly decisionIcon: string;
  readonly decisionClass: string;
  /** Number of the assessed customer turn. */
  readonly turn: number | null;
}

const TAGS: Readonly<Record<Voice, string>> = {
  policy: 'words of the policy',
  platform: 'static message',
  packet: 'opening from the packet',
  script: 'scripted assistant',
  typed: '',
  recorded: ''
};

/** Rows of everything shown so far. */
export function transcriptRows(view: View): TranscriptRow[] {
  const voice = view.conversation.channel === 'voice';
  return view.beats
    .slice(0, view.position)
    .map((beat, index) =>
      beat.kind === 'turn' ? turnRow(beat, index, view, voice) : markRow(beat, index, voice)
    )
    .filter((row) => row.text !== '');
}

const BLANK = {
  isSaid: false,
  isAction: false,
  isMark: false,
  who: '',
  tag: '',
  icon: '',
  language: '',
  decision: '',
  decisionIcon: '',
  decisionClass: '',
  turn: null
};

function turnRow(beat: TurnBeat, index: number, view: View, voice: boolean): TranscriptRow {
  const { turn, step } = beat;
  if (turn.speaker === 'action') {
    const failed = turn.status === 'failed';
    return {
      ...BLANK,
      key: `beat-${index}`,
      isAction: true,
      className: failed ? 'row action failed' : 'row action',
      text: `${codeWords(turn.name)}: ${failed ? `failed${turn.error ? ` (${turn.error})` : ''}` : 'worked'}`,
      icon: failed ? 'utility:error' : 'utility:success'
    };
  }
  if (turn.speaker === 'system') {
    return { ...BLANK, key: `beat-${index}`, isMark: true, className: 'row mark', text: turn.text };
  }
  const action = step ? ACTION_WORDS[step.decision.action] : null;
  return {
    ...BLANK,
    key: `beat-${index}`,
    isSaid: true,
    className: `row said ${turn.speaker}${voice ? ' spoken' : ''}`,
    who: whoSpeaks(turn.speaker, view),
    text: turn.text,
    tag: beat.asksAgain ? 'asked again' : TAGS[beat.voice],
    language: turn.language ?? view.conversation.language ?? 'en',
    decision: action?.word ?? '',
    decisionIcon: action?.icon ?? '',
    decisionClass: `verdict ${step?.decision.action ?? ''}`,
    turn: step?.turn ?? null
  };
}

function whoSpeaks(speaker: 'customer' | 'ai' | 'human', view: View): string {
  const names = {
    customer: customerName(view),
    ai: 'Assistant',
    human: 'Human agent'
  };
  return names[speaker];
}

function markRow(beat: Exclude<Beat, TurnBeat>, index: number, voice: boolean): TranscriptRow {
  const where = destinationWords(beat.leg.destination);
  const offered = voice ? `The phone rings at ${where}` : `Offered to ${where}`;
  const connected = beat.leg.packet ? 'Connected: the screen pop is open' : 'Connected: no packet';
  return {
    ...BLANK,
    key: `beat-${index}`,
    isMark: true,
    className: 'row mark',
    text: beat.kind === 'offer' ? offered : connected
  };
}

/** What a person is told when the handoff moves; blank at other moments. */
export function announcement(view: View): string {
  const beat = view.beats[view.position - 1];
  if (!beat || beat.kind === 'turn') return '';
  const where = destinationWords(beat.leg.destination);
  const reason = view.runs[view.mode].handoff?.decision.reason;
  if (beat.kind === 'offer')
    return `Handed over to ${where}: ${reason ? REASON_WORDS[reason] : ''}.`;
  return beat.leg.packet ? 'The screen pop is open.' : 'A human has taken over without a packet.';
}
