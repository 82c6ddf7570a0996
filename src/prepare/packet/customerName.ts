/**
 * The customer's name: from the record, as they gave it, or as an action found it.
 */
import { LIMITS } from '../../shared/packet.ts';
import type { CustomerProfile } from '../../shared/conversation.ts';
import { fold } from '../redact/fold.ts';
import { indexOfCue, type Cues } from './cues.ts';
import type { PacketLine } from './lines.ts';
import { bare, cut, sentencesOf, wordsOf } from './sentences.ts';

/** Words of a name that fit the header. */
const MOST_WORDS = 3;

const isNamePart = (word: string): boolean => /^\p{Lu}[\p{L}'\u2019-]*$/u.test(word);

function nameIn(text: string, cues: Cues): string {
  for (const sentence of sentencesOf(text)) {
    const folded = fold(sentence);
    for (const lead of cues.packetNameLead) {
      const at = indexOfCue(folded, lead);
      if (at === -1) continue;
      const names: string[] = [];
      for (const word of wordsOf(sentence.slice(at + lead.length)).slice(0, MOST_WORDS)) {
        if (!isNamePart(bare(word))) break;
        names.push(bare(word));
        if (/[,.;!?]$/.test(word)) break;
      }
      // "I'm Happy" is one capital; a first and a last name are two.
      if (names.length >= 2) return names.join(' ');
    }
  }
  return '';
}

function nameAnswered(line: PacketLine): string {
  const value = (name: string): string =>
    line.answered.find((each) => each.name === name)?.value ?? '';
  return [value('first name'), value('last name')].filter((part) => part !== '').join(' ');
}

/** The name to greet the customer with; blank when nobody said it. */
export function findName(
  profile: CustomerProfile,
  lines: readonly PacketLine[],
  cues: Cues
): string {
  const known = profile.preferredName ?? profile.name ?? '';
  if (known !== '') return cut(known, LIMITS.name);
  for (const line of lines) {
    const name = line.speaker === 'customer' ? nameIn(line.text, cues) : nameAnswered(line);
    if (name !== '') return cut(name, LIMITS.name);
  }
  return '';
}
