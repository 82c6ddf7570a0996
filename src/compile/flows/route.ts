/**
 * Compiles the outbound routing flow of one channel. Everything is written before the work is routed,
 * nothing after, and every path ends with a route, or with a recorded case and words for the customer.
 */
import {
  boolean,
  buildFlow,
  number,
  record,
  text,
  type Flow,
  type Variable
} from '../../flow/index.ts';
import { CHOICE_OUTPUTS } from './chooseDestination.ts';
import { choosingSteps } from './route/choosing.ts';
import { lastSteps } from './route/givingUp.ts';
import { offeringSteps } from './route/offering.ts';
import type { RouteFlowParts } from './route/parts.ts';

const internal = (variable: Variable): Variable => ({
  ...variable,
  isInput: false,
  isOutput: false
});

function variables(): readonly Variable[] {
  return [
    text('recordId', 'Id of the work being routed; Omni-Channel fills it.', { input: true }),
    text('reasonForNotRouting', 'Words for the customer when the work is not routed.', {
      output: true
    }),
    text('transferId', 'Id of the leg this route belongs to.'),
    text('destination', 'Stem of the destination being tried.'),
    text('language', 'Language of the conversation.'),
    text('personId', 'User to try first; blank when none.'),
    text('closedDestinations', 'Stems whose business hours are closed now, each between bars.', {
      initial: '|'
    }),
    number('hop', 'Overflow hops made so far.', { initial: 0 }),
    number('onlineAgents', 'Humans online for the queue; -1 when unknown.', { initial: -1 }),
    number('queueSize', 'Work waiting in the queue; -1 when unknown.', { initial: -1 }),
    number('estimatedWait', 'Estimated wait in seconds; -1 when unknown.', { initial: -1 }),
    boolean('skillsComplete', 'True when every required skill exists in this org.', {
      initial: false
    }),
    record('requirements', 'SkillRequirement', 'Skills the work needs.', { collection: true }),
    ...CHOICE_OUTPUTS.map(internal)
  ];
}
/** Compiles the routing flow of one channel. */
export function routeFlow(parts: RouteFlowParts): Flow {
  return buildFlow({
    name: parts.name,
    label: parts.label,
    description: parts.description,
    kind: 'routing',
    variables: variables(),
    start: parts.before?.[0]?.node.name ?? 'Open_The_Transfer',
    steps: [
      ...(parts.before ?? []),
      ...choosingSteps(parts),
      ...offeringSteps(parts),
      ...lastSteps(parts)
    ]
  });
}
