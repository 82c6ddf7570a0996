/** The figures of the bench: what is measured, against which targets, and how it is printed. */

/** A list that shows a transcript: ours, a plain `for:each`, or the base component. */
export type ListName = 'transcript' | 'forEach' | 'datatable';

/** Milliseconds from the data being there to the painted frame. */
export interface PopTimes {
  readonly header: number;
  readonly complete: number;
}

/** The worst of one scroll from top to bottom with leaps between, in milliseconds. */
export interface ScrollTimes {
  /** By the clock, and so with everything else this machine did meanwhile. */
  readonly longestTask: number;
  /** Processor time of the longest task alone. */
  readonly longestWork: number;
}

/** What the page lets the bench do. */
export interface BenchPage {
  /** Shows the pop on a conversation with so many turns. */
  showPop(turns: number): Promise<PopTimes>;
  /** Shows a list of so many turns; milliseconds to the first painted row. */
  showList(name: ListName, turns: number): Promise<number>;
  /** Scrolls the list that is shown. */
  scroll(name: ListName): Promise<void>;
  clear(): void;
  /** Elements on the page now. */
  elements(): number;
}

/** Rounds of one measurement, in milliseconds. */
export interface Rounds {
  readonly median: number;
  /** The fastest round: other work on the machine can only slow one down. */
  readonly fastest: number;
}

/** One list with one number of turns. */
export interface ListFigures {
  readonly name: ListName;
  readonly turns: number;
  readonly paint: Rounds;
  readonly elements: number;
  readonly megabytes: number;
  /** Absent where scrolling was not measured. */
  readonly scroll?: ScrollTimes;
}

/** Everything that was measured. */
export interface Figures {
  readonly slowdown: number;
  readonly pop: Readonly<Record<keyof PopTimes, Rounds>>;
  readonly popTurns: number;
  readonly lists: readonly ListFigures[];
}

/** One promise and whether the run kept it. */
export interface Verdict {
  readonly text: string;
  readonly kept: boolean;
}

/** Promises, in milliseconds at the slowdown of the run. */
export const TARGETS = { header: 300, complete: 800, growth: 1.3, task: 50 } as const;

/** The middle of the rounds (of an even number, the lower one of the two) and the fastest. */
export function roundsOf(values: readonly number[]): Rounds {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered[Math.floor((ordered.length - 1) / 2)];
  const [fastest] = ordered;
  if (middle === undefined || fastest === undefined) {
    throw new RangeError('There are no rounds to take the middle of.');
  }
  return { median: middle, fastest };
}

/** Figures of a list with so many turns. */
export function listOf({ lists }: Figures, name: ListName, turns: number): ListFigures | undefined {
  return lists.find((list) => list.name === name && list.turns === turns);
}

/** What of the promises was kept, judged by the fastest rounds and by processor time. */
export function verdictsOf(figures: Figures): Verdict[] {
  const { pop, popTurns } = figures;
  const few = listOf(figures, 'transcript', 100)?.paint.fastest ?? NaN;
  const many = listOf(figures, 'transcript', 10_000);
  const growth = (many?.paint.fastest ?? NaN) / few;
  const under = (what: string, value: number, most: number): Verdict => ({
    text: `${what}: ${whole(value)} ms (at most ${most})`,
    kept: value <= most
  });
  return [
    under(`header after data, ${popTurns} turns`, pop.header.fastest, TARGETS.header),
    under(`complete after data, ${popTurns} turns`, pop.complete.fastest, TARGETS.complete),
    {
      text: `10,000 turns against 100, first paint: ${growth.toFixed(2)} times (at most ${TARGETS.growth})`,
      kept: growth <= TARGETS.growth
    },
    under('longest task while 10,000 turns scroll', many?.scroll?.longestWork ?? NaN, TARGETS.task)
  ];
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');

const ratio = (value: number, ours: number): string => `${(value / ours).toFixed(1)} x`;

function rowOf(list: ListFigures, ours: ListFigures): string {
  const isOurs = list === ours;
  const { paint, elements, megabytes, scroll } = list;
  return [
    list.name,
    list.turns.toLocaleString('en'),
    `${whole(paint.median)} (${whole(paint.fastest)})`,
    isOurs ? '' : ratio(paint.fastest, ours.paint.fastest),
    whole(elements),
    isOurs ? '' : ratio(elements, ours.elements),
    megabytes.toFixed(1),
    scroll ? `${whole(scroll.longestTask)} (${whole(scroll.longestWork)})` : 'not measured'
  ].join(' | ');
}

/** The figures as Markdown; rivals carry their ratio to the transcript of as many turns. */
export function reportOf(figures: Figures): string {
  const { pop } = figures;
  const rows = figures.lists.map((list) =>
    rowOf(list, listOf(figures, 'transcript', list.turns) ?? list)
  );
  const verdicts = verdictsOf(figures).map(
    ({ text, kept }) => `${kept ? 'kept  ' : 'MISSED'} ${text}`
  );
  return [
    `Processor slowed ${figures.slowdown} times. Milliseconds: median (fastest) of the rounds; tasks by`,
    'the clock (processor time).',
    '',
    `Data to painted header: ${whole(pop.header.median)} (${whole(pop.header.fastest)})`,
    `Data to complete pop: ${whole(pop.complete.median)} (${whole(pop.complete.fastest)})`,
    '',
    'list | turns | first paint | beside ours | elements | beside ours | heap MB | longest task, scrolling',
    '--- | --- | --- | --- | --- | --- | --- | ---',
    ...rows,
    '',
    ...verdicts
  ].join('\n');
}
