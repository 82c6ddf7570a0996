/** Fields and values the language does not know, where its list is short and closed. */
import type { LintRule, Problem } from '../finding.ts';
import {
  agentTypeOf,
  blocks,
  definedActions,
  field,
  isAgentforceScript,
  type AgentScript,
  type ScriptNode
} from '../project/agentScript.ts';
import { nearestOf } from '../project/nearest.ts';

/** Fields by block. Source: the public definition of the language, dialect Agentforce. */
const CONFIG = [
  'developer_name agent_name agent_label label agent_description description agent_type agent_id',
  'default_agent_user agent_version enable_enhanced_event_logs company role planner_type debug',
  'max_tokens temperature agent_template outbound_flow user_locale runtime file_upload'
]
  .join(' ')
  .split(' ');
const CONNECTION = [
  'label description source inputs additional_system_instructions instructions reasoning',
  'response_formats adaptive_response_allowed escalation_message outbound_route_type',
  'outbound_route_name response_actions'
]
  .join(' ')
  .split(' ');
const ACTION = [
  'description label target source require_user_confirmation include_in_progress_indicator',
  'progress_indicator_message inputs outputs'
]
  .join(' ')
  .split(' ');
const TOP = [
  'system config access variables language connection connections knowledge model_config modality',
  'context start_agent subagent topic connected_subagent actions'
]
  .join(' ')
  .split(' ');
const AGENT_TYPES = [
  'AgentforceServiceAgent',
  'AgentforceEmployeeAgent',
  'EinsteinSDR',
  'SalesEinsteinCoach',
  'BankingServiceAgent',
  'ServicePlanner',
  'AppDevAgent',
  'CustomAgent',
  'LightningAppBuilder',
  'SalesCanvasAgent',
  'ScaleAgent',
  'ThirdPartyA2AAgent'
];

/** A misspelt field; one that is like none of the known ones may be newer than this list. */
function* misspelt(
  file: string,
  nodes: readonly ScriptNode[],
  known: readonly string[],
  what: string
): Generator<Problem> {
  for (const { key, line, isProse } of nodes) {
    const [name = ''] = key.split(' ');
    if (isProse || name === '' || known.includes(name)) continue;
    const near = nearestOf(name, known);
    if (near === undefined) continue;
    yield { file, line, message: `${what} has no ${name}; ${near} is meant.` };
  }
}

function* values(script: AgentScript): Generator<Problem> {
  const { file } = script;
  const type = field(field(script.root, 'config'), 'agent_type');
  if (type && !AGENT_TYPES.includes(agentTypeOf(script)) && !/[{_<]/.test(type.value)) {
    yield { file, line: type.line, message: `There is no agent type "${type.value}".` };
  }
  for (const block of blocks(script, 'connection')) {
    const route = field(block, 'outbound_route_type');
    if (!route || route.value === 'OmniChannelFlow' || /[{<]/.test(route.value)) continue;
    const message = `An outbound route is an OmniChannelFlow, not "${route.value}".`;
    yield { file, line: route.line, message };
  }
  for (const block of blocks(script, 'variables')) {
    for (const { value, key, line } of block.children) {
      const kind = /^(mutable|linked)?\s*([A-Za-z_]+)/.exec(value)?.[2] ?? '';
      if (
        /^(?:string|number|boolean|date|datetime|time|timestamp|currency|id|integer|long|object|list|mutable|linked)$/.test(
          kind
        )
      )
        continue;
      const near = nearestOf(kind, ['string', 'number', 'boolean', 'object']);
      if (near) yield { file, line, message: `${key} is a ${kind}; ${near} is meant.` };
    }
  }
}

export const scriptUnknownField: LintRule = {
  id: 'script-unknown-field',
  severity: 'error',
  title: 'A script uses the fields and values the language has',
  why: 'A misspelt field is refused, or left out without a word: the route or the gate is not there.',
  fix: 'Correct the spelling.',
  *check({ scripts }) {
    for (const script of scripts) {
      if (!isAgentforceScript(script)) continue;
      const { file, root, subagents } = script;
      yield* misspelt(file, root.children, TOP, 'A script');
      yield* misspelt(file, field(root, 'config')?.children ?? [], CONFIG, 'config');
      for (const block of blocks(script, 'connection')) {
        yield* misspelt(file, block.children, CONNECTION, 'A connection');
      }
      for (const { node } of subagents) {
        for (const action of definedActions(node).values()) {
          yield* misspelt(file, action.children, ACTION, 'An action');
        }
      }
      yield* values(script);
    }
  }
};
