/** Named settings with their shipped values. Admins change them in Setup without a deployment. */
import type { Setting } from '../src/policy/index.ts';

export const settings: readonly Setting[] = [
  {
    setting: 'handoff.enabled',
    value: 'true',
    description: 'false is the kill switch: then only a request for a person escalates.'
  },
  {
    setting: 'push.enabled',
    value: 'true',
    description: 'false: nothing is pushed to the console; it looks by itself instead.'
  },
  {
    setting: 'packet.register',
    value: 'formal',
    description: 'How the first sentence addresses customers: formal or informal.'
  },
  {
    setting: 'board.near.percent',
    value: '70',
    description: 'How near to a threshold an AI conversation is on the board, in percent of it.'
  },
  {
    setting: 'approval.answer.approvers',
    value: 'Handoff_Supervisors',
    description: 'Stem whose people look at held answers.'
  },
  {
    setting: 'approval.answer.minutes',
    value: '10',
    description: 'Minutes until an answer nobody looked at is no longer held.'
  },
  {
    setting: 'notification.type',
    value: 'Handoff_Alert',
    description: 'Developer name of the custom notification type.'
  },
  {
    setting: 'notification.mostPerHour',
    value: '30',
    description: 'Most notifications of one code in an hour; more would be noise.'
  },
  {
    setting: 'notification.notifiers',
    value: '',
    description: 'Apex classes that pass notifications on, such as to Slack, each between bars.'
  },
  {
    setting: 'summary.writer',
    value: '',
    description:
      'Your Apex class that implements HandoffSummaryWriter, such as HandoffPromptSummary; blank: rules.'
  },
  {
    setting: 'answer.source',
    value: 'HandoffKnowledgeAnswers',
    description:
      'Apex class that implements HandoffAnswerSource; as shipped it reads published knowledge articles.'
  },
  {
    setting: 'identity.verifier',
    value: 'HandoffContactVerifier',
    description:
      'Apex class that implements HandoffIdentityVerifier; as shipped it compares e-mail addresses with contacts. Blank: nobody is verified.'
  },
  {
    setting: 'identity.valid.minutes',
    value: '30',
    description: 'Minutes a verified identity counts.'
  },
  {
    setting: 'transfer.watch.seconds',
    value: '60',
    description: 'Seconds until the watchdog looks at an offered transfer.'
  },
  {
    setting: 'transfer.mostWait.seconds',
    value: '1800',
    description:
      'Seconds after which somebody who still waits gets a call-back on record and keeps their place.'
  },
  {
    setting: 'clock.chores',
    value: '|HandoffStaleLegs|HandoffWatchDue|',
    description: 'Apex classes that implement HandoffChore and run every minute, each between bars.'
  },
  {
    setting: 'transfer.stale.seconds',
    value: '86400',
    description: 'Seconds after which a transfer nobody closed is closed.'
  },
  {
    setting: 'callback.minutes',
    value: '240',
    description: 'Minutes until the call-back that is promised when nobody can take it.'
  },
  {
    setting: 'queue.slip.notification',
    value: 'leadership',
    description: 'Code of the notification when work moves on or becomes a case.'
  },
  {
    setting: 'handBack.most',
    value: '1',
    description: 'Times one conversation may be handed back to the AI.'
  },
  {
    setting: 'opportunity.destinations',
    value: '|Handoff_Sales|',
    description: 'Stems whose handoffs get an opportunity, whatever their reason.'
  },
  {
    setting: 'opportunity.stage',
    value: 'Qualification',
    description: 'Stage a prepared opportunity starts in.'
  },
  {
    setting: 'opportunity.closeDays',
    value: '90',
    description: 'Days until the close date a prepared opportunity starts with.'
  },
  {
    setting: 'waiting.voices',
    value: '|HandoffMessagingVoice|',
    description: 'Apex classes that reach a waiting customer, each between bars.'
  },
  {
    setting: 'waiting.component',
    value: '',
    description: 'API name of the messaging component that carries updates; blank: none are sent.'
  },
  {
    setting: 'waiting.seconds',
    value: '120',
    description: 'Seconds after which a waiting customer hears again that nothing is lost.'
  },
  {
    setting: 'waiting.updates',
    value: '|callBackWhileWaiting|stillWaiting|transferAccepted|unrouted|',
    description: 'Updates that are sent; take out what the channel says by itself.'
  },
  {
    setting: 'retention.open.hours',
    value: '2160',
    description: 'Hours without a change until a handoff nobody closed counts as closed.'
  },
  {
    setting: 'retention.secrets.hours',
    value: '12',
    description: 'Hours after the close until revealable values are deleted.'
  },
  {
    setting: 'retention.watching.hours',
    value: '24',
    description: 'Hours until a conversation that never escalated is deleted.'
  },
  {
    setting: 'retention.turns.hours',
    value: '2160',
    description: 'Hours until the turns of a closed handoff are deleted.'
  },
  {
    setting: 'retention.handoffs.hours',
    value: '8760',
    description: 'Hours until a closed handoff is deleted.'
  },
  {
    setting: 'retention.events.hours',
    value: '26280',
    description: 'Hours until audit events are deleted.'
  },
  {
    setting: 'crm.account.tier',
    value: '',
    description: 'Field of Account with the customer tier; blank: unknown.'
  },
  {
    setting: 'crm.account.strategic',
    value: '',
    description: 'Checkbox of Account that marks strategic accounts; blank: none is.'
  },
  {
    setting: 'crm.account.health',
    value: '',
    description: 'Field of Account with its health; blank: unknown.'
  },
  {
    setting: 'crm.account.journeyStage',
    value: '',
    description: 'Field of Account with the journey stage; blank: unknown.'
  },
  {
    setting: 'crm.account.contractValue',
    value: '',
    description: 'Field of Account with the yearly contract value; blank: unknown.'
  },
  {
    setting: 'crm.account.lifetimeValue',
    value: '',
    description: 'Field of Account with the lifetime value; blank: unknown.'
  },
  {
    setting: 'crm.contact.executive',
    value: '',
    description: 'Checkbox of Contact that marks executives; blank: none is.'
  },
  {
    setting: 'crm.repeatContact.days',
    value: '30',
    description: 'Days in which earlier contacts count as repeated.'
  }
];
