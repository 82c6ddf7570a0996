/** Every language says all the console says, with the same placeholders and within the org's limit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '../../flow/xml.ts';
import { childrenOf, textOf } from '../elements.ts';
import { root } from './memoryProject.ts';

const LABELS = 'force-app/core/resolve/labels/CustomLabels.labels-meta.xml';
const FOLDER = 'force-app/translations/translations';
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'pt_BR'];

/** The longest translation of a custom label that an org accepts. */
const LONGEST = 255;

/** Words a language shares with English; texts of placeholders and punctuation alone are free. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['System'],
  fr: ['Action', 'Actions', 'Assistant', 'secret', 'Version {0}, {1}'],
  pt_BR: ['Status']
};

function read(path: string, entry: string, name: string, text: string): [string, string][] {
  const document = parseXml(readFileSync(join(root, path), 'utf8'));
  return childrenOf(document, entry).map((element) => [
    textOf(element, name) ?? '',
    textOf(element, text) ?? ''
  ]);
}

const placeholders = (text: string): string => (text.match(/\{\d+\}/g) ?? []).sort().join(' ');
const hasWords = (text: string): boolean => /\p{L}/u.test(text);

describe('translations of the console', () => {
  it('exist for the languages the product names', () => {
    const expected = LANGUAGES.map((language) => `${language}.translation-meta.xml`);
    expect(readdirSync(join(root, FOLDER)).sort()).toEqual(expected);
  });

  describe.each(LANGUAGES)('%s', (language) => {
    const labels = new Map(read(LABELS, 'labels', 'fullName', 'value'));
    const path = `${FOLDER}/${language}.translation-meta.xml`;
    const translated = read(path, 'customLabels', 'name', 'label');
    const wrong = (isWrong: (text: string, label: string) => boolean): string[] =>
      translated.filter(([name, text]) => isWrong(text, labels.get(name) ?? '')).map(String);

    it('translates every label and nothing else, sorted by name', () => {
      expect(translated.map(([name]) => name)).toEqual([...labels.keys()].sort());
    });

    it('keeps the placeholders', () => {
      expect(wrong((text, label) => placeholders(text) !== placeholders(label))).toEqual([]);
    });

    it('stays within what an org accepts', () => {
      expect(wrong((text) => text.trim() === '' || text.length > LONGEST)).toEqual([]);
    });

    it('leaves only shared words in English', () => {
      const shared = SHARED[language] ?? [];
      expect(
        wrong((text, label) => text === label && hasWords(text) && !shared.includes(text))
      ).toEqual([]);
    });
  });
});
