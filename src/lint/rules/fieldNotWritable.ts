/** Writes to routing objects that the platform refuses, in flows and in Apex. */
import type { RecordCreate } from '../../flow/model.ts';
import { OBJECT_WRITES, platformRule, refusedWrites } from '../../platform/index.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';

type Operation = 'create' | 'update' | 'delete';

const KINDS = [
  ['recordCreates', 'create'],
  ['recordUpdates', 'update'],
  ['recordDeletes', 'delete']
] as const satisfies readonly (readonly [string, Operation])[];

/** A field of an object being set in Apex: `'Field' =>`, `put('Field'`, or `Field =` in its constructor. */
function writesInApex(text: string): { object: string; field: string; index: number }[] {
  return Object.entries(OBJECT_WRITES).flatMap(([object, { fields }]) => {
    if (!new RegExp(`\\b${object}\\b`).test(text)) return [];
    return Object.entries(fields).flatMap(([field, writable]) => {
      if (writable !== 'never') return [];
      const set = new RegExp(
        `'${field}'\\s*=>|\\.put\\(\\s*'${field}'|new ${object}\\([^)]*\\b${field}\\s*=`
      );
      const found = set.exec(text);
      return found === null ? [] : [{ object, field, index: found.index }];
    });
  });
}

export const fieldNotWritable: LintRule = {
  id: 'field-not-writable',
  severity: 'error',
  title: 'Routing records are written only in the fields the platform lets code write',
  why: platformRule('field-not-writable').otherwise,
  fix: 'Move work by the owner of the case, by a routing flow, or in the platform’s own control.',
  *check(project) {
    const { flows } = project;
    for (const document of flows) {
      for (const [kind, operation] of KINDS) {
        for (const node of (document.flow[kind] ?? []) as RecordCreate[]) {
          const { name = '', object = '', inputAssignments } = node;
          const fields = (inputAssignments ?? []).map(({ field = '' }) => field);
          for (const { message } of refusedWrites(object, operation, fields)) {
            yield {
              file: document.file,
              line: lineOfElement(document, name),
              message: `${name}: ${message}`
            };
          }
        }
      }
    }
    for (const { path, text } of project.ending('.cls')) {
      // A test may hold any row in memory; nothing writes it.
      if (/^@IsTest/im.test(text)) continue;
      for (const { object, field, index } of writesInApex(text)) {
        const line = text.slice(0, index).split('\n').length;
        yield { file: path, line, message: `${object}.${field} can never be written.` };
      }
    }
  }
};
