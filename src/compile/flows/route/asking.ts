/**
 * The second part of a routing flow: who should receive the work — one person, people with the skills, the
 * people of the queue — and whether exactly these are there.
 */
import {
  assign,
  assignment,
  checkAvailability,
  decision,
  equals,
  hasValue,
  ref,
  subflow,
  when,
  type Step
} from '../../../flow/index.ts';
import { LAST_HOP, NO_LIMIT } from '../destinationChoice.ts';
import { STEP, WAY, type RouteFlowParts } from './parts.ts';

const INTO = {
  onlineAgents: 'onlineAgents',
  queueSize: 'queueSize',
  estimatedWait: 'estimatedWait'
} as const;

const BY_PERSON = 'Note_The_Way_To_The_Person';
const BY_SKILLS = 'Note_The_Way_By_Skills';
const FORGET = 'Forget_What_Was_Said_Of_The_Person';
const COLLECT = 'Collect_The_Skills';
const AFTER_PERSON = 'Does_It_Need_Skills';

const noteWay = (name: string, way: string, description: string, next: string): Step =>
  assignment({ name, description, items: [assign('way', way)], next });

function person({ serviceChannel, needsSomebodyOnline }: RouteFlowParts): readonly Step[] {
  const wanted = [equals('routing', 'agent'), equals('hop', 0), when('personId', 'IsBlank', false)];
  const asking: readonly Step[] = [
    checkAvailability({
      name: 'Ask_Whether_The_Person_Is_There',
      description: 'Asked of the person and not of the queue, which may be full of others.',
      channel: serviceChannel,
      target: { queueId: ref('queueId'), agentId: ref('personId') },
      into: INTO,
      next: 'Is_The_Person_There',
      fault: AFTER_PERSON
    }),
    decision({
      name: 'Is_The_Person_There',
      description: 'A person who is away, or may be, does not keep the customer waiting.',
      outcomes: [
        {
          name: 'Person_Is_There',
          when: [when('onlineAgents', 'GreaterThan', 0)],
          next: BY_PERSON
        }
      ],
      otherwise: { label: 'Away, or nobody knows', next: FORGET }
    }),
    assignment({
      name: FORGET,
      description: 'What is known of one person is no answer about the others.',
      items: ['onlineAgents', 'queueSize', 'estimatedWait'].map((name) => assign(name, -1)),
      next: AFTER_PERSON
    })
  ];
  return [
    decision({
      name: STEP.receive,
      description: 'One person where the destination names one, else skills, else the queue.',
      outcomes: [
        {
          name: 'One_Person',
          when: wanted,
          next: needsSomebodyOnline ? 'Ask_Whether_The_Person_Is_There' : BY_PERSON
        }
      ],
      otherwise: { label: 'Anyone who can', next: AFTER_PERSON }
    }),
    ...(needsSomebodyOnline ? asking : []),
    noteWay(BY_PERSON, WAY.person, 'The person is offered the work first.', STEP.record)
  ];
}

function skills({
  serviceChannel,
  needsSomebodyOnline,
  firstLanguage
}: RouteFlowParts): readonly Step[] {
  const toQueue = needsSomebodyOnline ? 'Ask_Who_Is_Available' : STEP.record;
  return [
    decision({
      name: AFTER_PERSON,
      description: `Skills of the destination, or a language other than ${firstLanguage}.`,
      outcomes: [
        {
          name: 'By_Skills',
          when: [equals('routing', 'skills'), when('routingConfigId', 'IsBlank', false)],
          next: COLLECT
        },
        {
          name: 'First_Language',
          when: [equals('language', firstLanguage)],
          next: toQueue
        },
        {
          name: 'By_Language',
          when: [when('routingConfigId', 'IsBlank', false)],
          next: COLLECT
        }
      ],
      otherwise: { label: 'The queue alone', next: toQueue }
    }),
    subflow({
      name: COLLECT,
      description: 'Looks up the skills the destination and the language need.',
      flow: 'Handoff_Require_Skills',
      inputs: { destination: ref('chosenDestination'), language: ref('language') },
      outputs: { requirements: 'requirements', complete: 'skillsComplete' },
      next: 'Are_The_Skills_There'
    }),
    decision({
      name: 'Are_The_Skills_There',
      description: 'Without any skill, or with one missing in this org, the queue takes the work.',
      outcomes: [
        {
          name: 'Skills_Are_There',
          when: [equals('skillsComplete', true)],
          next: BY_SKILLS
        }
      ],
      otherwise: { label: 'A skill is missing', next: toQueue }
    }),
    noteWay(
      BY_SKILLS,
      WAY.skills,
      'People with the skills are asked for.',
      needsSomebodyOnline ? 'Ask_Who_Has_The_Skills' : STEP.record
    ),
    ...(needsSomebodyOnline
      ? [
          checkAvailability({
            name: 'Ask_Who_Has_The_Skills',
            description: 'How many people with these skills are online.',
            channel: serviceChannel,
            target: {
              queueId: ref('queueId'),
              skills: {
                requirements: ref('requirements'),
                routingConfigId: ref('routingConfigId')
              }
            },
            into: INTO,
            next: STEP.judge,
            fault: STEP.record
          }),
          checkAvailability({
            name: 'Ask_Who_Is_Available',
            description: 'How many people are online for the queue and how long the wait is.',
            channel: serviceChannel,
            target: { queueId: ref('queueId') },
            into: INTO,
            next: STEP.judge,
            fault: STEP.record
          })
        ]
      : [])
  ];
}

function judging({ needsSomebodyOnline }: RouteFlowParts): readonly Step[] {
  if (!needsSomebodyOnline) return [];
  const goesOn = [when('overflow', 'IsBlank', false), when('hop', 'LessThan', LAST_HOP)];
  return [
    decision({
      name: STEP.judge,
      description:
        'Nobody online or too long a wait moves the work on; unknown counts as available.',
      outcomes: [
        {
          name: 'Nobody_Online_But_Overflow',
          when: [equals('onlineAgents', 0), ...goesOn],
          next: 'Move_On_To_The_Overflow'
        },
        { name: 'Nobody_Online', when: [equals('onlineAgents', 0)], next: STEP.nobody },
        {
          name: 'Wait_Is_Too_Long',
          when: [
            when('waitLimitSeconds', 'GreaterThan', NO_LIMIT),
            hasValue('estimatedWait'),
            when('estimatedWait', 'GreaterThan', ref('waitLimitSeconds')),
            ...goesOn
          ],
          next: 'Move_On_To_The_Overflow'
        }
      ],
      otherwise: { label: 'Somebody can, or nobody knows', next: STEP.record }
    })
  ];
}

/** The steps, in the order in which they are taken. */
export function askingSteps(parts: RouteFlowParts): readonly Step[] {
  return [...person(parts), ...skills(parts), ...judging(parts)];
}
