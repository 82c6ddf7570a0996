/**
 * A model of one conversation's legs beside the real thing: the platform reports, repeats and delays,
 * the watchdog looks, time passes. After every command both must agree on where the customer stands.
 */
import fc from 'fast-check';
import {
  OUTCOMES,
  TRANSFER_EVENTS,
  WATCH_LIMITS,
  openLeg,
  transition,
  watchStep,
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
  legs: Leg[];
  /** For each leg, the work that moved it last. */
  served: string[];
  trail: { leg: number; from: string; to: string }[];
  reported: TransferEvent[];
  /** The event of the command before, when nothing has happened since. */
  latest: TransferEvent | undefined;
}

const stageOf = ({ outcome }: Leg): Model['stage'] =>
  OUTCOMES[outcome].terminal ? 'over' : outcome === 'accepted' ? 'withPerson' : 'waiting';

const newest = ({ legs }: Real): Leg => {
  const leg = legs.at(-1);
  if (leg === undefined) throw new Error('No leg was ever opened.');
  return leg;
};

/**
 * Applies an event to the newest leg its work served that was open by then, else to the newest of all, as
 * the feed of AgentWork does.
 */
function apply(real: Real, event: TransferEvent): void {
  const served = real.legs
    .map((leg, number) => ({ number, openedAt: leg.offeredAt ?? at(0) }))
    .filter(({ number }) => real.served[number] === event.source);
  const then = served.filter(({ openedAt }) => Date.parse(openedAt) <= Date.parse(event.at));
  const found = then.at(-1) ?? served.at(0);
  move(real, found?.number ?? real.legs.length - 1, event);
}

/** Work that comes back after its leg has ended goes on with one that waits, or opens a further one. */
function move(real: Real, number: number, event: TransferEvent): void {
  const { leg, effect, from, to } = transition(real.legs[number] ?? newest(real), event);
  real.legs[number] = leg;
  if (effect === 'applied') {
    real.trail.push({ leg: number, from, to });
    real.served[number] = event.source;
  }
  const comesBack = event.kind === 'offer' || event.kind === 'accept';
  if (effect === 'illegal' && comesBack && OUTCOMES[from].terminal) {
    const { lastEventAt } = newest(real);
    const isOvertaken = lastEventAt !== null && Date.parse(event.at) <= Date.parse(lastEventAt);
    if (stageOf(newest(real)) !== 'waiting') {
      if (isOvertaken) return;
      real.legs.push(openLeg(event.at));
    }
    move(real, real.legs.length - 1, event);
  }
}

/** What must hold after every command. */
function agree(model: Model, real: Real): void {
  model.stage = stageOf(newest(real));
  const ended = real.legs.filter(({ outcome }) => OUTCOMES[outcome].terminal).length;
  if (ended < model.ended) throw new Error('A leg that was over began again.');
  // While one person has the conversation another may be asked; nobody waits in two places.
  const waiting = real.legs.filter((leg) => stageOf(leg) === 'waiting').length;
  if (waiting > 1) throw new Error('The customer waits in two places.');
  model.ended = ended;
  for (const [number, leg] of real.legs.entries()) {
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
      source: this.source
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
  [...real.legs.keys()].forEach((number) => lookAt(model, real, number, queued));
}

function lookAt(model: Model, real: Real, number: number, queued: boolean): void {
  const leg = real.legs[number] ?? newest(real);
  const step = watchStep(leg, at(model.second), {
    queued,
    offeredHereAt: leg.offeredAt ?? at(0),
    retriesHere: Math.min(leg.retryCount, WATCH_LIMITS.mostRetries),
    waitLimitSeconds: null,
    overflow: false
  });
  const events: Partial<Record<typeof step, TransferEventKind>> = {
    offerAgain: 'offer',
    recordCase: 'nobody',
    close: 'complete'
  };
  const kind = events[step];
  if (kind !== undefined) {
    move(real, number, { kind, at: at(model.second), source: `watchdog-${model.second}` });
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
          legs: [openLeg(at(0))],
          served: [],
          trail: [],
          reported: [],
          latest: undefined
        };
        fc.modelRun(() => ({ model, real }), steps);
        // Then the platform falls silent: the watchdog alone brings everything to its end.
        const isOver = (): boolean => model.ended === real.legs.length;
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
