/**
 * Leaving: closing an account, ending a contract, going to a competitor.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const closure: readonly PhraseSet[] = [
  words('close', 'To bring to an end.', [
    'close|closing|delete|deleting|terminate|terminating|deactivate|deactivating|cancel|canceling|cancelling|cancle|cancell|remove|removing|shut|shutting|erase|end|ending|discontinue|disable|invalidate|kill|drop|dissolve|stop|clsoe',
    'shut down|close down|close out|get rid of|opt out of|rid of|wipe|unsubscribe from|unsubscribe me from|turn off|switch off|cease|surrender|give up|pull out of|back out of|get out of|disconnect|disconnecting|cut off|revoke|resign|withdraw from|break|quit|leave|exit'
  ]),
  words('accountKind', 'Kinds of accounts and contracts.', [
    'bank|banking|business|savings|saving|checking|current|personal|old|entire|whole|online|user|joint|home|car|auto|health|life|internet|phone|mobile|inactive|enrolled|insurance|active|second|other|credit|dental|travel|pet|cable|tv|broadband|gym|streaming|energy|cell'
  ]),
  words('transaction', 'What one cancels without leaving.', [
    'billing|payment|payments|autopay|transfer|transaction|order|orders|check|cheque|debit|debits|booking|reservation|appointment|meeting|notification|notifications|email|emails|mail',
    'ticket|case|chat|window|session|request|claim|trip|flight|ride|delivery|overdraft|hold|overdraft'
  ]),
  words('closed', 'Brought to an end.', [
    'closed|deleted|terminated|deactivated|cancelled|canceled|removed|shut|erased|discontinued|disabled|ended|gone|closed down|shut down'
  ]),
  words('account', 'What ties a customer to us.', [
    'line|lines|internet|broadband|phone line|landline|renewal|auto renewal|autorenewal|programme|cover|acct|acc|gym membership|life policy|subscripton|agreements|account|accounts|acount|accout|accnt|profile|membership|subscription|subscriptions|contract|agreement|policy|plan|plans|insurance|coverage|service|services|rewards program|loyalty programme|savings account|checking account|accounts with you'
  ]),
  says('closure', 'close', 0.8, 'Ending an account or contract.', [
    '@close [out|down|off] [one] [of] [my|the|this|that|our|all|an|a|both|your|his|her] [of] [my|the|these] [@accountKind] [@accountKind] @account',
    '@close ..3 account|accounts [number|please|now|immediately|today]',
    'want|need|like|get|have|please|can|could|wish [to] [you] [have|get|see] [my|this|the|our|all] [of] [my] [bank|business|savings|checking|current] account|accounts|profile|subscription|membership|contract|policy @closed',
    '(dont|do not|no longer|dont even) need|want|use|require [my|the|this|that|our|your|an] [bank|business|savings|checking|current|credit|old] account|accounts|subscription|membership|plan|policy|services|service|internet|insurance|contract [any|anymore|more]'
  ]),
  says('closure', 'card', 0.65, 'Giving up a credit card, unless it is lost or misused.', [
    'cancel|close|terminate|closing|canceling|cancelling my|the|our|a|this credit card|cards|account'
  ]),
  says('closure', 'leave', 0.8, 'Going elsewhere.', [
    'leave|leaving|quit|quitting you|your|this|the company|bank|provider|service|for|guys',
    'take|taking|bring my|our business|money|custom elsewhere|somewhere|away',
    'no longer want|wish|intend|plan to be|remain|stay|continue ..2 customer|member|client|with|you',
    '(not|wont|will not|never) [be] renew|renewing|renewed|extend|extending [our|my|the|this] [contract|subscription|agreement|plan|membership|policy]',
    '(want|get me|let me|need) out of this|the|my|our plan|contract|agreement|subscription|deal',
    '(close everything|cancel everything|cancel it all|cancel all of it|i quit|im out of here|we are done here|close it all)',
    'give|giving|serve|here|this|is [you] [is] [my|our] [@number|thirty|sixty|one|three] [day|days|month|months|week] notice [to]',
    '(pac code|stac code|porting code|port out|port my number out|port my number away|number to another network|number to another carrier|take my number elsewhere)',
    'might|may|will|ill|gonna|going|want|wish|like|thinking|considering|need|decided|planning|how|calling|trying [to|of|about|do|can] [i|to] cancel|cancelling|canceling|quit|quitting|leave|leaving [you|today|now|please|altogether] $',
    'better|cheaper deal|offer|price|provider ..5 leaving|leave|switching|cancelling|cancel',
    'leaving|moving|switching|going|switch|leave [for|to|with] (another|a different|someone else|somebody else|a competitor|a new|a cheaper|other) [provider|company|bank|carrier|network|insurer]',
    'considering|thinking|planning|decided [of|about|to] switching|leaving|cancelling|canceling|closing|ending|changing [to] [my|the|our] ..1 providers|provider|bank|banks|account|contract|companies|plan|policy',
    'never|not using|use|banking|shopping|dealing [with] you|your ..2 again',
    'cancel|end|leave|terminate|exit|break ..4 (early|anytime|before the term|any time|before it ends)',
    '(early termination|exit fee|exit fees|termination fee|early exit|minimum term ends)'
  ]),
  says(
    'closure',
    'lostCard',
    -0.6,
    'A card closed because it is lost or misused is fraud, not leaving.',
    [
      'block|lost|stolen|missing|fraud|fraudulent|unauthorized|unauthorised|misplaced|stole|hacked|compromised'
    ]
  ),
  looksLike('closure', 'kept', 'The customer stays.', [
    'dont|do not|not|never|didnt|wont|no [want|need|wish|ask|asked|going|please|plan] [to|you] [to] @close [my|the|our|this|anything] [@account]'
  ]),
  looksLike('closure', 'other', 'Ending something that is not the relationship.', [
    'people|they|others|guests|some|he|she might|may|will cancel|leave',
    'leave|leaving early|home|work|town|now [for|from|$]',
    'film|movie|show|game|chat|call|window|app|tab|door|shop|store ..2 @close',
    '@close ..2 film|movie|show|game|chat|call|window|app|tab|door|alarm|timer|music',
    '@close|@closed [my|the|this|a|an|all|down|down the|of|automatic|auto|recurring|that] [auto|automatic|recurring|online|monthly] @transaction'
  ])
];
