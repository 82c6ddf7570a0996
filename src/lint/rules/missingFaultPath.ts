/** A step that can fail and does not say what then. */
import type { ActionCall } from '../../flow/model.ts';
import { FAULTING_KINDS, flowStructure } from '../../flow/structure.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';
import { flowsThatMatter } from './flowsThatMatter.ts';

export const missingFaultPath: LintRule = {
  id: 'missing-fault-path',
  severity: 'warning',
  title: 'Every step of a routing flow or agent action that can fail has a fault path',
  why: 'One failing look-up ends the flow: the work falls out of routing, or the agent says something went wrong.',
  fix: 'Connect the fault path to a static fallback queue, or to the words the customer should hear.',
  *check(project) {
    const names = flowsThatMatter(project);
    for (const document of project.flows) {
      if (!names.has(document.name)) continue;
      for (const { kind, name, node } of flowStructure(document.flow).nodes.values()) {
        if (!FAULTING_KINDS.has(kind) || (node as ActionCall).faultConnector) continue;
        const message = `${name} can fail and has no fault path.`;
        yield { file: document.file, line: lineOfElement(document, name), message };
      }
    }
  }
};
