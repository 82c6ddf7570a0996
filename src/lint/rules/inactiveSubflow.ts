/** A flow that runs another which is switched off. */
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';

export const inactiveSubflow: LintRule = {
  id: 'inactive-subflow',
  severity: 'error',
  title: 'A flow that an active flow runs is active too',
  why: 'The subflow fails when it is reached, and what it should decide is not decided.',
  fix: 'Set <status>Active</status> in the subflow.',
  *check({ flows }) {
    const byName = new Map(flows.map((document) => [document.name, document]));
    for (const document of flows) {
      if (document.flow.status !== 'Active') continue;
      for (const { flowName = '', name = '' } of document.flow.subflows ?? []) {
        const status = byName.get(flowName)?.flow.status;
        if (status === undefined || status === 'Active') continue;
        const message = `${name} runs ${flowName}, which is ${status}.`;
        yield { file: document.file, line: lineOfElement(document, name), message };
      }
    }
  }
};
