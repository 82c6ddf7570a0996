/** The words of the pop in other languages, longer, or between brackets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { readLabels } from '../../playground/bundle/labels.ts';
import { ROOT } from './build.ts';

interface TranslationFile {
  Translations: { customLabels: { name: string; label: string }[] };
}

const english = readLabels(ROOT);

/** Every label between brackets: a text without brackets is not from a label. */
export const BRACKETED = Object.fromEntries(
  [...english].map(([name, text]) => [name, `⟦${text}⟧`])
);

/** Every label 40 % longer, as German and Finnish are. */
export const LONGER = Object.fromEntries(
  [...english].map(([name, text]) => [name, text + 'ä'.repeat(Math.ceil(text.length * 0.4))])
);

/** The labels in another language, as the Translation Workbench would show them. */
export function translated(language: string): Record<string, string> {
  const file = join(ROOT, `force-app/translations/translations/${language}.translation-meta.xml`);
  const parsed = new XMLParser({ parseTagValue: false }).parse(
    readFileSync(file, 'utf8')
  ) as TranslationFile;
  return Object.fromEntries(
    parsed.Translations.customLabels.map(({ name, label }) => [name, label])
  );
}

/** Styling hooks as an org in compact density sets them. */
export const COMPACT =
  ':root { --slds-g-spacing-var-block-1: 0.125rem; --slds-g-spacing-var-block-2: 0.25rem;' +
  ' --slds-g-font-scale-var-base: 0.8125rem }';
