/** A route on a channel that does not exist is a route nobody takes. */
import type { LintRule } from '../finding.ts';
import { blocks, field, isAgentforceScript } from '../project/agentScript.ts';
import { nearestOf } from '../project/nearest.ts';

const KNOWN = [
  'messaging',
  'customer_web_client',
  'telephony',
  'service_email',
  'unified_email',
  'slack',
  'voice'
];
/** What people call a channel that has another name. */
const MEANT: Readonly<Record<string, string>> = {
  web: 'customer_web_client',
  web_chat: 'customer_web_client',
  chat: 'messaging',
  whatsapp: 'messaging',
  sms: 'messaging',
  phone: 'telephony',
  email: 'service_email'
};

export const unknownConnection: LintRule = {
  id: 'unknown-connection',
  severity: 'error',
  title: 'A connection names a channel the platform knows, and says only what it carries',
  why: 'The route never applies: conversations on the real channel have no way to a person.',
  fix: `Use one of ${KNOWN.join(', ')}; service_email takes no escalation_message.`,
  *check({ scripts }) {
    for (const script of scripts) {
      if (!isAgentforceScript(script)) continue;
      for (const block of blocks(script, 'connection')) {
        const name = block.key.slice('connection '.length);
        const meant = KNOWN.includes(name) ? undefined : (MEANT[name] ?? nearestOf(name, KNOWN));
        if (meant !== undefined) {
          const message = `There is no connection called "${name}"; ${meant} is meant.`;
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
