/** The middle part of a routing flow: write down where the work goes, then offer it to who was asked for. */
import { apexAction, decision, equals, ref, routeWork, type Step } from '../../../flow/index.ts';
import { STEP, WAY, type RouteFlowParts } from './parts.ts';

const ROUTE = 'Route_To_The_Queue';

/** The steps, in the order in which they are taken. */
export function offeringSteps({ serviceChannel }: RouteFlowParts): readonly Step[] {
  const common = { recordId: ref('recordId'), channel: serviceChannel };
  return [
    apexAction({
      name: STEP.record,
      description: 'Writes where the work goes and how urgent it is, before it goes there.',
      class: 'HandoffRecordRouting',
      inputs: {
        transferId: ref('transferId'),
        destination: ref('chosenDestination'),
        queueName: ref('queueName'),
        hop: ref('hop'),
        onlineAgents: ref('onlineAgents'),
        estimatedWaitSeconds: ref('estimatedWait')
      },
      next: STEP.route,
      fault: STEP.route
    }),
    decision({
      name: STEP.route,
      description: 'The very people whose availability was asked for.',
      outcomes: [
        {
          name: 'To_The_Person',
          when: [equals('way', WAY.person)],
          next: 'Route_To_The_Person'
        },
        {
          name: 'By_The_Skills',
          when: [equals('way', WAY.skills)],
          next: 'Route_By_Skills'
        }
      ],
      otherwise: { label: 'To the queue', next: ROUTE }
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
