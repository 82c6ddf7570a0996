/** An employee agent has nobody on the other end. */
import type { LintRule, Problem } from '../finding.ts';
import {
  blocks,
  everyNode,
  field,
  isEmployeeAgent,
  isEscalation,
  type AgentScript
} from '../project/agentScript.ts';

const CUSTOMER_CHANNELS = ['messaging', 'customer_web_client', 'telephony'];

function* inScript(script: AgentScript): Generator<Problem> {
  const { file, root } = script;
  const found = (line: number, what: string): Problem => ({
    file,
    line,
    message: `An employee agent uses ${what}.`
  });
  for (const node of everyNode(root)) {
    if (isEscalation(node)) yield found(node.line, '@utils.escalate');
    if (node.key === 'source' && /^@MessagingSession\./.test(node.value)) {
      yield found(node.line, 'a MessagingSession variable');
    }
  }
  for (const { key, line } of blocks(script, 'connection')) {
    if (CUSTOMER_CHANNELS.includes(key.split(' ')[1] ?? '')) {
      yield found(line, 'a customer connection');
    }
  }
  for (const block of [field(root, 'config'), field(root, 'access')]) {
    const user = field(block, 'default_agent_user');
    if (user && !/^(?:None)?$/.test(user.value)) yield found(user.line, 'default_agent_user');
  }
}

export const employeeAgentEscalates: LintRule = {
  id: 'employee-agent-escalates',
  severity: 'error',
  title: 'Only service agents escalate',
  why: 'Publishing an employee agent with service-only parts fails with "Internal Error".',
  fix: 'Make it an AgentforceServiceAgent, or remove the escalation and the customer connection.',
  *check({ scripts }) {
    for (const script of scripts) if (isEmployeeAgent(script)) yield* inScript(script);
  }
};
