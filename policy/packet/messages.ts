/**
 * Words of the packet that only staff read: the sentences of the summary and the lines that come from
 * the decision. Those around requests, and the first sentence, are in `matters/`.
 */
import type { Message } from '../../src/policy/message.ts';

/** A sentence for staff. */
const staff = (code: string, en: string, de: string, es: string, fr: string): Message => ({
  code,
  kind: 'summary',
  words: { en, de, es, fr }
});

export const packetMessages: readonly Message[] = [
  staff('summaryCustomer', 'Customer', 'Kunde', 'El cliente', 'Le client'),
  staff(
    'summaryAsked',
    '{customer} wants: {intent}.',
    '{customer} möchte: {intent}.',
    '{customer} quiere: {intent}.',
    '{customer} souhaite : {intent}.'
  ),
  staff(
    'summaryAskedUnknown',
    '{customer} has not said yet what they need.',
    '{customer} hat noch nicht gesagt, worum es geht.',
    '{customer} aún no ha dicho qué necesita.',
    '{customer} n’a pas encore dit ce qu’il souhaite.'
  ),
  staff(
    'summaryTried',
    'Tried: {attempts}.',
    'Versucht: {attempts}.',
    'Intentado: {attempts}.',
    'Essayé : {attempts}.'
  ),
  staff(
    'summaryTriedNothing',
    'The assistant took no actions.',
    'Der Assistent hat nichts ausgeführt.',
    'El asistente no ejecutó ninguna acción.',
    'L’assistant n’a effectué aucune action.'
  ),
  staff('summaryMore', '{count} more', '{count} weitere', '{count} más', '{count} de plus'),
  staff(
    'summaryRefused',
    'The assistant said: “{quote}”.',
    'Der Assistent sagte: „{quote}“.',
    'El asistente dijo: «{quote}».',
    'L’assistant a dit : « {quote} ».'
  ),
  staff(
    'summaryWhy',
    'Why you: {reason}.',
    'Grund: {reason}.',
    'Motivo: {reason}.',
    'Motif : {reason}.'
  ),
  staff('summaryResultWorked', 'worked', 'gelungen', 'funcionó', 'réussi'),
  staff('summaryResultFailed', 'failed', 'fehlgeschlagen', 'falló', 'échoué'),
  staff('summaryResultNotAllowed', 'not allowed', 'nicht erlaubt', 'no permitido', 'non autorisé'),
  staff(
    'summaryResultCustomerDeclined',
    'customer declined',
    'vom Kunden abgelehnt',
    'el cliente lo rechazó',
    'refusé par le client'
  ),
  staff(
    'summaryResultNotRecorded',
    'no result recorded',
    'ohne Ergebnis',
    'sin resultado',
    'sans résultat'
  ),
  staff(
    'summaryReasonAskedForPerson',
    'asked for a person',
    'wollte einen Menschen sprechen',
    'pidió hablar con una persona',
    'a demandé une personne'
  ),
  staff(
    'summaryReasonAttemptsFailed',
    'attempts failed',
    'Versuche gescheitert',
    'los intentos fallaron',
    'les tentatives ont échoué'
  ),
  staff(
    'summaryReasonLowConfidence',
    'the assistant was not sure',
    'der Assistent war unsicher',
    'el asistente no estaba seguro',
    'l’assistant n’était pas sûr'
  ),
  staff(
    'summaryReasonNotVerified',
    'could not verify who they are',
    'Identität nicht bestätigt',
    'no se pudo verificar la identidad',
    'identité non vérifiée'
  ),
  staff(
    'summaryReasonAboveLimit',
    'beyond what the assistant may do',
    'über der Befugnis des Assistenten',
    'supera lo que el asistente puede hacer',
    'dépasse ce que l’assistant peut faire'
  ),
  staff(
    'summaryReasonNeedsApproval',
    'an action waits for approval',
    'eine Aktion wartet auf Freigabe',
    'una acción espera aprobación',
    'une action attend une approbation'
  ),
  staff(
    'summaryReasonFraud',
    'fraud worry',
    'Betrugsverdacht',
    'posible fraude',
    'soupçon de fraude'
  ),
  staff(
    'summaryReasonLegal',
    'legal matter',
    'rechtliche Frage',
    'asunto legal',
    'question juridique'
  ),
  staff(
    'summaryReasonBilling',
    'billing or refund',
    'Rechnung oder Erstattung',
    'facturación o reembolso',
    'facture ou remboursement'
  ),
  staff(
    'summaryReasonCancelling',
    'wants to leave',
    'möchte kündigen',
    'quiere darse de baja',
    'veut résilier'
  ),
  staff(
    'summaryReasonRegulated',
    'regulated matter',
    'geregelte Sache',
    'asunto regulado',
    'sujet réglementé'
  ),
  staff(
    'summaryReasonUpset',
    'tense words',
    'angespannte Worte',
    'palabras tensas',
    'propos tendus'
  ),
  staff(
    'summaryReasonLanguage',
    'needs another language',
    'braucht eine andere Sprache',
    'necesita otro idioma',
    'a besoin d’une autre langue'
  ),
  staff(
    'summaryReasonAccessibility',
    'needs an assisted channel',
    'braucht einen unterstützten Kanal',
    'necesita un canal asistido',
    'a besoin d’un canal assisté'
  ),
  staff(
    'summaryReasonCustomerValue',
    'valued customer',
    'wichtiger Kunde',
    'cliente valioso',
    'client important'
  ),
  staff(
    'summaryReasonComplexity',
    'complex matter',
    'verwickelte Sache',
    'asunto complejo',
    'sujet complexe'
  ),
  staff(
    'summaryReasonRepeatContact',
    'contacted before about this',
    'hat sich schon gemeldet',
    'ya contactó por esto',
    'a déjà contacté à ce sujet'
  ),
  staff(
    'summaryReasonSales',
    'sales opportunity',
    'Verkaufsgespräch',
    'oportunidad de venta',
    'opportunité de vente'
  ),
  staff(
    'summaryReasonLifeEvent',
    'grief, danger or hardship',
    'Trauer, Gefahr oder Not',
    'duelo, peligro o necesidad',
    'deuil, danger ou détresse'
  ),
  staff(
    'summaryReasonTakenOver',
    'taken over by a colleague',
    'von der Leitung übernommen',
    'asumido por un colega',
    'repris par un collègue'
  ),
  staff(
    'summaryReasonSystem',
    'a system failed',
    'ein System ist ausgefallen',
    'falló un sistema',
    'un système a échoué'
  ),
  staff(
    'mustKnowHeld',
    'An action is on hold until it is approved.',
    'Eine Aktion wartet auf Freigabe.',
    'Una acción está retenida hasta su aprobación.',
    'Une action est suspendue jusqu’à son approbation.'
  ),
  staff(
    'mustKnowRegulated',
    'Regulated matter: the assistant opened no data.',
    'Geregelte Sache: der Assistent hat keine Daten geöffnet.',
    'Asunto regulado: el asistente no abrió datos.',
    'Sujet réglementé : l’assistant n’a ouvert aucune donnée.'
  ),
  staff(
    'mustKnowFraud',
    'Possible fraud: confirm who they are before anything else.',
    'Möglicher Betrug: zuerst die Identität bestätigen.',
    'Posible fraude: confirme primero la identidad.',
    'Fraude possible : vérifiez d’abord l’identité.'
  ),
  staff(
    'mustKnowLegal',
    'Legal matter: do not admit or promise anything.',
    'Rechtliche Frage: nichts zugeben, nichts zusagen.',
    'Asunto legal: no admita ni prometa nada.',
    'Question juridique : n’admettez et ne promettez rien.'
  ),
  staff(
    'mustKnowClosure',
    'The customer spoke of leaving.',
    'Der Kunde sprach davon zu gehen.',
    'El cliente habló de irse.',
    'Le client a parlé de partir.'
  ),
  staff(
    'mustKnowAccessibility',
    'The customer needs assistance to communicate.',
    'Der Kunde braucht Unterstützung beim Gespräch.',
    'El cliente necesita asistencia para comunicarse.',
    'Le client a besoin d’aide pour communiquer.'
  ),
  staff(
    'mustKnowLanguage',
    'The conversation is in another language ({language}).',
    'Das Gespräch ist in einer anderen Sprache ({language}).',
    'La conversación es en otro idioma ({language}).',
    'La conversation est dans une autre langue ({language}).'
  )
];
