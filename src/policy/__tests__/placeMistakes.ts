/** Mistakes in destinations and prerequisites. */
import { item, place, type Draft, type Mistake } from './mistake.ts';

const at = (part: string, index: number, name: string, rest = ''): string =>
  `${part}[${String(index)}] "${name}"${rest}`;
const inPlace = (stem: string, rest = ''): string => at('destinations', place(stem), stem, rest);
const inItem = (code: string, rest = ''): string => at('prerequisites', item(code), code, rest);

const PLACES = 'policy/destinations.ts';
const ITEMS = 'policy/prerequisites.ts';

const destination = (stem: string, changes: object) => (policy: Draft) =>
  Object.assign(policy.destinations[place(stem)], changes);
const prerequisite = (code: string, changes: object) => (policy: Draft) =>
  Object.assign(policy.prerequisites[item(code)], changes);

export const placeMistakes: readonly Mistake[] = [
  [
    'an unknown fallback',
    (policy) => (policy.fallback = 'Handoff_Servce'),
    PLACES,
    'fallback',
    /no destination "Handoff_Servce"/,
    /Handoff_Service/
  ],
  [
    'a fallback without voice',
    destination('Handoff_Service', { channels: ['case', 'messaging'] }),
    PLACES,
    inPlace('Handoff_Service', '.channels'),
    /does not serve voice/,
    /every channel/
  ],
  [
    'an unknown overflow',
    destination('Handoff_Billing', { overflow: 'Handoff_Sevice' }),
    PLACES,
    inPlace('Handoff_Billing', '.overflow'),
    /no destination/,
    /Handoff_Service/
  ],
  [
    'an announcement that is no announcement',
    destination('Handoff_Billing', { announce: 'askEmail' }),
    PLACES,
    inPlace('Handoff_Billing', '.announce'),
    /is a question, not something to say/,
    /spoken/
  ],
  [
    'an unknown notification',
    destination('Handoff_Billing', { notification: 'leadershp' }),
    PLACES,
    inPlace('Handoff_Billing', '.notification'),
    /no notification/,
    /leadership/
  ],
  [
    'a language nobody speaks',
    destination('Handoff_Languages', { languages: ['xx'] }),
    PLACES,
    inPlace('Handoff_Languages', '.languages'),
    /no language "xx"/,
    /Use one of/
  ],
  [
    'a SIP address that is none',
    destination('Handoff_Partner_Desk', { external: { kind: 'sip', address: 'partner' } }),
    PLACES,
    inPlace('Handoff_Partner_Desk', '.external'),
    /"partner" is not a SIP address/,
    /sip:/
  ],
  [
    'a phone number that is none',
    destination('Handoff_Partner_Desk', { external: { kind: 'phone', address: '020 7946' } }),
    PLACES,
    inPlace('Handoff_Partner_Desk', '.external'),
    /international form/,
    /\+44/
  ],
  [
    'a person outside',
    destination('Handoff_Partner_Desk', { person: 'supervisor' }),
    PLACES,
    inPlace('Handoff_Partner_Desk'),
    /both a person and an external place/,
    /Keep one/
  ],
  [
    'a wait limit below the target',
    destination('Handoff_Billing', { waitLimitSeconds: 5 }),
    PLACES,
    inPlace('Handoff_Billing', '.waitLimitSeconds'),
    /before the target time/,
    /Raise/
  ],
  [
    'more skills than are looked up',
    destination('Handoff_Certified', {
      skills: ['A', 'B', 'C'].map((skill) => ({ skill, level: 1 }))
    }),
    PLACES,
    inPlace('Handoff_Certified', '.skills'),
    /asks for 4 skills/,
    /fewer/
  ],
  [
    'an intent to nowhere',
    (policy) => (policy.intents[0].destination = 'Handoff_Biling'),
    PLACES,
    'intents[0] "billing".destination',
    /no destination "Handoff_Biling"/,
    /Handoff_Billing/
  ],
  [
    'an exit that is never used',
    prerequisite('caseNumber', {
      exit: { message: 'withoutPartner', destination: 'Handoff_Technical' }
    }),
    ITEMS,
    inItem('caseNumber', '.exit'),
    /never used/,
    /strictWithExit/
  ],
  [
    'an exit to nowhere',
    prerequisite('partnerConsent', {
      exit: { message: 'withoutPartner', destination: 'Handoff_Tecnical' }
    }),
    ITEMS,
    inItem('partnerConsent', '.exit'),
    /no destination/,
    /Handoff_Technical/
  ],
  [
    'an exit without words',
    prerequisite('partnerConsent', {
      exit: { message: 'withoutPartnr', destination: 'Handoff_Technical' }
    }),
    ITEMS,
    inItem('partnerConsent', '.exit'),
    /no message/,
    /withoutPartner/
  ],
  [
    'an exit into the same trap',
    prerequisite('partnerConsent', {
      exit: { message: 'withoutPartner', destination: 'Handoff_Partner_Desk' }
    }),
    ITEMS,
    inItem('partnerConsent', '.exit'),
    /needs partnerConsent as strictly/,
    /without a strict/
  ],
  [
    'an action that is not named',
    prerequisite('caseNumber', { actionName: undefined }),
    ITEMS,
    inItem('caseNumber'),
    /does not say which action/,
    /Add actionName/
  ],
  [
    'an action where none belongs',
    prerequisite('matter', { actionName: 'createcase' }),
    ITEMS,
    inItem('matter'),
    /nothing to do with an action/,
    /Remove actionName/
  ],
  [
    'an action in capitals',
    prerequisite('caseNumber', { actionName: 'CreateCase' }),
    ITEMS,
    inItem('caseNumber', '.actionName'),
    /lower case/,
    /createcase/
  ],
  [
    'an intent to ask for when there is none',
    (policy) => (policy.intents = []),
    ITEMS,
    inItem('matter'),
    /No intent is defined/,
    /Add intents/
  ],
  [
    'a question nobody wrote',
    prerequisite('matter', { question: 'askMater' }),
    ITEMS,
    inItem('matter', '.question'),
    /no message "askMater"/,
    /askMatter/
  ],
  [
    'a consent to nothing',
    prerequisite('partnerConsent', { question: 'askMatter' }),
    ITEMS,
    inItem('partnerConsent', '.question'),
    /not a disclosure/,
    /mustAgree/
  ],
  [
    'a question that is none',
    prerequisite('matter', { question: 'handoffAnnounce' }),
    ITEMS,
    inItem('matter', '.question'),
    /is a spoken, not a question/,
    /kind question/
  ],
  [
    'a reserved item',
    (policy) => (policy.prerequisites[item('matter')].item = 'matterAlternative'),
    ITEMS,
    at('prerequisites', item('matter'), 'matterAlternative', '.item'),
    /used to remember/,
    /another code/
  ],
  [
    'a prerequisite of an unknown topic',
    prerequisite('matter', { topic: 'Handoff_Smart' }),
    ITEMS,
    inItem('matter', '.topic'),
    /no topic "Handoff_Smart"/,
    /Use one of/
  ],
  [
    'a prerequisite of an unknown destination',
    prerequisite('partnerConsent', { destination: 'Handoff_Partner' }),
    ITEMS,
    inItem('partnerConsent', '.destination'),
    /no destination "Handoff_Partner"/,
    /Use one of|Did you mean/
  ]
];
