/**
 * Words that keep redaction from masking what is no secret: labels of other numbers, and what people
 * say about a password instead of giving it.
 */
import type { RedactionWords } from '../../src/policy/redactionSet.ts';

export const otherNumbers: RedactionWords = {
  kind: 'otherNumber',
  description:
    'Labels of numbers that are not personal; right before a number they rule a kind out.',
  words: [
    ...[
      'account',
      'accounts',
      'acct',
      'order',
      'orders',
      'tracking',
      'reservation',
      'booking',
      'invoice',
      'ticket',
      'case'
    ],
    ...['flight', 'ref', 'reference', 'sku', 'product', 'item', 'serial', 'model', 'part', 'batch'],
    ...['lot', 'shipment', 'parcel', 'package', 'consignment', 'waybill', 'receipt', 'transaction'],
    ...['quote', 'policy', 'claim', 'zip', 'postal', 'postcode', 'zipcode', 'area'],
    ...['country', 'error', 'promo', 'discount', 'coupon', 'voucher', 'gift', 'isbn', 'ean', 'upc'],
    ...['barcode', 'qr', 'version', 'build', 'room', 'gate', 'seat', 'page', 'extension', 'ext'],
    ...['meter', 'contract', 'membership', 'loyalty', 'pedido', 'commande', 'bestellung'],
    ...['bestellnummer', 'sendungsnummer', 'rechnung', 'rechnungsnummer', 'factura', 'reserva'],
    ...['facture', 'ordine', 'fattura', 'bestelling', 'plz', 'po', 'rma', 'job', 'asset', 'vin'],
    ...['usd', 'eur', 'gbp', 'total', 'amount', 'price', 'worth', 'paid', 'cost']
  ]
};

export const notSecrets: RedactionWords = {
  kind: 'notASecret',
  description: 'Words that follow "password" without being one.',
  words: [
    ...['wrong', 'incorrect', 'invalid', 'expired', 'not', 'no', 'never', 'correct', 'right'],
    ...['working', 'being', 'too', 'very', 'still', 'always', 'already', 'again', 'also', 'just'],
    ...['required', 'needed', 'weak', 'strong', 'short', 'long', 'longer', 'locked', 'blocked'],
    ...['reset', 'resets', 'changed', 'change', 'forgotten', 'forgot', 'lost', 'saved', 'stored'],
    ...['the', 'that', 'this', 'what', 'a', 'an', 'in', 'on', 'at', 'for', 'of', 'to', 'from'],
    ...['my', 'your', 'our', 'it', 'one', 'something', 'nothing', 'anything', 'somehow', 'so'],
    ...['is', 'was', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'cannot', "can't"],
    ...['recovery', 'manager', 'link', 'field', 'page', 'screen', 'box', 'email', 'mail', 'policy'],
    ...['hint', 'protected', 'protection', 'and', 'or', 'but', 'because', 'when', 'if', 'then'],
    ...['please', 'help', 'thanks', 'sorry', 'hello', 'back', 'here', 'there', 'now', 'today'],
    ...['yes', 'okay', 'sure', 'none', 'nope', "don't", 'unknown', 'secret', 'secure', 'safe'],
    ...['same', 'different', 'new', 'old', 'fine', 'okay', 'good', 'bad', 'case-sensitive'],
    ...[
      'incorrecta',
      'falsch',
      'incorrecto',
      'faux',
      'incorrect',
      'errada',
      'sbagliata',
      'abgelaufen'
    ],
    ...['oublie', 'oubliee', 'perdu', 'olvidada', 'olvidado', 'perdida', 'vergessen', 'esquecida'],
    ...[
      'dimenticata',
      'ungultig',
      'invalide',
      'remember',
      'unsure',
      'not-working',
      'n/a',
      'hidden',
      'redacted',
      'masked',
      '****',
      '***'
    ],
    ...[
      'prompt',
      'prompts',
      'rules',
      'requirements',
      'isn',
      "isn't",
      'doesn',
      "doesn't",
      'wont',
      "won't"
    ]
  ]
};
