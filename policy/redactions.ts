/**
 * What is masked before anything is stored. A reader learns which values never reach a record, how
 * each is recognised, and where to switch a kind to `plain` (e-mail, phone) if the company wants it.
 *
 * Patterns run over folded text: lower case, no accents, plain digits. Their small syntax is checked
 * by `src/redact/patternSyntax.ts`.
 */
import type { RedactionSet } from '../src/policy/redactionSet.ts';
import { healthTerms } from './redactions/healthTerms.ts';
import { nationalIds } from './redactions/nationalIds.ts';
import { notSecrets, otherNumbers } from './redactions/words.ts';

const SECRET = '([!-~\\u00a1-\\ud7ff]{3,64})';
const LABEL_FILL = "(?: [a-z0-9'-]{1,14}){0,5}";
const PASSWORD_LABELS =
  '(?:password|passphrase|passwd|passwort|passcode|pass word|pass|pwd|pw|kennwort|contrasena|clave de acceso|' +
  'mot de passe|senha|palavra-passe|wachtwoord|losenord|haslo|\\u30d1\\u30b9\\u30ef\\u30fc\\u30c9|\\u5bc6\\u7801)';
const CODE_WORDS = '(?:code|otp|passcode|pin|tan|verification|codigo|codice|kode|clave)';
const CODE_DIGITS = '(?:[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}|[0-9]{3,4}(?:[ -]?[0-9]{1,4})?)';
const LINK = '(?:is|was|be|to|es|est|ist|e)';
const CODE_ASKED = [
  'verification code',
  'one-time code',
  'one time code',
  'one-time password',
  'one time password',
  'one-time passcode',
  'one time passcode',
  'security code',
  'access code',
  'login code',
  'sign-in code',
  'authentication code',
  'confirmation code we',
  'digit code',
  'code we sent',
  'code i sent',
  'code sent to',
  'code we texted',
  'otp',
  '2fa',
  'two-factor',
  'passcode',
  'pin',
  'tan',
  'codigo de verificacion',
  'code de verification',
  'codice di verifica',
  'bestatigungscode',
  'sicherheitscode',
  'codigo de seguranca'
];
const PHONE_WORDS = [
  'phone',
  'phone number',
  'call me',
  'call back',
  'callback',
  'call us',
  'mobile',
  'cell',
  'cellphone',
  'cell phone',
  'telephone',
  'tel',
  'whatsapp',
  'text me',
  'sms',
  'landline',
  'reach me',
  'contact number',
  'my number',
  'new number',
  'telefono',
  'movil',
  'celular',
  'llamame',
  'telefon',
  'handy',
  'handynummer',
  'rufnummer',
  'telephoner',
  'portable',
  'telefone',
  'cellulare',
  'telefoon'
];

