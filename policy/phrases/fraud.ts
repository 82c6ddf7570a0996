/**
 * Fraud and loss. Most of it is told without the word: a payment nobody made, a card that is gone.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const fraud: readonly PhraseSet[] = [
  words('didnt', 'Something not done.', [
    'didnt|did not|havent|have not|never|hadnt|had not|couldnt have|could not have|didn|havnt|dint|did nt|didnot'
  ]),
  words('dont', 'Something not the case.', [
    'dont|do not|dnt|dont even|do nt|donot|didnt|did not|no longer'
  ]),
  words('cant', 'Something one is not able to do.', [
    'cant|cannot|can not|couldnt|could not|unable|not able|cant seem|cannot seem|cnt|havent been able'
  ]),
  words('made', 'What one does with a payment.', [
    'make|made|making|do|did|done|doing|authorize|authorise|authorized|authorised|perform|performed|create|created|set|setup|set up|approve|approved|place|placed|request|requested',
    'initiate|initiated|sign|seem|carry out|buy|purchase|order|spend|complete|completed|remember|recall|recognize|recognise|withdraw|agree|consent|take out|allow'
  ]),
  words('know', 'What one does with somebody familiar.', [
    'recognize|recognise|know|remember|recall|recgonize|reconize|recognice|recognized|recognised|identify|understand|recognizing|recognising|knowing|remembering|recalling|authorize|authorise|approve|know anything about|know who|know about'
  ]),
  words('payment', 'Movements on an account.', [
    'payment|payments|transaction|transactions|charge|charges|purchase|purchases|withdrawal|withdrawals|debit|debits|transfer|transfers|order|orders|spending|activity|deposit|fee|fees|withdraw|withdrawl|debit order|cash|subscription',
    'cash machine withdrawal|atm withdrawal|card payment|cash withdrawal|direct debit|direct debits|standing order|bank transfer|withdrawn|taken out|withdrew'
  ]),
  words('belonging', 'Things whose loss opens the way to an account.', [
    'card|cards|cc|wallet|purse|phone|mobile|cellphone|smartphone|iphone|device|bag|handbag|backpack|passport|id|licence|license|chequebook|checkbook|mastercard|visa|amex|debit|credit|laptop|computer|creditcard|debitcard|pin|details|information'
  ]),
  words('misused', 'What somebody else does with an account.', [
    'use|used|using|uses|accessed|accessing|access|misused|hacked|hacking|entered|opened|logged|cloned|charged|charging|got|get|cleared|emptied|drained'
  ]),
  words('cardWord', 'What stands before a card.', [
    'credit|debit|bank|atm|visa|amex|mastercard|business|corporate|company|contactless|travel|gold|platinum|mobile|cell|discover|amazon|new|old|only|own|virtual|master|citi|chase|prepaid'
  ]),
  words('gone', 'No longer there.', [
    'lost|missing|misplaced|gone|stolen|stollen|stoled|robbed|missed|swiped|snatched|disappeared|vanished|nicked|taken'
  ]),
  words('thief', 'Somebody one does not know.', [
    'someones|somebodys|imposter|impostor|fraudster|my ex|someone|somebody|some one|some body|somone|thief|thieves|they|he|she|stranger|unknown person|person|scammer|hacker|anyone|someone else|somebody else'
  ]),
  says('fraud', 'unknown', 0.8, 'A movement the customer did not make or does not know.', [
    '@payment ..9 i|we|ive [definitely|really|know|am|sure] @didnt [even|ever|actually|definitely|really|seem|recall|remember] [to|i|making|doing] @made',
    '@payment ..9 i|we|im [really|also] @dont|@cant|not [even|really|ever] @know',
    'i|we|ive|that @didnt [actually|even|ever|definitely] @made [up] [for] [to] [a|an|the|this|that|these|those|any|some] ..3 @payment',
    '@dont|@cant|not [really|even] recognize|recognise|recognice|recognized|recognised|reconize|recognizing|recognising ..4 @payment|name|seller|merchant|payee|company|shop|vendor|item|it|entry|retailer|them',
    'questionable|fishy|shady|fake|bs|illegitimate|false @payment',
    '@payment is|was|looks|seems [to] [be] [a|very|totally|so] bogus|bs|fake|suspicious|strange|weird|fishy|unknown|unfamiliar',
    'unrecognized|unrecognised|unknown|unfamiliar|strange|weird|odd|mysterious|unusual|unexplained|unexpected|dodgy|random|questionable ..2 @payment|card',
    '@payment ..6 (wasnt|isnt|was not|arent|werent|were not|is not|wasn t|not) me|mine|ours|us|done|made|authorized|authorised|completed|approved|by',
    'not (done|made|authorized|authorised|completed|approved) by me|us',
    '(money|cash|funds) (was|has been|is|been|being) (taken|withdrawn|removed|spent|taken out)',
    'says|shows|saying|showing [that] i|ive|we [have|had] [made|withdrew|withdrawn|paid|spent|bought|purchased|took]',
    'without my|our permission|consent|knowledge|authorization|authorisation|approval|agreement',
    'that|it (wasnt|was not|isnt|wasn t) me'
  ]),
  says('fraud', 'unseen', 0.8, 'A movement that should not be there.', [
    '@payment ..6 (never seen|not seen|shouldnt be there|should not be there|didnt get|did not get|non received|somebody made|someone made)',
    '(dont think|not think|not sure) i|we [ever|even] made|authorised|authorized ..3 @payment',
    'someone|somebody [has|have|just|may|might] [have] jacked|attacked|copied|copy|cloned|mugged ..6 my',
    'report ..4 lost|stolen|missing card|credit|debit|crdit|creditcard|atm|phone|wallet',
    '(without permission|taken from my|swiped from my|fishy on my)'
  ]),
  says('fraud', 'lost', 0.8, 'A card, phone or wallet that is lost.', [
    'lost|misplaced|losing|lose|missing|loose|dropped|missed|misplacing|mislaid [both|all] [of] my|the|a|an|his|her|our|their|another [@cardWord] [@cardWord] @belonging',
    'lost|loss|missing [of] [my] [@cardWord] card|wallet|phone|purse',
    '@cant [to] find|locate|see [my|the|where] [my] [@cardWord] [@cardWord] card|cards|wallet|purse|phone|mobile',
    'my|our|his|her|their|the [@cardWord] [@cardWord] card|cards|wallet|purse|phone|mobile|handbag|bag|passport|laptop|computer|tablet ..4 @gone',
    '@dont know|remember where [is] [my|the|i] [left|put|have] [my|the] [@cardWord] [@cardWord] card|wallet|phone',
    'my|our|the [@cardWord] card|wallet|phone miss|missin|lst|los|losted',
    'left|forgot my|the [@cardWord] [@cardWord] card|wallet|purse|phone ..2 at|in|on|behind|somewhere',
    'card|wallet|phone ..3 lost|missing|misplaced|gone'
  ]),
  says('fraud', 'lostIt', 0.45, 'Something is lost; with a card or phone named it counts.', [
    'lost|misplaced it|them',
    'cant|cannot find it|them'
  ]),
  says('fraud', 'thing', 0.3, 'A card or phone is named.', ['card|cards|phone|wallet|purse']),
  says('fraud', 'stolen', 0.8, 'Theft.', [
    'stolen|stole|stollen|stoled|stealing|mugged|pickpocketed|pickpocket|robbed|burgled|burglary|theft|thief|thieves|robbery'
  ]),
  says('fraud', 'misuse', 0.8, 'Somebody else uses an account or a card.', [
    '@thief [is|has|have|had|been|was|else|may|might|could|must] [is|has|have|had|been|be|just|probably] [been] @misused ..5 my|our',
    '@thief [has|have|had|just|else|is|keeps] [just|been] took|taken|take|takes|taking|withdrew|withdrawn|withdraws|transferred|transfered|transfer|moved|removed|spent|spending|sent|charged|charging|pulled|wired ..8 from|out|account|using|with|card',
    'card|account|details|information|identity|number|data|profile|password|email|login|cards ..4 (compromised|hacked|cloned|skimmed|copied|breached|misused|hijacked|leaked|taken over|at risk)',
    '(sim swap|sim swapped|swapped my sim|ported without|number was ported|account takeover|fake website|fake seller|seller was fake|fake check)',
    '(fake cheque|fake site|impersonated|impersonating|impersonated me|imposter|impostor|spoofed|malware|forged my signature)',
    'code|codes|verification|otp|login|signin|alert|email|text|password|card|bill ..6 (i didnt|i never|i did not|i have not) (request|ask|apply|requested|asked|applied|order|ordered|trigger|bought|buy)',
    '@thief [has|have|had|is|was] [just|been] changed|changing|added|opened|redeemed|placed|applied|registered|created|filed|impersonated|accessing|trying|broke|transferred|redeeming ..5 my|our',
    '(in my name|using my name|without me asking|without me knowing|used by someone else|used by somebody else|by a stranger|by someone else|by somebody else)',
    'address|number|email|device|name|phone|card (that isnt mine|that is not mine|isnt mine|i dont own|i do not own|that isnt my)',
    'paid|sent|deposit|bought|transferred|transfer ..7 (doesnt exist|does not exist|scammer|never existed|fake|fraudster)',
    'gave|given|give|told|shared|typed|entered|got|tricked ..4 pin|password|code|codes|details|number ..6 (said|claimed|claiming|pretending|fake|caller|out of me|from the bank|from you)',
    'never ordered|bought|applied|requested|opened|authorised|authorized|signed [up] [for] [this|that|it|one|any]',
    'hacked|hacker|phished|scammed|defrauded|conned|duped|swindled|cloned|skimmed',
    'tricked|fooled|talked|pressured|lured|conned into|to|by',
    'money|funds|cash|savings ..3 missing|stolen|gone|vanished|disappeared|taken ..3 account'
  ]),
  says('fraud', 'fraud', 0.8, 'The word itself.', [
    'frauds|fraud|fraudulent|fraudulently|fraudulant|fradulent|fraudulent|fraudelent|fraudster|fraudsters|frauds|frauded|frawd',
    'scam|scams|scammer',
    'suspicious|unauthorized|unauthorised|bogus ..2 @payment|card'
  ]),
  looksLike('fraud', 'prevention', 'Asking how one is protected.', [
    'protect|protects|protected|protection|prevent|prevention|prevents|avoid|against|safe|insurance|worry|worried|policy ..4 fraud|theft|thieves|hackers|hacking|scam|scams|phishing|stolen|stealing',
    'fraud|theft|scam protection|prevention|policy|insurance|alert|alerts|checks|awareness'
  ]),
  looksLike('fraud', 'cover', 'Theft and fraud as a subject, or what a policy pays for.', [
    'warranty|cover|covers|covered|coverage|insure|policy|insurance ..4 theft|stolen|fraud',
    'theft|fraud|scam cover|coverage|team|department|film|book|insurance',
    'how|when|what|can ..8 (replace|replacing|new card|timeline|replacement) ..6 stolen|lost',
    'search|searching|find ..4 phone|iphone',
    'phone ..5 find|locate|ring it',
    'bag|bags|luggage|suitcase ..4 flight|airport|airline',
    'film|movie|book|plot|novel|series|watched|read|work|works|studying ..5 fraud|scam|scams|stolen|theft|phishing',
    'what does phishing|fraud|scam mean'
  ]),
  looksLike('fraud', 'figure', 'Theft as a figure of speech, and things found.', [
    'show|heart|scene was|were|is stolen',
    'found|find a|an|the|someones lost|stolen|missing'
  ])
];
