import {
  apexAction,
  assign,
  assignment,
  boolean,
  buildFlow,
  checkAvailability,
  createRecords,
  decision,
  END,
  equals,
  getRecords,
  hasValue,
  loop,
  number,
  ref,
  routeWork,
  setup,
  text,
  type Flow
} from '../index.ts';

const channel = {
  id: setup('sfdc_livemessage', 'ServiceChannel'),
  label: 'Messaging',
  developerName: 'sfdc_livemessage'
};

/** A messaging route with three hops, a static fallback queue and a call-back case. */
export function sampleRoutingFlow(): Flow {
  return buildFlow({
    name: 'Sample_Route',
    label: 'Sample: Route',
    description: 'Routes a conversation to the first destination with somebody online.',
    kind: 'routing',
    variables: [
      text('recordId', 'The conversation.', { input: true }),
      text('reasonForNotRouting', 'What the customer reads when nobody comes.', { output: true }),
      boolean('triedFallback', 'The fallback queue was tried.', { initial: false }),
      number('onlineAgents', 'People online, -1 unknown.', { initial: -1 }),
      number('queueSize', 'Waiting, -1 unknown.', { initial: -1 }),
      number('estimatedWait', 'Wait, -1 unknown.', { initial: -1 })
    ],
    start: 'Record_Transfer',
    steps: [
      apexAction({
        name: 'Record_Transfer',
        description: 'Writes the leg before anything is routed.',
        class: 'SampleTransfer',
        inputs: { recordId: ref('recordId') },
        next: 'Ask_Nobody_Yet',
        fault: 'Turn_To_Fallback'
      }),
      assignment({
        name: 'Ask_Nobody_Yet',
        description: 'Nobody has been asked so far.',
        items: [assign('onlineAgents', -1)],
        next: 'Each_Destination'
      }),
      loop({
        name: 'Each_Destination',
        description: 'The destination and its overflow, at most three.',
        collection: 'Record_Transfer.queueNames',
        each: 'Find_Queue',
        done: 'Was_Anybody_Asked'
      }),
      decision({
        name: 'Was_Anybody_Asked',
        description: 'Without any destination the fallback queue takes the work.',
        outcomes: [{ name: 'Asked', when: [equals('onlineAgents', 0)], next: 'Record_Case' }],
        otherwise: { label: 'No destination', next: 'Turn_To_Fallback' }
      }),
      getRecords({
        name: 'Find_Queue',
        description: 'Finds the queue by developer name.',
        object: 'Group',
        filters: [
          { field: 'Type', value: 'Queue' },
          { field: 'DeveloperName', value: ref('Each_Destination') }
        ],
        next: 'Is_There_A_Queue',
        fault: 'Turn_To_Fallback'
      }),
      decision({
        name: 'Is_There_A_Queue',
        description: 'A missing queue is skipped.',
        outcomes: [
          { name: 'Queue_Found', when: [hasValue('Find_Queue')], next: 'Check_Availability' }
        ],
        otherwise: { label: 'No such queue', next: 'Turn_To_Fallback' }
      }),
      checkAvailability({
        name: 'Check_Availability',
        description: 'How many people are online.',
        channel,
        target: { queueId: ref('Find_Queue.Id') },
        into: {
          onlineAgents: 'onlineAgents',
          queueSize: 'queueSize',
          estimatedWait: 'estimatedWait'
        },
        next: 'Is_Anybody_There',
        fault: 'Route_To_Queue'
      }),
      decision({
        name: 'Is_Anybody_There',
        description: 'Unknown counts as yes.',
        outcomes: [{ name: 'Nobody', when: [equals('onlineAgents', 0)], next: 'Each_Destination' }],
        otherwise: { label: 'Somebody or unknown', next: 'Route_To_Queue' }
      }),
      routeWork({
        name: 'Route_To_Queue',
        description: 'Routes to the destination.',
        recordId: ref('recordId'),
        channel,
        target: { queueId: ref('Find_Queue.Id') },
        fault: 'Turn_To_Fallback'
      }),
      assignment({
        name: 'Turn_To_Fallback',
        description: 'Remembers that the fallback queue is being tried.',
        items: [assign('triedFallback', true)],
        next: 'Find_Fallback_Queue'
      }),
      decision({
        name: 'Was_The_Fallback_Tried',
        description: 'Without a case the fallback queue is the last resort, once.',
        outcomes: [{ name: 'Tried', when: [equals('triedFallback', true)], next: 'Apologise' }],
        otherwise: { label: 'Not yet', next: 'Turn_To_Fallback' }
      }),
      getRecords({
        name: 'Find_Fallback_Queue',
        description: 'The queue that always exists.',
        object: 'Group',
        filters: [
          { field: 'Type', value: 'Queue' },
          { field: 'DeveloperName', value: 'Sample_Fallback' }
        ],
        next: 'Is_There_A_Fallback',
        fault: 'Record_Case'
      }),
      decision({
        name: 'Is_There_A_Fallback',
        description: 'Without a fallback queue a case is recorded.',
        outcomes: [
          {
            name: 'Fallback_Found',
            when: [hasValue('Find_Fallback_Queue')],
            next: 'Route_To_Fallback'
          }
        ],
        otherwise: { label: 'No fallback queue', next: 'Record_Case' }
      }),
      routeWork({
        name: 'Route_To_Fallback',
        description: 'Routes to the queue that always exists.',
        recordId: ref('recordId'),
        channel,
        target: { queueId: ref('Find_Fallback_Queue.Id') },
        fault: 'Record_Case'
      }),
      createRecords({
        name: 'Record_Case',
        description: 'Somebody will call back.',
        object: 'Case',
        values: { Subject: 'Call back', Origin: 'Chat' },
        next: 'Promise_Call_Back',
        fault: 'Was_The_Fallback_Tried'
      }),
      assignment({
        name: 'Promise_Call_Back',
        description: 'Tells the customer what happens next.',
        items: [assign('reasonForNotRouting', 'We will call you back.')],
        next: END
      }),
      assignment({
        name: 'Apologise',
        description: 'Everything failed; says so honestly.',
        items: [assign('reasonForNotRouting', 'Please call us.')],
        next: END
      })
    ]
  });
}
