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
  readonly score: string;
  readonly threshold: string;
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
    text: `${change}: ${ACTION_WORDS[other].word.toLowerCase()}`
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
      verdict: signal.crossed ? 'crossed' : 'below',
      score: signal.score.toFixed(2),
      threshold: signal.threshold.toFixed(2),
      barStyle: `inline-size: ${percent(signal.score)}`,
      markStyle: `inset-inline-start: ${percent(signal.threshold)}`,
      evidence: evidenceRows(signal)
    }));
}

/** Each quote once, with the first thing that matched it. */
function evidenceRows({ evidence }: Signal): SignalRow['evidence'] {
  const first = new Map(evidence.map((each) => [each.text, each] as const).reverse());
  return evidence
    .filter((each) => first.get(each.text) === each)
    .map(({ text, source, start }) => ({
      key: `${start}-${source}`,
      text: text === '' || text === source ? source : `“${text}” · ${source}`
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
