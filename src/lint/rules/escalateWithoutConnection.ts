/** Escalating needs somewhere to go. */
import type { LintRule } from '../finding.ts';
import { blocks, everyNode, field, isEmployeeAgent, isEscalation } from '../project/agentScript.ts';

export const escalateWithoutConnection: LintRule = {
  id: 'escalate-without-connection',
  severity: 'error',
  title: 'An agent that escalates has a connection with an outbound route',
  why: 'The AI says it transfers the customer, and the transfer has no destination.',
  fix: 'Add `connection messaging:` with escalation_message, outbound_route_type and outbound_route_name.',
  *check({ scripts }) {
    for (const script of scripts) {
      const escalation = [...everyNode(script.root)].find(isEscalation);
      const hasRoute = [...blocks(script, 'connection'), ...blocks(script, 'connections')].some(
        (block) => [...everyNode(block)].some(({ key }) => key === 'outbound_route_name')
      );
      const flow = field(field(script.root, 'config'), 'outbound_flow');
      if (!escalation || hasRoute || flow || isEmployeeAgent(script)) continue;
      const message = 'The script escalates and has no connection with an outbound route.';
      yield { file: script.file, line: escalation.line, message };
    }
  }
};
