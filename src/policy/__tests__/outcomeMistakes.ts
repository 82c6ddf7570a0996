/** Mistakes in outcomes, approvals, notifications, topics and words. */
import { policy as shipped } from '../../../policy/index.ts';
import { message, rule, topic, type Draft, type Mistake } from './mistake.ts';

const at = (part: string, index: number, name: string, rest = ''): string =>
  `${part}[${String(index)}] "${name}"${rest}`;
const inTopic = (name: string, rest = ''): string => at('topics', topic(name), name, rest);
const inRule = (name: string, rest = ''): string => at('rules', rule(name), name, rest);

const TOPICS = 'policy/topics';
const APPROVALS = 'policy/approvals.ts';
const RULES = 'policy/rules.ts';
const WORDS = 'policy/messages';

const outcome = (name: string, changes: object) => (policy: Draft) =>
  Object.assign(policy.rules[rule(name)].then, changes);
const aTopic = (name: string, changes: object) => (policy: Draft) =>
  Object.assign(policy.topics[topic(name)], changes);

export const outcomeMistakes: readonly Mistake[] = [
  [
    'two languages alike',
    (policy) => policy.languages.push('en'),
    'policy/messages/index.ts',
    `languages[${String(shipped.languages.length)}] "en"`,
    /has this language already/,
    /own language/
  ],
  [
    'approvers who do not exist',
    (policy) => (policy.approvals[0].approvers = 'Handoff_Supervisor'),
    APPROVALS,
    'approvals[0] "refund".approvers',
    /no destination/,
    /Handoff_Supervisors/
  ],
  [
    'an approval nobody hears of',
    (policy) => (policy.approvals[0].notification = 'approver'),
    APPROVALS,
    'approvals[0] "refund".notification',
    /no notification/,
    /approvers/
  ],
  [
    'a notification to nobody',
    (policy) => (policy.notifications[0].recipients = 'Handoff_Nobody'),
    APPROVALS,
    at('notifications', 0, shipped.notifications[0].code, '.recipients'),
    /no destination "Handoff_Nobody"/,
    /Use one of/
  ],
  [
    'a notification without words',
    (policy) => (policy.notifications[0].message = 'nothing'),
    APPROVALS,
    at('notifications', 0, shipped.notifications[0].code, '.message'),
    /no message "nothing"/,
    /Use one of/
  ],
  [
    'an outcome without words',
    outcome('HoldForApproval', { message: 'holdActon' }),
    RULES,
    inRule('HoldForApproval', '.then.message'),
    /no message/,
    /holdAction/
  ],
  [
    'an outcome nobody hears of',
    outcome('HoldForApproval', { notification: 'approver' }),
    RULES,
    inRule('HoldForApproval', '.then.notification'),
    /no notification/,
    /approvers/
  ],
  [
    'a question without a prerequisite',
    (policy) => (policy.rules.at(-1).then = { action: 'collect', ask: 'emial', reason: 'upset' }),
    RULES,
    at('rules', shipped.rules.length - 1, shipped.rules.at(-1)?.name ?? '', '.then.ask'),
    /no prerequisite "emial"/,
    /email/
  ],
  [
    'an intent that chooses among none',
    (policy) => {
      policy.intents = [];
      policy.rules[rule('AsksForPerson')].then.destination = {
        byIntent: true,
        otherwise: 'Handoff_Service'
      };
    },
    RULES,
    inRule('AsksForPerson', '.then.destination'),
    /No intent is defined/,
    /add intents/
  ],
  [
    'words for a destination that is not known yet',
    outcome('AsksForPerson', {
      destination: { byIntent: true, otherwise: 'Handoff_Service' },
      message: 'handoffAnnounce'
    }),
    RULES,
    inRule('AsksForPerson', '.then.message'),
    /the destination its words/,
    /Leave message out/
  ],
  [
    'an action held without saying which',
    (policy) => (policy.rules[rule('HoldForApproval')].when = { fact: 'handedBack', is: true }),
    RULES,
    inRule('HoldForApproval', '.when'),
    /without saying which/,
    /requestedAction/
  ],
  [
    'a request asked more than once',
    outcome('AsksForPerson', { preset: 'strictWithExit' }),
    RULES,
    inRule('AsksForPerson', '.then'),
    /asks more than once/,
    /askOnce/
  ],
  [
    'a reserved rule name',
    (policy) => (policy.rules.at(-1).name = 'Default'),
    RULES,
    at('rules', shipped.rules.length - 1, 'Default', '.name'),
    /reserved/,
    /another name/
  ],
  [
    'a rule about an unknown topic',
    (policy) => (policy.rules.at(-1).when = { fact: 'topic', is: 'Handoff_Passwords' }),
    RULES,
    at('rules', shipped.rules.length - 1, shipped.rules.at(-1)?.name ?? '', '.when'),
    /no topic "Handoff_Passwords"/,
    /Use one of|Did you mean/
  ],
  [
    'a rule about an unknown intent',
    (policy) => (policy.rules.at(-1).when = { fact: 'intent', is: 'biling' }),
    RULES,
    at('rules', shipped.rules.length - 1, shipped.rules.at(-1)?.name ?? '', '.when'),
    /no intent "biling"/,
    /billing/
  ],
  [
    'a keyword in a topic that cannot escalate',
    aTopic('Handoff_Password_Reset', { escalation: undefined }),
    TOPICS,
    inTopic('Handoff_Password_Reset', '.instructions'),
    /cannot escalate/,
    /Add escalation/
  ],
  [
    'instructions nobody reads',
    aTopic('Handoff_Password_Reset', { escalation: 'default' }),
    TOPICS,
    inTopic('Handoff_Password_Reset', '.instructions'),
    /never reads instructions/,
    /dynamic/
  ],
  [
    'a topic that never says when',
    aTopic('Handoff_Password_Reset', { instructions: ['Be polite.'] }),
    TOPICS,
    inTopic('Handoff_Password_Reset', '.instructions'),
    /says when to escalate/,
    /'Escalation'/
  ],
  [
    'a dispatcher with other words',
    aTopic('Handoff_Smart_Routing', { classification: 'Everything.' }),
    TOPICS,
    inTopic('Handoff_Smart_Routing', '.classification'),
    /another classification/,
    /Handle all escalations/
  ],
  [
    'an escalation that saves nothing',
    aTopic('Handoff_Password_Reset', { actions: [] }),
    TOPICS,
    inTopic('Handoff_Password_Reset', '.actions'),
    /without saving what was said/,
    /Handoff_Prepare_Handoff/
  ],
  [
    'an unknown action',
    (policy) => policy.topics[0].actions.push('Handoff_Recrod_Attempt'),
    TOPICS,
    inTopic(shipped.topics[0].name, `.actions[${String(shipped.topics[0].actions.length)}]`),
    /no agent action/,
    /Handoff_Record_Attempt/
  ],
  [
    'a topic the agent does not have',
    (policy) => (policy.agent.topics[0] = 'Handoff_Nothing'),
    'policy/agent.ts',
    'agent.topics[0]',
    /no topic "Handoff_Nothing"/,
    /Use one of/
  ],
  [
    'a signal no flag stands for',
    (policy) => policy.agent.assessment.flags.splice(1, 1),
    'policy/agent.ts',
    'agent.assessment.flags',
    /No flag stands for/,
    /Add it to the flag/
  ],
  [
    'a request for a person that depends on an action',
    (policy) => delete policy.agent.assessment.flags[0].handsOver,
    'policy/agent.ts',
    'agent.assessment.flags',
    /depend on an action/,
    /handsOver/
  ],
  [
    'an agent without words',
    (policy) => (policy.agent.escalationMessage = 'handoffAnounce'),
    'policy/agent.ts',
    'agent.escalationMessage',
    /no message/,
    /handoffAnnounce/
  ],
  [
    'words in a language of another policy',
    (policy) => (policy.messages[message('unrouted')].words.xx = 'x'),
    WORDS,
    at('messages', message('unrouted'), 'unrouted', '.words.xx'),
    /no language "xx"/,
    /Use one of/
  ],
  [
    'words the product needs and nobody wrote',
    (policy) => policy.messages.splice(message('unrouted'), 1),
    WORDS,
    'messages',
    /"unrouted" is missing/,
    /code unrouted/
  ],
  [
    'a call-back without a time',
    (policy) => {
      for (const language of policy.languages)
        policy.messages[message('afterHours')].words[language] = 'Later.';
    },
    WORDS,
    at('messages', message('afterHours'), 'afterHours', '.words'),
    /does not say \{opensAt\}/,
    /filled in/
  ]
];
