/**
 * What a conversation is about: the categories that select a destination and whose number says how
 * tangled it is. They carry no weight of their own.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { says } from './wording.ts';

/** Phrases of one category; the code is an intent of the policy. */
function about(code: string, patterns: PhraseSet['patterns'], language = 'en'): PhraseSet {
  return says(
    'complexity',
    `issue:${code}`,
    0,
    'Names what the customer wants.',
    patterns,
    language
  );
}

export const issues: readonly PhraseSet[] = [
  about('billing', [
    'bill|bills|billing|invoice|invoices|charged|overcharged|charge|charges|billed',
    'payment|payments ..3 failed|declined|due|late|wrong|problem|issue',
    'fee|fees'
  ]),
  about('refund', ['refund|refunds|refunded|reimburse|reimbursed|reimbursement', 'money back']),
  about('cancellation', [
    '@close [my|our|the|this|an|your] [bank|savings|checking|business] @account',
    'cancellation|unsubscribe'
  ]),
  about('sales', [
    'quote|quotation|pricing|demo|upgrade|proposal|enterprise plan',
    'buy|purchase|buying [a|an|the|more|some|your]',
    'interested in [buying|your|a|the]'
  ]),
  about('technical', [
    'crash|crashes|crashing|bug|bugs|outage|offline|firmware|router|modem|broken|defective|install|installation|sync|integration',
    '(not working|doesnt work|does not work|stopped working|wont turn on|wont start|wont load|error message|error code|slow internet|no internet|no signal)'
  ]),
  about('access', [
    'password|passwords|login|log in|username|passcode|locked',
    'log|sign|logging|signing in|into',
    '(locked out|reset my|forgot my pin|verification code|two factor|cant get in)'
  ]),
  about('complaint', ['complain|complaint|complaints|complaining']),
  about('repair', ['repair|repairs|repaired|technician|warranty', 'fix my', 'come and fix']),
  about('billing', ['factura|facturas|cobro|cobrado'], 'es'),
  about('refund', ['reembolso|devolución|reembolsar'], 'es'),
  about('access', ['contraseña|acceder'], 'es'),
  about('billing', ['facture|factures|prélèvement|facturé'], 'fr'),
  about('refund', ['remboursement|rembourser|remboursé'], 'fr'),
  about('access', ['mot de passe|connexion'], 'fr'),
  about('billing', ['rechnung|rechnungen|abbuchung|abgebucht'], 'de'),
  about('refund', ['erstattung|rückerstattung|geld zurück'], 'de'),
  about('access', ['passwort|anmelden|einloggen'], 'de'),
  about('billing', ['fatura|faturas|cobrança|cobrado'], 'pt'),
  about('refund', ['reembolso|estorno|reembolsar'], 'pt'),
  about('access', ['senha|acessar'], 'pt'),
  about('billing', ['請求|請求書|料金'], 'ja'),
  about('refund', ['返金|払い戻し'], 'ja'),
  about('access', ['パスワード|ログイン'], 'ja')
];
