/** Every state the pop can be in, ready to be shown: for accessibility and for the contact sheet. */
import type { Pop } from './open.ts';
import {
  callPacket,
  longestPacket,
  openedWith,
  samplePacket,
  sparsePacket,
  turnOf
} from '../../force-app/core/resolve/lwc/handoffPacket/__tests__/samplePackets.ts';
import type { Packet, PacketTurn } from '../../src/shared/packet.ts';

/** One state: its name, and how to get the page into it. */
export interface PopState {
  readonly name: string;
  readonly show: (pop: Pop, width: number) => Promise<void>;
  /** Selector of the component in which it shows; without one it is at the top. */
  readonly part?: string;
}

/** Who says what in the sample conversation, from its first line on. */
const SAID: readonly [PacketTurn['speaker'], string][] = [
  ['customer', 'Hello, the blender from my last order came out of the box in pieces.'],
  ['ai', 'I am sorry to read that. I have sent you a link with which you can ask for the refund.'],
  ['customer', 'That link says it has expired. This is the third time I am explaining this.'],
  ['ai', 'I see. We could also repair the blender for you, would that help?'],
  ['customer', 'No repair. I would like my money back.'],
  ['ai', 'You will have a reply before six today. May I have your e-mail address?'],
  ['customer', 'maria@example.com'],
  ['ai', 'Thank you. Do you still have the receipt?'],
  ['customer', 'I will look for it. Could I talk to a human please?'],
  ['ai', 'Of course. I am handing this over to a colleague, who can see all of it.']
];

const story = samplePacket({
  turns: SAID.map(([speaker, text], index) =>
    turnOf(index + 1, { speaker, text, escalated: index === SAID.length - 1 })
  ),
  missing: samplePacket().missing.map((item, index) => ({ ...item, id: `a0M${index}` }))
});
const [offered] = story.chain;
const accepted = [
  { ...offered!, outcome: 'accepted' as const, acceptedAt: '2026-03-11T12:03:30Z' }
];
const moved: Packet['chain'] = [
  { ...accepted[0]!, endedAt: '2026-03-11T12:03:50Z', outcome: 'completed' },
  {
    ...offered!,
    id: 'a0T000000000002AAA',
    from: 'Senior care',
    to: 'Returns',
    offeredAt: '2026-03-11T12:03:50Z',
    note: 'Needs the warehouse to look at the parcel first'
  }
];

const talking: Packet = { ...story, status: 'withHuman', chain: accepted };

/** Shows a packet and does something more. */
function shown(
  name: string,
  packet: Packet,
  more?: (pop: Pop) => Promise<unknown>,
  part?: string
): PopState {
  return {
    name,
    ...(part === undefined ? {} : { part }),
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
  shown('ready', story),
  shown('longest texts', longestPacket()),
  shown('nothing known', sparsePacket()),
  shown('call', callPacket()),
  shown('handed on', { ...story, chain: moved }, undefined, 'c-handoff-chain'),
  shown('answer time passed', {
    ...story,
    header: { ...story.header, slaTargetAt: '2026-03-11T12:03:00Z' },
    tone: { ...story.tone!, level: 'veryTense', trend: 'rising' }
  }),
  shown(
    'why am I seeing this',
    story,
    (pop) => pop.button('Why am I seeing this?'),
    'c-handoff-provenance'
  ),
  shown('identity explained', callPacket(), (pop) => pop.button('How?')),
  shown('no access', { ...story, noAccess: ['facts', 'history', 'turns'], facts: [] }),
  shown('work offered', story, (pop) =>
    pop.page.evaluate(() =>
      window.speak('Handoff_Omni__c', {
        kind: 'assigned',
        workId: '0Bz1',
        workItemId: '0Mw000000000001'
      })
    )
  ),
  shown('changed while read', story, async (pop) => {
    const openingSlots = { ...story.openingSlots, step: '' };
    const changed = { ...story, version: 4, openingSlots };
    await pop.answer('HandoffConsole.refresh', { value: openedWith(changed) });
    await pop.push(4);
    await pop.turn(1_000);
    await pop.button('Updated');
  }),
  shown('stale', story, async (pop) => {
    await pop.answer('HandoffConsole.refresh', { error: 'The server is busy.' });
    await pop.page.evaluate(() => window.dispatchEvent(new CustomEvent('focus')));
    await pop.turn(100);
  }),
  shown('updates paused', story, async (pop) => {
    await pop.page.evaluate(() => window.world.losePush());
    await pop.turn(100);
  }),
  shown(
    'an answer is marked',
    story,
    async (pop) => {
      const list = pop.page.locator('c-handoff-transcript');
      const fold = list.locator('.fold');
      if ((await fold.count()) > 0) await fold.click();
      await list.getByRole('button', { name: 'Mark this answer' }).last().click();
    },
    'c-handoff-transcript'
  ),
  shown(
    'the transcript is searched',
    story,
    async (pop) => {
      await pop.page.getByRole('searchbox').fill('refund');
    },
    'c-handoff-transcript'
  ),
  shown(
    'a step that changes data asks first',
    story,
    (pop) => pop.page.getByRole('button', { name: 'Start: Refund the order' }).click(),
    'c-handoff-next-actions'
  ),
  shown(
    'a hidden value needs a reason',
    story,
    (pop) => pop.page.getByRole('button', { name: /^Reveal/ }).click(),
    'c-handoff-facts'
  ),
  shown('an approval is declined', story, (pop) => pop.button('Decline')),
  shown('keyboard help', story, async (pop) => {
    await pop.page.locator('c-handoff-identity .how').focus();
    await pop.page.keyboard.press('?');
  }),
  shown('with a person', talking, undefined, 'c-handoff-wrap-up'),
  shown('ended', { ...talking, status: 'closed' }),
  shown('wrapped up', { ...talking, status: 'closed' }, async (pop) => {
    await pop.answer('HandoffWrapUp.save', {});
    await pop.page.getByRole('radio', { name: 'Resolved', exact: true }).check();
    await pop.page.getByRole('radio', { name: 'Needed', exact: true }).check();
    await pop.button('Yes, save');
    await pop.turn(100);
  }),
  bare('loading', { value: null, after: 1_000_000 }),
  bare('preparing', { value: waiting }),
  bare('late', { value: waiting }),
  bare('no handoff', { value: openedWith(null, { expected: false }) }, '0LQ000000000001AAA'),
  bare('not allowed', { value: openedWith(null, { access: 'none' }) }),
  bare('failed', { error: 'The permission Handoff_Human_Agent is missing.' })
];
