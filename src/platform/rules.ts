/** Every platform rule our flows, their prover and `lint` obey. `docs/platform.md` lists them for readers. */
import type { PlatformRule } from './rule.ts';

const START = 'Metadata API Developer Guide, Flow, FlowStart';
const PATHS = 'Salesforce Help, Scheduled Paths';
const OMNI = 'Salesforce Help, Considerations When Using Omni-Channel Flows';
const OBJECTS = 'Object Reference for the Salesforce Platform';

export const PLATFORM_RULES = [
  {
    id: 'path-looks-once',
    says: 'A flow that runs only when a row is changed to meet its criteria runs when they become true; moving a time to a later time starts nothing.',
    source: START,
    certainty: 'documented',
    otherwise: 'A watchdog looks once and whoever still waits then is forgotten.'
  },
  {
    id: 'insert-not-covered',
    says: 'A row that is first written in the state a flow waits for is created, not updated.',
    source: START,
    certainty: 'documented',
    otherwise: 'Work that is ready at once is never routed.'
  },
  {
    id: 'pending-path-follows',
    says: 'While a path is pending, a changed time moves it and a row that stops qualifying loses it; a path that has run is gone.',
    source: PATHS,
    certainty: 'documented',
    otherwise: 'A look is expected that never comes, or comes although it was called off.'
  },
  {
    id: 'field-not-writable',
    says: 'Some fields of routing objects can be set only on creation, others never.',
    source: OBJECTS,
    certainty: 'documented',
    otherwise: 'The write fails, and what was to be routed stays where it was.'
  },
  {
    id: 'route-input',
    says: 'Each routing type needs inputs of its own.',
    source: `${OMNI}; routing flows published by Salesforce`,
    certainty: 'seen',
    otherwise: 'Routing fails at run time, or the work goes to a queue nobody meant.'
  },
  {
    id: 'empty-skills',
    says: 'Work routed by skills without any skill is offered to every available person of the org.',
    source: 'Salesforce Help, Create Routing Configurations',
    certainty: 'documented',
    otherwise: 'People without the skill, and without the right, get the conversation.'
  },
  {
    id: 'other-target',
    says: 'Availability is answered for the routing type and target it is asked about.',
    source: 'Salesforce Help, Check Availability for Routing',
    certainty: 'documented',
    otherwise:
      'The queue is full of people, the one person asked for is away, and the customer waits.'
  },
  {
    id: 'required-person',
    says: 'Work that requires one person stays with that person even while they are away.',
    source: `${OBJECTS}, PendingServiceRouting.IsPreferredUserRequired`,
    certainty: 'documented',
    otherwise: 'The customer waits until that person comes back.'
  },
  {
    id: 'silent-words',
    says: 'reasonForNotRouting is shown in in-app and web chat, for a first request that was not routed; nowhere else, and not for a transfer.',
    source: 'Salesforce Help, Create the reasonForNotRouting Variable',
    certainty: 'documented',
    otherwise: 'An apology is written that nobody reads.'
  },
  {
    id: 'after-routing',
    says: 'Routing work is the last thing a routing flow does.',
    source: OMNI,
    certainty: 'documented',
    otherwise: 'What runs afterwards changes work a person already has, or undoes the routing.'
  },
  {
    id: 'voice-routing-model',
    says: 'Calls that a flow routes use the routing model External.',
    source: 'Salesforce Help, Create Routing Configurations',
    certainty: 'documented',
    otherwise: 'Calls of the queue are not offered.'
  },
  {
    id: 'external-as-queue',
    says: 'No routing type sends work out of the org: a queue of that name is still a queue.',
    source:
      'Salesforce Help, Configure Inbound Call Transfers Using SIP; Telephony Integration REST API',
    certainty: 'documented',
    otherwise: 'The customer is told of a partner and waits in a queue of our own.'
  }
] as const satisfies readonly PlatformRule[];

/** Code of a platform rule. */
export type PlatformRuleId = (typeof PLATFORM_RULES)[number]['id'];

/** The rule with a code. */
export function platformRule(id: PlatformRuleId): PlatformRule {
  return PLATFORM_RULES.find((rule) => rule.id === id)!;
}
