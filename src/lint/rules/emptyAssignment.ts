/** A look-up key or route that is emptied. */
import { isBlankValue, rootOf } from '../../flow/references.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement, type FlowDocument } from '../project/lintProject.ts';

/** Inputs that say where work goes; without them it goes nowhere. */
const ROUTE_INPUTS = ['recordId', 'queueId', 'agentId', 'copilotId', 'botId', 'routingConfigId'];

/** Variables that routing reads. */
function routedBy({ flow }: FlowDocument): ReadonlySet<string> {
  return new Set(
    (flow.actionCalls ?? [])
      .filter(({ actionType }) => actionType === 'routeWork')
      .flatMap(({ inputParameters }) => inputParameters ?? [])
      .filter(({ name }) => ROUTE_INPUTS.includes(name))
      .map(({ value }) => rootOf(value?.elementReference ?? ''))
      .filter((name) => name !== '')
  );
}

export const emptyAssignment: LintRule = {
  id: 'empty-assignment',
  severity: 'error',
  title: 'What routing reads is never emptied, and an assignment assigns something',
  why: 'A queue or record that is silently emptied makes the next step route to nobody.',
  fix: 'Give the line its value, or remove it.',
  *check({ flows }) {
    for (const document of flows) {
      const routed = routedBy(document);
      for (const { name = '', assignmentItems } of document.flow.assignments ?? []) {
        const line = lineOfElement(document, name);
        const { file } = document;
        if ((assignmentItems ?? []).length === 0) {
          yield { file, line, message: `${name} has no line at all.` };
        }
        for (const { value, assignToReference = '', operator } of assignmentItems ?? []) {
          if (value?.stringValue !== undefined || !isBlankValue(value)) continue;
          if (!routed.has(rootOf(assignToReference)) || operator !== 'Assign') continue;
          yield { file, line, message: `${name} assigns nothing to ${assignToReference}.` };
        }
      }
    }
  }
};
