/**
 * Scenarios of routing, through the flows as they are deployed: who gets the work, and what is on record.
 * Every scenario is a small change to an ordinary day.
 */
import type { Channel } from '../../shared/reasons.ts';
import type { Fate, Place, World } from './routingWorld.ts';

const place = (stem: string, overflow: string, changes: Partial<Place> = {}): Place => ({
  stem,
  known: true,
  serves: true,
  hasQueue: true,
  closed: false,
  routing: 'queue',
  hasRoutingConfig: true,
  mayTakeIt: true,
  waitLimit: 300,
  overflow,
  online: 2,
  skilled: 2,
  wait: 30,
  ...changes
});

/** What a scenario changes: of the first team, of the second, of the fallback, and of everything else. */
export interface Change {
  readonly first?: Partial<Place>;
  readonly second?: Partial<Place>;
  readonly fallback?: Partial<Place>;
  readonly world?: Partial<World>;
}

/** An ordinary day of a channel, with a change; the last team may never take restricted work. */
export function dayOf(channel: Channel, { first, second, fallback, world }: Change): World {
  const last = { mayTakeIt: world?.restricted !== true, ...fallback };
  return {
    channel,
    hasCaseChannel: true,
    open: 'works',
    personId: '',
    personOnline: 1,
    language: 'en',
    restricted: false,
    handoff: 'open',
    places: [
      place('Handoff_First', 'Handoff_Second', first),
      place('Handoff_Second', 'Handoff_Service', second),
      place('Handoff_Service', '', last)
    ],
    fallback: place('Handoff_Service', '', last),
    recordRoute: 'works',
    skillsComplete: true,
    failingRoutes: [],
    queueLookUpFails: false,
    recordNobody: 'works',
    recordFailed: 'works',
    caseFails: false,
    ...world
  };
}

/** What becomes of the work; queues without the suffix of their channel. */
export interface Expected {
  readonly routed: string;
  readonly callBacks?: readonly string[];
  readonly lastResort?: Fate['lastResort'];
}

export type Scenario = readonly [what: string, change: Change, expected: Expected];

const AWAY: Partial<Place> = { online: 0, skilled: 0 };
const RESTRICTED = { restricted: true, handoff: 'restricted' } as const;
const EVERYBODY_REFUSES = ['Agent *', 'SkillsBased *', 'QueueBased *'];

/** Everywhere the same. */
export const EVERYWHERE: readonly Scenario[] = [
  ['an ordinary day', {}, { routed: 'QueueBased Handoff_First' }],
  [
    'skills are asked for',
    { first: { routing: 'skills' } },
    { routed: 'SkillsBased Handoff_First' }
  ],
  [
    'a skill is missing in this org',
    { first: { routing: 'skills' }, world: { skillsComplete: false } },
    { routed: 'QueueBased Handoff_First' }
  ],
  [
    'the queue has no routing configuration',
    { first: { routing: 'skills', hasRoutingConfig: false } },
    { routed: 'QueueBased Handoff_First' }
  ],
  ['another language', { world: { language: 'es' } }, { routed: 'SkillsBased Handoff_First' }],
  [
    'a language of no skill',
    { world: { language: 'xx', skillsComplete: false } },
    { routed: 'QueueBased Handoff_First' }
  ],
  [
    'one person who is there',
    { first: { routing: 'agent' }, world: { personId: '005' } },
    { routed: 'Agent Handoff_First' }
  ],
  ['nobody in particular', { first: { routing: 'agent' } }, { routed: 'QueueBased Handoff_First' }],
  [
    'the person cannot be routed to',
    { first: { routing: 'agent' }, world: { personId: '005', failingRoutes: ['Agent *'] } },
    { routed: 'QueueBased Handoff_First' }
  ],
  [
    'routing by skills fails',
    { first: { routing: 'skills' }, world: { failingRoutes: ['SkillsBased *'] } },
    { routed: 'QueueBased Handoff_First' }
  ],
  ['a team switched off', { first: { known: false } }, { routed: 'QueueBased Handoff_Service' }],
  [
    'a team without a queue here',
    { first: { hasQueue: false } },
    { routed: 'QueueBased Handoff_Second' }
  ],
  [
    'a team of other channels',
    { first: { serves: false } },
    { routed: 'QueueBased Handoff_Second' }
  ],
  [
    'a partner outside',
    { first: { routing: 'external' } },
    { routed: 'QueueBased Handoff_Second' }
  ],
  [
    'no record could be opened',
    { world: { open: 'fails' } },
    { routed: 'QueueBased Handoff_Service' }
  ],
  [
    'restricted, and no record could be opened',
    { world: { ...RESTRICTED, open: 'fails' } },
    { routed: '', callBacks: ['transferFailed'] }
  ],
  [
    'nothing known, not even whether it is restricted',
    { world: { open: 'fails', handoff: 'fails' } },
    { routed: '', callBacks: ['transferFailed'] }
  ],
  [
    'restricted, its people are there',
    { world: RESTRICTED },
    { routed: 'QueueBased Handoff_First' }
  ],
  [
    'restricted, and other people would be next',
    { first: { hasQueue: false }, second: { mayTakeIt: false }, world: RESTRICTED },
    { routed: '', callBacks: ['transferFailed'] }
  ],
  [
    'restricted, and its queue refuses the work',
    { world: { ...RESTRICTED, failingRoutes: ['QueueBased *'] } },
    { routed: '', callBacks: ['transferFailed'] }
  ],
  [
    'every queue refuses the work',
    { world: { failingRoutes: EVERYBODY_REFUSES } },
    { routed: '', callBacks: ['transferFailed'] }
  ],
  [
    'and no call-back can be recorded',
    { world: { failingRoutes: EVERYBODY_REFUSES, recordFailed: 'fails' } },
    { routed: '', lastResort: 'full' }
  ],
  [
    'and nothing is known',
    { world: { failingRoutes: EVERYBODY_REFUSES, recordFailed: 'fails', handoff: 'none' } },
    { routed: '', lastResort: 'bare' }
  ],
  [
    'and no case can be made',
    { world: { failingRoutes: EVERYBODY_REFUSES, recordFailed: 'fails', caseFails: true } },
    { routed: '' }
  ],
  [
    'queues cannot be looked up',
    { world: { queueLookUpFails: true } },
    { routed: '', callBacks: ['transferFailed'] }
  ],
  [
    'the route cannot be written down',
    { world: { recordRoute: 'fails' } },
    { routed: 'QueueBased Handoff_First' }
  ]
];

