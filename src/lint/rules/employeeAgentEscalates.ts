/** An employee agent has nobody on the other end. */
import type { LintRule } from '../finding.ts';
import { everyNode, isEmployeeAgent } from '../project/agentScript.ts';

const SERVICE_ONLY: readonly (readonly [RegExp, string])[] = [
  [/@utils\.escalate\b/, '@utils.escalate'],
  [/^connection (?:messaging|customer_web_client|telephony):/, 'a customer connection'],
  [/^default_agent_user:/, 'default_agent_user'],
  [/@MessagingSession\./, 'a MessagingSession variable']
];

export const employeeAgentEscalates: LintRule = {
  id: 'employee-agent-escalates',
  severity: 'error',
  title: 'Only service agents escalate',
  why: 'Publishing an employee agent with service-only parts fails with "Internal Error".',
  fix: 'Make it an AgentforceServiceAgent, or remove the escalation and the customer connection.',
  *check({ scripts }) {
    for (const script of scripts) {
      if (!isEmployeeAgent(script)) continue;
      for (const { text, line } of everyNode(script.root)) {
        const found = SERVICE_ONLY.find(([pattern]) => pattern.test(text));
        if (found) {
          yield { file: script.file, line, message: `An employee agent uses ${found[1]}.` };
        }
      }
    }
  }
};
