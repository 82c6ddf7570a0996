/**
 * Sentences without any secret whose numbers and words look like one. All are our own.
 */
import { from, HEX, MIXED } from './alphabets.ts';
import type { Random } from './random.ts';

const money = (random: Random): string => `${1 + random.below(900)}.${random.digits(2)}`;
const day = (random: Random): string =>
  `${1 + random.below(28)}/${String(1 + random.below(12)).padStart(2, '0')}/20${20 + random.below(9)}`;

/** Texts without any secret, by what they look like. */
export const LOOK_ALIKES: Readonly<Record<string, (random: Random) => string>> = {
  order: (random) => `order ${random.digits(6 + random.below(11))} has not arrived`,
  orderNumberIs: (random) => `my order number is ${random.digits(9)} and it is late`,
  marketplaceOrder: (random) => `order ${random.digits(3)}-${random.digits(7)}-${random.digits(7)}`,
  parcel: (random) =>
    `tracking 1Z${from(random, MIXED.slice(0, 26), 6)}${random.digits(10)} says delayed`,
  longTracking: (random) => `tracking number ${random.digits(random.pick([12, 15, 20, 22]))}`,
  bareTracking: (random) => `94${random.digits(20)} has been in transit since Monday`,
  reservation: (random) =>
    `reservation ${from(random, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 6)} for two`,
  userId: (random) => `my user id is anna_kim_${random.digits(4)}`,
  flight: (random) => `flight HAT${random.digits(3)} on ${day(random)}`,
  date: (random) => `I booked on ${day(random)} at 10:${random.digits(2)}`,
  isoDate: (random) => `since 2026-0${1 + random.below(9)}-1${random.below(10)} nothing works`,
  price: (random) => `I was charged $${money(random)} and then EUR ${money(random)} again`,
  invoice: (random) => `invoice ${random.digits(8)} and invoice no. ${random.digits(10)}`,
  caseNumber: (random) => `case 000${random.digits(5)} is still open`,
  zip: (random) => `zip code ${random.digits(5)}, area code ${random.digits(3)}`,
  promo: (random) =>
    `promo code ${random.digits(4)} does not work, nor does code SAVE${random.digits(2)}`,
  errorCode: (random) => `it shows error code ${random.digits(6)} when I log in`,
  serial: (random) => `serial number ${from(random, MIXED.slice(0, 26), 3)}${random.digits(9)}`,
  isbn: (random) => `the book with isbn 978${random.digits(10)}`,
  address: (random) =>
    `the server at 10.${random.below(255)}.${random.below(255)}.${random.below(255)} is down`,
  hash: (random) => `commit ${from(random, HEX, 40)} broke it`,
  version: (random) => `version ${random.below(9)}.${random.below(20)}.${random.digits(4)} crashes`,
  meter: (random) => `the meter reads ${random.digits(6)} since ${2015 + random.below(10)}`,
  years: (random) =>
    `I have been a customer since ${1990 + random.below(35)} and pay ${random.digits(3)} a year`,
  passwordTalk: (random) =>
    random.pick([
      'my password is wrong again',
      'the password is not accepted',
      'I forgot my password and the reset link expired',
      'password reset does not work',
      'is my password case-sensitive?',
      'my password is being rejected',
      'the password I have is too short'
    ]),
  codeTalk: (random) =>
    random.pick([
      'I never got the verification code',
      'which code do you mean?',
      'the dress code for the event',
      'the QR code on ticket 48213 is unreadable',
      'I entered the code twice'
    ]),
  healthIdiom: (random) =>
    random.pick([
      'this nearly gave me a heart attack',
      'your service makes me sick',
      'it is a headache to deal with',
      'my computer has a virus',
      'I am going crazy with these fees',
      'that was surgical precision'
    ]),
  secretTalk: (random) =>
    random.pick([
      'where do I find my API key?',
      'the access token expired',
      'it is no secret that I am unhappy',
      'the token field stays empty'
    ]),
  mailTalk: (random) =>
    random.pick([
      'I did not get the email',
      'meet me at noon @ the shop',
      'at example prices I would buy two',
      'call me when it is ready'
    ]),
  amountOfItems: (random) =>
    `I need ${random.digits(2)} chairs and ${random.digits(3)} plates for 120 guests`,
  product: (random) => `product SKU-${random.digits(8)} in size ${30 + random.below(20)}`,
  account: (random) => `account number ${random.digits(10)} at your company`,
  mixed: (random) =>
    random.pick([
      'meeting id 845 1234 5678',
      'ticket 4155552671',
      'my order number: 415-555-2671',
      'error 0x80070057',
      'code review at ten',
      'the pass expired yesterday',
      'a bus pass costs 40',
      'iPhone 12 Pro, model 1234567',
      'barcode 4006381333931',
      'pay 1234.56 USD of 12,345,678',
      'lat 52.520008 lon 13.404954',
      'uuid 550e8400-e29b-41d4-a716-446655440000',
      'contract 2023-4455-12',
      'my secret recipe',
      'a token of thanks',
      'my number one priority',
      'phone bill of $123.45',
      'text me when it is ready',
      'policy no. AB123456C',
      'claim 130 692 544',
      'part no 078 05 1120'
    ])
};
