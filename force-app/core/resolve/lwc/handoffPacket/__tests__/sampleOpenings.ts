/** Slots of first sentences as the engine writes them, for the sample packets. */
import type { PacketOpening } from '../../../../../../src/shared/packetMatter.ts';

/** What the engine writes for a refund of an order that failed. */
export const REFUND_FAILED: PacketOpening = {
  family: 'stopped',
  language: 'en',
  name: 'Maria Lopez',
  hello: 'sayHelloName',
  event: '',
  body: 'sayFailed',
  step: 'sayStepRedo',
  act: 'actRefund',
  object: 'objectOrder',
  idObject: '',
  article: 'sayYour',
  id: '10482',
  words: {
    sayHelloName: 'Hello {name},',
    sayFailed: 'I see that {matter} has not worked so far.',
    sayStepRedo: 'I will try it by hand now.',
    actRefund: 'Refund; the refund for; the refund',
    objectOrder: 'order',
    sayYour: 'your|your|your|your'
  }
};

/** What the engine writes for a report of fraud by a caller who speaks French. */
export const SECURED: PacketOpening = {
  family: 'secure',
  language: 'fr',
  name: 'Jean Moreau',
  hello: 'sayHelloName',
  event: '',
  body: 'saySecure',
  step: '',
  act: 'actSecure',
  object: 'objectAccount',
  idObject: '',
  article: 'sayYour',
  id: '',
  words: {
    sayHelloName: 'Bonjour {name},',
    saySecure: 'il s’agit de votre demande : {matter}. Je dois d’abord vérifier à qui je parle.',
    actSecure: 'Sécuriser; la sécurisation; le blocage',
    objectAccount: 'compte m',
    sayYour: 'de votre|de votre|de votre|de vos'
  }
};

/** What the engine writes when it knows nothing: no part of a sentence. */
export const UNSAID: PacketOpening = { ...REFUND_FAILED, name: '', hello: '', body: '', step: '' };
