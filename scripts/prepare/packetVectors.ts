/**
 * Records what the packet draft reads out of the conversations of `conformance/packet`, so that the
 * Apex twin is held to the same answers and a change of either shows up as a difference.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packetCues } from '../../policy/packet/cues.ts';
import { packetMessages } from '../../policy/packet/messages.ts';
import { readCues } from '../../src/prepare/packet/cues.ts';
import { draftPacket, type PacketDraft } from '../../src/prepare/packet/draft.ts';
import { linesOf, type PacketLine } from '../../src/prepare/packet/lines.ts';
import { readWording } from '../../src/prepare/packet/wording.ts';
import type { Turn } from '../../src/shared/conversation.ts';
import type { ReasonCode } from '../../src/shared/reasons.ts';
import type { MessageRecord, PhraseRecord } from '../../src/shared/records.ts';

/** What is known beside the lines of a case. */
interface CaseAbout {
  readonly name: string;
  readonly reason: ReasonCode;
  readonly destination: string;
  readonly language: string;
  readonly staffLanguage: string;
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
  readonly expected: PacketDraft;
}

/** The cue words as records. */
export const cueRecords: readonly PhraseRecord[] = packetCues.flatMap((set) =>
  set.patterns.map((pattern, index) => ({
    name: `${set.list}_${set.language}_${index}`,
    signal: '',
    group: set.group,
    kind: set.kind,
    list: set.list ?? '',
    language: set.language,
    pattern: typeof pattern === 'string' ? pattern : pattern.pattern,
    weight: null,
    topic: '',
    active: true,
    rationale: set.rationale
  }))
);

/** The messages as records, one part each. */
export const messageRecords: readonly MessageRecord[] = packetMessages.flatMap((message) =>
  Object.entries(message.words).map(([language, text]) => ({
    name: `${message.code}_${language}`,
    code: message.code,
    language,
    text,
    part: 1,
    kind: message.kind,
    reason: message.reason ?? '',
    target: '',
    confirm: false,
    mustAgree: false,
    order: 0,
    active: true
  }))
);

/** All vectors, drafted now. */
export function packetVectors(root: string): readonly PacketVector[] {
  const { cases } = JSON.parse(
    readFileSync(join(root, 'conformance/packet/conversations.json'), 'utf8')
  ) as { cases: readonly PacketCase[] };
  const cues = readCues(cueRecords);
  const wording = readWording(messageRecords);
  return cases.map(({ name, about: given, turns }) => {
    const about = { name: '', language: 'en', staffLanguage: 'en', ...given };
    const lines = linesOf({ id: name, turns });
    const { reason, destination, language, staffLanguage } = about;
    const customer = about.name === '' ? {} : { name: about.name };
    const expected = draftPacket(
      lines,
      { customer, reason: () => reason, destination, language, staffLanguage },
      cues,
      wording
    );
    return { name, about, lines, expected };
  });
}