/** Where somebody sits before a window or holds a phone. */
export const LIVE: readonly Scenario[] = [
  ['nobody is online here', { first: AWAY }, { routed: 'QueueBased Handoff_Second' }],
  ['too long a wait here', { first: { wait: 900 } }, { routed: 'QueueBased Handoff_Second' }],
  ['nobody knows who is online', { first: { online: -1 } }, { routed: 'QueueBased Handoff_First' }],
  [
    'the check does not answer',
    { first: { online: 'fails' } },
    { routed: 'QueueBased Handoff_First' }
  ],
  ['closed here', { first: { closed: true } }, { routed: 'QueueBased Handoff_Second' }],
  [
    'closed everywhere',
    { first: { closed: true }, second: { closed: true }, fallback: { closed: true } },
    { routed: 'QueueBased Handoff_Service', callBacks: ['afterHours'] }
  ],
  [
    'nobody is online anywhere',
    { first: AWAY, second: AWAY, fallback: AWAY },
    { routed: 'QueueBased Handoff_Service', callBacks: ['nobodyAvailable'] }
  ],
  [
    'nobody anywhere, and no call-back can be recorded: the clock does it',
    { first: AWAY, second: AWAY, fallback: AWAY, world: { recordNobody: 'fails' } },
    { routed: 'QueueBased Handoff_Service' }
  ],
  [
    'people are online, none of them with the skills',
    { first: { routing: 'skills', online: 5, skilled: 0 } },
    { routed: 'QueueBased Handoff_Second' }
  ],
  [
    'people are online, none of them speaks the language here',
    { first: { skilled: 0 }, world: { language: 'es' } },
    { routed: 'SkillsBased Handoff_Second' }
  ],
  [
    'the person is away and the queue is full of others',
    { first: { routing: 'agent' }, world: { personId: '005', personOnline: 0 } },
    { routed: 'QueueBased Handoff_First' }
  ],
  [
    'nobody knows whether the person is there',
    { first: { routing: 'agent' }, world: { personId: '005', personOnline: 'fails' } },
    { routed: 'QueueBased Handoff_First' }
  ],
  [
    'restricted, and its people are away',
    { first: AWAY, second: { mayTakeIt: false }, world: RESTRICTED },
    { routed: '', callBacks: ['transferFailed'] }
  ],
  [
    'restricted, without an overflow, and its people are away',
    { first: { ...AWAY, overflow: '' }, world: RESTRICTED },
    { routed: 'QueueBased Handoff_First', callBacks: ['nobodyAvailable'] }
  ],
  [
    'restricted, without an overflow, and closed',
    { first: { closed: true, overflow: '' }, world: RESTRICTED },
    { routed: 'QueueBased Handoff_First', callBacks: ['afterHours'] }
  ]
];

/** Work that may wait. */
export const CASES: readonly Scenario[] = [
  ['nobody is online', { first: AWAY }, { routed: 'QueueBased Handoff_First' }],
  ['closed', { first: { closed: true } }, { routed: 'QueueBased Handoff_First' }],
  [
    'the org routes no cases',
    { world: { hasCaseChannel: false } },
    { routed: '', callBacks: ['transferFailed'] }
  ]
];
