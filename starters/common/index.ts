/**
 * Your escalation policy, put together from your own files beside this one and from what ships. Change a
 * file, run `npx handoff compile`, and look at what changed.
 */
import { settledOn, type Policy } from '@warm-handoff/agentforce/policy';
import * as shipped from '@warm-handoff/agentforce/library';
import { agent } from './agent.ts';
import { destinations, fallback } from './destinations.ts';
import { messages } from './messages.ts';
import { rules } from './rules.ts';
import { settings } from './settings.ts';
import { thresholds } from './thresholds.ts';

/** Shipped parts, for the teams you have: what would go to another team goes to your fallback. */
const { prerequisites, approvals, notifications, intents } = settledOn(
  shipped,
  shipped.destinations,
  destinations,
  fallback
);

export const policy: Policy = {
  languages: shipped.languages,
  fallback,
  signals: shipped.signals,
  phrases: [...shipped.phrases, ...shipped.packetCues],
  thresholds,
  prerequisites: prerequisites.filter(({ kind }) => kind !== 'consent'),
  approvals,
  rules,
  intents,
  destinations,
  notifications,
  topics: shipped.topics,
  agent,
  messages,
  redactions: shipped.redactions,
  settings
};
