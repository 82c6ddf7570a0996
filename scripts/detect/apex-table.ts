/**
 * Writes the character table of the TypeScript engine into its Apex twin, `HandoffCharacterTable`:
 * `npx tsx scripts/detect/apex-table.ts`. A test fails when the two differ.
 */
import { writeFileSync } from 'node:fs';
import { apexCharacterTable, APEX_CHARACTER_TABLE } from './apexCharacterTable.ts';

writeFileSync(APEX_CHARACTER_TABLE, apexCharacterTable());
