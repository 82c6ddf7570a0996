/** Checks that every destination can be reached and that every chain of overflows ends somewhere. */
import { CHANNELS } from '../../shared/reasons.ts';
import { restrictionOf, type Destination } from '../destination.ts';
import type { Policy } from '../policy.ts';
import { elementOf, inside, type Place, type Reporter } from './reporter.ts';

/** Most skills of a destination, its certification included. */
export const MOST_SKILLS = 3;

/** Most overflow hops of a chain. */
export const MOST_HOPS = 3;

const ADDRESS: Readonly<Record<string, readonly [pattern: RegExp, like: string]>> = {
  phone: [/^\+[1-9]\d{6,14}$/, 'a number in international form, such as +441632960001'],
  sip: [/^sips?:[^\s@]+@[^\s@]+$/, 'a SIP address, such as sip:care@partner.example'],
  queue: [/^\S.*$/, 'the name of a queue']
};

function checkChain(policy: Policy, start: Destination, place: Place, reporter: Reporter): void {
  const seen = [start.stem];
  let current: Destination | undefined = start;
  while (current !== undefined && current.stem !== policy.fallback) {
    const next: string | undefined = current.overflow;
    if (next === undefined) {
      if (current === start && restrictionOf(start) === '') {
        reporter.error(
          place,
          'It has no overflow: work nobody can take here would wait for nothing.',
          `Add overflow: '${policy.fallback}'.`
        );
      }
      return;
    }
    if (seen.includes(next)) {
      reporter.error(
        inside(place, 'overflow'),
        `The overflows go in a circle: ${[...seen, next].join(' → ')}.`,
        `Let one of them overflow to ${policy.fallback}.`
      );
      return;
    }
    seen.push(next);
    if (seen.length - 1 > MOST_HOPS) {
      reporter.error(
        inside(place, 'overflow'),
        `The chain ${seen.join(' → ')} has more than ${String(MOST_HOPS)} hops.`,
        `Overflow to ${policy.fallback} earlier.`
      );
      return;
    }
    current = policy.destinations.find(({ stem }) => stem === next);
  }
}

/** Restricted work goes on only to people who hold the same, and its packet opens for nobody else. */
function checkRestriction(
  policy: Policy,
  each: Destination,
  place: Place,
  reporter: Reporter
): void {
  const restriction = restrictionOf(each);
  if (restriction === '') return;
  if (each.permission === undefined) {
    reporter.error(
      inside(place, 'permission'),
      'It is restricted, and nothing keeps its packet closed to others.',
      'Name the custom permission its people hold.'
    );
  }
  const next = policy.destinations.find(({ stem }) => stem === each.overflow);
  if (next !== undefined && restrictionOf(next) !== restriction) {
    reporter.error(
      inside(place, 'overflow'),
      `Restricted work would overflow to ${next.stem}, whose people need not hold ${restriction}.`,
      'Remove the overflow: then it becomes a call-back from its own people.'
    );
  }
}

function checkFallback(policy: Policy, reporter: Reporter): void {
  const index = policy.destinations.findIndex(({ stem }) => stem === policy.fallback);
  const fallback = policy.destinations[index];
  if (fallback === undefined) {
    reporter.unknown(
      { part: 'fallback', path: 'fallback' },
      'destination',
      policy.fallback,
      policy.destinations.map(({ stem }) => stem)
    );
    return;
  }
  const place = elementOf('destinations', index, fallback.stem);
  const unserved = CHANNELS.filter((channel) => !fallback.channels.includes(channel));
  if (unserved.length > 0) {
    reporter.error(
      inside(place, 'channels'),
      `The fallback does not serve ${unserved.join(', ')}.`,
      'Let it serve every channel: it takes what nobody else can take.'
    );
  }
  for (const limit of [
    'skills',
    'certification',
    'permission',
    'businessHours',
    'waitLimitSeconds',
    'person',
    'external',
    'overflow'
  ] as const) {
    if (fallback[limit] !== undefined) {
      reporter.error(
        inside(place, limit),
        'The fallback may not be limited: every chain ends here.',
        `Remove ${limit}.`
      );
    }
  }
}

function checkOne(policy: Policy, each: Destination, place: Place, reporter: Reporter): void {
  const stems = policy.destinations.map(({ stem }) => stem);
  const codes = policy.messages.map(({ code }) => code);
  const notifications = policy.notifications.map(({ code }) => code);
  if (each.overflow !== undefined && !stems.includes(each.overflow)) {
    reporter.unknown(inside(place, 'overflow'), 'destination', each.overflow, stems);
  }
  const announcement = policy.messages.find(({ code }) => code === each.announce);
  if (announcement === undefined) {
    reporter.unknown(inside(place, 'announce'), 'message', each.announce, codes);
  } else if (announcement.kind !== 'spoken') {
    reporter.error(
      inside(place, 'announce'),
      `The message "${each.announce}" is a ${announcement.kind}, not something to say.`,
      'Name a message of kind spoken.'
    );
  }
  if (each.notification !== undefined && !notifications.includes(each.notification)) {
    reporter.unknown(
      inside(place, 'notification'),
      'notification',
      each.notification,
      notifications
    );
  }
  for (const language of each.languages ?? []) {
    if (!policy.languages.includes(language)) {
      reporter.unknown(inside(place, 'languages'), 'language', language, policy.languages);
    }
  }
  if (each.external !== undefined) {
    const [pattern, like] = ADDRESS[each.external.kind];
    if (!pattern.test(each.external.address)) {
      reporter.error(
        inside(place, 'external'),
        `"${each.external.address}" is not ${like}.`,
        `Write ${like}.`
      );
    }
    if (each.person !== undefined) {
      reporter.error(place, 'It is both a person and an external place.', 'Keep one of them.');
    }
  }
  if (each.waitLimitSeconds !== undefined && each.waitLimitSeconds < each.targetSeconds) {
    reporter.error(
      inside(place, 'waitLimitSeconds'),
      'Work would move on before the target time is up.',
      'Raise waitLimitSeconds or lower targetSeconds.'
    );
  }
  const skills = (each.skills?.length ?? 0) + (each.certification === undefined ? 0 : 1);
  if (skills > MOST_SKILLS) {
    reporter.error(
      inside(place, 'skills'),
      `It asks for ${String(skills)} skills, its certification included; ${String(MOST_SKILLS)} are looked up.`,
      'Ask for fewer: few people have them all.'
    );
  }
  if (each.external !== undefined && each.overflow === undefined) {
    reporter.error(
      inside(place, 'overflow'),
      'No routing type sends work out of the org, so somebody here must take it where the carrier cannot.',
      'Name the team that takes it then.'
    );
  }
  checkRestriction(policy, each, place, reporter);
  checkChain(policy, each, place, reporter);
}

/** Every mistake in destinations and intents. */
export function checkDestinations(policy: Policy, reporter: Reporter): void {
  checkFallback(policy, reporter);
  policy.destinations.forEach((each, index) =>
    checkOne(policy, each, elementOf('destinations', index, each.stem), reporter)
  );
  const stems = policy.destinations.map(({ stem }) => stem);
  policy.intents.forEach(({ code, destination }, index) => {
    if (!stems.includes(destination)) {
      const place = inside(elementOf('intents', index, code), 'destination');
      reporter.unknown(place, 'destination', destination, stems);
    }
  });
}
