/** A queue can only take the kinds of work it lists. */
import type { ActionCall, RecordLookup } from '../../flow/model.ts';
import { rootOf } from '../../flow/references.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement, type LintProject } from '../project/lintProject.ts';
import { childrenOf, textOf } from '../project/xmlTree.ts';
import { routingFlows } from './routingPaths.ts';

const OBJECT_OF_CHANNEL: Readonly<Record<string, string>> = {
  sfdc_livemessage: 'MessagingSession',
  sfdc_phone: 'VoiceCall'
};

/** Objects each queue of the project takes, by developer name. */
function queues(project: LintProject): ReadonlyMap<string, readonly string[]> {
  return new Map(
    project
      .ofType('Queue')
      .map(({ name, root }) => [
        name,
        childrenOf(root, 'queueSobject').map((each) => textOf(each, 'sobjectType'))
      ])
  );
}

function inputOf({ inputParameters }: ActionCall, name: string) {
  return (inputParameters ?? []).find((input) => input.name === name)?.value;
}

/** The developer name a look-up finds a queue by, when it is written in the flow. */
function namedQueue(lookups: readonly RecordLookup[], step: string): string | undefined {
  const lookup = lookups.find(({ name, object }) => name === step && object === 'Group');
  return lookup?.filters?.find(({ field }) => field === 'DeveloperName')?.value?.stringValue;
}

export const queueSobjectMismatch: LintRule = {
  id: 'queue-sobject-mismatch',
  severity: 'error',
  title: 'A queue lists the object that is routed to it',
  why: 'routeWork fails at run time and the work falls to the fallback of the channel, or to nobody.',
  fix: 'Add the object to queueSobject, or use a queue of this channel.',
  *check(project) {
    const objects = queues(project);
    for (const document of routingFlows(project)) {
      const lookups = document.flow.recordLookups ?? [];
      for (const call of document.flow.actionCalls ?? []) {
        if (call.actionType !== 'routeWork') continue;
        const channel = inputOf(call, 'serviceChannelDevName')?.stringValue ?? '';
        const object = OBJECT_OF_CHANNEL[channel];
        const queue = namedQueue(lookups, rootOf(inputOf(call, 'queueId')?.elementReference ?? ''));
        const taken = queue === undefined ? undefined : objects.get(queue);
        if (!object || !queue || !taken || taken.includes(object)) continue;
        const message = `${queue} takes ${taken.join(', ') || 'nothing'}, and ${object} is routed to it.`;
        yield { file: document.file, line: lineOfElement(document, call.name ?? ''), message };
      }
    }
  }
};
