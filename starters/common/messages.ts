/** What customers are told, in every language of the policy. A message of yours replaces a shipped one of the same code. */
import type { Message } from '@warm-handoff/agentforce/policy';
import * as shipped from '@warm-handoff/agentforce/library';

const own: readonly Message[] = [];

export const messages: readonly Message[] = [
  ...shipped.messages.filter(({ code }) => !own.some((message) => message.code === code)),
  ...own
];
