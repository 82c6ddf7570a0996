/** Every state the pop can be in, ready to be shown: for accessibility and for the contact sheet. */
import type { Pop } from './open.ts';
import {
  callPacket,
  longestPacket,
  openedWith,
  samplePacket,
  sparsePacket,
  turnsOf
} from '../../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';
import type { Packet } from '../../src/shared/packet.ts';

/** One state: its name, and how to get the page into it. */
export interface PopState {
  readonly name: string;
  readonly show: (pop: Pop, width: number) => Promise<void>;
}

const accepted = samplePacket().chain.map((leg) => ({
  ...leg,
  outcome: 'accepted' as const,
  acceptedAt: '2026-03-11T12:03:30Z'
}));

/** Shows a packet and does something more. */
function shown(name: string, packet: Packet, more?: (pop: Pop) => Promise<void>): PopState {
  return {
    name,
    show: async (pop, width) => {
      await pop.show(packet, { width });
      await more?.(pop);
      await pop.frames();
    }
  };
}

/** Shows what stands there without a packet. */
function bare(name: string, opened: object, recordId = '0Mw000000000001AAA'): PopState {
  return {
    name,
    show: async (pop, width) => {
      await pop.hold(null);
      await pop.answer('HandoffConsole.open', opened);
      await pop.mount({ width, properties: { recordId } });
      await pop.turn(100);
      if (name === 'late') await pop.turn(5_000);
      await pop.frames();
    }
  };
}

const waiting = openedWith(null, { caller: 'Maria Lopez' });

export const STATES: readonly PopState[] = [
  shown('ready', samplePacket()),
  shown('longest texts', longestPacket()),
  shown('nothing known', sparsePacket()),
  shown('call', callPacket()),
  shown('why am I seeing this', samplePacket(), (pop) => pop.button('Why am I seeing this?')),
  shown('identity explained', callPacket(), (pop) => pop.button('How?')),
  shown('no access', samplePacket({ noAccess: ['facts', 'history', 'turns'], facts: [] })),
  shown('work offered', samplePacket(), (pop) =>
    pop.page.evaluate(() =>
      window.speak('Handoff_Omni__c', {
        kind: 'assigned',
        workId: '0Bz1',
        workItemId: '0Mw000000000001'
      })
    )
  ),
  shown('changed while read', samplePacket(), async (pop) => {
    const changed = samplePacket({ version: 4, opening: 'Good morning Maria.' });
    await pop.answer('HandoffConsole.refresh', { value: openedWith(changed) });
    await pop.push(4);
    await pop.turn(1_000);
    await pop.button('Updated');
  }),
  shown('stale', samplePacket(), async (pop) => {
    await pop.answer('HandoffConsole.refresh', { error: 'The server is busy.' });
    await pop.page.evaluate(() => window.dispatchEvent(new CustomEvent('focus')));
    await pop.turn(100);
  }),
  shown('updates paused', samplePacket(), async (pop) => {
    await pop.page.evaluate(() => window.world.losePush());
    await pop.turn(100);
  }),
  shown('feedback', samplePacket({ turns: turnsOf(6) }), async (pop) => {
    const list = pop.page.locator('c-handoff-transcript');
    const fold = list.locator('.fold');
    if ((await fold.count()) > 0) await fold.click();
    await list.getByRole('button', { name: 'Mark this answer' }).first().click();
  }),
  shown('keyboard help', samplePacket(), async (pop) => {
    await pop.page.locator('c-handoff-identity .how').focus();
    await pop.page.keyboard.press('?');
  }),
  shown('with a person', samplePacket({ status: 'withHuman', chain: accepted })),
  shown('ended', samplePacket({ status: 'closed', chain: accepted })),
  bare('loading', { value: null, after: 1_000_000 }),
  bare('preparing', { value: waiting }),
  bare('late', { value: waiting }),
  bare('no handoff', { value: openedWith(null, { expected: false }) }, '0LQ000000000001AAA'),
  bare('not allowed', { value: openedWith(null, { access: 'none' }) }),
  bare('failed', { error: 'The permission Handoff_Human_Agent is missing.' })
];
