/**
 * The escalation policy: one object, put together from the files beside this one. Change a file, run
 * `npx handoff compile`, and look at what changed in `force-app`.
 */
import type { Policy, PolicyFiles } from '../src/policy/index.ts';
import { agent } from './agent.ts';
import { approvals, notifications } from './approvals.ts';
import { destinations, fallback, intents } from './destinations.ts';
import { detectionSettings } from './detectionSettings.ts';
import { languages, messages } from './messages/index.ts';
import { packetCues } from './packet/cues.ts';
import { matterCues } from './packet/matters/index.ts';
import { phrases } from './phrases/index.ts';
import { prerequisites } from './prerequisites.ts';
import { redactions } from './redactions.ts';
import { rules } from './rules.ts';
import { settings } from './settings.ts';
import { signals } from './signals.ts';
import { thresholds } from './thresholds.ts';
import { topics } from './topics/index.ts';

export const policy: Policy = {
  languages,
  fallback,
  signals,
  phrases: [...phrases, ...packetCues, ...matterCues],
  thresholds,
  prerequisites,
  approvals,
  rules,
  intents,
  destinations,
  notifications,
  topics,
  agent,
  messages,
  redactions,
  settings: [...settings, ...detectionSettings]
};

/** Where each part is written, so that an error can name the file. */
export const policyFiles: PolicyFiles = {
  languages: 'policy/messages/index.ts',
  fallback: 'policy/destinations.ts',
  signals: 'policy/signals.ts',
  phrases: 'policy/phrases',
  thresholds: 'policy/thresholds.ts',
  prerequisites: 'policy/prerequisites.ts',
  approvals: 'policy/approvals.ts',
  rules: 'policy/rules.ts',
  intents: 'policy/destinations.ts',
  destinations: 'policy/destinations.ts',
  notifications: 'policy/approvals.ts',
  topics: 'policy/topics',
  agent: 'policy/agent.ts',
  messages: 'policy/messages',
  redactions: 'policy/redactions.ts',
  settings: 'policy/settings.ts'
};
