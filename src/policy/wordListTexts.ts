/**
 * Writes a list of words into texts that custom metadata can hold.
 */

/** Custom metadata text is read up to this length. */
export const TEXT_LENGTH = 255;

/** Joins words with bars into as few texts as fit. */
export function wordListTexts(words: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const word of words) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= TEXT_LENGTH) {
      texts[texts.length - 1] = `${last}|${word}`;
    } else {
      texts.push(word);
    }
  }
  return texts;
}
