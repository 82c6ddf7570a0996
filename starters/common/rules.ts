/**
 * When the AI hands over, and to whom: the first rule that holds decides. Yours stand before what ships;
 * a rule of yours may not weaken a request for a person, or a matter of law, fraud or regulation.
 */
import { settledOn, type Rule } from '@warm-handoff/agentforce/policy';
import * as shipped from '@warm-handoff/agentforce/library';
import { destinations, fallback } from './destinations.ts';

const own: readonly Rule[] = [];

export const rules: readonly Rule[] = [
  ...own,
  ...settledOn(shipped.rules, shipped.destinations, destinations, fallback)
];
