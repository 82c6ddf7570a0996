/** `handoff explain "text"`: what one line would set off, why, and where the policy says so. */
import { relative } from 'node:path';
import { lastStep, type ReplayStep } from '../run/replay.ts';
import type { Evidence, Signal } from '../shared/decision.ts';
import { CHANNELS, type Channel } from '../shared/reasons.ts';
import {
  CommandError,
  EXIT,
  type Command,
  type CommandContext,
  type OptionValues
} from './command.ts';
import { loadEngine, POLICY_OPTION } from './engineFiles.ts';
import { placeOf } from './policyPlace.ts';

/** What a line set off, as printed with `--json`. */
export interface Explanation {
  readonly text: string;
  readonly signals: readonly ExplainedSignal[];
  readonly action: string;
  readonly reason: string | null;
  readonly rule: string;
  /** File and line of the rule; null when no rule of the policy was met. */
  readonly rulePlace: string | null;
  readonly destination: string | null;
}

/** One signal with the words it rests on, each with where the policy listens for them. */
export interface ExplainedSignal {
  readonly signal: string;
  readonly score: number;
  readonly threshold: number;
  readonly crossed: boolean;
  readonly words: readonly { text: string; why: string; place: string | null }[];
}

/** Where a part of the policy writes a text in quotes. */
type PlaceOf = (part: string, quote: string) => string | null;

function wordsOf(evidence: readonly Evidence[], place: PlaceOf): ExplainedSignal['words'] {
  return evidence.map(({ text, source, rationale }) => ({
    text: text === '' ? source : text,
    why: rationale ?? source,
    place: rationale === undefined ? null : place('policy/phrases', rationale)
  }));
}

function explained(place: PlaceOf): (signal: Signal) => ExplainedSignal {
  return ({ signal, score, threshold, crossed, evidence }) => ({
    signal,
    score,
    threshold,
    crossed,
    words: wordsOf(evidence, place)
  });
}

/** Shapes the step of a line into its explanation. */
export function explanationOf(text: string, step: ReplayStep, place: PlaceOf): Explanation {
  const { action, reason, rule, destination } = step.decision;
  return {
    text,
    signals: step.signals.map(explained(place)),
    action,
    reason,
    rule,
    rulePlace: reason === null ? null : place('policy/rules.ts', rule),
    destination: action === 'escalate' ? destination : null
  };
}

function readable({
  text,
  signals,
  action,
  reason,
  rule,
  rulePlace,
  destination
}: Explanation): string {
  const lines = [`“${text}”`];
  for (const { signal, score, threshold, crossed, words } of signals) {
    const heldBack = !crossed && score >= threshold ? ', but never by itself on a first turn' : '';
    lines.push(
      `  ${crossed ? '*' : ' '} ${signal} ${String(score)} of ${String(threshold)}${heldBack}`
    );
    for (const { text: said, why, place } of words)
      lines.push(`      “${said}”: ${why}${place === null ? '' : `  ${place}`}`);
  }
  if (signals.length === 0) lines.push('    no signal');
  const to = destination === null ? '' : ` to ${destination}`;
  const why = reason === null ? '' : `, because ${reason}`;
  lines.push(
    `→ ${action}${to}${why}, by rule ${rule}${rulePlace === null ? '' : `  ${rulePlace}`}`
  );
  return `${lines.join('\n')}\n`;
}

/** Where the policy writes a text in quotes: its own files first, then the parts it takes from the package. */
function placesOf({ project, home, directory }: CommandContext, { policy }: OptionValues): PlaceOf {
  const own = typeof policy === 'string' ? policy : relative(directory, project.policy);
  const folders = [
    { root: directory, policy: own },
    { root: home, policy: 'policy' }
  ];
  return (file, quote) => {
    for (const folder of folders) {
      const place = placeOf(folder, {
        severity: 'error',
        file,
        path: '',
        message: '',
        fix: '',
        quote
      });
      if (/:\d+$/.test(place)) return place;
    }
    return null;
  };
}

function channelOf(value: string | boolean | undefined): Channel | undefined {
  const channel = CHANNELS.find((known) => known === value);
  if (value === undefined || channel !== undefined) return channel;
  throw new CommandError(
    `There is no channel "${String(value)}".`,
    `Use one of ${CHANNELS.join(', ')}.`
  );
}

export const explain: Command = {
  name: 'explain',
  summary: 'what one line would set off, why, and which line of the policy says so',
  description:
    'Scores one line as the first thing a customer says and prints each signal (a star marks what crossed), the\n' +
    'words it rests on, why the policy listens for them with file and line, and the decision.',
  positionals: '"TEXT" ',
  options: {
    ...POLICY_OPTION,
    before: { type: 'string', value: 'TEXT', description: 'What the AI said just before.' },
    channel: {
      type: 'string',
      value: 'CHANNEL',
      description: `Where it was said: ${CHANNELS.join(', ')}.`
    },
    json: { type: 'boolean', description: 'Print one JSON object.' }
  },
  examples: [
    'npx handoff explain "let me talk to a person"',
    'npx handoff explain --before "Shall I connect you?" "yes please"'
  ],
  async run(context, options, positionals) {
    const text = positionals.join(' ').trim();
    if (text === '')
      throw new CommandError(
        'There is no line to explain.',
        'Put it in quotes: handoff explain "I want a person".'
      );
    const engine = await loadEngine(context, options['policy']);
    const { before } = options;
    const said = { speaker: 'customer', text } as const;
    const step = lastStep(
      {
        id: 'explained',
        channel: channelOf(options['channel']),
        turns: typeof before === 'string' ? [{ speaker: 'ai', text: before }, said] : [said]
      },
      engine
    );
    if (step === null) throw new Error('A conversation with one line has a step.');
    const explanation = explanationOf(text, step, placesOf(context, options));
    context.stdout.write(
      options['json'] === true ? `${JSON.stringify(explanation)}\n` : readable(explanation)
    );
    return EXIT.ok;
  }
};
