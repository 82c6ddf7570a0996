/** The service channel for cases has another name in every org. */
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';

const BUILT_IN = ['sfdc_livemessage', 'sfdc_phone', 'sfdc_liveagent'];

export const caseChannelByName: LintRule = {
  id: 'case-channel-by-name',
  severity: 'note',
  title: 'Only the built-in service channels are named in a flow',
  why: 'In an org where the channel is called differently the flow is refused, or routes nothing.',
  fix: 'Look ServiceChannel up by RelatedEntity and use its Id, MasterLabel and DeveloperName.',
  *check({ flows }) {
    for (const document of flows) {
      for (const { name = '', inputParameters } of document.flow.actionCalls ?? []) {
        const channel = (inputParameters ?? []).find(
          (input) => input.name === 'serviceChannelDevName'
        )?.value?.stringValue;
        if (!channel || BUILT_IN.includes(channel)) continue;
        const message = `${name} names the service channel "${channel}".`;
        yield { file: document.file, line: lineOfElement(document, name), message };
      }
    }
  }
};
