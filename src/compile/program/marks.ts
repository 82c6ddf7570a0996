/**
 * Short marks for longer texts, made of letters of their words, so that a mark says where it comes from
 * and changes only with its own text or one that came to share its letters.
 */

/** Marks a text may have, best first: some letters of its first word and of one or two later ones. */
function* candidates(text: string): Generator<string> {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const [first = ['x'], ...rest] = words.map((word) => [...word]);
  for (let letters = 1; letters <= first.length; letters += 1) {
    const lead = first.slice(0, letters).join('');
    if (letters > 1) yield lead;
    for (const word of rest) yield lead + word[0];
  }
  const whole = words.join('');
  for (let length = 2; length <= whole.length; length += 1) yield whole.slice(0, length);
  for (let more = 'x'; ; more += 'x') yield whole + more;
}

/** The mark of every text. */
export function marksOf(texts: Iterable<string>): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const taken = new Set<string>();
  for (const text of [...new Set(texts)].sort()) {
    for (const mark of candidates(text)) {
      if (taken.has(mark)) continue;
      taken.add(mark);
      marks.set(text, mark);
      break;
    }
  }
  return marks;
}
