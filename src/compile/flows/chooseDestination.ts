/**
 * Compiles `Handoff_Choose_Destination`: from the stem of a destination to the queue of one channel,
 * read from the records an admin can edit. The last hop needs no record and always ends somewhere.
 */
import {
  add,
  assign,
  assignment,
  buildFlow,
  contains,
  decision,
  END,
  equals,
  getRecords,
  isNull,
  ref,
  text,
  type Flow
} from '../../flow/index.ts';
import { CHOICE_INPUTS, CHOICE_OUTPUTS, LAST_HOP } from './destinationChoice.ts';

/** Compiles the flow. @param fallback stem of the destination every chain ends at */
export function chooseDestinationFlow(fallback: string): Flow {
  return buildFlow({
    name: 'Handoff_Choose_Destination',
    label: 'Handoff: Choose Destination',
    description:
      'Finds the queue of a destination on one channel and where to go next when nobody can take it. Reads one custom metadata record.',
    kind: 'autolaunched',
    variables: [
      ...CHOICE_INPUTS,
      ...CHOICE_OUTPUTS,
      text('channelMark', 'The channel between bars, as destinations list it.'),
      text('destinationMark', 'The destination between bars, as closed destinations are listed.')
    ],
    start: 'Is_This_The_Last_Hop',
    steps: [
      decision({
        name: 'Is_This_The_Last_Hop',
        description: 'After three hops the fallback takes the work, whatever the records say.',
        outcomes: [
          {
            name: 'Last_Hop',
            when: [equals('hop', LAST_HOP)],
            next: 'May_The_Fallback_Take_It'
          }
        ],
        otherwise: { label: 'A destination from the records', next: 'Find_The_Destination' }
      }),
      decision({
        name: 'May_The_Fallback_Take_It',
        description: 'Restricted work never goes to the people of the fallback.',
        outcomes: [
          { name: 'It_May', when: [equals('restricted', false)], next: 'Take_The_Fallback' }
        ],
        otherwise: { label: 'It may not', next: 'Say_That_Nothing_Was_Found' }
      }),
      assignment({
        name: 'Take_The_Fallback',
        description: 'The destination that serves every channel.',
        items: [
          assign('chosenDestination', fallback),
          assign('queueName', fallback),
          add('queueName', ref('queueSuffix')),
          assign('destinationMark', `|${fallback}|`)
        ],
        next: 'Find_The_Queue'
      }),
      getRecords({
        name: 'Find_The_Destination',
        description: 'The active record of the destination.',
        object: 'Handoff_Destination__mdt',
        filters: [
          { field: 'Stem__c', value: ref('destination') },
          { field: 'Active__c', value: true }
        ],
        next: 'Is_The_Destination_Known',
        fault: 'Say_That_Nothing_Was_Found'
      }),
      decision({
        name: 'Is_The_Destination_Known',
        description: 'A destination may have been switched off in Setup.',
        outcomes: [
          {
            name: 'Destination_Unknown',
            when: [isNull('Find_The_Destination')],
            next: 'Say_That_Nothing_Was_Found'
          }
        ],
        otherwise: { label: 'Known', next: 'Note_The_Destination' }
      }),
      assignment({
        name: 'Note_The_Destination',
        description: 'Keeps what the routing flow needs and builds the queue name.',
        items: [
          assign('chosenDestination', ref('Find_The_Destination.Stem__c')),
          assign('routing', ref('Find_The_Destination.Routing__c')),
          assign('overflow', ref('Find_The_Destination.Overflow_Stem__c')),
          assign('queueName', ref('Find_The_Destination.Stem__c')),
          add('queueName', ref('queueSuffix')),
          assign('channelMark', '|'),
          add('channelMark', ref('channel')),
          add('channelMark', '|')
        ],
        next: 'Is_It_Outside_This_Org'
      }),
      decision({
        name: 'Is_It_Outside_This_Org',
        description: 'No routing type sends work out of the org: the next team here takes it.',
        outcomes: [
          {
            name: 'Outside_This_Org',
            when: [equals('routing', 'external')],
            next: 'Say_That_Nothing_Was_Found'
          }
        ],
        otherwise: { label: 'In this org', next: 'Is_There_A_Wait_Limit' }
      }),
      decision({
        name: 'Is_There_A_Wait_Limit',
        description: 'Without a limit the work waits here as long as it takes.',
        outcomes: [
          {
            name: 'No_Wait_Limit',
            when: [isNull('Find_The_Destination.Wait_Limit_Seconds__c')],
            next: 'Does_It_Serve_The_Channel'
          }
        ],
        otherwise: { label: 'A wait limit', next: 'Note_The_Wait_Limit' }
      }),
      assignment({
        name: 'Note_The_Wait_Limit',
        description: 'The longest estimated wait this destination accepts.',
        items: [assign('waitLimitSeconds', ref('Find_The_Destination.Wait_Limit_Seconds__c'))],
        next: 'Does_It_Serve_The_Channel'
      }),
      decision({
        name: 'Does_It_Serve_The_Channel',
        description: 'A destination lists its channels between bars.',
        outcomes: [
          {
            name: 'Serves_The_Channel',
            when: [contains('Find_The_Destination.Channels__c', ref('channelMark'))],
            next: 'Mark_The_Destination'
          }
        ],
        otherwise: { label: 'Another channel only', next: 'Say_That_Nothing_Was_Found' }
      }),
      assignment({
        name: 'Mark_The_Destination',
        description: 'The destination as lists of destinations name it.',
        items: [
          assign('destinationMark', '|'),
          add('destinationMark', ref('chosenDestination')),
          add('destinationMark', '|')
        ],
        next: 'May_Its_People_Take_This_Work'
      }),
      decision({
        name: 'May_Its_People_Take_This_Work',
        description: 'Restricted work goes only to people who hold the same permission.',
        outcomes: [
          {
            name: 'They_May',
            when: [contains('allowedDestinations', ref('destinationMark'))],
            next: 'Find_The_Queue'
          }
        ],
        otherwise: { label: 'They may not', next: 'Say_That_Nothing_Was_Found' }
      }),
      getRecords({
        name: 'Find_The_Queue',
        description: 'The queue by developer name; no id is ever written into a flow.',
        object: 'Group',
        filters: [
          { field: 'Type', value: 'Queue' },
          { field: 'DeveloperName', value: ref('queueName') }
        ],
        next: 'Is_There_A_Queue',
        fault: 'Say_That_Nothing_Was_Found'
      }),
      decision({
        name: 'Is_There_A_Queue',
        description: 'The queue of this channel may not be deployed.',
        outcomes: [
          {
            name: 'No_Queue',
            when: [isNull('Find_The_Queue')],
            next: 'Say_That_Nothing_Was_Found'
          }
        ],
        otherwise: { label: 'There is one', next: 'Answer_With_The_Queue' }
      }),
      assignment({
        name: 'Answer_With_The_Queue',
        description: 'The work can go to this queue.',
        items: [
          assign('found', true),
          assign('queueId', ref('Find_The_Queue.Id')),
          assign('routingConfigId', ref('Find_The_Queue.QueueRoutingConfigId'))
        ],
        next: 'Is_The_Destination_Closed_Now'
      }),
      decision({
        name: 'Is_The_Destination_Closed_Now',
        description: 'Business hours are looked at once, when the leg is opened, for every team.',
        outcomes: [
          {
            name: 'Closed_Now',
            when: [contains('closedDestinations', ref('destinationMark'))],
            next: 'Say_That_It_Is_Closed'
          }
        ],
        otherwise: { label: 'Open now', next: END }
      }),
      assignment({
        name: 'Say_That_It_Is_Closed',
        description: 'Nobody is expected to answer: the caller moves on or says when they open.',
        items: [assign('open', false)],
        next: END
      }),
      assignment({
        name: 'Say_That_Nothing_Was_Found',
        description: 'No queue here: the caller moves on to the next destination or the fallback.',
        items: [assign('found', false)],
        next: END
      })
    ]
  });
}
