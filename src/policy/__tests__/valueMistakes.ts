/** Mistakes in values: of another kind, out of range, contradicting each other. */
import { policy as shipped } from '../../../policy/index.ts';
import type { Draft, Mistake } from './mistake.ts';

const RULES = 'policy/rules.ts';
const THRESHOLDS = 'policy/thresholds.ts';
const SETTINGS = 'policy/settings.ts';

const end = shipped.thresholds.length;
const asks =
  (when: unknown) =>
  (policy: Draft): void => {
    policy.rules[0].when = when;
  };
const addThreshold =
  (changes: object) =>
  (policy: Draft): void => {
    policy.thresholds.push({ ...policy.thresholds[1], ...changes });
  };
const added = (name: string, rest = ''): string => `thresholds[${String(end)}] "${name}"${rest}`;
const setting = (name: string, value: unknown) => (policy: Draft) =>
  policy.settings.push({ setting: name, value, description: 'Ours.' });
const addedSetting = (name: string, rest = ''): string =>
  `settings[${String(shipped.settings.length)}] "${name}"${rest}`;

export const valueMistakes: readonly Mistake[] = [
  [
    'a watched signal that nothing can cross',
    (policy) => {
      policy.thresholds = policy.thresholds.filter(
        (each: { readonly signal: string }) => each.signal !== 'explicitRequest'
      );
    },
    'policy/signals.ts',
    'signals[0] "explicitRequest"',
    /no threshold for the whole org/,
    /Add one with the scope org/
  ],
  [
    'a fact that is not there',
    asks({ fact: 'wether', is: 'good' }),
    RULES,
    'rules[0].when.fact',
    /no fact "wether"/,
    /Use one of|Did you mean/
  ],
  [
    'a set asked like a text',
    asks({ fact: 'consents', is: 'x' }),
    RULES,
    'rules[0].when',
    /consents is a set/,
    /has/
  ],
  [
    'a set asked for two codes at once',
    asks({ fact: 'consents', has: 'a|b' }),
    RULES,
    'rules[0].when.has',
    /not a code without spaces and bars/,
    /Write a code/
  ],
  [
    'a flag asked for a text',
    asks({ fact: 'handedBack', is: 'yes' }),
    RULES,
    'rules[0].when.is',
    /It is a string/,
    /true or false/
  ],
  [
    'signals asked like a set',
    asks({ fact: 'crossedSignals', has: 'tone' }),
    RULES,
    'rules[0].when',
    /form of their own/,
    /signal/
  ],
  [
    'a condition that is none',
    asks('tone'),
    RULES,
    'rules[0].when',
    /not a condition/,
    /signal \| fact/
  ],
  [
    'a condition of unknown form',
    asks({ signl: 'tone' }),
    RULES,
    'rules[0].when',
    /cannot be made of signl/,
    /Write one of/
  ],
  [
    'a condition of two forms',
    asks({ signal: 'tone', not: { signal: 'tone' } }),
    RULES,
    'rules[0].when',
    /one form, not signal, not/,
    /Write one of/
  ],
  [
    'something beside a condition',
    asks({ signal: 'tone', because: 'x' }),
    RULES,
    'rules[0].when',
    /"because" does not belong here/,
    /Keep only signal/
  ],
  [
    'a list where a name belongs',
    (policy) => (policy.rules[0].name = ['A']),
    RULES,
    'rules[0].name',
    /a list, not text/,
    /in quotes/
  ],
  [
    'a blank description',
    (policy) => (policy.rules[0].description = ' '),
    RULES,
    'rules[0].description',
    /blank/,
    /leave the property out/
  ],
  [
    'a description that is too long',
    (policy) => (policy.rules[0].description = 'x'.repeat(256)),
    RULES,
    'rules[0].description',
    /256 characters; 255 fit/,
    /Shorten/
  ],
  [
    'a name with a space',
    (policy) => (policy.rules[0].name = 'Regulated matter'),
    RULES,
    'rules[0].name',
    /is not a name of letters/,
    /FraudSuspected/
  ],
  [
    'a number in quotes',
    (policy) => (policy.destinations[0].targetSeconds = '60'),
    'policy/destinations.ts',
    'destinations[0].targetSeconds',
    /a string, not a number/,
    /Write a number/
  ],
  [
    'half a second',
    (policy) => (policy.destinations[0].targetSeconds = 0.5),
    'policy/destinations.ts',
    'destinations[0].targetSeconds',
    /0.5 is out of range/,
    /whole number, 1 to 86400/
  ],
  [
    'a code that is a number',
    (policy) => (policy.destinations[0].priority = 1),
    'policy/destinations.ts',
    'destinations[0].priority',
    /It is a number/,
    /Use one of critical/
  ],
  [
    'a name where a list belongs',
    (policy) => (policy.destinations[0].channels = 'voice'),
    'policy/destinations.ts',
    'destinations[0].channels',
    /a string, not a list/,
    /\[ … \]/
  ],
  [
    'an empty list',
    (policy) => (policy.destinations[0].channels = []),
    'policy/destinations.ts',
    'destinations[0].channels',
    /list is empty/,
    /at least one/
  ],
  [
    'a text where an object belongs',
    (policy) => (policy.rules[0] = 'rule'),
    RULES,
    'rules[0]',
    /a string, not an object/,
    /\{ … \}/
  ],
  [
    'words that are one text',
    (policy) => (policy.messages[0].words = 'Hello'),
    'policy/messages',
    'messages[0].words',
    /a string, not an object/,
    /\{ … \}/
  ],
  [
    'phrases that are not there',
    (policy) => delete policy.phrases,
    'policy/phrases',
    'phrases',
    /missing/,
    /Add phrases/
  ],
  [
    'an org default for something',
    addThreshold({ scope: 'org', scopeValue: 'x', currency: 'EUR' }),
    THRESHOLDS,
    added('tone score', '.scopeValue'),
    /refers to nothing/,
    /Remove scopeValue/
  ],
  [
    'a topic threshold for no topic',
    addThreshold({ scope: 'topic' }),
    THRESHOLDS,
    added('tone score', '.scopeValue'),
    /Which topic/,
    /Add scopeValue/
  ],
  [
    'a threshold for an unknown channel',
    addThreshold({ scope: 'channel', scopeValue: 'fax' }),
    THRESHOLDS,
    added('tone score', '.scopeValue'),
    /no channel "fax"/,
    /Use one of/
  ],
  [
    'a score above one',
    addThreshold({ scope: 'channel', scopeValue: 'voice', value: 75 }),
    THRESHOLDS,
    added('tone score', '.value'),
    /75 is not a score/,
    /at most 1/
  ],
  [
    'half a failure',
    addThreshold({ measure: 'count', value: 1.5 }),
    THRESHOLDS,
    added('tone count', '.value'),
    /1.5 is not a count/,
    /whole number/
  ],
  [
    'a shift of nothing',
    addThreshold({ measure: 'shift', value: -0.1 }),
    THRESHOLDS,
    added('tone shift'),
    /belongs to a journey stage/,
    /Add journeyStage/
  ],
  [
    'a stage in which fraud is harder to notice',
    addThreshold({ signal: 'fraud', measure: 'shift', value: 0.1, journeyStage: 'onboarding' }),
    THRESHOLDS,
    added('fraud shift', '.value'),
    /fraud harder to notice/,
    /0 or less/
  ],
  [
    'an amount of no currency',
    addThreshold({ signal: 'policyBoundary', measure: 'amount', value: 5, currency: undefined }),
    THRESHOLDS,
    added('policyBoundary amount'),
    /without a currency/,
    /Add currency/
  ],
  [
    'a setting that is a number',
    setting('our.setting', 5),
    SETTINGS,
    addedSetting('our.setting', '.value'),
    /a text of at most 255/,
    /in quotes/
  ],
  [
    'a setting the compiler writes',
    setting('policy.version', 'x'),
    SETTINGS,
    addedSetting('policy.version'),
    /writes this setting itself/,
    /another name/
  ]
];
