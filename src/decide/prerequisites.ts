/**
 * Which prerequisites of a topic and destination are still open. The same reading of
 * `Handoff_Prerequisite__mdt` as in the Apex class `HandoffRecordDecision`.
 */
import { readSet, type Facts } from '../shared/facts.ts';
import type { PrerequisiteRecord } from '../shared/records.ts';

/** True when the facts show that a prerequisite is met. */
export function isMet(prerequisite: PrerequisiteRecord, facts: Facts): boolean {
  switch (prerequisite.kind) {
    case 'verified':
      return facts.identity === 'verified';
    case 'action':
    case 'guided':
      return (
        readSet(facts.completedActions).includes(prerequisite.actionName) ||
        (prerequisite.kind === 'guided' &&
          readSet(facts.failedActions).includes(prerequisite.actionName))
      );
    case 'consent':
      return readSet(facts.consents).includes(prerequisite.item);
    case 'intent':
      return facts.intent !== '';
    default:
      return readSet(facts.providedItems).includes(prerequisite.item);
  }
}

/**
 * Items still missing for the topic the conversation is in and the destination it goes to, in the
 * order in which they are asked for.
 */
export function missingItems(
  prerequisites: readonly PrerequisiteRecord[],
  facts: Facts,
  destination: string
): readonly string[] {
  const open = prerequisites
    .filter(
      (prerequisite) =>
        prerequisite.active &&
        (prerequisite.topic === '' || prerequisite.topic === facts.topic) &&
        (prerequisite.destination === '' || prerequisite.destination === destination) &&
        !isMet(prerequisite, facts)
    )
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.item < b.item ? -1 : 1))
    .map(({ item }) => item);
  return [...new Set(open)];
}
