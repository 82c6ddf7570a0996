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
    'send|give|email|provide|prepare me|us [a|an|your] [price] quote|quotation|proposal|offer|estimate|pricing|brochure',
    'pricing|price|prices|cost|costs|rate|rates for [my|our|a|the] team|company|business|organization|organisation|@number|enterprise|fifty|hundred|school|firm'
  ]),
  says('revenue', 'buy', 0.8, 'Wanting to buy or to buy more.', [
    'buy|buying|purchase|purchasing|order|ordering|need|add|adding|want|get|take ..2 @number|ten|twenty|fifty|hundred|more|another|extra|additional [more|additional|extra] @seats',
    'bulk|wholesale|volume|corporate order|purchase|buy',
    'interested in [buying|purchasing|getting|ordering|your|the] ..3 @offering|@seats'
  ]),
  says('revenue', 'lead', 0.8, 'A company that is looking around.', [
    'show|give|have|get|book|schedule|want|see|request|arrange|like [me|us|to] [a|an|the|your] [live|product|free] demo|demonstration|walkthrough',
    'evaluating|comparing|shortlisting|considering [@number|several|different|new|some] vendors|vendor|providers|solutions|platforms|suppliers|tools',
    '(have a budget|our budget|budget of|budget for|budget this|procurement team|purchasing department|request for proposal|rfp|decision maker|our cfo|our cto|our ceo)'
  ]),
  words('salesWords', 'What one says to a sales team only.', [
    'become a reseller|be a reseller|wholesale price|wholesale prices|open a franchise|corporate rate|corporate rates|group booking|group bookings|group rate|partnership enquiry|partnership inquiry|sales enquiry|sales inquiry|sales question',
    'family plan|bundle internet|internet and tv bundle|do you have bundles|gift subscription|offers for new|your best offer|best price you|better plan for me|deals for existing|retention offer|reason to stay|make me an offer|to keep me|keep my business',
    'loyalty discount|new customer here|potential customer|prospective customer|free trial for|convert my trial|extend my trial|ready to buy|ready to purchase|ready to sign|ready to order|get started with you|bulk price|bulk pricing|price break|other providers are cheaper',
    'become a customer|become a member|become a partner|be a partner|switch to you|switching to you|move to you|moving to you|from my bank to yours|bring my number to you|come over to you|another branch|another location|another office|other offices|all our branches'
  ]),
  says('revenue', 'sales', 0.8, 'Words of somebody who is about to buy, or could be kept.', [
    '@salesWords',
    'interested|thinking|planning|ready|like|want|looking|considering|about [in|of|about|to|for] buy|buying|purchase|purchasing|subscribe|subscribing|upgrade|upgrading|adding ..2 (another|annual|premium|line|plan|membership|subscription)',
    'interested|thinking|planning|ready|like|want|looking|considering|about [in|of|about|to|for] buy|buying|purchase|purchasing|subscribe|subscribing|upgrade|upgrading|adding ..2 (business|enterprise|module|licences|bulk|in bulk|add on|product for)',
    'sign|signing up [for|my|our] [the|a|your|my|our] [premium|annual|paid] company|team|business|membership|subscription|plan|firm|premium',
    'place|placing [a|an|our] large|big|bulk|bigger order|orders',
    'add|adding|buy|order|purchase|get|take [a|an|another|second|the] [second|extra|new|tv|travel|analytics|phone] line|insurance|module|tv|addon|cover to|on|for|with|as|$',
    'add|buy|include|insure (another line|a second line|travel insurance|an add on|the add on|a new module|another module|another car|a second car|tv to my internet)',
    'open|opening (another|a business|an additional) [savings|business|checking|current] account',
    'upgrade|upgrading [my|our|the|to] [to|my] (business class|premium|first class|suite|internet speed|a suite|my internet|a bigger plan|internet)',
    'renew|renewing|extend ..4 (more years|and add|add five|for two|for three|two years|three years|other offices|more countries)',
    'expand|expanding|increase|increasing|extend our|my [current] contract|licences|licenses|subscription|seats|plan|cover to|by|for|$',
    'faster|quicker|better|bigger|more internet|package|broadband|speed|data [package|plan] [please|which|what|for|on]',
    'how much|cost|price|what ..4 (to add|for adding|add the|add on|per seat|for the module)'
  ]),
  says('revenue', 'save', 0.7, 'A customer an offer could keep.', [
    'stay|staying|remain|continue|renew|sign if|when you|u',
    'competitor|competitors|elsewhere|others ..5 (half the price|cheaper|better price|better offer|better deal|lower price|less)',
    'better|cheaper|lower price|offer|deal|rate [or|elsewhere|somewhere|from|than|and|at|than|if]'
  ]),
  looksLike('revenue', 'other', 'The same words about something else.', [
    'upgrade|upgrading|update the|my|your firmware|software|phone|app|windows|driver|browser|seat|room|flight',
    'quote on|from|in|of the|your|my wall|book|author|movie|day',
    'stock|insurance|renters|renter|car|auto|condo|life|home|pet|health quote|quotes',
    'demo account|mode|version|video|song',
    'how|where do|can|to i|we|you upgrade'
  ])
];
