/**
 * Folds a text for matching without changing its length, so that an offset in the folded copy is an
 * offset in the original. The Apex twin holds the same table.
 */

/** Folded character on the left, characters that fold to it on the right. */
export const FOLDED_CHARACTERS: readonly (readonly [string, string])[] = [
  ['a', 'àáâãäåāăąÀÁÂÃÄÅĀĂĄ'],
  ['c', 'çćĉċčÇĆĈĊČ'],
  ['d', 'ďđĎĐ'],
  ['e', 'èéêëēĕėęěÈÉÊËĒĔĖĘĚ'],
  ['g', 'ĝğġģĜĞĠĢ'],
  ['i', 'ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ'],
  ['l', 'ĺļľłĹĻĽŁ'],
  ['n', 'ñńņňÑŃŅŇ'],
  ['o', 'òóôõöøōŏőÒÓÔÕÖØŌŎŐ'],
  ['r', 'ŕŗřŔŖŘ'],
  ['s', 'śŝşšŚŜŞŠ'],
  ['t', 'ţťŢŤ'],
  ['u', 'ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ'],
  ['y', 'ýÿÝŸ'],
  ['z', 'źżžŹŻŽ'],
  ['0', '０٠۰०'],
  ['1', '１١۱१'],
  ['2', '２٢۲२'],
  ['3', '３٣۳३'],
  ['4', '４٤۴४'],
  ['5', '５٥۵५'],
  ['6', '６٦۶६'],
  ['7', '７٧۷७'],
  ['8', '８٨۸८'],
  ['9', '９٩۹९'],
  [' ', '\t\n\r\u00a0\u2007\u2009\u202f\u3000'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2212\uff0d'],
  ["'", '\u2018\u2019'],
  ['"', '\u201c\u201d'],
  ['@', '\uff20'],
  ['.', '\uff0e'],
  [':', '\uff1a'],
  ['+', '\uff0b'],
  ['/', '\uff0f'],
  ['(', '\uff08'],
  [')', '\uff09']
];

const TABLE: ReadonlyMap<string, string> = new Map(
  FOLDED_CHARACTERS.flatMap(([folded, sources]) => [...sources].map((source) => [source, folded]))
);

/** Text that only needs ASCII lower case: printable ASCII without control characters. */
const PLAIN = /^[ -~]*$/;

/** Returns the text in lower case without accents, every character in its old place. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index];
    folded += unit >= 'A' && unit <= 'Z' ? unit.toLowerCase() : (TABLE.get(unit) ?? unit);
  }
  return folded;
}
