/** The middle part of a routing flow: write down where the work goes, then offer it to who fits best. */
import {
  apexAction,
  decision,
  equals,
  ref,
  routeWork,
  subflow,
  when,
  type Step
} from '../../../flow/index.ts';
import { STEP, type RouteFlowParts } from './parts.ts';

const ROUTE = 'Route_To_The_Queue';

/** The steps, in the order in which they are taken. */
export function offeringSteps({ serviceChannel }: RouteFlowParts): readonly Step[] {
  const common = { recordId: ref('recordId'), channel: serviceChannel };
  return [
    apexAction({
      name: STEP.record,
      description: 'Writes where the work goes, before it goes there.',
      class: 'HandoffRecordRouting',
      inputs: {
        transferId: ref('transferId'),
        destination: ref('chosenDestination'),
        queueName: ref('queueName'),
        hop: ref('hop'),
        onlineAgents: ref('onlineAgents'),
        estimatedWaitSeconds: ref('estimatedWait')
      },
      next: 'Who_Should_Receive_It',
      fault: 'Who_Should_Receive_It'
    }),
    decision({
      name: 'Who_Should_Receive_It',
      description:
        'A person only at the first destination; skills where the destination asks for them.',
      outcomes: [
        {
          name: 'A_Person',
          when: [equals('routing', 'agent'), equals('hop', 0), when('personId', 'IsBlank', false)],
          next: 'Route_To_The_Person'
        },
        {
          name: 'People_With_Skills',
          when: [equals('routing', 'skills'), when('routingConfigId', 'IsBlank', false)],
          next: 'Collect_The_Skills'
        }
      ],
      otherwise: { label: 'Anyone of the queue', next: ROUTE }
    }),
    subflow({
      name: 'Collect_The_Skills',
      description: 'Looks up the skills the destination and the language need.',
      flow: 'Handoff_Require_Skills',
      inputs: { destination: ref('chosenDestination'), language: ref('language') },
      outputs: { requirements: 'requirements', complete: 'skillsComplete' },
      next: 'Are_The_Skills_There'
    }),
    decision({
      name: 'Are_The_Skills_There',
      description: 'A skill that is missing in this org must not leave the work without a taker.',
      outcomes: [
        {
          name: 'Skills_Are_There',
          when: [equals('skillsComplete', true)],
          next: 'Route_By_Skills'
        }
      ],
      otherwise: { label: 'A skill is missing', next: ROUTE }
    }),
    routeWork({
      ...common,
      name: 'Route_By_Skills',
      description: 'Offers the work to people with the skills; the queue takes it when that fails.',
      target: {
        queueId: ref('queueId'),
        skills: { requirements: ref('requirements'), routingConfigId: ref('routingConfigId') }
      },
      fault: ROUTE
    }),
    routeWork({
      ...common,
      name: 'Route_To_The_Person',
      description: 'Offers the work to one person; the queue takes it when they cannot.',
      target: { queueId: ref('queueId'), agentId: ref('personId') },
      fault: ROUTE
    }),
    routeWork({
      ...common,
      name: ROUTE,
      description: 'Offers the work to the queue.',
      target: { queueId: ref('queueId') },
      fault: STEP.fallback
    })
  ];
}
