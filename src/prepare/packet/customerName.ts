/**
 * The customer's name: from the record, as they gave it, or as an action found it.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import type { CustomerProfile } from '../../shared/conversation.ts';
import { fold } from '../../redact/fold.ts';
import { firstCue, hasCue, type Cues } from './cues.ts';
import type { PacketLine } from './lines.ts';
import { bare, cut, sentencesOf, wordsOf } from './sentences.ts';

/** Longest answer that is searched for a name. */
const MOST_ANSWER_WORDS = 8;
/** Words an answer starts with before the name comes. */
const OPENINGS: ReadonlySet<string> = new Set(
  "it it's its my i i'm im this oh ok okay sure yes name the well".split(' ')
);

/** Words with a capital that are no name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  "i i'm i'd i'll i've id no not why what when who how can could please help".split(' ')
);
/** Words of a name that fit the header. */
const MOST_WORDS = 3;

const isNamePart = (word: string): boolean => /^\p{Lu}[\p{L}'\u2019-]*$/u.test(word);

/** Words of a name from the front of a list; a mark after one ends it. */
function namesFrom(words: readonly string[]): string[] {
  const names: string[] = [];
  for (const word of words.slice(0, MOST_WORDS)) {
    const isNoName = NO_NAMES.has(fold(bare(word))) || fold(word).includes("n't");
    if (!isNamePart(bare(word)) || isNoName) break;
    names.push(bare(word));
    if (/[,.;!?]$/.test(word)) break;
  }
  return names;
}

/** "My name is Mei Brown": two capitals, because "I'm Happy" has one. */
function nameIn(text: string, cues: Cues): string {
  for (const sentence of sentencesOf(text)) {
    const folded = fold(sentence);
    let lead = firstCue(folded, cues.packetNameLead);
    while (lead !== null) {
      const names = namesFrom(wordsOf(sentence.slice(lead.at + lead.cue.length)));
      if (names.length >= 2) return names.join(' ');
      lead = firstCue(folded, cues.packetNameLead, lead.at + 1);
    }
  }
  return '';
}

/** The answer to a question for the name: "It's Angela", "John Smith". */
function nameGiven(text: string, cues: Cues): string {
  const [first = ''] = sentencesOf(text);
  const words = wordsOf(first);
  if (words.length > MOST_ANSWER_WORDS) return '';
  const start = words.findIndex(
    (word, index) => isNamePart(bare(word)) && !isOpening(words, index)
  );
  if (start === -1) return '';
  const names = namesFrom(words.slice(start));
  const name = names.join(' ');
  return hasCue(fold(name), cues.packetGreeting) || hasCue(fold(name), cues.packetYes) ? '' : name;
}

/** "It is" and "My name is" start with a capital and are no name. */
const isOpening = (words: readonly string[], index: number): boolean =>
  index === 0 && OPENINGS.has(fold(bare(words[0] ?? '')));

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
  let asked = false;
  for (const line of lines) {
    let name = nameAnswered(line);
    if (line.speaker === 'customer') {
      name = nameIn(line.text, cues) || (asked ? nameGiven(line.text, cues) : '');
      asked = false;
    }
    if (line.speaker === 'ai') asked = hasCue(fold(line.text), cues.packetAskedName);
    if (name !== '') return cut(name, LIMITS.name);
  }
  return '';
}
