/** Every message of the policy. */
import type { Message } from '../../src/policy/index.ts';
import { matterMessages } from '../packet/matters/index.ts';
import { packetMessages } from '../packet/messages.ts';
import { nextActions } from '../packet/nextActions.ts';
import { playbooks } from '../packet/playbooks.ts';
import { disclosures } from './disclosures.ts';
import { notificationWords } from './notifications.ts';
import { progressWords } from './progress.ts';
import { questions } from './questions.ts';
import { spoken } from './spoken.ts';

/** Languages the customer is spoken to in; the first is everyone's. */
export const languages: readonly string[] = ['en', 'es', 'fr', 'de', 'pt', 'ja'];

export const messages: readonly Message[] = [
  ...spoken,
  ...progressWords,
  ...questions,
  ...disclosures,
  ...notificationWords,
  ...packetMessages,
  ...matterMessages,
  ...nextActions,
  ...playbooks
];
