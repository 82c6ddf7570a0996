/**
 * The places turns come from, each as one object, so that what was resolved for a place is found again
 * without comparing its parts.
 */
import type { CustomerProfile } from '../shared/conversation.ts';
import { CHANNELS } from '../shared/reasons.ts';
import type { TurnInput } from '../shared/turn.ts';
import type { Place } from './thresholds.ts';

/** Places kept before all are forgotten: callers name flows and topics. */
const MOST_PLACES = 500;

export class Places {
  private readonly known = new Map<string, Place>();

  /** The place of a turn. */
  at(input: TurnInput, profile: CustomerProfile): Place {
    const flow = input.flowName ?? '';
    const channel = CHANNELS.includes(input.channel) ? input.channel : 'messaging';
    const journeyStage = profile.journeyStage ?? 'unknown';
    const key = `${flow}\n${input.topic}\n${channel}\n${journeyStage}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_PLACES) this.known.clear();
    const place: Place = { flow, topic: input.topic, channel, journeyStage };
    this.known.set(key, place);
    return place;
  }
}
