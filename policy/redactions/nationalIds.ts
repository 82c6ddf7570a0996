/**
 * National ids. A form that is unmistakable (letters, fixed separators, a strong check) is masked
 * wherever it stands; bare digits need a word for the id near them, because one order number in ten
 * passes a single check digit.
 */
import type { RedactionKind, RedactionPattern } from '../../src/policy/redactionSet.ts';

const patterns: readonly RedactionPattern[] = [
  {
    group: 'ssn',
    pattern: '[0-8][0-9]{2}[ -][0-9]{2}[ -][0-9]{4}',
    check: 'ssn',
    country: 'US',
    context: ['!']
  },
  {
    group: 'ssnBare',
    pattern: '[0-8][0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{4}',
    check: 'ssn',
    country: 'US',
    context: ['ssn', 'social security', 'social', 'soc sec', 'socials']
  },
  { group: 'itin', pattern: '9[0-9]{2}-[0-9]{2}-[0-9]{4}', check: 'itin', country: 'US' },
  {
    group: 'itinBare',
    pattern: '9[0-9]{8}',
    check: 'itin',
    country: 'US',
    context: ['itin', 'taxpayer', 'tax id', 'tax number']
  },
  {
    group: 'nino',
    pattern: '[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[a-d]',
    check: 'nino',
    country: 'GB',
    context: ['!']
  },
  {
    group: 'nhs',
    pattern: '[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}',
    check: 'nhs',
    country: 'GB',
    context: ['nhs', 'nhs number', 'health service']
  },
  {
    group: 'nir',
    pattern: '[1-478] ?[0-9]{2} ?[0-9]{2} ?(?:[0-9]{2}|2[ab]) ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}',
    check: 'nir',
    country: 'FR'
  },
  { group: 'dni', pattern: '[0-9]{8}[ -]?[a-z]', check: 'dni', country: 'ES', context: ['!'] },
  {
    group: 'dniDotted',
    pattern: '[0-9]{2}\\.[0-9]{3}\\.[0-9]{3}[ -]?[a-z]',
    check: 'dni',
    country: 'ES'
  },
  { group: 'nie', pattern: '[xyz][ -]?[0-9]{7}[ -]?[a-z]', check: 'dni', country: 'ES' },
  {
    group: 'steuerId',
    pattern: '[1-9][0-9] ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}',
    check: 'steuerId',
    country: 'DE',
    context: ['!']
  },
  {
    group: 'codiceFiscale',
    pattern:
      '[a-z]{3} ?[a-z]{3} ?[0-9l-np-v]{2}[a-ehlmprst][0-9l-np-v]{2} ?[a-z][0-9l-np-v]{3}[a-z]',
    check: 'codiceFiscale',
    country: 'IT'
  },
  {
    group: 'nif',
    pattern: '[1-35689][0-9]{2} [0-9]{3} [0-9]{3}',
    check: 'nif',
    country: 'PT',
    context: ['!']
  },
  {
    group: 'nifBare',
    pattern: '[1-35689][0-9]{8}',
    check: 'nif',
    country: 'PT',
    context: ['nif', 'contribuinte', 'tax number', 'tax id', 'identificacao fiscal']
  },
  {
    group: 'cpf',
    pattern: '[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}',
    check: 'cpf',
    country: 'BR'
  },
  { group: 'cpfBare', pattern: '[0-9]{9}-?[0-9]{2}', check: 'cpf', country: 'BR', context: ['!'] },
  {
    group: 'bsn',
    pattern: '[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{3}',
    check: 'bsn',
    country: 'NL',
    context: ['bsn', 'burgerservicenummer', 'citizen service', 'sofinummer', 'sofi']
  },
  {
    group: 'myNumber',
    pattern: '[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}',
    check: 'myNumber',
    country: 'JP',
    context: ['!']
  },
  {
    group: 'myNumberBare',
    pattern: '[0-9]{12}',
    check: 'myNumber',
    country: 'JP',
    context: [
      'my number',
      'individual number',
      '\u30de\u30a4\u30ca\u30f3\u30d0\u30fc',
      '\u500b\u4eba\u756a\u53f7'
    ]
  },
  {
    group: 'aadhaar',
    pattern: '[2-9][0-9]{3}[ -][0-9]{4}[ -][0-9]{4}',
    check: 'aadhaar',
    country: 'IN',
    context: ['!']
  },
  {
    group: 'aadhaarBare',
    pattern: '[2-9][0-9]{11}',
    check: 'aadhaar',
    country: 'IN',
    context: ['aadhaar', 'aadhar', 'adhaar', 'adhar', 'uid', 'uidai']
  },
  { group: 'pan', pattern: '[a-z]{5}[0-9]{4}[a-z]', check: 'pan', country: 'IN', context: ['!'] },
  {
    group: 'sin',
    pattern: '[1-79][0-9]{2}[ -][0-9]{3}[ -][0-9]{3}',
    check: 'sin',
    country: 'CA',
    context: ['!']
  },
  {
    group: 'sinBare',
    pattern: '[1-79][0-9]{8}',
    check: 'sin',
    country: 'CA',
    context: ['sin', 'social insurance', 'assurance sociale', 'nas']
  },
  {
    group: 'tfn',
    pattern: '[0-9]{3} [0-9]{3} [0-9]{3}',
    check: 'tfn',
    country: 'AU',
    context: ['!']
  },
  {
    group: 'tfnBare',
    pattern: '[0-9]{3}-?[0-9]{3}-?[0-9]{3}',
    check: 'tfn',
    country: 'AU',
    context: ['tfn', 'tax file']
  },
  {
    group: 'medicare',
    pattern: '[2-6][0-9]{3}[ -]?[0-9]{5}[ -]?[0-9]',
    check: 'medicare',
    country: 'AU',
    context: ['medicare']
  },
  { group: 'pesel', pattern: '[0-9]{11}', check: 'pesel', country: 'PL', context: ['pesel'] },
  {
    group: 'belgian',
    pattern: '[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}-[0-9]{3}\\.[0-9]{2}',
    check: 'belgian',
    country: 'BE'
  },
  {
    group: 'belgianBare',
    pattern: '[0-9]{11}',
    check: 'belgian',
    country: 'BE',
    context: ['rijksregisternummer', 'registre national', 'national number', 'insz', 'niss']
  },
  {
    group: 'ahv',
    pattern: '756[. ]?[0-9]{4}[. ]?[0-9]{4}[. ]?[0-9]{2}',
    check: 'ahv',
    country: 'CH'
  },
  {
    group: 'personnummer',
    pattern: '[0-9]{6}[0-9]{0,2}[+-][0-9]{4}',
    check: 'personnummer',
    country: 'SE',
    context: ['!']
  },
  {
    group: 'personnummerBare',
    pattern: '[0-9]{10}[0-9]{0,2}',
    check: 'personnummer',
    country: 'SE',
    context: ['personnummer', 'personal number', 'personal identity number']
  },
  {
    group: 'hetu',
    pattern: '[0-3][0-9][01][0-9]{3}[a-fu-y+-][0-9]{3}[0-9a-y]',
    check: 'hetu',
    country: 'FI'
  },
  {
    group: 'fodselsnummer',
    pattern: '[0-7][0-9]{5} ?[0-9]{5}',
    check: 'fodselsnummer',
    country: 'NO',
    context: ['!']
  },
  { group: 'ppsn', pattern: '[0-9]{7}[a-w][a-iw]?', check: 'ppsn', country: 'IE', context: ['!'] },
  {
    group: 'residentId',
    pattern: '[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9x]',
    check: 'residentId',
    country: 'CN'
  },
  {
    group: 'residentRegistration',
    pattern: '[0-9]{6}-[1-8][0-9]{6}',
    check: 'residentRegistration',
    country: 'KR'
  },
  {
    group: 'nric',
    pattern: '[stfgm][0-9]{7}[a-z]',
    check: 'nric',
    country: 'SG',
    context: ['!']
  },
  {
    group: 'southAfrican',
    pattern: '[0-9]{6} ?[0-9]{4} ?[0-9]{3}',
    check: 'southAfrican',
    country: 'ZA',
    context: ['!']
  },
  {
    group: 'curp',
    pattern: '[a-z]{4}[0-9]{6}[hmx][a-z]{5}[a-z0-9][0-9]',
    check: 'curp',
    country: 'MX'
  },
  {
    group: 'turkish',
    pattern: '[1-9][0-9]{10}',
    check: 'turkish',
    country: 'TR',
    context: ['!']
  },
  {
    group: 'rut',
    pattern: '[0-9]{1,2}\\.[0-9]{3}\\.[0-9]{3}-[0-9k]',
    check: 'rut',
    country: 'CL'
  }
];

export const nationalIds: readonly RedactionKind[] = [
  {
    kind: 'nationalId',
    keep: 'encrypted',
    description: 'National identity, tax and social security numbers, each with its own check.',
    patterns
  }
];
