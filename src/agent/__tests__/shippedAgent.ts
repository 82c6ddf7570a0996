/** The shipped agent assets and what is behind them, read once for the tests of this folder. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { policy } from '../../../policy/index.ts';
import { agentScriptFiles } from '../../compile/agent/agentScript.ts';
import { compilePolicy } from '../../compile/index.ts';
import type { AssessmentMode } from '../../policy/index.ts';
import { createEngine } from '../../run/engine.ts';
import { readScript, type AgentScript, type WorldParts } from '../index.ts';

export const compiled = compilePolicy(policy);
const root = resolve(__dirname, '../../..');

const flows = new Map<string, string>();
for (const path of compiled.files.keys()) {
  const name = /([^/]+)\.flow-meta\.xml$/.exec(path)?.[1];
  if (name) flows.set(name, readFileSync(resolve(root, path), 'utf8'));
}

/** The world every run starts in: the shipped flows over the shipped policy. */
export const shippedWorld: WorldParts = {
  engine: createEngine({
    records: compiled.records,
    decideFlowXml: flows.get('Handoff_Decide')!,
    flows
  }),
  flows
};

/** A file of the tree, as it would be deployed. */
export const shipped = (ending: string): string => {
  const path = [...compiled.files.keys()].find((each) => each.endsWith(ending))!;
  return readFileSync(resolve(root, path), 'utf8');
};

export const written: AgentScript = readScript(shipped('/Handoff_Agent_Script.agent'));
export const spoken: AgentScript = readScript(shipped('/Handoff_Agent_Voice_Script.agent'));

/** The written agent compiled in another mode. */
export function writtenIn(mode: AssessmentMode): AgentScript {
  const changed = {
    ...policy,
    agent: { ...policy.agent, assessment: { ...policy.agent.assessment, mode } }
  };
  const file = [...agentScriptFiles(changed)].find(([path]) =>
    path.endsWith('/Handoff_Agent_Script.agent')
  );
  return readScript(file![1]);
}
