/**
 * A model of one conversation's legs beside the real thing: the platform reports, repeats and delays,
 * the watchdog looks, time passes. After every command both must agree on where the customer stands.
 */
import fc from 'fast-check';
import {
  OUTCOMES,
  TRANSFER_EVENTS,
  WATCH_LIMITS,
  advance,
  openCourse,
  watchStep,
  type Course,
  type Leg,
  type TransferEvent,
  type TransferEventKind
} from '../index.ts';

const RUNS = 5000;
const START = Date.UTC(2026, 2, 11, 10);
const at = (second: number): string => new Date(START + second * 1000).toISOString();

/** What a customer could say about their transfer, and nothing more. */
interface Model {
  second: number;
  stage: 'waiting' | 'withPerson' | 'over';
  /** Legs that have ended. */
  ended: number;
}

/** The engine and its audit trail. */
interface Real {
  course: Course;
  trail: { leg: number; from: string; to: string }[];
  reported: TransferEvent[];
  /** The event of the command before, when nothing has happened since. */
  latest: TransferEvent | undefined;
}

const stageOf = ({ outcome }: Leg): Model['stage'] =>
  OUTCOMES[outcome].terminal ? 'over' : outcome === 'accepted' ? 'withPerson' : 'waiting';

const newest = ({ course }: Real): Leg => course.legs.at(-1)!;

/** Applies an event to the shipped orchestration and keeps what was applied. */
function apply(real: Real, event: TransferEvent, number?: number): void {
  const { course, moves } = advance(real.course, event, number);
  real.course = course;
  const applied = moves.filter(({ effect }) => effect === 'applied');
  real.trail.push(...applied.map(({ leg, from, to }) => ({ leg, from, to })));
}

/** What must hold after every command. */
function agree(model: Model, real: Real): void {
  model.stage = stageOf(newest(real));
  const ended = real.course.legs.filter(({ outcome }) => OUTCOMES[outcome].terminal).length;
  if (ended < model.ended) throw new Error('A leg that was over began again.');
  // While one person has the conversation another may be asked; nobody waits in two places.
  const waiting = real.course.legs.filter((leg) => stageOf(leg) === 'waiting').length;
  if (waiting > 1) throw new Error('The customer waits in two places.');
  model.ended = ended;
  for (const [number, leg] of real.course.legs.entries()) {
    const lines = real.trail.filter((line) => line.leg === number);
    const ends = lines.filter(({ to }) => OUTCOMES[to as Leg['outcome']].terminal).length;
    if (ends !== (OUTCOMES[leg.outcome].terminal ? 1 : 0)) throw new Error('An end too many.');
    let state = 'offered';
    for (const { from, to } of lines) {
      if (from !== state) throw new Error(`A gap in the trail before ${from}.`);
      state = to;
    }
    if (state !== leg.outcome) throw new Error('The trail does not end where the leg is.');
  }
}

type Command = fc.Command<Model, Real>;

/** The platform reports something that happened a while ago. */
class Report implements Command {
  readonly kind: TransferEventKind;
  readonly age: number;
  readonly source: string;
  constructor(kind: TransferEventKind, age: number, source: string) {
    this.kind = kind;
    this.age = age;
    this.source = source;
  }
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const event = {
      kind: this.kind,
      at: at(Math.max(0, model.second - this.age)),
      source: this.source,
      work: this.source
    };
    real.reported.push(event);
    real.latest = event;
    apply(real, event);
    agree(model, real);
  }
  toString = (): string => `${this.kind} by ${this.source}, ${this.age} s ago`;
}

/** Something that was reported before is reported once more. */
class Repeat implements Command {
  readonly which: number;
  constructor(which: number) {
    this.which = which;
  }
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const event = real.reported.at(this.which % Math.max(1, real.reported.length));
    if (event !== undefined) {
      const before = model.stage;
      const isLatest = event === real.latest;
      apply(real, event);
      agree(model, real);
      if (!isLatest) real.latest = undefined;
      if (isLatest && model.stage !== before) throw new Error('The same news twice did something.');
    }
  }
  toString = (): string => `repeat ${this.which}`;
}

/** Time passes and the watchdog looks. */
class Watch implements Command {
  readonly seconds: number;
  readonly queued: boolean;
  constructor(seconds: number, queued: boolean) {
    this.seconds = seconds;
    this.queued = queued;
  }
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    model.second += this.seconds;
    real.latest = undefined;
    look(model, real, this.queued);
    agree(model, real);
  }
  toString = (): string => `${this.seconds} s pass, ${this.queued ? 'queued' : 'lost'}`;
}

/** The watchdog looks at every leg by itself. */
function look(model: Model, real: Real, queued: boolean): void {
  [...real.course.legs.keys()].forEach((number) => lookAt(model, real, number, queued));
}

function lookAt(model: Model, real: Real, number: number, queued: boolean): void {
  const leg = real.course.legs[number] ?? newest(real);
  const step = watchStep(leg, at(model.second), { queued });
  const events: Partial<Record<typeof step, TransferEventKind>> = {
    recordCase: 'nobody',
    close: 'complete'
  };
  const kind = events[step];
  if (kind !== undefined) {
    apply(real, { kind, at: at(model.second), source: `watchdog-${model.second}` }, number);
  }
}

const commands = fc.commands(
  [
    fc
      .tuple(
        fc.constantFrom(...TRANSFER_EVENTS),
        fc.integer({ min: 0, max: 90 }),
        fc.constantFrom('work-1', 'work-2', 'work-3')
      )
      .map(([kind, age, source]) => new Report(kind, age, source)),
    fc.nat({ max: 20 }).map((which) => new Repeat(which)),
    fc
      .tuple(fc.integer({ min: 1, max: 600 }), fc.boolean())
      .map(([seconds, queued]) => new Watch(seconds, queued))
  ],
  { maxCommands: 30, size: '+1' }
);

describe(`in ${RUNS} random runs of commands`, () => {
  it('nobody is lost, every leg ends once and the trail is whole', () => {
    let runs = 0;
    let events = 0;
    fc.assert(
      fc.property(commands, (steps) => {
        runs += 1;
        const model: Model = { second: 0, stage: 'waiting', ended: 0 };
        const real: Real = {
          course: openCourse(at(0)),
          trail: [],
          reported: [],
          latest: undefined
        };
        fc.modelRun(() => ({ model, real }), steps);
        // Then the platform falls silent: the watchdog alone brings everything to its end.
        const isOver = (): boolean => model.ended === real.course.legs.length;
        for (let looks = 0; !isOver() && looks < 100; looks += 1) {
          model.second += WATCH_LIMITS.staleSeconds / 24;
          look(model, real, false);
          agree(model, real);
        }
        events += real.reported.length;
        if (!isOver()) throw new Error(`Somebody is lost in ${newest(real).outcome}.`);
      }),
      { numRuns: RUNS }
    );
    expect(runs).toBeGreaterThanOrEqual(RUNS);
    expect(events).toBeGreaterThan(3 * RUNS);
  });
});
