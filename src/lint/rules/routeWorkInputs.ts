/** What routeWork needs to know. */
import { missingInputs } from '../../platform/index.ts';
import type { LintRule } from '../finding.ts';
import { isBlankValue } from '../../flow/references.ts';
import { lineOfElement } from '../project/lintProject.ts';

export const routeWorkInputs: LintRule = {
  id: 'route-work-inputs',
  severity: 'error',
  title: 'routeWork has every input its routing type needs, a fallback queue included',
  why: 'The routing fails at run time, or work for a person or an AI agent has nowhere to go when they are away.',
  fix: 'Pass the missing inputs; give routing to a person or an AI agent a fallback queueId.',
  *check({ flows }) {
    for (const document of flows) {
      for (const { name = '', actionType, inputParameters } of document.flow.actionCalls ?? []) {
        if (actionType !== 'routeWork') continue;
        const given = new Map(
          (inputParameters ?? [])
            .filter(({ value }) => !isBlankValue(value))
            .map((input) => [input.name, input.value])
        );
        const type = given.get('routingType')?.stringValue ?? '';
        const several = given.get('recordsToRouteType')?.stringValue === 'multiple';
        const required = given.get('isAgentRequired');
        const stays = required?.booleanValue === true || required?.stringValue === 'true';
        const missing = missingInputs(type, new Set(given.keys())).filter(
          (input) =>
            !(several && input === 'recordId') &&
            !(stays && input === 'queueId') &&
            // The builder writes labels for people; routing reads ids and developer names.
            !input.endsWith('Label') &&
            !(
              input.startsWith('serviceChannel') &&
              (given.has('serviceChannelId') || given.has('serviceChannelDevName'))
            )
        );
        if (missing.length === 0) continue;
        const message = `${name} passes no ${missing.join(', ')}.`;
        yield { file: document.file, line: lineOfElement(document, name), message };
      }
    }
  }
};
