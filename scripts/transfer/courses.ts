/**
 * Records what reports about work do to all legs of a conversation: hand-picked stories and random ones
 * from a fixed seed, as data and as an Apex test class. The same run gives the same courses.
 */
import {
  advance,
  openCourse,
  TRANSFER_EVENTS,
  type TransferEvent,
  type TransferEventKind
} from '../../src/transfer/index.ts';
import { generator, time } from './traces.ts';

/** One conversation: the events in the order they were heard of, and how each leg ended. */
export interface RecordedCourse {
  readonly name: string;
  readonly openedAt: string;
  readonly events: readonly TransferEvent[];
  /** `outcome offeredAt`, oldest leg first. */
  readonly ends: readonly string[];
}

const RANDOM_COURSES = 200;
const SEED = 20261130;

const event = (kind: TransferEventKind, second: number, work: number): TransferEvent => ({
  kind,
  at: time(second),
  source: workId(work),
  work: workId(work)
});

/** Ids as the platform gives them to AgentWork, so that Apex can read them. */
function workId(work: number): string {
  return `0Bz00000000000${work}CAA`;
}

function record(name: string, events: readonly TransferEvent[]): RecordedCourse {
  const course = events.reduce((before, each) => advance(before, each).course, openCourse(time(0)));
  const ends = course.legs.map(({ outcome, offeredAt }) => `${outcome} ${offeredAt ?? ''}`);
  return { name, openedAt: time(0), events, ends };
}

function stories(): RecordedCourse[] {
  return [
    record('work comes back after its leg has ended', [
      event('accept', 10, 1),
      event('complete', 60, 1),
      event('offer', 90, 2),
      event('accept', 95, 2)
    ]),
    record('another person is asked while one has the conversation', [
      event('accept', 10, 1),
      event('offer', 30, 2),
      event('complete', 40, 1),
      event('accept', 45, 2)
    ]),
    record('an end from before a further leg was opened does not end it', [
      event('nobody', 1, 1),
      event('offer', 10, 2),
      event('complete', 5, 3)
    ]),
    record('old news of work that has come back and ended open nothing', [
      event('accept', 10, 1),
      event('complete', 20, 1),
      event('offer', 30, 2),
      event('leave', 40, 2),
      event('offer', 35, 3)
    ])
  ];
}

/** All courses, always the same. */
export function recordCourses(): readonly RecordedCourse[] {
  const random = generator(SEED);
  const pick = (most: number): number => Math.floor(random() * (most + 1));
  const randomOnes = Array.from({ length: RANDOM_COURSES }, (_, number) => {
    const events = Array.from({ length: 2 + pick(8) }, () =>
      event(TRANSFER_EVENTS[pick(TRANSFER_EVENTS.length - 1)], pick(60), 1 + pick(2))
    );
    return record(`random course ${number + 1}`, [...events, ...events.slice(0, pick(2))]);
  });
  return [...stories(), ...randomOnes];
}

/** The test class `HandoffCourseVectors`. */
export function coursesClass(courses: readonly RecordedCourse[]): string {
  const line = ({ events, ends }: RecordedCourse): string =>
    `${events.map(({ kind, at, work }) => [kind, at, work].join(',')).join(';')}=${ends.join(';')}`;
  return `/**
 * What reports about work do to all legs of a conversation, as both engines must see it. Written from
 * conformance/outcome/ by scripts/transfer/vectors.ts; never edited by hand.
 *
 * A line is \`kind,at,work;…=outcome offeredAt;…\`.
 */
@IsTest
public class HandoffCourseVectors {
  public static final String OPENED_AT = '${courses[0]?.openedAt ?? ''}';

  public static List<String> lines() {
    return new List<String>{
      ${courses.map((course) => `'${line(course)}'`).join(',\n')}
    };
  }
}
`;
}
