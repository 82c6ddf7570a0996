/**
 * The page of the bench: shows the screen pop, the transcript alone or a rival, and says after how many
 * milliseconds what was to be seen was painted.
 */
import { everywhere } from './natives.ts';
import '@lwc/synthetic-shadow';
import { createElement, type LightningElement } from 'lwc';
import BenchPlainList from './modules/bench/plainList/plainList.ts';
import BenchTable from './modules/bench/table/table.ts';
import HandoffScreenPop from 'c/handoffScreenPop';
import HandoffTranscript from 'c/handoffTranscript';
import { World } from '../../../../e2e/pop/world.ts';
import {
  openedWith,
  samplePacket,
  turnsOf
} from '../../../../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';
import type { PacketTurn } from '../../../../src/shared/packet.ts';
import type { BenchPage, ListName, PopTimes } from '../figures.ts';
import { answer, lastAnsweredAt } from './org.ts';

const RECORD = '0Mw000000000001AAA';
/** Something of every length, so that lines differ in height as real ones do. */
const WORDS =
  'I ordered it last week and it arrived broken so I would like to know what happens next please';
/** Frames of one scroll, and how far each of them moves. */
const FRAMES = 240;
const STEP = 1_500;
/** Nothing that takes longer than this is waited for. */
const PATIENCE = 30_000;

const host = document.createElement('main');
document.body.append(host);

/** The task queue of the browser, of which the library of the compiler does not know yet. */
declare const scheduler: {
  postTask(run: () => void, options: { priority: 'user-blocking' }): Promise<void>;
};

/** Resolves right after the next frame is painted, before anything that waited for the paint as well. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' });
    });
  });
}

/** Time of the first painted frame with such an element. */
async function shownAt(selector: string): Promise<number> {
  const give = performance.now() + PATIENCE;
  for (;;) {
    // Asked before the frame: what is there now is what the frame paints.
    const isThere = everywhere(host, selector).length > 0;
    const at = await painted();
    if (isThere) return at;
    if (at > give) throw new Error(`Nothing matches ${selector} after ${PATIENCE} ms.`);
  }
}

function conversation(count: number): PacketTurn[] {
  const words = WORDS.split(' ');
  return turnsOf(count).map((turn, index) => ({
    ...turn,
    text: words.slice(0, 3 + ((index * 7) % words.length)).join(' ')
  }));
}

const LISTS: Record<
  ListName,
  { is: typeof LightningElement; row: string; data: (turns: PacketTurn[]) => object }
> = {
  transcript: {
    is: HandoffTranscript,
    row: 'li',
    data: (turns) => ({ packet: samplePacket({ turns }) })
  },
  forEach: { is: BenchPlainList, row: 'li', data: (turns) => ({ rows: rowsOf(turns) }) },
  datatable: { is: BenchTable, row: 'tbody tr', data: (turns) => ({ rows: rowsOf(turns) }) }
};

const clock = new Intl.DateTimeFormat('en', { timeStyle: 'medium', timeZone: 'UTC' });

function rowsOf(turns: readonly PacketTurn[]): object[] {
  return turns.map(({ sequence, speaker, at, text }) => ({
    key: `t${sequence}`,
    speaker,
    time: at === null ? '' : clock.format(new Date(at)),
    text
  }));
}

function clear(): void {
  host.replaceChildren();
}

async function showPop(count: number): Promise<PopTimes> {
  clear();
  const opened = openedWith(samplePacket({ turns: conversation(count) }));
  answer('HandoffConsole.open', opened);
  const element = createElement('c-handoff-screen-pop', { is: HandoffScreenPop });
  Object.assign(element, { recordId: RECORD, bridge: { insertText: () => Promise.resolve() } });
  await painted();
  host.append(element);
  const [header, complete] = await Promise.all([
    shownAt('c-handoff-header h2'),
    shownAt('c-handoff-provenance p')
  ]);
  const from = lastAnsweredAt();
  return { header: header - from, complete: complete - from };
}

async function showList(name: ListName, count: number): Promise<number> {
  clear();
  const { is, row, data } = LISTS[name];
  const properties = data(conversation(count));
  const element = createElement(`bench-${name.toLowerCase()}`, { is });
  await painted();
  const from = performance.now();
  Object.assign(element, properties);
  host.append(element);
  return (await shownAt(row)) - from;
}

async function scroll(name: ListName): Promise<void> {
  const box = name === 'datatable' ? '.slds-scrollable_y' : '.view';
  const [view] = everywhere(host, box);
  if (!view) throw new Error(`${name} shows no ${box} to scroll.`);
  view.scrollTop = 0;
  for (let frame = 0; frame < FRAMES; frame += 1) {
    await painted();
    // Down in steps, and every so often to another place altogether, as the scroll bar allows.
    const leap = ((frame * 7919) % 97) * (view.scrollHeight / 97);
    view.scrollTop = frame % 40 === 39 ? leap : view.scrollTop + STEP;
  }
  await painted();
}

const elements = (): number => everywhere(host, '*').length;

const bench: BenchPage = { showPop, showList, scroll, clear, elements };
Object.assign(window, { world: new World(), bench });
document.documentElement.dataset.ready = 'true';
