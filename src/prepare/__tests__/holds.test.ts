/** What waits for somebody: the held action with its amount, and the disclosures to be read. */
import { LIMITS } from '../../shared/packetLimits.ts';
import { policy } from '../../../policy/index.ts';
import { toRecords } from '../../compile/records.ts';
import type { Decision } from '../../shared/decision.ts';
import { initialFacts } from '../../shared/facts.ts';
import { buildPacket } from '../index.ts';

const records = toRecords(policy);
const now = '2026-03-11T10:05:00.000Z';
const regulated: Decision = {
  action: 'escalate',
  reason: 'regulated',
  rule: 'RegulatedMatter',
  priority: 'high',
  destination: 'Handoff_Certified',
  missing: [],
  ask: null,
  customerMessage: '',
  trace: { policyVersion: 'v1', signals: [], facts: initialFacts(), path: [], wouldChange: [] }
};

describe('what is held', () => {
  const held = (text: string, over: object = {}) =>
    buildPacket({
      conversation: { id: 'c', turns: [{ speaker: 'customer', text }] },
      held: { requestedAction: 'wireTransfer', text, currency: 'USD', ...over },
      signals: [],
      records,
      now
    }).approvals[0];

  it('waits with its amount and the time its approvers have', () => {
    const approval = held('Wire 85,000 dollars, with 2 % of fees, not 40,000 dollars');
    expect(approval).toMatchObject({
      action: 'wireTransfer',
      amount: 85000,
      currency: 'USD',
      state: 'pending',
      requestedAt: now
    });
    expect(Date.parse(approval?.expiresAt ?? '') - Date.parse(now)).toBe(60 * 60_000);
  });

  it('takes the customer’s currency for a bare sum, and says when there is none', () => {
    expect(held('Send 85k today', { currency: 'CHF' })).toMatchObject({
      amount: 85000,
      currency: 'CHF'
    });
    expect(held('Send all of it', { requestedAction: 'gift' })).toMatchObject({
      amount: null,
      currency: '',
      expiresAt: null
    });
  });

  it('is nothing without a hold', () => {
    const packet = buildPacket({ conversation: { id: 'c', turns: [] }, signals: [], records, now });
    expect(packet.approvals).toEqual([]);
  });

  it('comes with the disclosures of the reason, in the customer’s language', () => {
    const packet = buildPacket({
      conversation: { id: 'c', language: 'de', turns: [{ speaker: 'customer', text: 'Hallo' }] },
      decision: regulated,
      signals: [],
      records,
      now
    });
    expect(packet.disclosures.map(({ code, status }) => `${code} ${status}`)).toEqual([
      'discloseRegulated toRead'
    ]);
    expect(packet.disclosures[0]?.text).toContain('geschützte');
  });
});

describe('what a buyer asks', () => {
  const facts = (reason: Decision['reason'], text: string): readonly string[] =>
    buildPacket({
      conversation: { id: 'c', turns: [{ speaker: 'customer', text }] },
      decision: { ...regulated, reason },
      signals: [],
      records,
      now
    }).facts.map(({ name, value }) => `${name}: ${value}`);
  const text = 'Does it connect to our warehouse? Really? Can I talk to a person about that?';

  it('is carried along as it was put, for sales only', () => {
    expect(facts('sales', text)).toEqual(['question: Does it connect to our warehouse?']);
    expect(facts('billing', text)).toEqual([]);
  });

  it('leaves room for the facts and never exceeds their limit', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `order ${20480 + index}`).join(', ');
    const found = facts('sales', `${ids}. ${text}`);
    expect(found.length).toBeLessThanOrEqual(LIMITS.facts);
    expect(found.join()).toContain('20491');
    expect(found.at(-1)).toContain('warehouse');
  });
});
