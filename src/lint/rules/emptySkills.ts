/** Routing by skills that may not be there. */
import type { Flow } from '../../flow/model.ts';
import { platformRule } from '../../platform/index.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';

/** What a decision may ask to know that a collection is filled: itself, or what filled it. */
function witnesses(flow: Flow, collection: string): ReadonlySet<string> {
  const names = new Set([collection]);
  const calls = [...(flow.subflows ?? []), ...(flow.actionCalls ?? [])];
  for (const call of calls) {
    const outputs =
      'outputAssignments' in call
        ? (call.outputAssignments ?? [])
        : 'outputParameters' in call
          ? (call.outputParameters ?? [])
          : [];
    if (!outputs.some(({ assignToReference }) => assignToReference === collection)) continue;
    for (const { assignToReference } of outputs)
      if (assignToReference) names.add(assignToReference);
    if (call.name) names.add(call.name);
  }
  return names;
}

function isAsked(flow: Flow, names: ReadonlySet<string>): boolean {
  return (flow.decisions ?? []).some(({ rules }) =>
    (rules ?? []).some(({ conditions }) =>
      (conditions ?? []).some(({ leftValueReference = '' }) =>
        names.has(leftValueReference.split('.')[0])
      )
    )
  );
}

export const emptySkills: LintRule = {
  id: 'empty-skills',
  severity: 'error',
  title: 'Work is routed by skills only where the flow knows that there are any',
  why: platformRule('empty-skills').otherwise,
  fix: 'Ask whether the collection is filled, and route to the queue where it is not.',
  *check({ flows }) {
    for (const document of flows) {
      for (const { name = '', actionType, inputParameters } of document.flow.actionCalls ?? []) {
        const value = (input: string) =>
          inputParameters?.find((each) => each.name === input)?.value;
        if (actionType !== 'routeWork' || value('routingType')?.stringValue !== 'SkillsBased') {
          continue;
        }
        const skills = value('skillRequirementsResourceItem')?.elementReference;
        if (skills === undefined || isAsked(document.flow, witnesses(document.flow, skills))) {
          continue;
        }
        const message = `${name} routes by ${skills}, and nothing asks whether it holds a skill.`;
        yield { file: document.file, line: lineOfElement(document, name), message };
      }
    }
  }
};
