/**
 * Number and currency words, the high-stakes actions customers ask for, and exceptions that are not
 * the AI's to make.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const money: readonly PhraseSet[] = [
  words('numberWords', 'Numbers written in words, with their value.', [
    'and=0|a=1|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19',
    'twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90|hundred=100|thousand=1000|grand=1000|million=1000000|tausend=1000|mille=1000|mil=1000|cien=100|cent=100|hundert=100|cem=100'
  ]),
  words(
    'currencyWords',
    'Currencies as customers write them, with their ISO 4217 code.',
    [
      '$=USD|dollar=USD|dollars=USD|usd=USD|bucks=USD|€=EUR|euro=EUR|euros=EUR|eur=EUR|£=GBP|pound=GBP|pounds=GBP|quid=GBP|gbp=GBP|¥=JPY|yen=JPY|jpy=JPY|円=JPY|₹=INR|rupee=INR|rupees=INR|inr=INR',
      'chf=CHF|franken=CHF|francs=CHF|cad=CAD|aud=AUD|brl=BRL|reais=BRL|real=BRL|mxn=MXN|pesos=MXN|%=%|percent=%|pct=%|prozent=%'
    ],
    '*'
  ),
  says('policyBoundary', 'refund', 0, 'Names the requested action; the amount decides.', [
    'refund|refunded|refunds|reimburse|reimbursed|reimbursement',
    'money back',
    'credit me|back'
  ]),
  says('policyBoundary', 'discount', 0, 'Names the requested action; the amount decides.', [
    'give|get|want|need|offer|ask|asking|expect|deserve|apply|grant ..4 discount|off|reduction|rebate',
    'take|knock @number % off'
  ]),
  says('policyBoundary', 'contractChange', 0.75, 'Terms of a contract are to be changed.', [
    'custom|customized|bespoke|tailored|individual|flexible|better [contract|payment|pricing|commercial|credit] terms|contract|pricing|conditions',
    'change|amend|modify|renegotiate|negotiate|rewrite|adjust|alter [the|our|my|your|of] [contract|payment|pricing|commercial] terms|contract|clause',
    '(multi|three|two|five|four|3|2|5) year [deal|term] pricing|deal|contract|agreement|commitment|discount',
    'payment terms'
  ]),
  says('policyBoundary', 'wireTransfer', 0, 'Names the requested action; the amount decides.', [
    'wire|wiring|wired',
    'send|transfer|move|remit|pay ..3 @number'
  ]),
  says('policyBoundary', 'exception', 0.75, 'An exception is asked for.', [
    'make|grant|allow|give|need|want|request [me|us] [an|a|one|just|some] [small|special|one|one time] exception|exceptions',
    'waive|waived|waiving|waiver',
    'bend|ignore|override|overrule|bypass|overlook the|your|this|that|these [system] rule|rules|policy|policies|limit|limits|restriction|approval|verification',
    '(just this once|approve it anyway|do it anyway|off the record|under the table|special treatment|special permission|special approval|beyond your authority|above your limit|as a courtesy|goodwill gesture)',
    'match|beat [the|your|their|our|a|that|this] [competitor|competitors|competition|other] [s] price|prices|offer|quote|rate|deal',
    '(against|despite|around|outside) [the|your] policy|rules|return window',
    '(missed|past|after) the [return] deadline',
    'push|force it|the|this through',
    'lower|reduce|cut|drop|negotiate|bring|decrease [down] [me] [my|the|our|this] [interest|monthly|annual] rate|price|fee|bill|premium|apr [down]',
    'honour|honor|accept ..3 expired|old coupon|voucher|warranty|price|code',
    '(expired|out of) coupon|voucher|code|warranty',
    '(non refundable|nonrefundable) ..8 refund|money|back|refunded',
    'refund|money ..6 (non refundable|nonrefundable)',
    '(without|skip|bypass|avoid|dont make me) [the|my|any] (verify|verification|identification|authentication|security check|security questions)',
    'access|open|show|see|change|give|tell|reset ..3 husbands|wifes|mothers|fathers|exs|elses|partners|roommates|friends account|transactions|booking|password|details|statement|balance|email'
  ]),
  looksLike('policyBoundary', 'question', 'Asking about rules, or money that is no request.', [
    'what|which|any|there|are exceptions|exception [does|do|to|are|in]',
    'student|senior|member|military discount',
    'what|calculate|how much [is] @number % off',
    'my|a|the 401k',
    'transfer|transfers|send|move ..4 savings|checking|my other|own account',
    'wire|wires|wired fence|headphones|cable|mouse|rope|hanger'
  ])
];
