/**
 * The vocabularies of `src/shared` as the org has them: an Apex class, a component module, and the part
 * of `HandoffSignals` that gives every fact to the decision flow.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS, type FactDefinition } from '../../src/shared/facts.ts';
import { DISCLOSURE_STATES } from '../../src/shared/packet.ts';
import {
  ACCESSIBILITY_NEEDS,
  ATTEMPT_RESULTS,
  CHANNELS,
  FAILURE_KINDS,
  FEEDBACKS,
  HANDOFF_JUDGEMENTS,
  PROTECTED_SIGNALS,
  REASONS,
  SIGNALS,
  WRAP_UP_OUTCOMES
} from '../../src/shared/reasons.ts';

const APEX = 'force-app/core/shared/classes/HandoffVocabulary.cls';
const COMPONENT = 'force-app/core/resolve/lwc/handoffVocabulary/handoffVocabulary.ts';
const SIGNALS_CLASS = 'force-app/core/detect/classes/HandoffSignals.cls';

const BEGIN = '    // facts: written by scripts/vocabulary/write.ts';
const END = '    // end of facts';

const quoted = (code: string): string => `'${code}'`;

/** One list of the Apex class: its name, what it holds, its codes and whether their order counts. */
interface Vocabulary {
  readonly name: string;
  readonly meaning: string;
  readonly codes: readonly string[];
  readonly ordered?: boolean;
}

const VOCABULARIES: readonly Vocabulary[] = [
  {
    name: 'SIGNALS',
    meaning: 'Every signal, in the order in which signals are reported.',
    codes: SIGNALS,
    ordered: true
  },
  {
    name: 'PROTECTED_SIGNALS',
    meaning: 'Signals that no rule, threshold or prerequisite may weaken.',
    codes: PROTECTED_SIGNALS
  },
  { name: 'CHANNELS', meaning: 'Kinds of channel.', codes: CHANNELS },
  {
    name: 'ACCESSIBILITY_NEEDS',
    meaning: 'Ways of being assisted, without `none`.',
    codes: ACCESSIBILITY_NEEDS.filter((need) => need !== 'none'),
    ordered: true
  },
  { name: 'ATTEMPT_RESULTS', meaning: 'How an attempt of the AI ended.', codes: ATTEMPT_RESULTS },
  {
    name: 'FAILURE_KINDS',
    meaning: 'What went wrong with an action, without `none`.',
    codes: FAILURE_KINDS.filter((kind) => kind !== 'none')
  },
  {
    name: 'DISCLOSURE_STATES',
    meaning: 'What a person may say of a disclosure.',
    codes: DISCLOSURE_STATES.filter((state) => state !== 'toRead')
  },
  { name: 'FEEDBACKS', meaning: 'What a person says about an answer of the AI.', codes: FEEDBACKS },
  { name: 'WRAP_UP_OUTCOMES', meaning: 'How the matter was left.', codes: WRAP_UP_OUTCOMES },
  {
    name: 'HANDOFF_JUDGEMENTS',
    meaning: 'Whether the handoff was right.',
    codes: HANDOFF_JUDGEMENTS
  }
];

function apexList({ name, meaning, codes, ordered = false }: Vocabulary): string {
  const kind = ordered ? 'List' : 'Set';
  const lines = codes.map((code) => `    ${quoted(code)}`).join(',\n');
  return `  /** ${meaning} */
  public static final ${kind}<String> ${name} = new ${kind}<String>{
${lines}
  };`;
}

/** The class `HandoffVocabulary`. @param signals the signal codes, in the order they are reported */
export function apexVocabulary(signals: readonly string[] = SIGNALS): string {
  const lists = VOCABULARIES.map((each) =>
    apexList(each.name === 'SIGNALS' ? { ...each, codes: signals } : each)
  );
  const facts = Object.entries(FACTS)
    .map(([name, { initial }]) => `      ${quoted(name)} => ${literal(initial)}`)
    .join(',\n');
  return `/**
 * The closed vocabularies of the product. Written from src/shared by scripts/vocabulary/write.ts; never
 * edited by hand.
 */
public inherited sharing class HandoffVocabulary {
${lists.join('\n')}

  /** The facts of a turn about which nothing is known. */
  public static Map<String, Object> initialFacts() {
    return new Map<String, Object>{
${facts}
    };
  }
}
`;
}

const literal = (value: string | boolean): string =>
  typeof value === 'boolean' ? String(value) : quoted(value);

const words = (name: string): string =>
  name.replace(/([A-Z])/g, ' $1').replace(/^./, (letter) => letter.toUpperCase());

function apexFact([name, { type, description }]: [string, FactDefinition]): string {
  const text = description.replace(/'/g, "\\'");
  const apexType = type === 'boolean' ? 'Boolean' : 'String';
  const oneLine = `    @InvocableVariable(label='${words(name)}' description='${text}')`;
  const annotation =
    oneLine.length <= 100
      ? oneLine
      : `    @InvocableVariable(\n      label='${words(name)}'\n      description='${text}'\n    )`;
  return `${annotation}\n    public ${apexType} ${name};`;
}

/** The facts as variables of the result, and how they are taken over. */
function resultFacts(): string {
  const facts = Object.entries(FACTS) as [string, FactDefinition][];
  const taken = facts.map(
    ([name, { type }]) =>
      `      ${name} = (${type === 'boolean' ? 'Boolean' : 'String'}) facts.get('${name}');`
  );
  return `${BEGIN}
${facts.map(apexFact).join('\n')}

    /** Takes over the facts; a result without them says that nothing is known. */
    public void take(Map<String, Object> facts) {
${taken.join('\n')}
    }
${END}`;
}

function signalsClass(root: string): string {
  const source = readFileSync(join(root, SIGNALS_CLASS), 'utf8');
  const from = source.indexOf(BEGIN);
  const to = source.indexOf(END);
  if (from < 0 || to < from) {
    throw new Error(`${SIGNALS_CLASS}: the lines "${BEGIN.trim()}" and "${END.trim()}" are gone.`);
  }
  return source.slice(0, from) + resultFacts() + source.slice(to + END.length);
}

const exported = (name: string, type: string, codes: readonly string[]): string =>
  `export const ${name}: readonly ${type}[] = [\n${codes.map((code) => `  ${quoted(code)}`).join(',\n')}\n];`;

function componentModule(): string {
  return `/**
 * The closed vocabularies that components offer as choices. Written from src/shared by
 * scripts/vocabulary/write.ts; never edited by hand.
 */
import type { HandoffJudgement, ReasonCode, SignalCode, WrapUpOutcome } from 'c/handoffPacket';

${exported('REASONS', 'ReasonCode', REASONS)}

${exported('SIGNALS', 'SignalCode', SIGNALS)}

${exported('WRAP_UP_OUTCOMES', 'WrapUpOutcome', WRAP_UP_OUTCOMES)}

${exported('HANDOFF_JUDGEMENTS', 'HandoffJudgement', HANDOFF_JUDGEMENTS)}
`;
}

/** Every generated file by path, with the content it must have but for formatting. */
export function generatedFiles(root: string): ReadonlyMap<string, string> {
  return new Map([
    [APEX, apexVocabulary()],
    [COMPONENT, componentModule()],
    [SIGNALS_CLASS, signalsClass(root)]
  ]);
}
