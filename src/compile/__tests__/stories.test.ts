import { compileFlow, MemoryOrg, readFlow, writeFlow } from '../../flow/index.ts';
import { initialFacts, writeSet, type Facts } from '../../shared/facts.ts';
import type { SignalCode } from '../../shared/reasons.ts';
import { policy } from '../../../policy/index.ts';
import { decideFlow } from '../flows/decide.ts';

const flow = compileFlow(readFlow(writeFlow(decideFlow(policy))), { actions: {} });

const decide = (signals: readonly SignalCode[], facts: Partial<Facts> = {}) =>
  flow.run({ ...initialFacts(), ...facts, crossedSignals: writeSet(signals) }, new MemoryOrg())
    .outputs;

describe('the stories the shipped policy is made for', () => {
  it('retail: upset at the fourth contact reaches senior care, with nothing asked', () => {
    expect(decide(['tone', 'repeatContact'], { topic: 'Handoff_Case_Management' })).toMatchObject({
      action: 'escalate',
      destination: 'Handoff_Senior_Care',
      reason: 'repeatContact',
      messageCode: 'handoffAnnounceSeniorCare'
    });
  });

  it('sales: custom terms beyond authority reach the account executive, who is notified', () => {
    expect(decide(['policyBoundary', 'revenue'])).toMatchObject({
      action: 'escalate',
      destination: 'Handoff_Sales',
      reason: 'aboveLimit',
      notification: 'accountTeam'
    });
  });

  it('healthcare: a billing dispute with health data goes to certified people only', () => {
    const facts = { channel: 'voice', regulatedLock: true };
    for (const signals of [['billing', 'regulated'], ['billing'], ['explicitRequest']] as const) {
      expect(decide(signals, facts)).toMatchObject({
        action: 'escalate',
        destination: 'Handoff_Certified',
        reason: 'regulated'
      });
    }
  });

  it('finance: a transfer above the limit is held and approved by people', () => {
    const facts = { channel: 'voice', requestedAction: 'wireTransfer' };
    expect(decide(['policyBoundary'], facts)).toMatchObject({
      action: 'holdAction',
      reason: 'needsApproval',
      notification: 'approvers'
    });
    expect(decide(['policyBoundary', 'fraud'], facts)).toMatchObject({
      action: 'escalate',
      destination: 'Handoff_Compliance',
      priority: 'critical',
      notification: 'compliance'
    });
  });
});
