/**
 * A plain reading of what routing promises, written from its documentation: where the work goes in a
 * given world. The compiled flows must always do the same.
 */
import {
  CLOSED_WORDS,
  FAILED_WORDS,
  NOBODY_WORDS,
  SUFFIX,
  type Fate,
  type Place,
  type World
} from './routingWorld.ts';

/** Where the work goes. @param lastResortWords what is said when nothing at all works */
export function readRouting(world: World, lastResortWords: string): Fate {
  const recorded: string[] = [];
  const queue = ({ stem }: Place): string => `${stem}${SUFFIX[world.channel]}`;
  const fate = (routed: string, caseFor: string, words: string): Fate => ({
    routed,
    recorded,
    caseFor,
    words
  });
  const route = (type: string, place: Place): string => {
    const attempt = `${type} ${queue(place)}`;
    const refused = world.failingRoutes.some(
      (failing) => failing === attempt || failing === `${type} *`
    );
    return refused ? '' : attempt;
  };
  const routingFailed = (): Fate => {
    if (world.recordFailed === 'works') return fate('', 'transferFailed', FAILED_WORDS);
    return fate('', world.caseFails ? '' : 'lastResort', lastResortWords);
  };
  const useFallback = (): Fate => {
    if (world.queueLookUpFails || !world.fallback.hasQueue) return routingFailed();
    recorded.push(queue(world.fallback));
    const routed = route('QueueBased', world.fallback);
    return routed === '' ? routingFailed() : fate(routed, '', '');
  };
  const offer = (place: Place, hop: number): Fate => {
    recorded.push(queue(place));
    const isLast = hop === 3;
    const types = ['QueueBased'];
    if (!isLast && place.routing === 'agent' && hop === 0 && world.personId !== '') {
      types.unshift('Agent');
    }
    if (!isLast && place.routing === 'skills' && place.hasRoutingConfig && world.skillsComplete) {
      types.unshift('SkillsBased');
    }
    const routed = types.map((type) => route(type, place)).find((attempt) => attempt !== '');
    return routed === undefined ? useFallback() : fate(routed, '', '');
  };

  if (world.channel === 'case' && !world.hasCaseChannel) return routingFailed();
  if (world.open !== 'works') return useFallback();
  let stem = world.places[0].stem;
  for (let hop = 0; ; hop += 1) {
    const isLast = hop === 3;
    const place = isLast ? world.fallback : world.places.find((each) => each.stem === stem);
    const known = isLast || place?.known === true;
    const next = !isLast && known ? place!.overflow : '';
    const found = known && (isLast || place!.serves) && place!.hasQueue && !world.queueLookUpFails;
    const mayMoveOn = next !== '' && hop < 3;
    stem = next;
    if (!found) {
      if (mayMoveOn) continue;
      return useFallback();
    }
    if (world.channel === 'case') return offer(place!, hop);
    if (place!.closed) {
      if (mayMoveOn) continue;
      if (world.recordNobody === 'works') return fate('', 'afterHours', CLOSED_WORDS);
      return useFallback();
    }
    if (place!.online === 0) {
      if (mayMoveOn) continue;
      if (world.recordNobody === 'works') return fate('', 'nobodyAvailable', NOBODY_WORDS);
      return useFallback();
    }
    const limit = isLast ? null : place!.waitLimit;
    const waitsTooLong =
      place!.online !== 'fails' && limit !== null && place!.wait !== null && place!.wait > limit;
    if (waitsTooLong && mayMoveOn) continue;
    return offer(place!, hop);
  }
}
