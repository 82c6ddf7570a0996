/**
 * Payment cards and bank accounts with check digits made by construction, never by asking the
 * redactor: what is measured must not be measured with itself.
 */
import { grouped, withLuhn } from './parts.ts';
import type { Random } from './random.ts';

/** Letters as numbers from 10, for ISO 7064 mod 97. */
const numeric = (text: string): string =>
  [...text.toUpperCase()]
    .map((character) =>
      /[0-9]/.test(character) ? character : String(character.charCodeAt(0) - 55)
    )
    .join('');

/** An IBAN of a country with the given account part. */
export function iban(country: string, account: string): string {
  const check = 98n - (BigInt(numeric(`${account}${country}00`)) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

/** Payment cards by brand: issuer digits and length. */
const BRANDS: readonly (readonly [string, number])[] = [
  ['4', 16],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['65', 16],
  ['3528', 16],
  ['36', 14],
  ['38', 14],
  ['62', 16],
  ['62', 19],
  ['5018', 16],
  ['6759', 16]
];

/** A card number in one of the ways people write it. */
export function cardNumber(random: Random): string {
  const [prefix, length] = random.pick(BRANDS);
  const value = withLuhn(prefix + random.digits(length - prefix.length - 1));
  if (random.below(3) === 0) return value;
  const mark = random.pick([' ', '-']);
  if (length === 15) return grouped(value, [4, 6, 5], mark);
  if (length === 14) return grouped(value, [4, 6, 4], mark);
  return value.replace(/(.{4})(?=.)/g, `$1${mark}`);
}

/** Account part of IBANs by country: letters as L, digits as D. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  DE: 'D18',
  GB: 'L4D14',
  FR: 'D20L1D2',
  ES: 'D20',
  IT: 'L1D22',
  NL: 'L4D10',
  BE: 'D12',
  AT: 'D16',
  CH: 'D17',
  PT: 'D21',
  PL: 'D24',
  SE: 'D20',
  IE: 'L4D14',
  NO: 'D11',
  BR: 'D23L2'
};

/** An IBAN, sometimes in groups of four. */
export function ibanNumber(random: Random): string {
  const country = random.pick(Object.keys(ACCOUNTS));
  const account = ACCOUNTS[country].replace(/([LD])(\d+)/g, (_, kind: string, count: string) =>
    kind === 'L' ? random.letters(Number(count)) : random.digits(Number(count))
  );
  const value = iban(country, account);
  return random.below(2) === 0 ? value : value.replace(/(.{4})(?=.)/g, '$1 ');
}
