/**
 * A plain reading of what routing promises, written from its documentation: where the work goes in a
 * given world. The compiled flows must always do the same.
 */
import { SUFFIX, type Fate, type Place, type World } from './routingWorld.ts';

type Way = 'person' | 'skills' | 'queue';

/** What is written down where nothing was asked or nothing was answered. */
const NOTHING_KNOWN = '[-1,-1]';

const ROUTING_TYPE: Readonly<Record<Way, string>> = {
  person: 'Agent',
  skills: 'SkillsBased',
  queue: 'QueueBased'
};

/** By what the work is offered where no person takes it. */
function wayOf(world: World, place: Place, isLast: boolean): Way {
  const bySkills = (!isLast && place.routing === 'skills') || world.language !== 'en';
  return bySkills && place.hasRoutingConfig && world.skillsComplete ? 'skills' : 'queue';
}

/** Where the work goes. */
export function readRouting(world: World): Fate {
  const asked: string[] = [];
  const recorded: string[] = [];
  const callBacks: string[] = [];
  const fate = (routed: string, lastResort: Fate['lastResort'] = ''): Fate => ({
    routed,
    asked,
    recorded,
    callBacks,
    lastResort
  });
  const queue = ({ stem }: Place): string => `${stem}${SUFFIX[world.channel]}`;
  const route = (way: Way, place: Place): string => {
    const attempt = `${ROUTING_TYPE[way]} ${queue(place)}`;
    const isRefused = [attempt, `${ROUTING_TYPE[way]} *`].some((each) =>
      world.failingRoutes.includes(each)
    );
    return isRefused ? '' : attempt;
  };
  const recordCallBack = (cause: string, how: string): void => {
    if (how === 'works') callBacks.push(cause);
  };
  const routingFailed = (): Fate => {
    recordCallBack('transferFailed', world.recordFailed);
    if (world.recordFailed === 'works') return fate('');
    const isKnown = world.handoff === 'open' || world.handoff === 'restricted';
    if (world.caseFails) return fate('');
    return fate('', isKnown ? 'full' : 'bare');
  };
  const useFallback = (isRestricted: boolean): Fate => {
    if (isRestricted || world.queueLookUpFails || !world.fallback.hasQueue) return routingFailed();
    recorded.push(`${queue(world.fallback)} ${NOTHING_KNOWN}`);
    const routed = route('queue', world.fallback);
    return routed === '' ? routingFailed() : fate(routed);
  };
  const offer = (place: Place, way: Way, known = NOTHING_KNOWN): Fate => {
    recorded.push(`${queue(place)} ${known}`);
    const routed = route(way, place) || (way === 'queue' ? '' : route('queue', place));
    return routed === '' ? useFallback(world.restricted) : fate(routed);
  };

  const isRouted = world.hasCaseChannel && !world.queueLookUpFails;
  if (world.channel === 'case' && !isRouted) return routingFailed();
  if (world.open !== 'works') {
    if (world.handoff === 'fails' || world.handoff === 'restricted') return routingFailed();
    return useFallback(false);
  }
  let stem = world.places[0].stem;
  for (let hop = 0; ; hop += 1) {
    const isLast = hop === 3;
    const place = isLast ? world.fallback : world.places.find((each) => each.stem === stem);
    const isKnown = isLast ? !world.restricted : place?.known === true;
    const next = !isLast && isKnown ? place!.overflow : '';
    const isHere = isLast || (place?.serves && place.mayTakeIt && place.routing !== 'external');
    const isFound = isKnown && isHere && place!.hasQueue && !world.queueLookUpFails;
    const mayMoveOn = next !== '' && hop < 3;
    stem = next;
    if (!isFound) {
      if (mayMoveOn) continue;
      return useFallback(world.restricted);
    }
    const found = place!;
    const isLive = world.channel !== 'case';
    if (isLive && found.closed) {
      if (mayMoveOn) continue;
      recordCallBack('afterHours', world.recordNobody);
      return offer(found, 'queue');
    }
    const wantsPerson = found.routing === 'agent' && hop === 0 && world.personId !== '';
    const isThere = !isLive || (world.personOnline !== 'fails' && world.personOnline > 0);
    const knownOf = (online: Place['online']): string => JSON.stringify([online, found.wait]);
    if (!isLast && wantsPerson) {
      if (isLive) asked.push(`Agent ${queue(found)}`);
      const known = isLive ? knownOf(world.personOnline) : NOTHING_KNOWN;
      if (isThere) return offer(found, 'person', known);
    }
    const way = wayOf(world, found, isLast);
    if (!isLive) return offer(found, way);
    const online = way === 'skills' ? found.skilled : found.online;
    asked.push(`${ROUTING_TYPE[way]} ${queue(found)}`);
    if (online === 'fails') return offer(found, way);
    if (online === 0) {
      if (mayMoveOn) continue;
      recordCallBack('nobodyAvailable', world.recordNobody);
      return offer(found, way, knownOf(online));
    }
    const limit = isLast ? null : found.waitLimit;
    const waitsTooLong = limit !== null && found.wait !== null && found.wait > limit;
    if (waitsTooLong && mayMoveOn) continue;
    return offer(found, way, knownOf(online));
  }
}
