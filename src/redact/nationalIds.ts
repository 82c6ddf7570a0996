/**
 * Check rules of national ids, one line of arithmetic each, by the name that a redaction record
 * carries. Input is the folded value without separators. Sources: the issuing authorities'
 * published rules, as named beside each.
 */
import { luhn, mod11Mod10, possibleDate, remainder, verhoeff, weightedSum } from './checkDigits.ts';

const DNI_LETTERS = 'trwagmyfpdxbnjzsqvhlcke';
const HETU_LETTERS = '0123456789abcdefhjklmnprstuvwxy';
const CURP_VALUES = '0123456789abcdefghijklmn\u00f1opqrstuvwxyz';
/** Values of the characters at odd places of an Italian tax code, for 0–9 and then a–z. */
const ODD_VALUES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8,
  12, 14, 16, 10, 22, 25, 24, 23
] as const;

/** Italian ministry of finance: odd and even places have different values, sum mod 26 is a letter. */
function italianLetter(code: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const value = Number.parseInt(code[index], 36);
    const even = value < 10 ? value : value - 10;
    sum += index % 2 === 0 ? (ODD_VALUES[value] as number) : even;
  }
  return code.charCodeAt(15) - 97 === sum % 26;
}

/** German tax office: one of the first ten digits occurs twice or three times, the others once at most. */
function germanDigits(digits: string): boolean {
  const first = digits.slice(0, 10);
  const counts = [...'0123456789'].map((digit) => first.split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return digits[0] !== '0' && repeated.length === 1 && repeated[0] <= 3;
}

function brazilianDigit(digits: string): number {
  const start = digits.length + 1;
  const rest = weightedSum(
    digits,
    [...digits].map((_, index) => start - index)
  );
  return ((rest * 10) % 11) % 10;
}

function singaporeLetter(id: string): boolean {
  const series = id[0];
  const shift = 'tg'.includes(series) ? 4 : series === 'm' ? 3 : 0;
  const sum = weightedSum(id.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + shift;
  const letters = 'st'.includes(series)
    ? 'jzihgfedcba'
    : series === 'm'
      ? 'xwutrqpnjlk'
      : 'xwutrqpnmlk';
  return letters[sum % 11] === id[8];
}

function chileanDigit(id: string): boolean {
  const body = id.slice(0, -1);
  const weights = [2, 3, 4, 5, 6, 7];
  const reversed = [...body].reverse();
  const sum = reversed.reduce(
    (total, digit, index) => total + Number(digit) * weights[index % 6],
    0
  );
  return '0k987654321'[sum % 11] === id.at(-1);
}

function mexicanDigit(code: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    sum += CURP_VALUES.indexOf(code[index]) * (18 - index);
  }
  return (10 - (sum % 10)) % 10 === Number(code[17]);
}

const number = (text: string, start: number, end: number): number => Number(text.slice(start, end));

/** By name of the check: true when the value can be an id of that country. */
export const NATIONAL_ID_CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  /** United States, Social Security Administration: areas 000, 666 and 900–999 are not issued. */
  ssn: (value) =>
    number(value, 0, 3) > 0 &&
    number(value, 0, 3) < 900 &&
    number(value, 0, 3) !== 666 &&
    number(value, 3, 5) > 0 &&
    number(value, 5, 9) > 0,
  /** United States, IRS: taxpayer numbers start with 9, groups 50–65, 70–88, 90–92, 94–99. */
  itin: (value) => {
    const group = number(value, 3, 5);
    return value.startsWith('9') && group >= 50 && ![66, 67, 68, 69, 89, 93].includes(group);
  },
  /** United Kingdom, HMRC: prefixes that are never used. */
  nino: (value) => !['bg', 'gb', 'kn', 'nk', 'nt', 'tn', 'zz'].includes(value.slice(0, 2)),
  /** United Kingdom, NHS number: mod 11. */
  nhs: (value) => {
    const digit = 11 - (weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return digit !== 10 && digit % 11 === Number(value[9]);
  },
  /** France, INSEE: key is 97 minus the number mod 97; Corsica 2A is 19, 2B is 18. */
  nir: (value) => {
    const body = value.slice(0, 13).replace('2a', '19').replace('2b', '18');
    return 97 - remainder(body, 97) === number(value, 13, 15);
  },
  /** Spain, ministry of the interior: number mod 23 selects the letter; X, Y, Z count as 0, 1, 2. */
  dni: (value) => {
    const digits = value.slice(0, -1).replace('x', '0').replace('y', '1').replace('z', '2');
    return DNI_LETTERS[Number(digits) % 23] === value.at(-1);
  },
  steuerId: (value) => germanDigits(value) && mod11Mod10(value),
  codiceFiscale: italianLetter,
  /** Portugal: mod 11, weights 9 to 2. */
  nif: (value) => {
    const digit = 11 - (weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return '1235689'.includes(value[0]) && (digit > 9 ? 0 : digit) === Number(value[8]);
  },
  /** Brazil, Receita Federal: two check digits; equal digits throughout are not issued. */
  cpf: (value) =>
    value !== value[0].repeat(11) &&
    brazilianDigit(value.slice(0, 9)) === Number(value[9]) &&
    brazilianDigit(value.slice(0, 10)) === Number(value[10]),
  /** Netherlands: eleven test. */
  bsn: (value) => Number(value) > 0 && weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  /** Japan, individual number: mod 11. */
  myNumber: (value) => {
    const rest = weightedSum(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return (rest <= 1 ? 0 : 11 - rest) === Number(value[11]);
  },
  /** India, UIDAI: starts with 2 to 9, Verhoeff. */
  aadhaar: (value) => Number(value[0]) > 1 && verhoeff(value),
  /** India, income tax: the fourth letter is the kind of holder. */
  pan: (value) => 'abcfghljpt'.includes(value[3]),
  /** Canada: Luhn, never starting with 0 or 8. */
  sin: (value) => !'08'.includes(value[0]) && luhn(value),
  /** Australia, tax office: weighted sum divisible by 11. */
  tfn: (value) => Number(value) > 0 && weightedSum(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
  /** Australia, Medicare card: starts with 2 to 6. */
  medicare: (value) =>
    '23456'.includes(value[0]) &&
    weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(value[8]),
  /** Poland: weights 1, 3, 7, 9; the month carries the century. */
  pesel: (value) =>
    possibleDate(number(value, 2, 4) % 20, number(value, 4, 6)) &&
    (10 - (weightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(value[10]),
  /** Belgium: 97 minus the first nine digits mod 97; a 2 in front for births from 2000. */
  belgian: (value) => {
    const key = number(value, 9, 11);
    const body = value.slice(0, 9);
    return 97 - remainder(body, 97) === key || 97 - remainder(`2${body}`, 97) === key;
  },
  /** Switzerland: 756 and the EAN-13 digit. */
  ahv: (value) =>
    (10 - (weightedSum(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 ===
    Number(value[12]),
  /** Sweden: Luhn over the last ten digits, which start with a date; +60 for coordination numbers. */
  personnummer: (value) => {
    const ten = value.slice(-10);
    return possibleDate(number(ten, 2, 4), number(ten, 4, 6) % 60) && luhn(ten);
  },
  /** Finland: number mod 31 selects the last character. */
  hetu: (value) =>
    possibleDate(number(value, 2, 4), number(value, 0, 2)) &&
    HETU_LETTERS[Number(value.slice(0, 6) + value.slice(-4, -1)) % 31] === value.at(-1),
  /** Norway: two check digits mod 11. */
  fodselsnummer: (value) =>
    possibleDate(number(value, 2, 4) % 40, number(value, 0, 2) % 40) &&
    weightedSum(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  /** Ireland: seven digits, check letter, sometimes a second letter. */
  ppsn: (value) => {
    const second = value.length > 8 && value[8] !== 'w' ? value.charCodeAt(8) - 96 : 0;
    const rest = (weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) + second * 9) % 23;
    return 'wabcdefghijklmnopqrstuv'[rest] === value[7];
  },
  /** China, GB 11643: mod 11-2. */
  residentId: (value) =>
    possibleDate(number(value, 10, 12), number(value, 12, 14)) &&
    '10x98765432'[
      weightedSum(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11
    ] === value[17],
  /** South Korea: a date and a century digit; numbers issued since 2020 have no check digit. */
  residentRegistration: (value) =>
    possibleDate(number(value, 2, 4), number(value, 4, 6)) && !'09'.includes(value[6]),
  nric: singaporeLetter,
  /** South Africa: a date, a citizenship digit, Luhn. */
  southAfrican: (value) =>
    possibleDate(number(value, 2, 4), number(value, 4, 6)) &&
    '012'.includes(value[10]) &&
    luhn(value),
  curp: mexicanDigit,
  /** Turkey: two check digits. */
  turkish: (value) => {
    const odd = weightedSum(value, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
    const even = weightedSum(value, [0, 1, 0, 1, 0, 1, 0, 1]);
    return (
      value[0] !== '0' &&
      (((odd * 7 - even) % 10) + 10) % 10 === Number(value[9]) &&
      weightedSum(value, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === Number(value[10])
    );
  },
  rut: chileanDigit
};
