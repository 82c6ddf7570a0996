/**
 * Records what the packet draft reads out of the conversations of `conformance/packet`, so that the
 * Apex twin is held to the same answers and a change of either shows up as a difference.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from '../../policy/index.ts';
import { toRecords } from '../../src/compile/records.ts';
import { readCues } from '../../src/prepare/packet/cues.ts';
import { readPhraseBook } from '../../src/prepare/packet/phraseBook.ts';
import { slotsOf, type PacketSlots } from '../../src/prepare/packet/slots.ts';
import { draftPacket, type PacketDraft } from '../../src/prepare/packet/draft.ts';
import { linesOf, type PacketLine } from '../../src/prepare/packet/lines.ts';
import { readWording } from '../../src/prepare/packet/wording.ts';
import type { Turn } from '../../src/shared/conversation.ts';
import type { ReasonCode } from '../../src/shared/reasons.ts';

/** What is known beside the lines of a case. */
interface CaseAbout {
  readonly name: string;
  readonly reason: ReasonCode | null;
  readonly destination: string;
  readonly language: string;
  readonly staffLanguage: string;
  readonly isInformal: boolean;
}

/** One conversation as written. */
interface PacketCase {
  readonly name: string;
  readonly about: Partial<CaseAbout> & Pick<CaseAbout, 'reason' | 'destination'>;
  readonly turns: readonly Turn[];
}

/** One vector as both engines check it. */
export interface PacketVector {
  readonly name: string;
  readonly about: CaseAbout;
  readonly lines: readonly PacketLine[];
  readonly expected: Pick<
    PacketDraft,
    | 'name'
    | 'intent'
    | 'intentSequence'
    | 'facts'
    | 'attempts'
    | 'promises'
    | 'agreements'
    | 'summary'
    | 'completeness'
  > & { readonly slots: PacketSlots };
}

/** All vectors, drafted now. */
export function packetVectors(root: string): readonly PacketVector[] {
  const { cases } = JSON.parse(
    readFileSync(join(root, 'conformance/packet/conversations.json'), 'utf8')
  ) as { cases: readonly PacketCase[] };
  const records = toRecords(policy);
  const cues = readCues(records);
  const book = readPhraseBook(records);
  const wording = readWording(records);
  return cases.map(({ name, about: given, turns }) => {
    const about = {
      name: '',
      language: 'en',
      staffLanguage: 'en',
      isInformal: false,
      ...given
    };
    const lines = linesOf({ id: name, turns });
    const { reason, destination, language, staffLanguage, isInformal } = about;
    const customer = about.name === '' ? {} : { name: about.name };
    const draft = draftPacket(
      lines,
      { customer, reason: () => reason, destination, language, staffLanguage, isInformal },
      { cues, book, wording }
    );
    const expected = {
      name: draft.name,
      intent: draft.intent,
      intentSequence: draft.intentSequence,
      facts: draft.facts,
      attempts: draft.attempts,
      promises: draft.promises,
      agreements: draft.agreements,
      summary: draft.summary,
      completeness: draft.completeness,
      slots: slotsOf(draft, lines, staffLanguage, wording, book)
    };
    return { name, about, lines, expected };
  });
}