export const redactions: RedactionSet = {
  kinds: [
    {
      kind: 'apiSecret',
      keep: 'never',
      description: 'Keys, tokens and private keys that give access to systems.',
      patterns: [
        {
          group: 'privateKey',
          pattern: '-----begin [a-z0-9 ]{0,30}private key',
          check: 'keyBlock'
        },
        {
          group: 'awsKey',
          pattern: '(?:akia|asia)[0-9a-z]{16}',
          check: 'prefixedSecret'
        },
        {
          group: 'gitToken',
          pattern: '(?:gh[oprsu]_[a-z0-9]{20}|github_pat_[a-z0-9_]{20}|glpat-[a-z0-9_-]{16})',
          check: 'prefixedSecret'
        },
        {
          group: 'slackToken',
          pattern: 'xox[abeoprs]-[a-z0-9-]{8}',
          check: 'prefixedSecret'
        },
        {
          group: 'slackHook',
          pattern: 'hooks\\.slack\\.com/services/[a-z0-9/]{8}',
          check: 'prefixedSecret'
        },
        {
          group: 'paymentKey',
          pattern: '(?:sk|rk|whsec|pk)_(?:live|test)_[a-z0-9]{10}',
          check: 'prefixedSecret'
        },
        {
          group: 'modelKey',
          pattern: 'sk-(?:[a-z]{2,8}-)?[a-z0-9_-]{16}',
          check: 'prefixedSecret'
        },
        {
          group: 'googleKey',
          pattern: '(?:aiza[a-z0-9_-]{30}|ya29\\.[a-z0-9_-]{20}|gocspx-[a-z0-9_-]{20})',
          check: 'prefixedSecret'
        },
        {
          group: 'platformToken',
          pattern:
            '(?:npm_[a-z0-9]{30}|dop_v1_[a-f0-9]{30}|shp(?:at|ca|pa|ss)_[a-f0-9]{20}|sg\\.[a-z0-9_-]{16}|pypi-[a-z0-9_-]{16}|hf_[a-z0-9]{20})',
          check: 'prefixedSecret'
        },
        {
          group: 'salesforceSession',
          pattern: '00d[a-z0-9]{12,15}![a-z0-9._]{20}',
          check: 'prefixedSecret'
        },
        {
          group: 'webToken',
          pattern: 'eyj[a-z0-9_-]{8,60}\\.?[a-z0-9_-]{2,60}',
          check: 'prefixedSecret'
        },
        {
          group: 'bearer',
          pattern: 'bearer ([a-z0-9._~+/=-]{12,120})',
          check: 'assignedSecret'
        },
        {
          group: 'assigned',
          pattern:
            '(?:api[ _-]?key|api[ _-]?token|api[ _-]?secret|secret[ _-]?key|client[ _-]?secret|access[ _-]?token|auth[ _-]?token|refresh[ _-]?token|access[ _-]?key|secret|token|account[ _-]?key)' +
            '["\']?(?: [a-z]{1,10}){0,3}[ :=]{1,3}["\']?([a-z0-9_./+=~-]{12,100})',
          check: 'assignedSecret'
        },
        {
          group: 'urlPassword',
          pattern: "://[a-z0-9._%+-]{1,60}:([a-z0-9!$%'+*.,;=_~-]{1,60})@"
        }
      ]
    },
    {
      kind: 'iban',
      keep: 'encrypted',
      description: 'International bank account numbers.',
      patterns: [
        {
          group: 'any',
          pattern: '[a-z][a-z][0-9][0-9](?:[ -]?[a-z0-9]){11,30}',
          check: 'iban'
        }
      ]
    },
    {
      kind: 'card',
      keep: 'never',
      description: 'Payment card numbers; card rules forbid keeping them here.',
      patterns: [{ group: 'digits', pattern: '[0-9](?:[ .-]{0,2}[0-9]){11,18}', check: 'card' }]
    },
    {
      kind: 'cardCode',
      keep: 'never',
      description: 'The three or four digits on a card that prove it is at hand.',
      patterns: [
        {
          group: 'labelled',
          pattern:
            '(?:cvv2?|cvc2?|cvn|csc|cid|security code|card code|card verification [a-z]{4,6}|codigo de seguridad|code de securite|prufziffer|kartenprufnummer|codigo de seguranca)' +
            "[\"']?(?: [a-z']{1,12}){0,4}[ :=#\"']{1,4}([0-9]{3,4})"
        },
        {
          group: 'after',
          pattern: '([0-9]{3,4}) (?:is|as|for) (?:the|my) (?:cvv|cvc|csc|security code)'
        },
        {
          group: 'answered',
          pattern: '[0-9]{3,4}',
          context: [
            '<cvv',
            '<cvc',
            '<csc',
            '<security code',
            '<card code',
            '<three digits',
            '<3 digits',
            '<3-digit',
            '<three-digit',
            '<back of your card',
            '<back of the card'
          ]
        }
      ]
    },
    {
      kind: 'email',
      keep: 'encrypted',
      description: 'E-mail addresses; set keep to plain to let people see them.',
      patterns: [
        {
          group: 'written',
          pattern: '@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,40}){1,3}',
          check: 'email'
        },
        {
          group: 'bracketed',
          pattern: '(?:\\(at\\)|\\[at\\])[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,40}){1,3}',
          check: 'email'
        },
        {
          group: 'spaced',
          pattern: '[ ]@[ ][a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,40}){1,3}',
          check: 'email'
        },
        {
          group: 'spoken',
          pattern:
            '\\u0020(?:at|arroba|\\[at\\]|\\(at\\)) [a-z0-9-]{2,30}(?: (?:dot|punto|\\[dot\\]|\\(dot\\)) [a-z0-9]{2,12}){1,2}',
          check: 'email'
        }
      ]
    },
    {
      kind: 'phone',
      keep: 'encrypted',
      description: 'Phone numbers with a country code, before an id could take their digits.',
      patterns: [
        {
          group: 'international',
          pattern: '\\+[0-9](?:(?: \\(|\\) ?|[ ().-])?[0-9]){6,16}',
          check: 'internationalPhone'
        }
      ]
    },
    ...nationalIds,
    {
      kind: 'oneTimeCode',
      keep: 'never',
      description: 'Codes sent to a phone or shown by an app, and PINs.',
      patterns: [
        {
          group: 'labelled',
          pattern: `${CODE_WORDS}["']?(?: [a-z'-]{1,14}){0,4}[ :=#"']{1,4}(${CODE_DIGITS})`,
          check: 'oneTimeCode',
          context: ['!']
        },
        {
          group: 'after',
          pattern: `([0-9]{3,4}[ -]?[0-9]{1,4})(?: (?:is|was|as|es|est|ist))?[ ,(-]{1,3}(?:the|my|your|el|le|der)(?: [a-z-]{2,14}){0,2} ${CODE_WORDS}`,
          check: 'oneTimeCode'
        },
        { group: 'lettered', pattern: '(?:g|fb|ig|wa)-[0-9]{5,6}' },
        {
          group: 'near',
          pattern: '[0-9]{3,4}[ -]?[0-9]{1,4}',
          check: 'nearCode',
          context: CODE_ASKED
        }
      ]
    },
    {
      kind: 'password',
      keep: 'never',
      description: 'Passwords that customers give away although nobody should ask.',
      patterns: [
        {
          group: 'assigned',
          pattern: `${PASSWORD_LABELS}["']?(?: [a-z]{1,3})?[ ]?[:=]{1,2}[ ]?["']?${SECRET}`,
          check: 'assignedPassword'
        },
        {
          group: 'quoted',
          pattern: `${PASSWORD_LABELS}${LABEL_FILL} ${LINK}[ :]{1,2}["']([ !#-%(-~\\u00a1-\\ud7ff]{3,64})["']`
        },
        {
          group: 'said',
          pattern: `${PASSWORD_LABELS}${LABEL_FILL} ${LINK}[ :-]{1,3}["']?${SECRET}`,
          check: 'saidPassword'
        },
        {
          group: 'next',
          pattern: `${PASSWORD_LABELS}(?:'s)?[ ]{1,2}[("']?${SECRET}`,
          check: 'madePassword'
        },
        {
          group: 'dashed',
          pattern: `${PASSWORD_LABELS} - ["']?${SECRET}`,
          check: 'madePassword'
        },
        {
          group: 'pair',
          pattern: `(?:credentials|logins|login)[ :]{1,2}[a-z0-9._@-]{3,40}(?:[ ]?/[ ]?|:)${SECRET}`,
          check: 'madePassword'
        },
        {
          group: 'answered',
          pattern: '[!-~\\u00a1-\\ud7ff]{4,64}',
          check: 'answeredPassword',
          context: [
            '<password',
            '<passwort',
            '<contrasena',
            '<mot de passe',
            '<senha',
            '<passphrase'
          ]
        }
      ]
    },
    {
      kind: 'phone',
      keep: 'encrypted',
      description: 'Phone numbers; set keep to plain to let people see them.',
      patterns: [
        {
          group: 'internationalZeros',
          pattern: '00[1-9](?:[ .-]?[0-9]){8,13}',
          check: 'internationalPhone',
          context: ['!']
        },
        {
          group: 'northAmericanBrackets',
          pattern: '\\([2-9][0-9]{2}\\)[ .-]?[2-9][0-9]{2}[ .-]?[0-9]{4}',
          context: ['!']
        },
        {
          group: 'northAmerican',
          pattern: '[2-9][0-9]{2}[ .-][2-9][0-9]{2}[ .-][0-9]{4}',
          context: ['!']
        },
        {
          group: 'northAmericanOne',
          pattern: '1[ .-]\\(?[2-9][0-9]{2}\\)?[ .-][2-9][0-9]{2}[ .-][0-9]{4}',
          context: ['!']
        },
        {
          group: 'brackets',
          pattern: '\\([0-9]{2,5}\\) ?[0-9]{2,5}(?:[ -]?[0-9]{2,4}){1,2}',
          check: 'calledPhone',
          context: ['!']
        },
        {
          group: 'bracketedZero',
          pattern: '\\(0\\)[ ]?[1-9][0-9]{1,4}[ /-]?[0-9]{4,8}',
          context: ['!']
        },
        {
          group: 'trunk',
          pattern:
            '0[1-9][0-9]{0,4}[ /.-][0-9]{2,8}(?:[ .-][0-9]{2,4}){0,2}(?:[ .-][0-9]{2,4}){0,2}',
          check: 'trunkPhone',
          context: ['!']
        },
        {
          group: 'indian',
          pattern: '[6-9][0-9]{4} [0-9]{5}',
          country: 'IN',
          context: ['!']
        },
        {
          group: 'called',
          pattern: '[0-9](?:[ ./-]?[0-9]){6,12}',
          check: 'calledPhone',
          context: PHONE_WORDS
        }
      ]
    },
    {
      kind: 'health',
      keep: 'encrypted',
      description: 'Words that tell about somebody’s health.',
      terms: healthTerms
    }
  ],
  words: [otherNumbers, notSecrets]
};
