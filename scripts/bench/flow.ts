/**
 * How fast `Handoff_Decide` runs from the XML that is deployed, and how a flow of its shape compares to
 * a plain walk of the same model in the same process: `npm run bench:flow`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialFacts, writeSet } from '../../src/shared/facts.ts';
import { SIGNALS } from '../../src/shared/reasons.ts';
import {
  assign,
  assignment,
  boolean,
  buildFlow,
  compileFlow,
  contains,
  decision,
  END,
  equals,
  MemoryOrg,
  readFlow,
  text,
  writeFlow,
  type Flow,
  type FlowRecord
} from '../../src/flow/index.ts';

const RULES = 30;
const INPUTS = 512;
const SECONDS = 2;
/** Runs per second on one core that the product promises. */
const PROMISED = 50_000;

function decideFlow(): Flow {
  const rules = Array.from({ length: RULES }, (_, index) => ({
    name: `Rule_${String(index + 1)}`,
    signal: SIGNALS[index % SIGNALS.length] ?? 'tone',
    channel: ['messaging', 'voice', 'case'][index % 3] ?? 'voice'
  }));
  return buildFlow({
    name: 'Bench_Decide',
    label: 'Bench: Decide',
    description: 'An ordered decision for the benchmark.',
    kind: 'autolaunched',
    variables: [
      text('signals', 'Crossed signals.', { input: true, initial: '|' }),
      text('channel', 'Channel.', { input: true, initial: 'messaging' }),
      boolean('verified', 'Identity verified.', { input: true, initial: false }),
      text('action', 'What to do.', { output: true, initial: 'continue' }),
      text('reason', 'Why.', { output: true, initial: '' }),
      text('rule', 'Which rule.', { output: true, initial: '' })
    ],
    start: 'Which_Rule',
    steps: [
      decision({
        name: 'Which_Rule',
        description: 'The first rule that holds decides.',
        outcomes: rules.map(({ name, signal, channel }, index) => ({
          name,
          logic: '1 AND (2 OR 3)',
          when: [
            contains('signals', `|${signal}|`),
            equals('channel', channel),
            equals('verified', index % 2 === 0)
          ],
          next: `Set_${name}`
        })),
        otherwise: { label: 'Continue', next: END }
      }),
      ...rules.map(({ name, signal }) =>
        assignment({
          name: `Set_${name}`,
          description: 'States the decision.',
          items: [assign('action', 'escalate'), assign('reason', signal), assign('rule', name)],
          next: END
        })
      )
    ]
  });
}

/** The rival: looks everything up in the model again on every run, as a first version would. */
function walk(flow: Flow, inputs: FlowRecord): FlowRecord {
  const values: Record<string, unknown> = {};
  for (const variable of flow.variables ?? []) {
    values[variable.name ?? ''] =
      inputs[variable.name ?? ''] ?? variable.value?.stringValue ?? variable.value?.booleanValue;
  }
  let at = flow.start?.connector?.targetReference;
  while (at !== undefined) {
    const here = at;
    const question = flow.decisions?.find(({ name }) => name === here);
    if (question) {
      const rule = question.rules?.find(({ conditions, conditionLogic }) => {
        const holds = (conditions ?? []).map(({ leftValueReference, operator, rightValue }) => {
          const left = values[leftValueReference ?? ''];
          const right = rightValue?.stringValue ?? rightValue?.booleanValue;
          return operator === 'Contains' ? String(left).includes(String(right)) : left === right;
        });
        const shape = conditionLogic
          .replace(/\d+/g, (number) => String(holds[Number(number) - 1]))
          .replaceAll(/[() ]/g, '')
          .split('AND')
          .map((part) => part.split('OR').includes('true'));
        return shape.every(Boolean);
      });
      at = (rule?.connector ?? question.defaultConnector)?.targetReference;
    } else {
      const step = flow.assignments?.find(({ name }) => name === here);
      for (const item of step?.assignmentItems ?? []) {
        values[item.assignToReference ?? ''] = item.value?.stringValue;
      }
      at = step?.connector?.targetReference;
    }
  }
  const outputs: Record<string, string> = {};
  for (const { name = '', isOutput } of flow.variables ?? []) {
    if (isOutput) outputs[name] = values[name] as string;
  }
  return outputs;
}

interface Sample {
  readonly signals: string;
  readonly channel: string;
  readonly verified: boolean;
}

function sampleInputs(): readonly (Sample & FlowRecord)[] {
  let state = 7;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: INPUTS }, () => {
    const crossed = SIGNALS.filter(() => random(10) === 0);
    return {
      signals: crossed.length === 0 ? '|' : `|${crossed.join('|')}|`,
      channel: ['messaging', 'voice', 'case'][random(3)] ?? 'voice',
      verified: random(2) === 0
    };
  });
}

function perSecond(run: (inputs: FlowRecord) => unknown, inputs: readonly FlowRecord[]): number {
  for (const input of inputs) run(input);
  const start = process.hrtime.bigint();
  const end = start + BigInt(SECONDS * 1e9);
  let runs = 0;
  while (process.hrtime.bigint() < end) {
    for (const input of inputs) run(input);
    runs += inputs.length;
  }
  return (runs * 1e9) / Number(process.hrtime.bigint() - start);
}

/** Facts in which few signals cross, as in a conversation; the rest as it is at the start. */
function sampleFacts(): FlowRecord[] {
  return sampleInputs().map(({ signals, channel, verified }) => ({
    ...initialFacts(),
    crossedSignals: signals === '|' ? '|' : writeSet(signals.slice(1, -1).split('|')),
    channel,
    identity: verified ? 'verified' : 'unknown'
  }));
}

const SHIPPED = 'force-app/policy/flows/Handoff_Decide.flow-meta.xml';
const shipped = readFlow(readFileSync(join(import.meta.dirname, '../..', SHIPPED), 'utf8'));
const decide = compileFlow(shipped, { actions: {} });
const flow = readFlow(writeFlow(decideFlow()));
const compiled = compileFlow(flow, { actions: {} });
const org = new MemoryOrg();
const inputs = sampleInputs();
for (const input of inputs) {
  const ours = JSON.stringify(compiled.run(input, org).outputs);
  if (ours !== JSON.stringify(walk(flow, input))) throw new Error('The two runs disagree.');
}
const ours = perSecond((input) => compiled.run(input, org), inputs);
const rival = perSecond((input) => walk(flow, input), inputs);
const real = perSecond((facts) => decide.run(facts, org), sampleFacts());
const rounded = (value: number): string => Math.round(value).toLocaleString('en-US');
const rules = shipped.decisions?.reduce((sum, each) => sum + (each.rules?.length ?? 0), 0) ?? 0;
console.log(`Handoff_Decide         ${rounded(real)} runs/s (${String(rules)} outcomes, one core)`);
console.log(`compiled flow          ${rounded(ours)} runs/s (${String(RULES)} rules)`);
console.log(`walking the model      ${rounded(rival)} runs/s`);
console.log(`ratio                  ${(ours / rival).toFixed(1)} to 1`);
console.log(
  `promised               ${rounded(PROMISED)} runs/s: ${real >= PROMISED ? 'kept' : 'MISSED'}`
);
process.exitCode = real >= PROMISED ? 0 : 1;
