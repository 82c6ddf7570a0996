/** Queues and routing: what a queue serves and how its work is pushed. */
import { allNamed, textOf } from '../elements.ts';
import type { Inventory } from '../inventory.ts';
import { mayName } from '../packages.ts';
import { at, type Lookup } from './lookup.ts';

/** Channel objects that only an optional licence brings, and the directory that has it. */
const LICENSED: Readonly<Record<string, string>> = {
  MessagingSession: 'force-app/messaging',
  VoiceCall: 'force-app/voice'
};

/** Checks queues, routing configurations and presence settings. */
export function checkRouting(inventory: Inventory, lookup: Lookup): void {
  for (const queue of inventory.byType.get('Queue')?.values() ?? []) {
    const configuration = textOf(queue.root, 'queueRoutingConfig');
    if (configuration !== undefined) {
      lookup.component(at(queue), 'QueueRoutingConfig', configuration);
    }
    for (const object of allNamed(queue.root, 'sobjectType')) {
      lookup.object(at(queue, object), object.text);
      const home = LICENSED[object.text];
      if (home !== undefined && !mayName(queue.packageDirectory, home, '')) {
        const message = `${object.text} needs a licence that ${queue.packageDirectory} does without.`;
        lookup.report(
          at(queue, object),
          'licensed-object',
          message,
          `Move the queue to ${home}, or to a directory deployed after it.`
        );
      }
    }
    for (const user of allNamed(queue.root, 'user')) {
      const message = `The queue names the user ${user.text}.`;
      lookup.report(at(queue, user), 'username', message, 'Assign members in the org.');
    }
  }
  for (const configuration of inventory.byType.get('QueueRoutingConfig')?.values() ?? []) {
    for (const skill of allNamed(configuration.root, 'skill')) {
      if (skill.children.length === 0)
        lookup.component(at(configuration, skill), 'Skill', skill.text);
    }
    const overflow = textOf(configuration.root, 'queueOverflowAssignee');
    if (overflow !== undefined) lookup.component(at(configuration), 'Queue', overflow);
  }
}
