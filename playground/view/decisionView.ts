/** The decision of one customer turn as the middle panel shows it. */
import type { ReplayStep } from '../../src/run/replay.ts';
import { isMet } from '../../src/decide/index.ts';
import type { Signal } from '../../src/shared/decision.ts';
import { readSet } from '../../src/shared/facts.ts';
import type { PolicyRecords, PrerequisiteRecord } from '../../src/shared/records.ts';
import type { View } from '../play/session.ts';
import {
  ACTION_WORDS,
  codeWords,
  destinationWords,
  elementWords,
  REASON_WORDS,
  SIGNAL_WORDS
} from '../play/words.ts';

/** One signal row with its meter. */
export interface SignalRow {
  readonly key: string;
  readonly name: string;
  readonly crossed: boolean;
  readonly className: string;
  readonly icon: string;
  readonly verdict: string;
  readonly barStyle: string;
  readonly markStyle: string;
  readonly evidence: readonly { readonly key: string; readonly text: string }[];
}

/** One gate row. */
export interface GateRow {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly icon: string;
  readonly className: string;
}

/** Everything the panel needs. */
export interface DecisionView {
  readonly turn: string;
  readonly action: string;
  readonly meaning: string;
  readonly icon: string;
  readonly className: string;
  /** Reason, destination and priority, as far as there are any. */
  readonly details: readonly {
    readonly key: string;
    readonly name: string;
    readonly value: string;
  }[];
  readonly signals: readonly SignalRow[];
  readonly hasNoSignals: boolean;
  readonly gates: readonly GateRow[];
  readonly hasGates: boolean;
  readonly path: readonly {
    readonly key: string;
    readonly element: string;
    readonly outcome: string;
  }[];
  readonly wouldChange: readonly { readonly key: string; readonly text: string }[];
  readonly hasWouldChange: boolean;
  readonly policyVersion: string;
}

/** The step to show: the chosen customer turn, else the newest one that has appeared. */
export function shownStep(view: View, chosen: number | null): ReplayStep | null {
  const steps = view.beats
    .slice(0, view.position)
    .flatMap((beat) => (beat.kind === 'turn' && beat.step ? [beat.step] : []));
  return steps.find(({ turn }) => turn === chosen) ?? steps.at(-1) ?? null;
}

export function decisionView(
  step: ReplayStep,
  records: Pick<PolicyRecords, 'destinations' | 'prerequisites'>
): DecisionView {
  const { decision } = step;
  const action = ACTION_WORDS[decision.action];
  const signals = signalRows(step.signals);
  const gates = gateRows(step, records.prerequisites);
  const wouldChange = decision.trace.wouldChange.map(({ change, action: other }) => ({
    key: change,
    text: `${changeWords(change)}: ${ACTION_WORDS[other].word.toLowerCase()}`
  }));
  return {
    turn: `Customer turn ${step.turn}`,
    action: action.word,
    meaning: action.meaning,
    icon: action.icon,
    className: `headline ${decision.action}`,
    details: details(step, records),
    signals,
    hasNoSignals: signals.length === 0,
    gates,
    hasGates: gates.length > 0,
    path: decision.trace.path.map((taken, index) => {
      const [element = '', outcome = ''] = taken.split(' › ');
      return { key: `${index}`, element: elementWords(element), outcome: elementWords(outcome) };
    }),
    wouldChange,
    hasWouldChange: wouldChange.length > 0,
    policyVersion: decision.trace.policyVersion
  };
}

function details(
  { decision, facts }: ReplayStep,
  { destinations }: Pick<PolicyRecords, 'destinations'>
): DecisionView['details'] {
  const destination = destinations.find(({ stem }) => stem === decision.destination);
  const rows = [
    { name: 'Reason', value: decision.reason ? REASON_WORDS[decision.reason] : '' },
    { name: 'Goes to', value: destinationWords(decision.destination) },
    { name: 'Must hold', value: destinationWords(destination?.certification ?? '') },
    { name: 'Priority', value: decision.destination ? decision.priority : '' },
    { name: 'Notifies', value: codeWords(destination?.notification ?? '') },
    { name: 'Asks for', value: decision.ask ? codeWords(decision.ask) : '' },
    { name: 'Data lock', value: facts.regulatedLock ? 'on until a licensed human accepts' : '' },
    { name: 'Rule', value: elementWords(decision.rule) }
  ];
  return rows.filter(({ value }) => value !== '').map((row) => ({ key: row.name, ...row }));
}

