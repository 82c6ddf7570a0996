/** The mistakes people make most: misspelt names, rules out of order, chains without an end. */
import { policy as shipped } from '../../../policy/index.ts';
import { message, newRule, place, rule, type Draft, type Mistake } from './mistake.ts';

export const commonMistakes: readonly Mistake[] = [
  [
    'a misspelt signal',
    (policy) => (policy.rules[0].when = { signal: 'regualted' }),
    'policy/rules.ts',
    'rules[0].when.signal',
    /no signal "regualted"/,
    /Did you mean "regulated"/
  ],
  [
    'a misspelt property',
    (policy) => (policy.destinations[1].overFlow = 'Handoff_Service'),
    'policy/destinations.ts',
    'destinations[1].overFlow',
    /no property "overFlow"/,
    /Did you mean "overflow"/
  ],
  [
    'a missing property',
    (policy) => delete policy.thresholds[0].rationale,
    'policy/thresholds.ts',
    'thresholds[0]',
    /"rationale" is missing/,
    /Add rationale/
  ],
  [
    'a text fact asked like a set',
    (policy) => (policy.rules[0].when = { fact: 'topic', has: 'x' }),
    'policy/rules.ts',
    'rules[0].when',
    /topic is a text/,
    /fact: 'topic', is/
  ],
  [
    'a value a fact never has',
    (policy) => (policy.rules[0].when = { fact: 'identity', is: 'verfied' }),
    'policy/rules.ts',
    'rules[0].when.is',
    /no value of identity "verfied"/,
    /Did you mean "verified"/
  ],
  [
    'an unknown action',
    (policy) => (policy.rules[0].then.action = 'escalte'),
    'policy/rules.ts',
    'rules[0].then.action',
    /no action "escalte"/,
    /escalate/
  ],
  [
    'an unknown destination',
    (policy) => (policy.rules[0].then.destination = 'Handoff_Certifed'),
    'policy/rules.ts',
    'rules[0] "RegulatedMatter".then.destination',
    /no destination "Handoff_Certifed"/,
    /Handoff_Certified/
  ],
  [
    'an unknown message',
    (policy) => (policy.destinations[0].announce = 'handoffAnounce'),
    'policy/destinations.ts',
    'destinations[0] "Handoff_Service".announce',
    /no message/,
    /handoffAnnounce/
  ],
  [
    'an unreachable rule',
    (policy) => policy.rules.push(newRule({ action: 'continue' })),
    'policy/rules.ts',
    `rules[${String(shipped.rules.length)}] "NewRule".when`,
    /never reached: Upset holds first/,
    /before Upset/
  ],
  [
    'a rule that can never hold',
    (policy) =>
      policy.rules.push(
        newRule(
          { action: 'continue' },
          {
            all: [
              { fact: 'approvalState', is: 'none' },
              { not: { fact: 'approvalState', is: ['none', 'pending'] } }
            ]
          }
        )
      ),
    'policy/rules.ts',
    `rules[${String(shipped.rules.length)}] "NewRule".when`,
    /can never hold/,
    /Mend/
  ],
  [
    'a rule that weakens an explicit request',
    (policy) =>
      policy.rules.unshift(newRule({ action: 'continue' }, { fact: 'channel', is: 'voice' })),
    'policy/rules.ts',
    'rules[0] "NewRule".then',
    /explicitRequest crosses, this rule may answer "continue"/,
    /after the rule for explicitRequest/
  ],
  [
    'a question before a legal matter',
    (policy) => delete policy.rules[rule('LegalThreat')].then.preset,
    'policy/rules.ts',
    `rules[${String(rule('LegalThreat'))}] "LegalThreat".then`,
    /legal crosses nothing may be asked/,
    /preset immediate/
  ],
  [
    'a regulated matter without certification',
    (policy) =>
      policy.rules.unshift(
        newRule(
          {
            action: 'escalate',
            reason: 'upset',
            destination: 'Handoff_Senior_Care',
            preset: 'immediate'
          },
          { signal: 'tone' }
        )
      ),
    'policy/rules.ts',
    'rules[0] "NewRule".then',
    /Handoff_Senior_Care, which requires no certification/,
    /certification/
  ],
  [
    'no rule for fraud',
    (policy) => policy.rules.splice(rule('FraudSuspected'), 1),
    'policy/rules.ts',
    'rules',
    /No rule escalates whenever fraud crosses/,
    /signal: 'fraud'/
  ],
  [
    'a request for a person that the kill switch stops',
    (policy) => delete policy.rules[rule('AsksForPerson')].evenWhenOff,
    'policy/rules.ts',
    'rules',
    /explicitRequest crosses while the kill switch is on/,
    /Add a rule/
  ],
  [
    'a protected signal switched off',
    (policy) => (policy.signals[0].active = false),
    'policy/signals.ts',
    'signals[0] "explicitRequest".active',
    /switched off/,
    /true/
  ],
  [
    'a destination without overflow',
    (policy) => delete policy.destinations[place('Handoff_Billing')].overflow,
    'policy/destinations.ts',
    `destinations[${String(place('Handoff_Billing'))}] "Handoff_Billing"`,
    /wait for nothing/,
    /Handoff_Service/
  ],
  [
    'restricted work that overflows to anybody',
    (policy) => (policy.destinations[place('Handoff_Fraud')].overflow = 'Handoff_Service'),
    'policy/destinations.ts',
    `destinations[${String(place('Handoff_Fraud'))}] "Handoff_Fraud".overflow`,
    /need not hold Handoff_Fraud_Matters/,
    /call-back from its own people/
  ],
  [
    'a certification without a permission that keeps the packet closed',
    (policy) => delete policy.destinations[place('Handoff_Certified')].permission,
    'policy/destinations.ts',
    `destinations[${String(place('Handoff_Certified'))}] "Handoff_Certified".permission`,
    /nothing keeps its packet closed/,
    /custom permission/
  ],
  [
    'a place outside the org without a team that takes over',
    (policy) => delete policy.destinations[place('Handoff_Partner_Desk')].overflow,
    'policy/destinations.ts',
    `destinations[${String(place('Handoff_Partner_Desk'))}] "Handoff_Partner_Desk".overflow`,
    /No routing type sends work out of the org/,
    /Name the team/
  ],
  [
    'overflows in a circle',
    (policy) => (policy.destinations[place('Handoff_Senior_Care')].overflow = 'Handoff_Priority'),
    'policy/destinations.ts',
    `destinations[${String(place('Handoff_Senior_Care'))}] "Handoff_Senior_Care".overflow`,
    /circle: Handoff_Senior_Care → Handoff_Priority → Handoff_Senior_Care/,
    /Handoff_Service/
  ],
  [
    'a chain that is too long',
    (policy) => {
      policy.destinations[place('Handoff_Senior_Care')].overflow = 'Handoff_Billing';
      policy.destinations[place('Handoff_Billing')].overflow = 'Handoff_Technical';
    },
    'policy/destinations.ts',
    `destinations[${String(place('Handoff_Priority'))}] "Handoff_Priority".overflow`,
    /more than 3 hops/,
    /earlier/
  ],
  [
    'a limited fallback',
    (policy) => (policy.destinations[0].waitLimitSeconds = 600),
    'policy/destinations.ts',
    'destinations[0] "Handoff_Service".waitLimitSeconds',
    /may not be limited/,
    /Remove/
  ],
  [
    'a strict prerequisite without exit',
    (policy) => delete policy.prerequisites.at(-1).exit,
    'policy/prerequisites.ts',
    'prerequisites[5] "partnerConsent"',
    /would trap the customer/,
    /askOnce/
  ],
  [
    'a missing translation',
    (policy) => delete policy.messages[message('handoffAnnounce')].words.ja,
    'policy/messages',
    `messages[${String(message('handoffAnnounce'))}] "handoffAnnounce".words`,
    /missing in ja/,
    /Translate/
  ],
  [
    'a forgotten placeholder',
    (policy) => (policy.messages[message('waitMinutes')].words.de = 'Es dauert nicht lange.'),
    'policy/messages',
    `messages[${String(message('waitMinutes'))}] "waitMinutes".words.de`,
    /fills in "\{minutes\}"/,
    /same words in braces/
  ],
  [
    'contradictory cut-offs',
    (policy) => (policy.thresholds.find((each: Draft) => each.measure === 'review').value = 0.3),
    'policy/thresholds.ts',
    `thresholds[${String(shipped.thresholds.findIndex(({ measure }) => measure === 'review'))}] "lowConfidence review".value`,
    /handed over \(0.5\) before they are reviewed \(0.3\)/,
    /higher/
  ],
  [
    'two thresholds for one place',
    (policy) => policy.thresholds.push({ ...policy.thresholds[1], value: 0.9 }),
    'policy/thresholds.ts',
    `thresholds[${String(shipped.thresholds.length)}] "tone score"`,
    /for the same place/,
    /Keep one/
  ],
  [
    'a channel where a request is harder to notice',
    (policy) =>
      policy.thresholds.push({
        ...policy.thresholds[0],
        scope: 'channel',
        scopeValue: 'voice',
        value: 0.99
      }),
    'policy/thresholds.ts',
    `thresholds[${String(shipped.thresholds.length)}] "explicitRequest score".value`,
    /explicitRequest harder to notice/,
    /at most 0.7/
  ],
  [
    'an unquoted keyword',
    (policy) =>
      (policy.topics[0].instructions = ['Use Escalation when the customer gave an email.']),
    'policy/topics',
    'topics[0] "Handoff_Account_Verification".instructions',
    /not in quotes/,
    /'Escalation'/
  ],
  [
    'a dispatcher with two instructions',
    (policy) =>
      policy.topics
        .find((each: Draft) => each.escalation === 'smart')
        .instructions.push('And be polite.'),
    'policy/topics',
    `topics[${String(shipped.topics.findIndex(({ escalation }) => escalation === 'smart'))}] "Handoff_Smart_Routing".instructions`,
    /has 2 instructions/,
    /exactly one/
  ],
  [
    'a held action nobody decides on',
    (policy) => (policy.approvals = policy.approvals.slice(1)),
    'policy/rules.ts',
    `rules[${String(rule('HoldForApproval'))}] "HoldForApproval".when`,
    /Nobody decides on "refund"/,
    /approval/
  ],
  [
    'two rules of one name',
    (policy) => (policy.rules[1].name = 'RegulatedMatter'),
    'policy/rules.ts',
    'rules[1] "RegulatedMatter".name',
    /has this name already/,
    /name of its own/
  ],
  [
    'a part that is not there',
    (policy) => delete policy.intents,
    'policy/destinations.ts',
    'intents',
    /missing/,
    /Add intents/
  ]
];
