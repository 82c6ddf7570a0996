/** What metadata must never hold, because it is true of one org only: record ids, usernames, org addresses. */
import type { Inventory } from '../inventory.ts';
import type { TextFile } from '../projectFiles.ts';
import type { Lookup } from './lookup.ts';

const CANDIDATE_ID = /(?<![\w/+=-])[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?(?![\w/+=-])/g;
const SUFFIX_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const USERNAME = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const ORG_ADDRESS =
  /\b[\w-]+(?:--[\w-]+)?(?:\.sandbox)?\.(?:my\.salesforce(?:-sites)?|lightning\.force|my\.site|develop\.my\.salesforce)\.com\b/g;

/** Domains reserved for documentation (RFC 2606), which belong to nobody. */
const RESERVED = /@(?:[\w-]+\.)*example(?:\.(?:com|org|net))?$|\.(?:invalid|test|example)$/;

/** The three letters that make a 15-character id case-safe: one bit per capital, five to a letter. */
export function idSuffix(id: string): string {
  let suffix = '';
  for (let chunk = 0; chunk < 3; chunk++) {
    let bits = 0;
    for (let position = 0; position < 5; position++) {
      const character = id[chunk * 5 + position] ?? '';
      if (character >= 'A' && character <= 'Z') bits += 1 << position;
    }
    suffix += SUFFIX_ALPHABET[bits] ?? '';
  }
  return suffix;
}

/**
 * Whether a text is a record id. With 18 characters the checksum decides; with 15 it must start with a
 * known shape: digit or `a` first, the reserved sixth character `0`, and mostly digits.
 */
export function isRecordId(text: string): boolean {
  if (text.length === 18) {
    return /^[0-9a][0-9A-Za-z]{2}/.test(text) && idSuffix(text) === text.slice(15);
  }
  const digits = text.replace(/\D/g, '').length;
  return text.length === 15 && /^[0-9a][0-9A-Za-z]{4}0/.test(text) && digits >= 6;
}

function scan(file: TextFile, lookup: Lookup): void {
  for (const [position, line] of file.text.split('\n').entries()) {
    const place = { path: file.path, line: position + 1 };
    for (const [text] of line.matchAll(CANDIDATE_ID)) {
      if (!isRecordId(text)) continue;
      const fix = 'Look the record up by developer name.';
      lookup.report(place, 'record-id', `${text} is a record id of one org.`, fix);
    }
    for (const [text] of line.matchAll(USERNAME)) {
      if (RESERVED.test(text)) continue;
      const fix = 'Use a token that the deployment replaces, or a name under example.com.';
      lookup.report(place, 'username', `${text} looks like a username of one org.`, fix);
    }
    for (const [text] of line.matchAll(ORG_ADDRESS)) {
      lookup.report(place, 'org-address', `${text} is the address of one org.`, 'Remove it.');
    }
  }
}

/** Checks every metadata and Agent Script file; test classes may hold made-up ids. */
export function checkForbidden(inventory: Inventory, lookup: Lookup): void {
  for (const file of inventory.files.all) {
    if (!/\.(xml|agent|genAiPlannerBundle|json)$/.test(file.path)) continue;
    lookup.checked += 1;
    scan(file, lookup);
  }
}
