/** There is one service channel for each object, and the org has it already. */
import type { LintRule } from '../finding.ts';
import { textOf } from '../project/xmlTree.ts';

export const serviceChannelShipped: LintRule = {
  id: 'service-channel-shipped',
  severity: 'warning',
  title: 'A project does not ship service channels for messaging, voice or cases',
  why: "A second channel for the object is refused, and a channel of the same name overwrites the org's own settings.",
  fix: 'Remove the file and refer to the channel the org has.',
  *check(project) {
    for (const { file, name, root } of project.ofType('ServiceChannel')) {
      const object = textOf(root, 'relatedEntityType');
      if (!['MessagingSession', 'VoiceCall', 'Case'].includes(object)) continue;
      yield { file, line: 1, message: `${name} is a service channel for ${object}.` };
    }
  }
};
