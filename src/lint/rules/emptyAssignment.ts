/** A line of an assignment, or a field of a record, that is given nothing. */
import { isBlankValue } from '../../flow/references.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';

export const emptyAssignment: LintRule = {
  id: 'empty-assignment',
  severity: 'error',
  title: 'Every assignment assigns something',
  why: 'A queue or record that is silently emptied makes the next step route to nobody.',
  fix: 'Give the line its value, or remove it.',
  *check({ flows }) {
    for (const document of flows) {
      const { recordCreates, recordUpdates } = document.flow;
      for (const { name = '', inputAssignments } of [
        ...(recordCreates ?? []),
        ...(recordUpdates ?? [])
      ]) {
        for (const { field = '', value } of inputAssignments ?? []) {
          if (value !== undefined) continue;
          const message = `${name} writes nothing into ${field}.`;
          yield { file: document.file, line: lineOfElement(document, name), message };
        }
      }
      for (const { name = '', assignmentItems } of document.flow.assignments ?? []) {
        const items = assignmentItems ?? [];
        const empty = items.find(
          ({ value }) => value?.stringValue === undefined && isBlankValue(value)
        );
        if (items.length > 0 && !empty) continue;
        const target = empty?.assignToReference;
        const message = target
          ? `${name} assigns nothing to ${target}.`
          : `${name} has no line at all.`;
        yield { file: document.file, line: lineOfElement(document, name), message };
      }
    }
  }
};
