/**
 * The rules, in order: the first one that holds decides. Safety comes first, then the wish for a
 * person, then what needs approval, then everything that speaks for a person all the same.
 */
import type { Condition, Rule } from '../src/policy/index.ts';

const valued: Condition = {
  any: [
    { signal: 'customerValue' },
    { fact: 'strategicAccount', is: true },
    { fact: 'executiveContact', is: true }
  ]
};

const inTrouble: Condition = {
  any: [
    { signal: 'tone' },
    { signal: 'repeatedFailure' },
    { signal: 'lowConfidence' },
    { signal: 'complexity' },
    { signal: 'repeatContact' },
    { signal: 'closure' },
    { signal: 'systemBoundary' }
  ]
};

/** After a hand-back only a new request counts, not the one a human has already answered. */
const asksForPerson: Condition = {
  any: [
    { signal: 'explicitRequest' },
    {
      all: [
        { fact: 'requestedBefore', is: true },
        { fact: 'handedBack', is: false }
      ]
    }
  ]
};

const approvable = ['refund', 'discount', 'contractChange', 'wireTransfer'] as const;

export const rules: readonly Rule[] = [
  {
    name: 'RegulatedMatter',
    description:
      'Health, coverage, loan or advice matters: the AI stops and a licensed person takes over.',
    when: { any: [{ signal: 'regulated' }, { fact: 'regulatedLock', is: true }] },
    then: {
      action: 'escalate',
      reason: 'regulated',
      destination: 'Handoff_Certified',
      preset: 'immediate'
    }
  },
  {
    name: 'SuspiciousTransfer',
    description: 'A transfer with signs of fraud stays held while a compliance officer calls.',
    when: { all: [{ signal: 'fraud' }, { fact: 'requestedAction', is: 'wireTransfer' }] },
    then: {
      action: 'escalate',
      reason: 'fraud',
      destination: 'Handoff_Compliance',
      preset: 'immediate'
    }
  },
  {
    name: 'LifeEvent',
    description: 'A death, danger, illness, hardship or pressure: a person speaks now, not the AI.',
    when: { signal: 'lifeEvent' },
    then: {
      action: 'escalate',
      reason: 'lifeEvent',
      destination: 'Handoff_Senior_Care',
      preset: 'immediate'
    }
  },
  {
    name: 'FraudSuspected',
    description: 'Fraud or account takeover: every minute counts.',
    when: { signal: 'fraud' },
    then: {
      action: 'escalate',
      reason: 'fraud',
      destination: 'Handoff_Fraud',
      preset: 'immediate'
    }
  },
  {
    name: 'LegalThreat',
    description: 'A lawyer, a regulator or a formal complaint is mentioned.',
    when: { signal: 'legal' },
    then: {
      action: 'escalate',
      reason: 'legal',
      destination: 'Handoff_Legal',
      preset: 'immediate'
    }
  },
  {
    name: 'NeedsAssistance',
    description: 'Captions, sign language or read-aloud: the assisted team has them.',
    when: { signal: 'accessibility' },
    then: {
      action: 'escalate',
      reason: 'accessibility',
      destination: 'Handoff_Assisted',
      preset: 'immediate'
    }
  },
  {
    name: 'AsksForTheSamePerson',
    description:
      'Handed back by a colleague and asking again: the same colleague knows the matter.',
    when: { all: [{ signal: 'explicitRequest' }, { fact: 'handedBack', is: true }] },
    then: {
      action: 'escalate',
      reason: 'askedForPerson',
      destination: 'Handoff_Previous_Colleague',
      preset: 'immediate'
    }
  },
  {
    name: 'ValuedCustomerAsksForPerson',
    description: 'A priority customer who asks for a person reaches the dedicated team.',
    when: { all: [asksForPerson, valued] },
    then: { action: 'escalate', reason: 'askedForPerson', destination: 'Handoff_Priority' }
  },
  {
    name: 'AsksForPerson',
    description: 'Whoever asks for a person gets one; the matter decides which.',
    when: asksForPerson,
    then: {
      action: 'escalate',
      reason: 'askedForPerson',
      destination: { byIntent: true, otherwise: 'Handoff_Service' }
    },
    evenWhenOff: true
  },
  {
    name: 'SupervisorTakesOver',
    description: 'A supervisor chose Take over on the board; the customer notices no break.',
    when: { fact: 'takeOver', is: true },
    then: {
      action: 'escalate',
      reason: 'takenOver',
      destination: 'Handoff_Supervisors',
      preset: 'immediate'
    }
  },
  {
    name: 'SpeaksAnotherLanguage',
    description: 'The AI does not speak the language well enough.',
    when: { signal: 'language' },
    then: { action: 'escalate', reason: 'language', destination: 'Handoff_Languages' }
  },
  {
    name: 'ApprovalDeclined',
    description: 'A supervisor said no: a person explains it.',
    when: { fact: 'approvalState', is: ['declined', 'expired'] },
    then: {
      action: 'escalate',
      reason: 'needsApproval',
      destination: { byIntent: true, otherwise: 'Handoff_Billing' }
    }
  },
  {
    name: 'DealBeyondAuthority',
    description: 'Custom terms and prices belong to the account executive.',
    when: {
      all: [
        { signal: 'policyBoundary' },
        { any: [{ signal: 'revenue' }, { fact: 'intent', is: 'sales' }] }
      ]
    },
    then: { action: 'escalate', reason: 'aboveLimit', destination: 'Handoff_Sales' }
  },
  {
    name: 'HoldForApproval',
    description: 'Above the limit: the action waits for a supervisor, and so does the customer.',
    when: {
      all: [
        { signal: 'policyBoundary' },
        { fact: 'requestedAction', is: approvable },
        { fact: 'approvalState', is: 'none' }
      ]
    },
    then: {
      action: 'holdAction',
      reason: 'needsApproval',
      priority: 'high',
      message: 'holdAction',
      notification: 'approvers'
    }
  },
  {
    name: 'WaitingForApproval',
    description: 'The request is with a supervisor; the AI says so and goes on.',
    when: {
      all: [{ signal: 'policyBoundary' }, { fact: 'approvalState', is: ['pending', 'approved'] }]
    },
    then: { action: 'continue', message: 'approvalPending' }
  },
  {
    name: 'BeyondAuthority',
    description: 'A request the AI may not decide and nobody has to approve beforehand.',
    when: { signal: 'policyBoundary' },
    then: {
      action: 'escalate',
      reason: 'aboveLimit',
      destination: { byIntent: true, otherwise: 'Handoff_Billing' }
    }
  },
  {
    name: 'NotVerified',
    description: 'The check against the account database failed: a person may establish identity.',
    when: { signal: 'notVerified' },
    then: {
      action: 'escalate',
      reason: 'notVerified',
      destination: 'Handoff_Identity',
      preset: 'immediate'
    }
  },
  {
    name: 'ValuedCustomerLeaving',
    description: 'A priority customer wants to leave: leadership hears of it.',
    when: { all: [{ signal: 'closure' }, valued] },
    then: {
      action: 'escalate',
      reason: 'cancelling',
      destination: 'Handoff_Priority',
      priority: 'critical',
      preset: 'immediate'
    }
  },
  {
    name: 'ValuedCustomerInTrouble',
    description: 'Priority customers do not have to be upset twice.',
    when: { all: [valued, inTrouble] },
    then: {
      action: 'escalate',
      reason: 'customerValue',
      destination: 'Handoff_Priority',
      preset: 'immediate'
    }
  },
  {
    name: 'UpsetAgain',
    description: 'Upset, and not for the first time about this matter: senior care makes it right.',
    when: { all: [{ signal: 'tone' }, { signal: 'repeatContact' }] },
    then: {
      action: 'escalate',
      reason: 'repeatContact',
      destination: 'Handoff_Senior_Care',
      preset: 'immediate'
    }
  },
  {
    name: 'WantsToLeave',
    description: 'Cancelling or closing: retention understands why and may still help.',
    when: { signal: 'closure' },
    then: { action: 'escalate', reason: 'cancelling', destination: 'Handoff_Retention' }
  },
  {
    name: 'DisputedCharge',
    description: 'A charge is disputed: billing can correct it, the AI cannot.',
    when: { signal: 'billing' },
    then: { action: 'escalate', reason: 'billing', destination: 'Handoff_Billing' }
  },
  {
    name: 'Upset',
    description: 'Frustration, anger or distress beyond the threshold.',
    when: { signal: 'tone' },
    then: {
      action: 'escalate',
      reason: 'upset',
      destination: { byIntent: true, otherwise: 'Handoff_Senior_Care' },
      preset: 'immediate'
    }
  },
  {
    name: 'FailedRepeatedly',
    description: 'The AI did not understand or solve it as often as the topic allows.',
    when: { signal: 'repeatedFailure' },
    then: {
      action: 'escalate',
      reason: 'attemptsFailed',
      destination: { byIntent: true, otherwise: 'Handoff_Service' }
    }
  },
  {
    name: 'SystemRefused',
    description: 'A system refused, failed or took too long: people have other ways.',
    when: { signal: 'systemBoundary' },
    then: {
      action: 'escalate',
      reason: 'system',
      destination: { byIntent: true, otherwise: 'Handoff_Technical' }
    }
  },
  {
    name: 'CameBackAgain',
    description: 'Another contact about the same matter: it ends with a person.',
    when: { signal: 'repeatContact' },
    then: { action: 'escalate', reason: 'repeatContact', destination: 'Handoff_Senior_Care' }
  },
  {
    name: 'TooComplex',
    description: 'Several issues, systems or parties, or nothing in the knowledge base.',
    when: { signal: 'complexity' },
    then: {
      action: 'escalate',
      reason: 'complexity',
      destination: { byIntent: true, otherwise: 'Handoff_Technical' }
    }
  },
  {
    name: 'ReadyToBuy',
    description: 'A qualified lead, an upsell or a save: sales picks it up warm.',
    when: { signal: 'revenue' },
    then: { action: 'escalate', reason: 'sales', destination: 'Handoff_Sales' }
  },
  {
    name: 'NotSure',
    description: 'Confidence is below the lower cut-off.',
    when: { fact: 'confidenceBand', is: 'escalate' },
    then: {
      action: 'escalate',
      reason: 'lowConfidence',
      destination: { byIntent: true, otherwise: 'Handoff_Service' }
    }
  },
  {
    name: 'ExecutiveContact',
    description: 'Executives of valued accounts talk to their dedicated team.',
    when: { all: [{ signal: 'customerValue' }, { fact: 'executiveContact', is: true }] },
    then: { action: 'escalate', reason: 'customerValue', destination: 'Handoff_Priority' }
  },
  {
    name: 'ReviewTheAnswer',
    description: 'Confidence lies between the cut-offs: a supervisor looks at the answer first.',
    when: { fact: 'confidenceBand', is: 'review' },
    then: {
      action: 'holdAnswer',
      reason: 'lowConfidence',
      priority: 'normal',
      message: 'holdAnswer'
    }
  }
];
