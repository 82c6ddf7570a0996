/**
 * The recorded traces that the Apex twin must follow too, and the proof that what was written from the
 * table is not stale.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  advance,
  openCourse,
  openLeg,
  transition,
  type Effect,
  type Leg,
  type TransferEvent
} from '../index.ts';

interface Trace {
  readonly name: string;
  readonly openedAt: string;
  readonly steps: readonly (TransferEvent & { readonly effect: Effect; readonly to: string })[];
  readonly end: Leg;
}

const root = join(__dirname, '../../..');
const traces = JSON.parse(
  readFileSync(join(root, 'conformance/outcome/traces.json'), 'utf8')
) as Trace[];

interface RecordedCourse {
  readonly name: string;
  readonly openedAt: string;
  readonly events: readonly TransferEvent[];
  readonly ends: readonly string[];
}

const courses = JSON.parse(
  readFileSync(join(root, 'conformance/outcome/courses.json'), 'utf8')
) as RecordedCourse[];

describe('recorded courses of whole conversations', () => {
  it.each(courses)('$name', ({ openedAt, events, ends }) => {
    const course = events.reduce(
      (before, event) => advance(before, event).course,
      openCourse(openedAt)
    );
    expect(course.legs.map(({ outcome, offeredAt }) => `${outcome} ${offeredAt ?? ''}`)).toEqual(
      ends
    );
  });
});

describe('recorded traces', () => {
  it.each(traces)('$name', ({ openedAt, steps, end }) => {
    let leg = openLeg(openedAt);
    for (const step of steps) {
      const moved = transition(leg, step);
      expect([moved.effect, moved.to]).toEqual([step.effect, step.to]);
      leg = moved.leg;
    }
    expect(leg).toEqual(end);
  });

  it('and the Apex written from the same table are up to date', () => {
    const said = execFileSync('npx', ['tsx', 'scripts/transfer/vectors.ts', '--check'], {
      cwd: root,
      encoding: 'utf8'
    });
    expect(said).toContain('up to date');
  });
});
