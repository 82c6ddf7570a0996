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
    '@number back',
    'credit me|my|back|us'
  ]),
  says('policyBoundary', 'discount', 0, 'Names the requested action; the amount decides.', [
    'give|get|want|need|offer|offers|ask|asking|expect|deserve|apply|grant|with|for ..4 discount|off|reduction|rebate',
    '% off',
    'percent off',
    'take ..3 off'
  ]),
  says('policyBoundary', 'contractChange', 0.75, 'Terms of a contract are to be changed.', [
    'custom|customized|bespoke|special|tailored|individual|different|better|new|other|flexible [contract|payment|pricing|commercial|credit] terms|contract|agreement|pricing|conditions|clauses',
    'change|amend|modify|renegotiate|negotiate|rewrite|adjust|alter [the|our|my|your|of] [contract|payment|pricing|commercial] terms|contract|agreement|conditions|clause',
    '(multi|three|two|five|four|3|2|5) year [deal|term] pricing|deal|contract|agreement|commitment|discount',
    'multiyear',
    'multi year',
    'net @number|thirty|sixty|ninety',
    'payment terms',
    'volume|bulk|enterprise discount|discounts|pricing|price|rates',
    'service|uptime level agreement|guarantee',
    'master services agreement'
  ]),
  says('policyBoundary', 'wireTransfer', 0, 'Names the requested action; the amount decides.', [
    'wire|wiring|wired',
    'send|transfer|move|remit|pay ..3 @number'
  ]),
  says('policyBoundary', 'exception', 0.75, 'An exception is asked for.', [
    'make|grant|allow|give|need|want|request [me|us] [an|a|one|just|some] [small|special|one|one time] exception|exceptions',
    'exception to|for|once|here|please [the|your|this|me|us] [policy|rule|rules|once]',
    'waive|waived|waiving|waiver',
    'bend|break|ignore|override|overrule|bypass|skip|overlook|relax the|your|this|that|these [system] rule|rules|policy|policies|system|limit|limits|restriction|check|approval|verification',
    'just this once',
    '(approve it anyway|do it anyway|off the record|under the table|special treatment|special permission|beyond your authority|above your limit)',
    'match|beat [the|your|their|our|a|that|this] [competitor|competitors|competition|other] [s] price|prices|offer|quote|rate|deal',
    'extend|extension|increase|raise|lift|exceed ..4 limit|deadline|warranty|credit',
    'backdate|backdated'
  ]),
  words('whatRules', 'What one asks to be let off.', [
    'against the policy|against policy|against the rules|past the deadline|past the limit|outside the window|outside the return window|outside your policy|over the return window|missed the deadline|missed the return deadline|after the deadline|around the policy|despite the policy',
    'anyway even|even though its not allowed|even though the system|push it through|force it through|force it|force the order|make it happen anyway|know its not allowed|not allowed but|normally dont do|usually dont do|dont usually do|dont normally do|not supposed to but',
    'goodwill gesture|gesture of goodwill|as a courtesy|one time courtesy|one time exception|special approval|special authorisation|get approval for|approve this for me|expired coupon|expired voucher|expired code|out of warranty|warranty expired|warranty ran out',
    'old price|price from last|last weeks price|free upgrade|upgrade me for free|free month|free replacement|for free please|repair it for free|replace it for free|without paying|without the fee|without a fee|without the penalty|without receipt|without a receipt',
    'skip my payment|skip a payment|pay later than|pay next month without|keep both items|let me keep both|take it back anyway|still take it back|still return it|override it|override this|more than my limit|above my limit|over my limit|beyond the limit|past my limit'
  ]),
  says('policyBoundary', 'bend', 0.75, 'A rule is to be bent, or a price lowered.', [
    '@whatRules',
    'lower|reduce|cut|drop|decrease|negotiate|bring [down] [me] [my|the|our|this] [interest|monthly|annual|my] rate|price|fee|bill|payment|premium|apr [down]',
    'lower|reduced|special|better interest|monthly|price|rate|deal [rate|fee] for|please|$',
    'knock|take|shave ..3 off [the|my] [price|bill|total|it|$]',
    '(without|skip|bypass|avoid|dont make me|do not make me) [the|my|any|having|a] [to] (verify|verification|id|identification|authentication|security check|security questions|security question|code|email)',
    'access|open|show|see|change|give|tell|reset ..3 [my|someone|somebody] husbands|wifes|mothers|fathers|exs|elses|sons|daughters|partners|roommates|friends account|transactions|booking|password|details|statement|balance|email',
    'honour|honor|accept|extend|take ..3 expired|old coupon|voucher|warranty|price|claim',
    '(non refundable|nonrefundable) ..8 refund|money|back|refunded',
    'refund|money ..6 (non refundable|nonrefundable)',
    'remove|delete|strike|drop [a|the|this|that] clause',
    '(the best you can do|do better on|do any better|let me out of)',
    'extend ..3 (due date|deadline|payment date) [past|beyond|by]'
  ]),
  looksLike('policyBoundary', 'question', 'Asking about rules, or money that is no request.', [
    'what|which|any|there|are exceptions|exception [does|do|to|are|in]',
    'what are|is the|your terms|conditions|policy',
    'student|senior|member|military discount',
    'saw|see|seen|found|have|is there|there [a|an|the|your] ..3 discount',
    'transfer|transfers|send|move ..4 savings|checking|my other|own account',
    'match|matches|beat ..1 game|colour|color|score|tickets|tomorrow|today|description',
    'wire|wires|wired fence|headphones|cable|mouse|rope|hanger'
  ])
];
