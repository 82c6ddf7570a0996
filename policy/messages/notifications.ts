/** What colleagues read when they are told about a critical handoff. Never any personal data. */
import type { Message } from '../../src/policy/index.ts';

export const notificationWords: readonly Message[] = [
  {
    code: 'notifyApprovers',
    kind: 'notification',
    words: { en: 'A held action waits for your decision.' }
  },
  {
    code: 'notifyCompliance',
    kind: 'notification',
    words: { en: 'A risky transaction is held. Please verify the intent with the customer now.' }
  },
  {
    code: 'notifyFraud',
    kind: 'notification',
    words: { en: 'Suspected fraud: a conversation needs you now.' }
  },
  {
    code: 'notifyLegal',
    kind: 'notification',
    words: { en: 'A customer mentions legal steps or a regulator.' }
  },
  {
    code: 'notifyLeadership',
    kind: 'notification',
    words: { en: 'A priority customer needs a person now.' }
  },
  {
    code: 'notifyAccountTeam',
    kind: 'notification',
    words: { en: 'Your customer asks for terms the AI may not decide.' }
  }
];
