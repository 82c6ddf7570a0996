/**
 * Makes policies by the dozen: valid ones of any size for measurements, and small random ones for
 * comparing the compiled flow with a plain reading of the rules.
 */
import type { Condition, Destination, Policy, Rule } from '../../policy/index.ts';
import { policy as shipped } from '../../../policy/index.ts';

const NUMBERED = (index: number): string => String(index).padStart(4, '0');

function destination(index: number): Destination {
  return {
    stem: `Handoff_Team_${NUMBERED(index)}`,
    label: `Team ${NUMBERED(index)}`,
    description: `Generated team ${NUMBERED(index)}.`,
    channels: ['case', 'messaging', 'voice'],
    ...(index % 3 === 0
      ? { skills: [{ skill: `Handoff_Skill_${String(index % 7)}`, level: 5 }] }
      : {}),
    targetSeconds: 60,
    waitLimitSeconds: 300,
    overflow: shipped.fallback,
    nobody: 'case',
    priority: 'normal',
    announce: 'handoffAnnounce'
  };
}

/** Signals that no rule before the generated ones takes for itself. */
const OPEN_SIGNALS = [
  'tone',
  'billing',
  'closure',
  'complexity',
  'revenue',
  'systemBoundary'
] as const;

/** A condition that no other generated rule implies. */
function condition(index: number): Condition {
  const signal = OPEN_SIGNALS[index % OPEN_SIGNALS.length];
  const parts: Condition[] = [{ signal }, { fact: 'tier', is: `Tier${String(index)}` }];
  if (index % 4 === 0) parts.push({ not: { fact: 'consents', has: `consent${String(index)}` } });
  if (index % 5 === 0) {
    parts.push({
      any: [
        { fact: 'language', is: ['en', 'de'] },
        { fact: 'strategicAccount', is: true }
      ]
    });
  }
  return { all: parts };
}

/** The shipped policy with many more rules and destinations after its own protected ones. */
export function largePolicy(rules: number, destinations: number): Policy {
  const teams = Array.from({ length: destinations }, (_, index) => destination(index));
  const more = Array.from({ length: rules }, (_, index): Rule => ({
    name: `Generated${NUMBERED(index)}`,
    description: `Generated rule ${NUMBERED(index)}.`,
    when: condition(index),
    then: {
      action: 'escalate',
      reason: 'complexity',
      destination: teams[index % teams.length].stem
    }
  }));
  const last = shipped.rules.findIndex(({ name }) => name === 'AsksForPerson') + 1;
  return {
    ...shipped,
    // Phrases have nothing to do with rules, and a policy has room for 2,000 records.
    phrases: [],
    destinations: [...shipped.destinations, ...teams],
    rules: [...shipped.rules.slice(0, last), ...more, ...shipped.rules.slice(last)]
  };
}
