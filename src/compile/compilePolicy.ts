/**
 * The compiler: one valid policy in, every generated file out. It touches no disk; what it returns is
 * the same for the same policy, byte for byte.
 */
import { writeFlow, type Flow } from '../flow/index.ts';
import { validatePolicy, type Diagnostic, type Policy, type PolicyFiles } from '../policy/index.ts';
import type { PolicyRecords } from '../shared/records.ts';
import { agentScriptFiles } from './agent/agentScript.ts';
import { botFiles } from './agent/bot.ts';
import { functionFiles } from './agent/functions.ts';
import { plannerFiles } from './agent/plannerBundle.ts';
import { withJumps } from './canvas.ts';
import { customMetadataFiles } from './customMetadata.ts';
import { assessTurnFlow } from './flows/assessTurn.ts';
import { chooseDestinationFlow } from './flows/chooseDestination.ts';
import { decideFlow } from './flows/decide.ts';
import { requireSkillsFlow } from './flows/requireSkills.ts';
import {
  launchCaseRoutingFlow,
  routeCaseFlow,
  routeMessagingFlow,
  routeVoiceFlow
} from './flows/routing.ts';
import { expireApprovalFlow, watchTransferFlow } from './flows/watch.ts';
import { skillFiles } from './skillFiles.ts';
import { flowPath, OUT, type PolicyDirectory } from './paths.ts';
import { queueFiles } from './queues.ts';
import { programMistakes } from './program/mistakes.ts';
import { resourceFiles } from './program/resourceFiles.ts';
import { checkRecordLimits } from './recordLimits.ts';
import { toRecords } from './records.ts';
import { topicFiles } from './topics.ts';

/** Everything a policy compiles to. */
export interface Compilation {
  /** Folder all files are under. */
  readonly out: string;
  /** Content by path relative to the project. */
  readonly files: ReadonlyMap<string, string>;
  readonly records: PolicyRecords;
  /** The flows as models, by API name. */
  readonly flows: Readonly<Record<string, Flow>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Directory of each flow and how it is compiled. */
const FLOWS: Readonly<Record<string, readonly [PolicyDirectory, (policy: Policy) => Flow]>> = {
  Handoff_Assess_Turn: ['policy', assessTurnFlow],
  Handoff_Decide: ['policy', decideFlow],
  Handoff_Expire_Approval: ['policy', expireApprovalFlow],
  Handoff_Choose_Destination: ['policy', ({ fallback }) => chooseDestinationFlow(fallback)],
  Handoff_Require_Skills: ['policy', requireSkillsFlow],
  Handoff_Route_Case: ['policy', routeCaseFlow],
  Handoff_Launch_Case_Routing: ['policy', launchCaseRoutingFlow],
  Handoff_Watch_Transfer: ['policy', watchTransferFlow],
  Handoff_Route_Messaging: ['policy-messaging', routeMessagingFlow],
  Handoff_Route_Voice: ['policy-voice', routeVoiceFlow]
};

/** Path of `Handoff_Decide`, the flow every decider runs. */
export const DECIDE_FLOW_PATH = flowPath('policy', 'Handoff_Decide');

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** What a policy with mistakes compiles to: nothing. */
const NOTHING: Omit<Compilation, 'diagnostics'> = {
  out: OUT,
  files: new Map(),
  records: {
    version: '',
    detection: '',
    wording: '',
    signals: [],
    phrases: [],
    thresholds: [],
    destinations: [],
    prerequisites: [],
    redactions: [],
    messages: [],
    settings: []
  },
  flows: {}
};

/**
 * Compiles a policy. When it has mistakes the diagnostics name each one and nothing is compiled.
 * @param policyFiles the file each part is written in, for the diagnostics
 */
export function compilePolicy(policy: Policy, policyFiles?: PolicyFiles): Compilation {
  const readable = validatePolicy(policy, policyFiles);
  const mistakes = readable.some(isError)
    ? readable
    : [...readable, ...programMistakes(policy, policyFiles)];
  if (mistakes.some(isError)) return { ...NOTHING, diagnostics: mistakes };
  const records = toRecords(policy);
  const diagnostics = [...mistakes, ...checkRecordLimits(records)];
  if (diagnostics.some(isError)) return { ...NOTHING, diagnostics };
  const flows: Record<string, Flow> = {};
  const files = new Map<string, string>();
  for (const [name, [room, compile]] of Object.entries(FLOWS)) {
    const flow = withJumps(compile(policy));
    flows[name] = flow;
    files.set(flowPath(room, name), writeFlow(flow));
  }
  const parts = [
    customMetadataFiles(records),
    resourceFiles(records),
    queueFiles(policy),
    skillFiles(policy),
    topicFiles(policy.topics),
    functionFiles(),
    plannerFiles(policy),
    botFiles(policy),
    agentScriptFiles(policy)
  ];
  for (const part of parts) for (const [path, content] of part) files.set(path, content);
  return { out: OUT, files, records, flows, diagnostics };
}
