/** Two policies over the same conversations: who enters, who leaves, who comes later, and what it costs. */
import type { Conversation } from '../../shared/conversation.ts';
import type { ReasonCode } from '../../shared/reasons.ts';
import type { ReplayStep } from '../../run/replay.ts';
import { endingOf, PolicyComparison, recordedEnding, type Ending } from '../comparison.ts';
import { ASSUMED_COSTS, readCosts } from '../costs.ts';

const talk = (id: string, needed?: boolean): Conversation => ({
  id,
  turns: [{ speaker: 'customer', text: 'Hello' }],
  ...(needed === undefined ? {} : { labels: { needed } })
});

const NOTHING = endingOf(null);

const handover = (turn: number, reason: ReasonCode): Ending =>
  endingOf({
    turn,
    signals: [
      { signal: 'tone', crossed: true, evidence: [{ text: 'ridiculous' }] },
      { signal: 'closure', crossed: false, evidence: [{ text: 'bye' }] }
    ],
    decision: { action: 'escalate', reason, rule: 'Rule', destination: 'Handoff_Service' }
  } as unknown as ReplayStep);

const costs = {
  currency: 'EUR',
  missed: { default: 10 },
  needless: { default: 4, fraud: 9 },
  lateTurn: 1
};

describe('a comparison', () => {
  it('names what enters, leaves, moves and changes its reason, with the words that led there', () => {
    const comparison = new PolicyComparison(null, costs, 3);
    comparison.add(talk('same'), handover(2, 'upset'), handover(2, 'upset'));
    comparison.add(talk('enters'), NOTHING, handover(3, 'upset'));
    comparison.add(talk('leaves'), handover(1, 'upset'), NOTHING);
    comparison.add(talk('earlier'), handover(4, 'upset'), handover(2, 'upset'));
    comparison.add(talk('later'), handover(2, 'upset'), handover(4, 'upset'));
    comparison.add(talk('other'), handover(2, 'upset'), handover(2, 'legal'));
    const report = comparison.report();
    expect(report.changes).toEqual({ enters: 1, leaves: 1, earlier: 1, later: 1, otherReason: 1 });
    expect(report.changed.map(({ id, change }) => [id, change])).toEqual([
      ['enters', 'enters'],
      ['leaves', 'leaves'],
      ['earlier', 'earlier']
    ]);
    expect(report.changed[0]?.because).toEqual([{ signal: 'tone', words: 'ridiculous' }]);
    expect(report.before).toMatchObject({ value: 0.8333, n: 6 });
    expect(report.cost).toBeNull();
  });

  it('prices missed, needless and late handoffs, and leaves out what has no label', () => {
    const comparison = new PolicyComparison('needed', costs, 0);
    comparison.add(talk('missed', true), NOTHING, handover(3, 'upset'));
    comparison.add(talk('needless', false), handover(1, 'fraud'), NOTHING);
    comparison.add(talk('late', true), handover(2, 'upset'), handover(5, 'upset'));
    comparison.add(talk('calm', false), NOTHING, NOTHING);
    comparison.add(talk('unlabelled'), NOTHING, handover(1, 'upset'));
    const { cost } = comparison.report();
    expect(cost).toMatchObject({ currency: 'EUR', labelled: 4 });
    expect(cost?.before?.value).toBe((10 + 9 + 0 + 0) / 4);
    expect(cost?.after?.value).toBe((0 + 0 + 3 + 0) / 4);
    expect(cost?.difference?.value).toBe((3 - 19) / 4);
  });
});

describe('what was recorded', () => {
  const turns: Conversation['turns'] = [
    { speaker: 'customer', text: 'Where is it?' },
    { speaker: 'ai', text: 'On its way.' },
    { speaker: 'customer', text: 'Since Monday!' },
    { speaker: 'human', text: 'Kim here.' },
    { speaker: 'customer', text: 'Finally.' }
  ];

  it('is a handoff at the last customer turn before the first words of a human', () => {
    const { verdict, because } = recordedEnding({ id: 'c', turns });
    expect(verdict).toMatchObject({ escalated: true, turn: 2, reason: null });
    expect(because).toEqual([]);
  });

  it('is none where only the AI answered', () => {
    const { verdict } = recordedEnding({ id: 'c', turns: turns.slice(0, 3) });
    expect(verdict).toMatchObject({ escalated: false, turn: null });
  });

  it('changes no reason, because none was recorded', () => {
    const comparison = new PolicyComparison(null, costs, 1);
    comparison.add({ id: 'c', turns }, recordedEnding({ id: 'c', turns }), handover(2, 'legal'));
    expect(Object.values(comparison.report().changes)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a costs file', () => {
  it('is read as it is when it is whole', () => {
    expect(readCosts(costs)).toEqual(costs);
    expect(readCosts(ASSUMED_COSTS)).toEqual(ASSUMED_COSTS);
  });

  it('is refused with every wrong value by its place', () => {
    expect(
      readCosts({ currency: '', missed: { legl: 3, default: -1 }, needless: [], lateTurn: '1' })
    ).toMatchObject([
      { path: 'currency' },
      { path: 'missed.legl' },
      { path: 'missed.default' },
      { path: 'needless' },
      { path: 'lateTurn' }
    ]);
    expect(readCosts([])).toMatchObject([{ path: '(file)' }]);
  });
});
