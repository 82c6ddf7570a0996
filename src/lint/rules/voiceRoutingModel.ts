/** How queues of calls are routed. */
import { platformRule } from '../../platform/index.ts';
import type { LintRule } from '../finding.ts';
import { childOf, childrenOf, textOf } from '../project/xmlTree.ts';

const MODEL = 'EXTERNAL_ROUTING';

export const voiceRoutingModel: LintRule = {
  id: 'voice-routing-model',
  severity: 'warning',
  title: 'Queues of calls that a flow routes use external routing',
  why: platformRule('voice-routing-model').otherwise,
  fix: `Give the queue a routing configuration with routingModel ${MODEL}.`,
  *check(project) {
    const models = new Map(
      project
        .ofType('QueueRoutingConfig')
        .map(({ name, root }) => [name, textOf(root, 'routingModel')] as const)
    );
    for (const { file, root } of project.ofType('Queue')) {
      const objects = childrenOf(root, 'queueSobject').map((each) => textOf(each, 'sobjectType'));
      const configuration = textOf(root, 'queueRoutingConfig');
      const model = models.get(configuration);
      if (!objects.includes('VoiceCall') || model === undefined || model === MODEL) continue;
      const line = childOf(root, 'queueRoutingConfig')?.line ?? 1;
      yield { file, line, message: `${configuration} routes calls by ${model}.` };
    }
  }
};
