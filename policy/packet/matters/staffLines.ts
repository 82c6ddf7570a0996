/**
 * The lines staff read around requests, one line a language. Nothing in them is inflected.
 */
export const staffLines = `
wantsAct
  en {act} {object} {ids}
  de {object} {ids} {act}
  es {act} {object} {ids}
  fr {act} {object} {ids}
  pt {act} {object} {ids}
wantsThing
  en About: {object} {ids}
  de Thema: {object} {ids}
  es Tema: {object} {ids}
  fr Sujet : {object} {ids}
  pt Assunto: {object} {ids}
wantsSaid
  en Said: “{quote}”
  de Sagte: „{quote}“
  es Dijo: «{quote}»
  fr A dit : « {quote} »
  pt Disse: “{quote}”
wantsNothing
  en Nothing open; done: {matter}
  de Nichts offen; erledigt: {matter}
  es Nada pendiente; hecho: {matter}
  fr Rien en cours ; fait : {matter}
  pt Nada pendente; feito: {matter}
stateOpen
  en not started
  de nicht begonnen
  es sin empezar
  fr pas commencé
  pt não iniciado
stateDone
  en done
  de erledigt
  es hecho
  fr fait
  pt feito
statePartly
  en partly done
  de teilweise
  es en parte
  fr en partie
  pt em parte
stateRefused
  en refused by the assistant
  de vom Assistenten abgelehnt
  es rechazado por el asistente
  fr refusé par l’assistant
  pt recusado pelo assistente
stateFailed
  en failed
  de gescheitert
  es falló
  fr échoué
  pt falhou
standingDone
  en Done: {list}.
  de Erledigt: {list}.
  es Hecho: {list}.
  fr Fait : {list}.
  pt Feito: {list}.
standingOpen
  en Not done: {list}.
  de Nicht erledigt: {list}.
  es Pendiente: {list}.
  fr Pas fait : {list}.
  pt Pendente: {list}.
standingUnknown
  en No result recorded: {action}.
  de Ohne Ergebnis: {action}.
  es Sin resultado: {action}.
  fr Sans résultat : {action}.
  pt Sem resultado: {action}.
standingUntouched
  en Nothing was changed.
  de Nichts wurde geändert.
  es No se cambió nada.
  fr Rien n’a été modifié.
  pt Nada foi alterado.
knowDanger
  en Possible danger to life: ask whether they are safe, follow the crisis procedure.
  de Mögliche Lebensgefahr: nach der Sicherheit fragen, Krisenablauf befolgen.
  es Posible peligro de vida: pregunte si está a salvo y siga el protocolo de crisis.
  fr Danger possible : demander si la personne est en sécurité, suivre la procédure de crise.
  pt Possível risco de vida: pergunte se está em segurança e siga o protocolo de crise.
knowDeath
  en Bereavement: express condolence first; sell and retain nothing.
  de Trauerfall: zuerst Beileid aussprechen; nichts verkaufen, nicht halten.
  es Duelo: exprese primero sus condolencias; no venda ni retenga.
  fr Deuil : présenter d’abord ses condoléances ; ne rien vendre.
  pt Luto: expresse primeiro condolências; não venda nem retenha.
knowIrreversible
  en Cannot be undone: {matter} was done before the next step failed.
  de Nicht rückgängig zu machen: {matter} ist geschehen, danach scheiterte der nächste Schritt.
  es No se puede deshacer: {matter} se hizo antes de que fallara el paso siguiente.
  fr Irréversible : {matter}, fait avant l’échec de l’étape suivante.
  pt Não pode ser desfeito: {matter} foi feito antes de a etapa seguinte falhar.
knowUnproven
  en Identity check failed: disclose and change nothing until they are verified another way.
  de Identitätsprüfung gescheitert: nichts preisgeben oder ändern, bevor anders geprüft ist.
  es Falló la verificación: no revele ni cambie nada hasta verificar de otra forma.
  fr Identité non vérifiée : ne rien révéler ni modifier avant une autre vérification.
  pt Verificação falhou: não revele nem altere nada até verificar de outra forma.
knowContradiction
  en The customer’s claim and the record differ; neither is proven yet.
  de Angabe des Kunden und Eintrag widersprechen sich; beides ist noch nicht belegt.
  es Lo que afirma el cliente y el registro no coinciden; nada está probado aún.
  fr Le client et le dossier se contredisent ; rien n’est encore prouvé.
  pt O que o cliente afirma e o registro divergem; nada está provado ainda.
knowAbuse
  en Possible abuse at home: make sure nobody else reads along.
  de Mögliche Gewalt: sicherstellen, dass niemand mitliest.
  es Posible maltrato: asegúrese de que nadie más lea.
  fr Violences possibles : s’assurer que personne d’autre ne lit.
  pt Possível violência: certifique-se de que ninguém mais lê.
knowPressure
  en Signs of pressure or secrecy: move no money, ask who asked for this.
  de Anzeichen von Druck oder Heimlichkeit: kein Geld bewegen, nachfragen, wer das verlangt.
  es Señales de presión o secreto: no mueva dinero, pregunte quién lo pide.
  fr Signes de pression ou de secret : ne pas déplacer d’argent, demander qui l’exige.
  pt Sinais de pressão ou segredo: não mova dinheiro, pergunte quem pediu.
knowIllness
  en Illness: the customer spoke of sickness or hospital.
  de Krankheit: Es ging um Krankheit oder Krankenhaus.
  es Enfermedad: habló de enfermedad u hospital.
  fr Maladie : il est question de maladie ou d’hôpital.
  pt Doença: falou de doença ou hospital.
knowEmergency
  en The customer names a family emergency.
  de Der Kunde nennt einen Notfall in der Familie.
  es El cliente menciona una emergencia familiar.
  fr Le client évoque une urgence familiale.
  pt O cliente menciona uma emergência familiar.
knowHardship
  en Money is tight: offer nothing that costs more.
  de Finanzielle Not: nichts anbieten, was mehr kostet.
  es Dificultad económica: no ofrezca nada más caro.
  fr Difficultés financières : ne rien proposer de plus cher.
  pt Dificuldade financeira: não ofereça nada mais caro.
knowVulnerable
  en Needs particular care, in their own words.
  de Braucht besondere Rücksicht, in eigenen Worten.
  es Necesita atención especial, según sus palabras.
  fr Demande une attention particulière, selon ses mots.
  pt Precisa de atenção especial, nas próprias palavras.
knowOnBehalf
  en Speaks for somebody else: check whether they may act.
  de Spricht für jemand anderen: Vollmacht prüfen.
  es Habla en nombre de otra persona: compruebe si puede actuar.
  fr Parle au nom d’un tiers : vérifier le mandat.
  pt Fala em nome de outra pessoa: verifique a autorização.
knowInjection
  en The text holds instructions to the assistant; nothing it claims is verified.
  de Der Text enthält Anweisungen an den Assistenten; nichts davon ist geprüft.
  es El texto contiene instrucciones al asistente; nada de ello está verificado.
  fr Le texte contient des instructions à l’assistant ; rien n’y est vérifié.
  pt O texto contém instruções ao assistente; nada nele está verificado.
knowRegulator
  en Speaks of a lawyer, court or regulator: admit and promise nothing.
  de Spricht von Anwalt, Gericht oder Aufsicht: nichts zugeben, nichts zusagen.
  es Habla de abogado, tribunal o regulador: no admita ni prometa nada.
  fr Évoque avocat, tribunal ou régulateur : ne rien admettre ni promettre.
  pt Fala de advogado, tribunal ou regulador: não admita nem prometa nada.
knowReview
  en Speaks of going public.
  de Spricht davon, an die Öffentlichkeit zu gehen.
  es Habla de hacerlo público.
  fr Évoque une publication.
  pt Fala em tornar público.
knowDeadline
  en Time matters, in the customer’s words.
  de Es eilt, in den Worten des Kunden.
  es Hay prisa, según el cliente.
  fr C’est urgent, selon le client.
  pt Há pressa, nas palavras do cliente.
knowWish
  en A wish about how to be dealt with.
  de Ein Wunsch zum Umgang.
  es Un deseo sobre cómo ser atendido.
  fr Un souhait sur la façon d’être traité.
  pt Um desejo sobre como ser atendido.
nextSafety
  en Ask whether they are safe; follow the crisis procedure
  de Nach der Sicherheit fragen; Krisenablauf befolgen
  es Pregunte si está a salvo; siga el protocolo de crisis
  fr Demander si la personne est en sécurité ; procédure de crise
  pt Pergunte se está em segurança; siga o protocolo
nextCondole
  en Express condolence before the matter
  de Vor der Sache Beileid aussprechen
  es Exprese condolencias antes del asunto
  fr Présenter ses condoléances avant le sujet
  pt Expresse condolências antes do assunto
nextVerifyOther
  en Verify the customer another way
  de Kunden auf anderem Weg prüfen
  es Verifique al cliente de otra forma
  fr Vérifier l’identité autrement
  pt Verifique o cliente de outra forma
nextCompare
  en Check the record against the customer’s proof
  de Eintrag mit dem Beleg des Kunden vergleichen
  es Compare el registro con el comprobante del cliente
  fr Comparer le dossier au justificatif du client
  pt Compare o registro com o comprovante do cliente
nextRedo
  en By hand: {matter}
  de Von Hand: {matter}
  es A mano: {matter}
  fr À la main : {matter}
  pt Manualmente: {matter}
nextNeeds
  en Find what was missing for: {matter}
  de Fehlende Angabe finden für: {matter}
  es Encuentre lo que faltaba para: {matter}
  fr Trouver ce qui manquait pour : {matter}
  pt Encontre o que faltava para: {matter}
nextOtherWay
  en Find another way: {matter}
  de Anderen Weg finden: {matter}
  es Busque otra manera: {matter}
  fr Trouver une autre voie : {matter}
  pt Encontre outra forma: {matter}
nextAsk
  en Ask once, in one sentence, what they need
  de Einmal und in einem Satz fragen, worum es geht
  es Pregunte una vez, en una frase, qué necesita
  fr Demander une fois, en une phrase, ce qu’il faut
  pt Pergunte uma vez, em uma frase, do que precisa
nextWhyAgain
  en Done before; asked for again or more.
  de Schon geschehen; erneut oder mehr gewünscht.
  es Ya hecho; lo pide de nuevo o más.
  fr Déjà fait ; redemandé ou davantage.
  pt Já feito; pediu de novo ou mais.
nextWhyUnsaid
  en No request was understood from the conversation.
  de Aus dem Gespräch ging kein Anliegen hervor.
  es No se entendió ninguna petición.
  fr Aucune demande n’a été comprise.
  pt Nenhum pedido foi entendido.
nextException
  en Decide on an exception: {matter}
  de Über Ausnahme entscheiden: {matter}
  es Decida una excepción: {matter}
  fr Décider d’une exception : {matter}
  pt Decida uma exceção: {matter}
nextRest
  en Settle what is left: {matter}
  de Rest klären: {matter}
  es Resuelva lo que falta: {matter}
  fr Régler le reste : {matter}
  pt Resolva o que falta: {matter}
nextDo
  en Start: {matter}
  de Beginnen: {matter}
  es Empiece: {matter}
  fr Commencer : {matter}
  pt Comece: {matter}
nextClarify
  en Ask what is wanted. {matter}
  de Fragen, was gewünscht ist. {matter}
  es Pregunte qué se desea. {matter}
  fr Demander ce qui est souhaité. {matter}
  pt Pergunte o que é desejado. {matter}
nextWhyUnnamed
  en The thing was named, not what should happen with it.
  de Die Sache wurde genannt, nicht was damit geschehen soll.
  es Se nombró el asunto, no qué hacer con él.
  fr L’objet a été nommé, pas ce qu’il faut en faire.
  pt O assunto foi citado, não o que fazer com ele.
nextResult
  en Check whether it went through: {action}
  de Prüfen, ob es durchging: {action}
  es Compruebe si se realizó: {action}
  fr Vérifier si c’est passé : {action}
  pt Verifique se foi feito: {action}
nextPromise
  en Keep what was promised
  de Zusage einhalten
  es Cumpla lo prometido
  fr Tenir la promesse faite
  pt Cumpra o prometido
nextWhyLast
  en Last result: {why}
  de Letztes Ergebnis: {why}
  es Último resultado: {why}
  fr Dernier résultat : {why}
  pt Último resultado: {why}
nextWhyOpen
  en Asked for and not begun.
  de Gewünscht und nicht begonnen.
  es Pedido y sin empezar.
  fr Demandé et pas commencé.
  pt Pedido e não iniciado.
nextWhySaid
  en Customer: {quote}
  de Kunde: {quote}
  es Cliente: {quote}
  fr Client : {quote}
  pt Cliente: {quote}
nextWhyRecord
  en Record: {quote}
  de Eintrag: {quote}
  es Registro: {quote}
  fr Dossier : {quote}
  pt Registro: {quote}
nextWhyUnknown
  en No result was recorded.
  de Kein Ergebnis aufgezeichnet.
  es No se registró el resultado.
  fr Aucun résultat enregistré.
  pt Nenhum resultado registrado.
`;