const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;

/** Crossed signals first, then the nearest misses. */
function signalRows(signals: readonly Signal[]): SignalRow[] {
  const ratio = ({ score, threshold }: Signal) => (threshold > 0 ? score / threshold : score);
  return [...signals]
    .sort((a, b) => Number(b.crossed) - Number(a.crossed) || ratio(b) - ratio(a))
    .map((signal) => ({
      key: signal.signal,
      name: SIGNAL_WORDS[signal.signal],
      crossed: signal.crossed,
      className: signal.crossed ? 'signal crossed' : 'signal',
      icon: signal.crossed ? 'utility:priority' : 'utility:routing_offline',
      verdict: nearnessWords(signal, ratio(signal)),
      barStyle: `inline-size: ${percent(signal.score)}`,
      markStyle: `inset-inline-start: ${percent(signal.threshold)}`,
      evidence: evidenceRows(signal)
    }));
}

/** How a score stands to its threshold, in words: the bar shows the rest. */
function nearnessWords({ crossed }: Signal, ratio: number): string {
  if (crossed) return ratio >= CLEARLY ? 'clearly enough' : 'just enough';
  return ratio >= NEARLY ? 'nearly enough' : 'not enough';
}

/** Shares of a threshold from which a score is more than enough, and nearly enough. */
const CLEARLY = 1.25;
const NEARLY = 0.7;

/** A change of the trace in words: `without tone` → `Without “Tone”`. */
function changeWords(change: string): string {
  const [, code = ''] = /^without (\w+)$/.exec(change) ?? [];
  if (code) return `Without “${nameOf(code)}”`;
  const [, near = ''] = /^(\w+) at /.exec(change) ?? [];
  return near ? `With a little more “${nameOf(near)}”` : change;
}

const nameOf = (code: string): string =>
  (SIGNAL_WORDS as Readonly<Record<string, string>>)[code] ?? codeWords(code);

/** What was written and what is known, each once: the names of patterns are for the policy's authors. */
function evidenceRows({ evidence }: Signal): SignalRow['evidence'] {
  const written = new Set<string>();
  const known = new Set<string>();
  for (const { text, source } of evidence) {
    if (text !== '' && text !== source) written.add(`“${text}”`);
    else known.add(codeWords(source.replace(/^action:/, 'the step ')).replace('=', ' is '));
  }
  const words = [...written];
  const quotes =
    words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words[0];
  const rows = quotes ? [`The customer wrote ${quotes}`] : [];
  return [...rows, ...[...known].map((fact) => `Known: ${fact}`)].map((text) => ({
    key: text,
    text
  }));
}

/** The prerequisites of this topic and destination, each with where it stands. */
function gateRows(step: ReplayStep, prerequisites: readonly PrerequisiteRecord[]): GateRow[] {
  const { facts, decision } = step;
  const asked = readSet(facts.askedItems);
  return prerequisites
    .filter(
      ({ active, topic, destination }) =>
        active &&
        (topic === '' || topic === facts.topic) &&
        (destination === '' || destination === decision.destination)
    )
    .map((gate) => {
      const met = isMet(gate, facts);
      const now = decision.ask === gate.item;
      const waived = !met && decision.action === 'escalate';
      const state = met
        ? 'done'
        : now
          ? 'asked now'
          : waived
            ? 'missing, shown to the human'
            : asked.includes(gate.item)
              ? 'asked'
              : 'open';
      return {
        key: `${gate.name}`,
        name: codeWords(gate.item),
        state,
        icon: met ? 'utility:check' : now ? 'utility:question' : 'utility:steps',
        className: met ? 'gate met' : 'gate'
      };
    });
}
