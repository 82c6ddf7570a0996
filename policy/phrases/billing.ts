/**
 * Money the customer says is wrong: refunds, charges and disputes.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const billing: readonly PhraseSet[] = [
  words('bill', 'What lists money owed.', [
    'bill|bills|invoice|invoices|statement|statements|billing|receipt|credit card bill|bill payment'
  ]),
  words('fee', 'A single item on a bill.', [
    'charge|charges|fee|fees|amount|amounts|payment|debit|pound|dollar|euro|cost|surcharge|penalty'
  ]),
  words('product', 'What was bought.', [
    'product|products|item|items|order|orders|purchase|package|parcel|goods|mattress|pillow|shoes|clothes'
  ]),
  words('refund', 'Money back.', [
    'refund|refunds|refunded|refunding|refunt|refnd|repayment|chargeback'
  ]),
  says('billing', 'refund', 0.7, 'Money back.', [
    'want|need|get|getting|got|request|requesting|demand|claim|issue|process|give|receive|received|wants|seeking|apply|file|like|where|wheres|when|status|about|waiting|expecting|havent|my|pending|full|partial ..5 @refund',
    '@refund [has|have|is|was|still|did] [still] not|never|yet|missing|status|pending|delayed|late|denied|wrong|less|me|my|us|the|this|it|please|for|showing|request',
    '^ [a|please|sir] @refund $',
    'money|cash|pounds|euros|dollars|payment|amount|deposit|bucks|quid ..4 back|returned|credited',
    '(when|not|never|still) ..5 (reimbursed|reimbursement|get my money|compensated)',
    'owe|owes|owing me|us',
    'waiting|wait for @number pounds|euros|dollars'
  ]),
  says('billing', 'charge', 0.7, 'A charge that looks wrong.', [
    'charged|billed|debited|charging|billing|debiting [me|my|us] ..4 twice|double|again|multiple|several|many|more|incorrectly|wrongly|extra|additional|wrong|too|without|already',
    'wrongfully|mistakenly|unfairly|unjustly|incorrectly|wrongly charged|billed|debited',
    'received|got|given|hit a|an|this|another [late|overdraft|service|extra] fee|charge|penalty',
    'paid|deducted|debited|taken ..6 but ..4 (not visible|not showing|no order|not placed|not there|nothing)',
    'double|duplicate|twice charge|charged|charges|billed|payment|debited',
    'overchaged|overcharg|overchared|overcharges|overcharge|overcharged|overcharging|overbilled|miscalculated',
    'extra|additional|unexpected|hidden|unexplained|incorrect|wrong|unknown|small|mystery [@number] ..1 @fee ..2 [added|charged|showing|appeared|on|to|in|was|is|statement]',
    'was|were|been|got charged|billed [a|an|@number|for] ..2 [fee|when|even|although|but|without]',
    'charge|fee|payment|pound|debit ..5 on|in|to|from my|our|the statement|bill|account|app',
    'where|why|what ..4 fee|charge|charges',
    'deducted|debited|taken|detected [from] [my] [account] but|and|however ..6 not|didnt|failed|never|havent',
    'money|amount|payment|cash ..3 deducted|debited|detected|taken',
    'billing issue|issues|problem|problems|error|errors|question|questions|mistake|dispute|concern|trouble|matter|discrepancy|inquiry',
    'problem|issue|trouble|question with|about|in my|our|the|last [credit|phone|monthly] [card] bill|billing|invoice',
    'two|multiple|several|duplicate [of] [the] [same|identical|pending] charges|payments|transactions|debits|bill',
    'something|anything [is] [strange|odd|weird|wrong|off] [about|with|on] [my|the] bill|invoice|statement',
    '(not|havent|didnt|never) received|got|get my|a|the|any [last|phone] bill|invoice',
    'payments|payment [and] bill',
    'bill|bills|invoice|premium|charge|charges|fee ..4 (so high|too high|higher than|expensive|went up|gone up|increased|increase|jumped|doubled|more than usual|so much|twice as|more than normal|more than last)',
    'still|kept|keep|keeps charging|took|taking|billing|deducting|debiting|charged me|us|money',
    'took|taken|take|taking|charged [out] ..4 (money after|too much|much money|much from|without asking|even though|after i cancelled|more than|for something)',
    '(never agreed|didnt agree|did not agree|never signed up|never authorised) [to|for] [this|that|the|a|any] ..1 fee|fees|charge|charges|this|that',
    'whats|what|explain|understand|why [is|was|are|were] [me] this|these|those|extra ..2 fee|fees|charge|charges',
    'promo|coupon|discount|voucher|code|offer|credit ..4 (not applied|wasnt applied|was not applied|didnt apply|didnt come|never applied|not taken off|missing from|did not come)',
    'price|amount|total|cost ..5 (different from|different than|higher than|more than|not what) ..2 paid|quoted|agreed|checkout|advertised|shown|i',
    'charged|billed for a|an|the|my|something|two|it|what ..3 cancelled|canceled|returned|return|never|didnt|cancelled',
    'paid ..5 (unpaid|owe|overdue|outstanding|not showing|late fee|still says|not paid)',
    'owe ..5 paid already|it',
    '(rate was wrong|exchange rate was wrong|wrong exchange rate)',
    '(credit on my bill|promised a credit|bill credit|account credit|credit me for|promised credit|want compensation|need compensation|deserve compensation|compensate me|compensated for|compensation for|want a credit)',
    'renewed|charged|billed ..4 although|though|without|after i|we|my'
  ]),
  says('billing', 'goods', 0.6, 'Goods sent back or exchanged, which ends in a refund or not.', [
    'return|returning|replace|replacing|exchange|replacement [of|for] [my|the|one|this|a|an|these|that] [damaged|broken|wrong|defective|last|recent] @product',
    '@product [be] replacement|replaced|return|returned|exchange',
    '^ [i] [want|need|would] [like] [to] [my] return|replacement|refund|returns|replace [status|please|it] $',
    'returned multiple|my|the|an|a|it|one @product|order'
  ]),
  says('billing', 'dispute', 0.75, 'A charge that is contested.', [
    'dispute|disputing|disputed|chargeback|disput|disputes',
    'contest|contesting [this|the|a|that|these] charge|charges|payment|transaction|bill|invoice|fee',
    'disagree|challenge|challenging with|the|this|that [this|the|that] bill|charge|invoice|fee|amount',
    'reverse|undo ..2 payment|transaction|purchase',
    '(remove|reverse|reversed|waive|take off|revert|removed|delete|correct|deduct|rectify) ..4 charge|charges|fee|excess|error',
    'charge|charges|fee|error|it ..4 (removed|reversed|remove|taken off|waived|cancelled|corrected)',
    'error|errors|mistake|mistakes|wrong|incorrect|discrepancy|problem|fault|faulty ..5 bill|bills|invoice|statement',
    '@bill ..4 error|errors|mistake|wrong|incorrect|faulty|inaccurate|extra|excess',
    'paid|pay extra|excess money|amount',
    'receipt|bill|invoice|statement says|shows|said ..4 @number [dollars|pounds|euros]',
    '@bill|amount ..3 (doesnt|does not|dont|not) match|agree|correspond|add'
  ]),
  looksLike('billing', 'question', 'A question about rules, prices or dates.', [
    'refund|refunds|return|returns|cancellation policy|policies|guarantee|rules|conditions|window',
    'travel|business|meal|work expense|expenses ..4 @refund',
    'non refundable|refund',
    'will|would|do|does|if|can|could|should|when i|you|u|it|we [get|be|have|to] charge|charged|billed|charging',
    '(thanks for the refund|thank you for the refund|got my refund|refund arrived|refund came|received my refund|refund received|no refund|dont want a refund|do not want a refund|dont need a refund)',
    'how ..2 (does a|do) refunds work',
    'fee|fees|charge|charges for|to|when|on|of [a] top|topup|exchange|transfer|withdraw|using|sending|cards|transfers'
  ])
];
