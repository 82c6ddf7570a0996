/** What `Handoff_Choose_Destination` is asked and what it answers. */
import { boolean, number, text, type Variable } from '../../flow/index.ts';

/** Hop at which the fallback destination is taken without reading any record. */
export const LAST_HOP = 3;

/** Wait limit that stands for none. */
export const NO_LIMIT = -1;

/** What it is asked. */
export const CHOICE_INPUTS: readonly Variable[] = [
  text('destination', 'Stem of the destination to look at.', { input: true }),
  text('channel', 'messaging, voice or case.', { input: true }),
  text('queueSuffix', 'What the queues of this channel end in, such as _Messaging.', {
    input: true
  }),
  number('hop', 'Overflow hops made so far; the last one takes the fallback.', {
    input: true,
    initial: 0
  }),
  text('closedDestinations', 'Stems whose business hours are closed now, each between bars.', {
    input: true,
    initial: '|'
  }),
  text('allowedDestinations', 'Stems whose people may take this work, each between bars.', {
    input: true,
    initial: '|'
  }),
  boolean('restricted', 'False when anybody may take this work.', { input: true, initial: true })
];

/** What a routing flow learns about a destination. */
export const CHOICE_OUTPUTS: readonly Variable[] = [
  boolean('found', 'True when the destination has a queue for this channel.', {
    output: true,
    initial: false
  }),
  boolean('open', 'False when the business hours of the destination are closed now.', {
    output: true,
    initial: true
  }),
  text('chosenDestination', 'Stem of the destination that was looked at.', { output: true }),
  text('queueName', 'Developer name of the queue.', { output: true }),
  text('queueId', 'Id of the queue.', { output: true }),
  text('routingConfigId', 'Id of the routing configuration of the queue.', { output: true }),
  text('routing', 'queue, skills, agent or external.', { output: true, initial: 'queue' }),
  text('overflow', 'Stem of the next destination; blank when this is the last.', { output: true }),
  number('waitLimitSeconds', 'Estimated wait above which work moves on; -1 for none.', {
    output: true,
    initial: NO_LIMIT
  })
];
