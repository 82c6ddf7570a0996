/** A queue Omni-Channel does not know. */
import type { LintRule } from '../finding.ts';
import { childrenOf, textOf } from '../project/xmlTree.ts';

const LIVE = ['MessagingSession', 'VoiceCall', 'LiveChatTranscript'];

export const queueWithoutRouting: LintRule = {
  id: 'queue-without-routing',
  severity: 'error',
  title: 'A queue for live work has a routing configuration',
  why: 'Conversations and calls put into it are offered to nobody: the customer waits until they leave.',
  fix: 'Add queueRoutingConfig with the name of a routing configuration.',
  *check(project) {
    for (const { file, name, root } of project.ofType('Queue')) {
      const live = childrenOf(root, 'queueSobject').find((each) =>
        LIVE.includes(textOf(each, 'sobjectType'))
      );
      if (!live || textOf(root, 'queueRoutingConfig') !== '') continue;
      const message = `${name} takes ${textOf(live, 'sobjectType')} and has no routing configuration.`;
      yield { file, line: live.line, message };
    }
  }
};
