/**
 * Compiles the outbound routing flow of one channel. Everything is written before the work is routed,
 * nothing after, and every path ends with a route to people who may take the work, or with a recorded case.
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
import { CHOICE_OUTPUTS } from './destinationChoice.ts';
import { askingSteps } from './route/asking.ts';
import { choosingSteps } from './route/choosing.ts';
import { lastSteps } from './route/givingUp.ts';
import { offeringSteps } from './route/offering.ts';
import type { RouteFlowParts } from './route/parts.ts';

const internal = (variable: Variable): Variable => ({
  ...variable,
  isInput: false,
  isOutput: false
});

function variables({ unroutedDescription }: RouteFlowParts): readonly Variable[] {
  return [
    text('recordId', 'Id of the work being routed; Omni-Channel fills it.', { input: true }),
    text('transferId', 'Id of the leg this route belongs to.'),
    text('destination', 'Stem of the destination being tried.'),
    text('language', 'Language of the conversation.'),
    text('personId', 'User to try first; blank when none.'),
    text('closedDestinations', 'Stems whose business hours are closed now, each between bars.', {
      initial: '|'
    }),
    text('allowedDestinations', 'Stems whose people may take this work, each between bars.', {
      initial: '|'
    }),
    boolean('restricted', 'True until it is known that anybody may take the work.', {
      initial: true
    }),
    text('way', 'person, skills or queue: whom the work is offered to.', { initial: 'queue' }),
    text('caseDescription', 'What the last-resort case says.', {
      initial: unroutedDescription
    }),
    text('contactId', 'Whom the last-resort case is about.'),
    text('problem', 'What went wrong when nothing could be written.'),
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
    variables: variables(parts),
    start: parts.before?.[0]?.node.name ?? 'Open_The_Transfer',
    steps: [
      ...(parts.before ?? []),
      ...choosingSteps(parts),
      ...askingSteps(parts),
      ...offeringSteps(parts),
      ...lastSteps(parts)
    ]
  });
}
