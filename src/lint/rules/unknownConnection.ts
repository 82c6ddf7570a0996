/** A route on a channel that does not exist is a route nobody takes. */
import type { LintRule } from '../finding.ts';
import { blocks, field } from '../project/agentScript.ts';

const KNOWN = ['messaging', 'customer_web_client', 'telephony', 'service_email', 'slack'];

export const unknownConnection: LintRule = {
  id: 'unknown-connection',
  severity: 'error',
  title: 'A connection names a channel the platform knows',
  why: 'The route never applies: conversations on the real channel have no way to a person.',
  fix: `Use one of ${KNOWN.join(', ')}; service_email takes no escalation_message.`,
  *check({ scripts }) {
    for (const script of scripts) {
      for (const block of blocks(script, 'connection')) {
        const name = block.key.slice('connection '.length);
        if (!KNOWN.includes(name)) {
          const message = `There is no connection called "${name}".`;
          yield { file: script.file, line: block.line, message };
        }
        const spoken = field(block, 'escalation_message');
        if (name === 'service_email' && spoken) {
          const message = 'service_email does not accept an escalation_message.';
          yield { file: script.file, line: spoken.line, message };
        }
      }
    }
  }
};
