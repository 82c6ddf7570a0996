/**
 * Measures the screen pop in Chromium with the processor slowed: data to painted header to complete, and
 * the transcript beside a plain `for:each` list and `lightning-datatable` on the same turns.
 *
 * `npm run bench:pop [-- --rounds 5] [--slowdown 4] [--all] [--json]`. `--all` also shows the datatable
 * with 10,000 turns, which takes minutes. Ends with exit code 1 when a target is missed.
 */
import { parseArgs } from 'node:util';
import { BenchBrowser } from './pop/browser.ts';
import {
  reportOf,
  roundsOf,
  verdictsOf,
  type Figures,
  type ListFigures,
  type ListName,
  type PopTimes
} from './pop/figures.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '4' },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false }
  }
});
const rounds = Number(values.rounds);
const slowdown = Number(values.slowdown);
if (!(rounds >= 1) || !(slowdown >= 1)) {
  process.stderr.write(
    'Usage: npm run bench:pop [-- --rounds 5] [--slowdown 4] [--all] [--json]\n'
  );
  process.exit(2);
}

const POP_TURNS = 200;
const LISTS: readonly ListName[] = ['transcript', 'forEach', 'datatable'];
const TURNS = [100, 1_000, 10_000];
/** Turns from which a rival is shown once only: it takes many seconds. */
const ONCE_FROM = 10_000;

const isLeftOut = (name: ListName, turns: number): boolean =>
  name === 'datatable' && turns >= ONCE_FROM && !values.all;

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

async function measurePop(browser: BenchBrowser): Promise<Figures['pop']> {
  const times: PopTimes[] = [];
  // The first showing compiles the code; an agent's console has shown a pop before.
  await browser.ask('showPop', POP_TURNS);
  for (let round = 0; round < rounds; round += 1) {
    times.push(await browser.ask('showPop', POP_TURNS));
  }
  return {
    header: roundsOf(times.map(({ header }) => header)),
    complete: roundsOf(times.map(({ complete }) => complete))
  };
}

async function measureList(
  browser: BenchBrowser,
  name: ListName,
  turns: number
): Promise<ListFigures> {
  const times: number[] = [];
  const most = name !== 'transcript' && turns >= ONCE_FROM ? 1 : rounds;
  for (let round = 0; round < most; round += 1) {
    times.push(await browser.ask('showList', name, turns));
  }
  const elements = await browser.ask('elements');
  // Two hundred and more frames of seconds each would say nothing new.
  const scroll = name === 'datatable' && turns >= ONCE_FROM ? {} : await scrollOf(browser, name);
  const held = await browser.heap();
  await browser.ask('clear');
  const megabytes = held - (await browser.heap());
  return { name, turns, paint: roundsOf(times), elements, megabytes, ...scroll };
}

async function scrollOf(
  browser: BenchBrowser,
  name: ListName
): Promise<Pick<ListFigures, 'scroll'>> {
  return { scroll: await browser.scroll(name) };
}

async function measure(): Promise<Figures> {
  tell('Building the page …');
  const browser = await BenchBrowser.start();
  try {
    for (const name of LISTS) await browser.ask('showList', name, 100);
    await browser.scroll('transcript');
    await browser.slow(slowdown);
    tell('The pop …');
    const pop = await measurePop(browser);
    const lists: ListFigures[] = [];
    for (const turns of TURNS) {
      for (const name of LISTS.filter((list) => !isLeftOut(list, turns))) {
        tell(`${name}, ${turns} turns …`);
        lists.push(await measureList(browser, name, turns));
      }
    }
    return { slowdown, pop, popTurns: POP_TURNS, lists };
  } finally {
    await browser.close();
  }
}

const figures = await measure();
const text = values.json ? JSON.stringify(figures, null, 2) : reportOf(figures);
process.stdout.write(`${text}\n`);
process.exitCode = verdictsOf(figures).every(({ kept }) => kept) ? 0 : 1;
