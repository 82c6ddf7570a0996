const MOST_WORDS = 25;
const MOST_LENGTH = 200;
const GENDERS = ['m', 'f', 'n', 'p'];
function thingOf(entry) {
  if (entry.startsWith('=')) {
    return { name: entry.slice(1), form: 0, inflected: entry.slice(1), isWhole: true };
  }
  const words = entry.split(' ');
  const at = words.findIndex((word, index) => index > 0 && GENDERS.includes(word));
  if (at === -1) return { name: entry, form: 0, inflected: entry, isWhole: false };
  const name = words.slice(0, at).join(' ');
  const inflected = words.slice(at + 1).join(' ');
  const form = GENDERS.indexOf(words[at] ?? '');
  return { name, form, inflected: inflected || name, isWhole: false };
}
/** "de un vol" is said "d’un vol", "de ta assurance" "de ton assurance", "le achat" "l’achat". */
function joinedInFrench(text) {
  return text
    .replace(/\bde (un|une)\b/g, 'd’$1')
    .replace(/\b(?:du|de la) (?=[aeéèêiouyh])/g, 'de l’')
    .replace(/\bta (?=[aeéèêiouyh])/g, 'ton ');
}
/** The id with what it is an id of: `booking 3RK2T9`. */
function idWords({ id, idObject, words }, thing) {
  if (id === '') return '';
  if (idObject !== '')
    return `${thing === null ? '' : ', '}${thingOf(words[idObject] ?? '').name} ${id}`;
  return ` ${id}`;
}
/** The matter as a noun phrase: "cancelling your flight, booking 3RK2T9"; blank when it has no name. */
function matterWords(opening, withId) {
  const { words, language } = opening;
  const thing = opening.object === '' ? null : thingOf(words[opening.object] ?? '');
  const forms = (words[opening.article] ?? '').split('|');
  const id = withId ? idWords(opening, thing) : '';
  const [, attached = '', alone = ''] = (words[opening.act] ?? '')
    .split(';')
    .map((part) => part.trim());
  const isEnglishPlural = language === 'en' && (words[opening.object] ?? '').endsWith(' p');
  const article =
    isEnglishPlural && opening.article === 'sayA' ? '' : (forms[thing?.form ?? 0] ?? '');
  if (opening.act === '')
    return thing === null ? '' : `${thing.isWhole ? '' : `${article} `}${thing.name}${id}`;
  if (thing === null) return `${alone}${id === '' ? '' : `, ${id.trim()}`}`;
  const name = language === 'de' ? thing.inflected : thing.name;
  const phrase = thing.isWhole ? `${attached} ${name}${id}` : `${attached} ${article} ${name}${id}`;
  const spaced = phrase.replace(/ {2,}/g, ' ');
  const whole = language === 'en' ? spaced.replace(/\ba (?=[aeiou])/g, 'an ') : spaced;
  return language === 'fr' ? joinedInFrench(whole) : whole;
}
/** "der Kauf" is said "den Kauf" after "um" and "an". */
function placed(template, matter, language) {
  const isObject = language === 'de' && /(?:um|Ihnen|dir) \{matter\}/.test(template);
  const said = isObject ? matter.replace(/^der /, 'den ') : matter;
  const goesOn = said.includes(', ') && template.includes('{matter} ');
  return template.replace('{matter}', goesOn ? `${said},` : said);
}
/** A sentence after a greeting that ends it: in capitals; after a comma as it stands. */
function begun(sentence, before) {
  const isFirst = before === '' || /[.:!?]$/.test(before);
  const first =
    isFirst || sentence.startsWith('I ') ? sentence.charAt(0).toUpperCase() : sentence.charAt(0);
  return first + sentence.slice(1);
}
function sentenceOf(opening, withStep, withId) {
  const { words, language } = opening;
  const hello = (words[opening.hello] ?? '').replace('{name}', opening.name);
  const matter = matterWords(opening, withId);
  const parts = [
    words[opening.event] ?? '',
    placed(words[opening.body] ?? '', matter, language),
    withStep ? (words[opening.step] ?? '') : ''
  ].filter((part) => part !== '');
  return parts.reduce((said, part) => `${said} ${begun(part, said)}`.trim(), hello);
}
const isShort = (sentence) =>
  sentence.length <= MOST_LENGTH && sentence.split(' ').length <= MOST_WORDS;
/** The sentence, without the step or the id when it would be too long. */
export function openingWords(opening) {
  const ways = [
    sentenceOf(opening, true, true),
    sentenceOf(opening, false, true),
    sentenceOf(opening, true, false),
    sentenceOf(opening, false, false)
  ];
  return ways.find(isShort) ?? (opening.words[opening.hello] ?? '').replace('{name}', opening.name);
}
