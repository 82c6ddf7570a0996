/**
 * Tells a wish for a person from a wish for a thing.
 */
import { hasCue, type Cues } from './cues.ts';

/** True when a clause asks for a person rather than for a thing. */
export function asksForPerson(folded: string, cues: Cues): boolean {
  return hasCue(folded, cues.packetPerson) && hasCue(folded, cues.packetReach);
}
