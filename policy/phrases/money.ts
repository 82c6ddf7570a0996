/**
 * Number words and currency words, and what the AI may not grant by itself.
 */
import type { PhraseSet } from '../../src/policy/index.ts';

export const money: readonly PhraseSet[] = [
  {
    signal: null,
    group: 'words',
    kind: 'wordList',
    list: 'numberWords',
    language: 'en',
    rationale: 'Numbers written in words, with their value.',
    patterns: [
      'and=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19',
      'twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90|hundred=100|thousand=1000|grand=1000|million=1000000'
    ]
  },
  {
    signal: null,
    group: 'words',
    kind: 'wordList',
    list: 'currencyWords',
    language: '*',
    rationale: 'Currencies as customers write them, with their ISO 4217 code.',
    patterns: [
      '$=USD|dollar=USD|dollars=USD|usd=USD|bucks=USD|€=EUR|euro=EUR|euros=EUR|eur=EUR|£=GBP|pound=GBP|pounds=GBP|quid=GBP|gbp=GBP',
      '¥=JPY|yen=JPY|jpy=JPY|円=JPY|₹=INR|rupee=INR|rupees=INR|inr=INR|rs=INR|chf=CHF|franken=CHF|cad=CAD|aud=AUD|%=%|percent=%|pct=%'
    ]
  },
  {
    signal: 'policyBoundary',
    group: 'refund',
    kind: 'pattern',
    language: 'en',
    weight: 0,
    rationale: 'Names the requested action; the amount decides.',
    patterns: ['refund|refunded|reimburse|reimbursed|reimbursement', 'money back']
  },
  {
    signal: 'policyBoundary',
    group: 'discount',
    kind: 'pattern',
    language: 'en',
    weight: 0,
    rationale: 'Names the requested action; the amount decides.',
    patterns: ['discount', 'price reduction', 'off the price']
  },
  {
    signal: 'policyBoundary',
    group: 'wireTransfer',
    kind: 'pattern',
    language: 'en',
    weight: 0,
    rationale: 'Names the requested action; the amount decides.',
    patterns: ['wire [transfer]', 'send|transfer ..3 @number']
  }
];
