/**
 * Moments in which sales can help: leads, upgrades and offers that could keep a customer.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const revenue: readonly PhraseSet[] = [
  words('seats', 'What businesses buy many of.', [
    'seat|seats|licence|licences|license|licenses|users|units|subscriptions|lines|employees|devices|branches|locations|stores|accounts|workstations'
  ]),
  words('offering', 'What is on offer.', [
    'plan|package|tier|edition|version|subscription|membership|product|platform|solution|software|service|account|licence|license|bundle'
  ]),
  says('revenue', 'quote', 0.8, 'Asking for an offer.', [
    'like|want|need|get|give|send|request|have|provide|prepare|receive|interested [to|me|us] [in|get|see|have|receive] [a|an|the|your] [formal|written|price|detailed|custom] quote|quotation|proposal|offer|estimate for|on|over|of|please|to',
    'quote|quotation|proposal|offer|estimate for ..2 @number|@seats',
    'send|give|email|provide|prepare me|us [a|an|your] [price] quote|quotation|proposal|offer|estimate|pricing|brochure',
    'pricing|price|prices|cost|costs|rate|rates for [my|our|a|the] team|company|business|organization|organisation|@number|enterprise|fifty|hundred|school|firm',
    'talk|discuss|speak|chat|know [about|to] pricing|prices',
    'what would|will|does it cost|take to roll|deploy|equip|license|buy|get|implement'
  ]),
  says('revenue', 'buy', 0.8, 'Wanting to buy or to buy more.', [
    'buy|buying|purchase|purchasing|order|ordering|need|add|adding|want|get|take ..2 @number|ten|twenty|fifty|hundred|more|another|extra|additional [more|additional|extra] @seats',
    'bulk|wholesale|volume|corporate order|purchase|buy',
    'upgrade|upgrading|move|switch|go [up] [my|our|us] [account|plan|subscription] to [the|a|an|your] [next|higher|premium|enterprise|business|pro|professional|gold|unlimited|bigger|larger] plan|package|tier|edition|version|enterprise|premium|pro|business',
    'upgrade my|our plan|account|subscription|package|membership',
    'interested in [buying|purchasing|getting|ordering|your|the] ..3 @offering|@seats',
    'add|adding another|a|an|more|additional|extra|second line|user|seat|product|service|location|branch to|for|on my|our plan|account|subscription',
    'sign|signing up [for] [the|a|your] [annual|yearly|business|enterprise|premium|paid] plan|subscription|package'
  ]),
  says('revenue', 'lead', 0.8, 'A company that is looking around.', [
    'show|give|have|get|book|schedule|want|see|request|arrange|like [me|us|to] [a|an|the|your] [live|product|free] demo|demonstration|walkthrough',
    'demo|demonstration of|for the|your|our|a',
    'evaluating|evaluate|comparing|shortlisting|considering|looking at|for|into [@number|several|different|new|some] vendors|vendor|providers|solutions|platforms|suppliers|tools|options',
    'evaluating|comparing|shortlisting|considering [@number|several|different|new|some] vendors|vendor|providers|solutions|platforms|suppliers|tools',
    '(have a budget|our budget|budget of|budget for|budget this|procurement team|purchasing department|request for proposal|rfp|decision maker|our cfo|our cto|our ceo)',
    'roll|rolling [this|it|out] [out] to|across all|our|the [our] @seats|company|team|offices|countries',
    'talk|speak to|with [your|the|a|someone] [in|from] sales [team|person|rep|department]',
    'contact|call me sales'
  ]),
  says('revenue', 'save', 0.7, 'A customer an offer could keep.', [
    'stay|staying|remain|continue|renew|sign if|when you|u',
    'i|we would|might|could|id stay|renew|remain|continue',
    'competitor|competitors|elsewhere|others ..5 (half the price|cheaper|better price|better offer|better deal|lower price|less)',
    'better|cheaper|lower price|offer|deal|rate [or|elsewhere|somewhere|from|than|and|at|than|if]',
    '(half the price|cheaper elsewhere|cheaper somewhere|match their price|match it|beat their price|best and final)'
  ]),
  looksLike('revenue', 'other', 'The same words about something else.', [
    'upgrade|upgrading|update the|my|your firmware|software|phone|app|windows|driver|browser|seat|room|flight',
    'install|installing|download|downloading ..2 upgrade|update',
    'quote on|from|in|of the|your|my wall|book|author|movie|day',
    'stock|insurance|renters|renter|car|auto|condo|life|home quote|quotes',
    'quote for [a] renter|renters|car|auto|condo|life|home|pet|health|stock',
    'demo account|mode|version|video|song',
    'better|lower|cheaper rate|price [alert|list|tag|range]',
    'how|where do|can|to i|we|you upgrade'
  ])
];
