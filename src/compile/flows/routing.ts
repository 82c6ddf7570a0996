/**
 * The routing flows of the three channels and the flow that launches the one for cases.
 */
import {
  buildFlow,
  decision,
  END,
  getRecords,
  ref,
  setup,
  subflow,
  when,
  type Flow
} from '../../flow/index.ts';
import { restrictionOf, type Policy } from '../../policy/index.ts';
import { routeFlow } from './route.ts';

/** What the queues of each channel end in. */
export const QUEUE_SUFFIX = {
  case: '_Case',
  messaging: '_Messaging',
  voice: '_Voice'
} as const;

function common(policy: Policy) {
  return {
    fallback: policy.fallback,
    unroutedSubject: 'Handoff could not be routed: please call the customer back',
    unroutedDescription:
      'The AI agent handed over and no queue could take the work. Nothing more was promised to the customer: please get in touch.',
    restricted: policy.destinations
      .filter((destination) => restrictionOf(destination) !== '')
      .map(({ stem }) => stem),
    firstLanguage: policy.languages[0] ?? 'en'
  };
}

/** Routes messaging sessions: chat, SMS and social channels. */
export function routeMessagingFlow(policy: Policy): Flow {
  return routeFlow({
    ...common(policy),
    name: 'Handoff_Route_Messaging',
    label: 'Handoff: Route Messaging',
    description:
      'Takes a messaging session from the AI agent to a person. Set it as the outbound route of the agent on its messaging surfaces.',
    channel: 'messaging',
    queueSuffix: QUEUE_SUFFIX.messaging,
    serviceChannel: {
      id: setup('sfdc_livemessage', 'ServiceChannel'),
      label: 'Messaging',
      developerName: 'sfdc_livemessage'
    },
    needsSomebodyOnline: true
  });
}

/** Routes voice calls. */
export function routeVoiceFlow(policy: Policy): Flow {
  return routeFlow({
    ...common(policy),
    name: 'Handoff_Route_Voice',
    label: 'Handoff: Route Voice',
    description:
      'Takes a voice call from the AI agent to a person. Set it as the outbound route of the agent on its telephony surface.',
    channel: 'voice',
    queueSuffix: QUEUE_SUFFIX.voice,
    serviceChannel: {
      id: setup('sfdc_phone', 'ServiceChannel'),
      label: 'Phone',
      developerName: 'sfdc_phone'
    },
    needsSomebodyOnline: true
  });
}

const CHANNEL = 'Find_The_Case_Channel';

/** Routes cases and e-mail. The channel is found by the object it serves: its name differs per org. */
export function routeCaseFlow(policy: Policy): Flow {
  return routeFlow({
    ...common(policy),
    name: 'Handoff_Route_Case',
    label: 'Handoff: Route Case',
    description:
      'Offers a case to the people of its destination. Cases may wait, so nobody has to be online.',
    channel: 'case',
    queueSuffix: QUEUE_SUFFIX.case,
    serviceChannel: {
      id: ref(`${CHANNEL}.Id`),
      label: ref(`${CHANNEL}.MasterLabel`),
      developerName: ref(`${CHANNEL}.DeveloperName`)
    },
    needsSomebodyOnline: false,
    before: [
      getRecords({
        name: CHANNEL,
        description: 'The service channel for cases, whatever it is called in this org.',
        object: 'ServiceChannel',
        filters: [{ field: 'RelatedEntity', value: 'Case' }],
        next: 'Are_Cases_Routed_Here',
        fault: 'Record_That_Routing_Failed'
      }),
      decision({
        name: 'Are_Cases_Routed_Here',
        description: 'Without a channel for cases the queue members find the case in their list.',
        outcomes: [
          {
            name: 'There_Is_A_Case_Channel',
            when: [
              when(CHANNEL, 'IsNull', false),
              when(`${CHANNEL}.MasterLabel`, 'IsBlank', false),
              when(`${CHANNEL}.DeveloperName`, 'IsBlank', false)
            ],
            next: 'Open_The_Transfer'
          }
        ],
        otherwise: { label: 'No channel for cases', next: 'Record_That_Routing_Failed' }
      })
    ]
  });
}

/** Starts the case routing when the packet of a case conversation is ready. */
export function launchCaseRoutingFlow(): Flow {
  return buildFlow({
    name: 'Handoff_Launch_Case_Routing',
    label: 'Handoff: Launch Case Routing',
    description:
      'Cases are not routed by an agent surface: this starts their routing when the packet is ready.',
    kind: 'recordTriggered',
    trigger: {
      object: 'Handoff__c',
      on: 'CreateAndUpdate',
      filters: [
        { field: 'Channel__c', value: 'case' },
        { field: 'Status__c', value: 'ready' },
        { field: 'Case__c', operator: 'IsNull', value: false }
      ],
      onlyWhenChanged: true
    },
    variables: [],
    start: 'Route_The_Case',
    steps: [
      subflow({
        name: 'Route_The_Case',
        description: 'The routing flow records whatever goes wrong itself.',
        flow: 'Handoff_Route_Case',
        inputs: { recordId: ref('$Record.Case__c') },
        next: END
      })
    ]
  });
}
