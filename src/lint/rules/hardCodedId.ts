/** A record id means something in one org only. */
import type { LintRule } from '../finding.ts';
import { withoutComment } from '../project/agentScript.ts';
import { everyElement } from '../project/xmlTree.ts';

const CANDIDATE = /\b[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?\b/g;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three characters that make a 15-character id safe against case folding. */
function checksum(id: string): string {
  return [0, 5, 10]
    .map((start) => {
      const bits = [...id.slice(start, start + 5)].map((letter) => (/[A-Z]/.test(letter) ? 1 : 0));
      return ALPHABET[bits.reduce<number>((sum, bit, index) => sum + (bit << index), 0)];
    })
    .join('');
}

/** True for text that is a Salesforce record id; 15 characters are taken for one when they look like it. */
export function isRecordId(text: string): boolean {
  if (text.length === 18) return checksum(text.slice(0, 15)) === text.slice(15) && /\d/.test(text);
  return (
    /^(?:0[0-9A-Za-z]{2}|5[0-9A-Za-z]{2}|[1-9a][0-9A-Za-z]{2})[A-Za-z0-9]{2}0{1,}[A-Za-z0-9]+$/.test(
      text
    ) && /\d{3}/.test(text)
  );
}

/** The first record id in a text; what stands in a username or address is none. */
function idIn(text: string): string | undefined {
  const bare = text.replace(/\S*[@/]\S*/g, (word) =>
    /@(?:variables|outputs)/.test(word) ? word : ''
  );
  return bare.match(CANDIDATE)?.find(isRecordId);
}

const TYPES = [
  'Flow',
  'Bot',
  'BotVersion',
  'Queue',
  'QueueRoutingConfig',
  'MessagingChannel',
  'EntitlementProcess'
];

export const hardCodedId: LintRule = {
  id: 'hard-coded-id',
  severity: 'warning',
  title: 'Metadata names things by developer name, never by record id',
  why: 'It deploys everywhere and routes nowhere: in another org the id belongs to nothing, or to something else.',
  fix: 'Look the record up by DeveloperName, use setupReference for built-in channels, or a replacement token.',
  *check(project) {
    for (const { file, type, root } of project.documents) {
      if (!TYPES.includes(type)) continue;
      for (const { children, text, line } of everyElement(root)) {
        const id = children.length > 0 ? undefined : idIn(text);
        if (id) yield { file, line, message: `The record id ${id} is written into the ${type}.` };
      }
    }
    for (const { file, text } of project.scripts) {
      for (const [index, whole] of text.split('\n').entries()) {
        const line = whole.trim().startsWith('#') ? '' : withoutComment(whole);
        const id = idIn(line);
        if (id === undefined) continue;
        const message = `The record id ${id} is written into the script.`;
        yield { file, line: index + 1, message };
      }
    }
  }
};
