/**
 * Values that must be masked and the sentences they stand in. All are our own.
 */
import { from, HEX, MIXED } from './alphabets.ts';
import { cardNumber, ibanNumber } from './cardsAndAccounts.ts';
import { EUROPEAN_IDS } from './europeanIds.ts';
import { OTHER_IDS } from './otherIds.ts';
import type { Random } from './random.ts';

const NATIONAL_IDS = { ...EUROPEAN_IDS, ...OTHER_IDS };

type Maker = (random: Random) => { value: string; templates: readonly string[]; before?: string };

function apiSecret(random: Random): string {
  return random.pick([
    () => `AKIA${from(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
    () => `ghp_${from(random, MIXED, 36)}`,
    () => `sk_live_${from(random, MIXED, 24)}`,
    () => `xoxb-${random.digits(12)}-${from(random, MIXED, 24)}`,
    () => `AIza${from(random, MIXED, 35)}`,
    () => `glpat-${from(random, MIXED, 20)}`,
    () => `npm_${from(random, MIXED, 36)}`,
    () => `shpat_${from(random, HEX, 32)}`,
    () => `eyJhbGciOiJIUzI1NiJ9.eyJ${from(random, MIXED, 30)}.${from(random, MIXED, 40)}`,
    () => `sk-proj-${from(random, MIXED, 40)}`
  ])();
}

function password(random: Random): string {
  const word = random.pick(['Falcon', 'winter', 'Tango', 'maple', 'Orion', 'biscuit', 'Harbor']);
  return random.pick([
    () => `${word}${random.digits(2)}!`,
    () => `${word}_${random.digits(4)}`,
    () => from(random, MIXED, 10) + random.digits(1),
    () => `${word}${random.pick(['#', '$', '%', '@'])}${random.digits(3)}`,
    () => `P@ss-${word}-${random.digits(2)}`
  ])();
}

function phone(random: Random): string {
  const area = random.pick(['212', '415', '646', '720', '305']);
  const exchange = `${2 + random.below(8)}${random.digits(2)}`;
  const line = random.digits(4);
  return random.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `+1 ${area} ${exchange} ${line}`,
    `+1${area}${exchange}${line}`,
    `+44 20 7${random.digits(3)} ${random.digits(4)}`,
    `+44 7${random.digits(3)} ${random.digits(6)}`,
    `07${random.digits(3)} ${random.digits(6)}`,
    `+49 30 ${random.digits(8)}`,
    `030/${random.digits(7)}`,
    `+33 6 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
    `06 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
    `+34 6${random.digits(2)} ${random.digits(3)} ${random.digits(3)}`,
    `+91 9${random.digits(4)} ${random.digits(5)}`,
    `+55 11 9${random.digits(4)}-${random.digits(4)}`,
    `090-${random.digits(4)}-${random.digits(4)}`,
    `+81 90 ${random.digits(4)} ${random.digits(4)}`,
    `+61 4${random.digits(2)} ${random.digits(3)} ${random.digits(3)}`
  ]);
}

function email(random: Random): string {
  const name = random.pick([
    'ana.ruiz',
    'j.smith',
    'lena_k',
    'tom+shop',
    'o.brien',
    'mika',
    'x9y8'
  ]);
  const host = random.pick(['example.com', 'mail.example.org', 'firma-beispiel.de', 'post.co.uk']);
  return `${name}${random.below(2) === 0 ? '' : random.digits(2)}@${host}`;
}

const HEALTH = [
  ...['diabetes', 'chemotherapy', 'asthma', 'epilepsy', 'breast cancer', 'HIV', 'dialysis'],
  ...[
    'multiple sclerosis',
    'pregnant',
    'insulin',
    'hepatitis',
    'dementia',
    'biopsy',
    'schizophrenia'
  ]
];

/** By kind: how a value is made and the sentences it stands in (`#` is its place). */
export const PLANTED: Readonly<Record<string, Maker>> = {
  card: (random) => ({
    value: cardNumber(random),
    templates: [
      'My card number is #.',
      'please charge # instead of the old one',
      '# exp 09/29',
      'I paid with # yesterday, order 100482',
      'Visa #, thanks',
      'card:#'
    ]
  }),
  cardCode: (random) => ({
    value: random.digits(3),
    templates: [
      'the CVV is #',
      'cvc #',
      'Security code: #',
      'and the cvv2 is # as you asked',
      'CVC: #.'
    ]
  }),
  iban: (random) => ({
    value: ibanNumber(random),
    templates: [
      'Send it to # please',
      'My IBAN is #.',
      'refund to account # and close it',
      'IBAN:#',
      'neue Bankverbindung # ab Mai'
    ]
  }),
  nationalId: (random) => {
    const made = NATIONAL_IDS[random.pick(Object.keys(NATIONAL_IDS))](random);
    return {
      value: made.value,
      templates: [
        `my ${made.label} is #`,
        `${made.label}: #`,
        `It is # (${made.label}).`,
        `here is the ${made.label} you asked for: #.`
      ]
    };
  },
  phone: (random) => ({
    value: phone(random),
    templates: [
      'Call me on # after five',
      'my number is #',
      'You can reach me at #.',
      '#',
      'new mobile # please update',
      'Telefon: #'
    ]
  }),
  email: (random) => ({
    value: email(random),
    templates: ['It is #', 'my e-mail is #.', 'write to # or call', '#', 'Email:#, thanks', '<#>']
  }),
  password: (random) => ({
    value: password(random),
    templates: [
      'my password is #',
      'password: #',
      'The password I use is # and it does not work',
      'I changed my password to #',
      'user anna password #',
      'passwort ist #',
      'mi contraseña es #',
      'mon mot de passe est #'
    ]
  }),
  oneTimeCode: (random) => ({
    value: random.pick([random.digits(6), random.digits(4), random.digits(8)]),
    templates: [
      'the code is #',
      'My verification code is #.',
      'code #',
      '# is the code I got',
      'OTP: #',
      'I received # as the one-time code',
      'el código es #'
    ]
  }),
  oneTimeCodeAnswered: (random) => ({
    value: random.digits(6),
    templates: ['#', 'sure, #', 'it says #', '# ok?'],
    before: 'Please enter the 6-digit code we sent to your phone.'
  }),
  passwordAnswered: (random) => ({
    value: password(random),
    templates: ['#', "it's #", 'sure: #'],
    before: 'To go on, what is the password of your account?'
  }),
  apiSecret: (random) => ({
    value: apiSecret(random),
    templates: [
      'our key is #',
      'Authorization: Bearer #',
      'I used # and got 401',
      'api_key=#',
      'token: "#"'
    ]
  }),
  apiSecretLabelled: (random) => ({
    value: from(random, MIXED, 24) + random.digits(2),
    templates: ['api key: #', 'client_secret=#', 'access token is #', 'secret key = "#"']
  }),
  health: (random) => ({
    value: random.pick(HEALTH),
    templates: [
      'I cannot travel because of #.',
      'My mother has # and needs help',
      'the claim is for # treatment',
      'since the # started I stay at home'
    ]
  })
};
