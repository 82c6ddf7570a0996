/** Who decides on held actions, how long they have, and who is told about critical handoffs. */
import type { Approval, Notification } from '../src/policy/index.ts';

export const approvals: readonly Approval[] = [
  {
    requestedAction: 'refund',
    description: 'Refunds above the limit.',
    approvers: 'Handoff_Supervisors',
    expiresAfterMinutes: 240,
    notification: 'approvers'
  },
  {
    requestedAction: 'discount',
    description: 'Discounts above the limit.',
    approvers: 'Handoff_Supervisors',
    expiresAfterMinutes: 480,
    notification: 'approvers'
  },
  {
    requestedAction: 'contractChange',
    description: 'Changes to a running contract.',
    approvers: 'Handoff_Supervisors',
    expiresAfterMinutes: 1440,
    notification: 'approvers'
  },
  {
    requestedAction: 'wireTransfer',
    description: 'Transfers above the limit; an officer calls the customer before deciding.',
    approvers: 'Handoff_Compliance',
    expiresAfterMinutes: 60,
    notification: 'compliance'
  }
];

export const notifications: readonly Notification[] = [
  {
    code: 'approvers',
    description: 'Somebody has to decide about a held action.',
    recipients: 'Handoff_Supervisors',
    message: 'notifyApprovers',
    slack: true
  },
  {
    code: 'compliance',
    description: 'A risky transaction is held.',
    recipients: 'Handoff_Compliance',
    message: 'notifyCompliance',
    slack: true
  },
  {
    code: 'fraud',
    description: 'Suspected fraud or account takeover.',
    recipients: 'Handoff_Fraud',
    message: 'notifyFraud',
    slack: true
  },
  {
    code: 'legal',
    description: 'A legal threat or a regulator is mentioned.',
    recipients: 'Handoff_Legal',
    message: 'notifyLegal',
    slack: false
  },
  {
    code: 'leadership',
    description: 'A priority customer is in trouble or about to leave.',
    recipients: 'Handoff_Supervisors',
    accountOwner: true,
    message: 'notifyLeadership',
    slack: true
  },
  {
    code: 'accountTeam',
    description: 'An account executive is wanted.',
    recipients: 'Handoff_Sales',
    accountOwner: true,
    message: 'notifyAccountTeam',
    slack: true
  }
];
