/**
 * All generated files of detection by path, with the content they must have.
 */
import { APEX_CHARACTER_TABLE, apexCharacterTable } from './apexCharacterTable.ts';
import { apexVectorFiles } from './apexVectors.ts';
import { FOLD_TABLE, foldTable } from './foldTable.ts';

/** What `npm run detect:generate` writes and what the freshness test compares. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    [FOLD_TABLE, foldTable()],
    [APEX_CHARACTER_TABLE, apexCharacterTable()],
    ...apexVectorFiles()
  ]);
}
