/** The index of a policy, made once however many readers it has. */
import type { PolicyRecords } from '../../shared/records.ts';
import { PhraseIndex } from './phraseIndex.ts';

/** What the index is made of: the compiled text and the overlays of an org. */
export type PhraseRecords = Pick<PolicyRecords, 'detection' | 'phrases'>;

const known = new WeakMap<PolicyRecords['phrases'], { program: string; index: PhraseIndex }>();

/** The index of the records. */
export function phraseIndexOf({ detection, phrases }: PhraseRecords): PhraseIndex {
  const last = known.get(phrases);
  if (last?.program === detection) return last.index;
  const index = new PhraseIndex(detection, phrases);
  known.set(phrases, { program: detection, index });
  return index;
}
