/**
 * The sentences a first line is composed from, one line a language, `{matter}` and `{name}` being slots.
 * Forms are for a masculine, feminine, neuter and plural thing. A code that ends in `Informal` is used
 * where the setting `packet.register` says so and the language makes a difference.
 */
export const openings = `
sayHello
  en Hello,
  de Guten Tag,
  es Buenas,
  fr Bonjour,
  pt Olá,
  ja お待たせいたしました。
sayHelloInformal
  en Hello,
  de Hallo,
  es Hola,
  fr Bonjour,
  pt Oi,
sayHelloName
  en Hello {name},
  de Guten Tag {name},
  es Buenas, {name}:
  fr Bonjour {name},
  pt Olá {name},
  ja {name}様、お待たせいたしました。
sayHelloNameInformal
  en Hello {name},
  de Hallo {name},
  es Hola, {name}:
  fr Bonjour {name},
  pt Oi {name},
sayDeath
  en I am very sorry for your loss.
  de mein herzliches Beileid.
  es le acompaño en el sentimiento.
  fr toutes mes condoléances.
  pt meus sinceros sentimentos.
sayIllness
  en I am sorry to hear about your health and wish you well.
  de es tut mir leid, dass es Ihnen nicht gut geht.
  es lamento lo de su salud y le deseo una pronta mejoría.
  fr je suis désolé d’apprendre ces soucis de santé.
  pt lamento saber do seu estado de saúde.
sayIllnessInformal
  en I am sorry to hear about your health and wish you well.
  de es tut mir leid, dass es dir nicht gut geht.
  es lamento lo de tu salud y te deseo una pronta mejoría.
  fr je suis désolé d’apprendre ces soucis de santé.
  pt lamento saber do seu estado de saúde.
sayEmergency
  en I am sorry about the emergency in your family.
  de der Notfall in Ihrer Familie tut mir leid.
  es lamento la emergencia en su familia.
  fr je suis désolé pour l’urgence dans votre famille.
  pt lamento a emergência na sua família.
sayEmergencyInformal
  en I am sorry about the emergency in your family.
  de der Notfall in deiner Familie tut mir leid.
  es lamento la emergencia en tu familia.
  fr je suis désolé pour l’urgence dans ta famille.
  pt lamento a emergência na sua família.
sayHardship
  en thank you for telling us that money is tight.
  de danke, dass Sie uns von der schwierigen Lage erzählt haben.
  es gracias por contarnos que la situación es difícil.
  fr merci de nous avoir dit que la situation est difficile.
  pt obrigado por nos contar que a situação está difícil.
sayHardshipInformal
  en thank you for telling us that money is tight.
  de danke, dass du uns von der schwierigen Lage erzählt hast.
  es gracias por contarnos que la situación es difícil.
  fr merci de nous avoir dit que la situation est difficile.
  pt obrigado por nos contar que a situação está difícil.
sayAbuse
  en is this a safe moment to write or talk?
  de können Sie gerade ungestört schreiben oder sprechen?
  es ¿puede hablar o escribir con tranquilidad ahora?
  fr pouvez-vous parler ou écrire tranquillement en ce moment ?
  pt você pode falar ou escrever com tranquilidade agora?
sayAbuseInformal
  en is this a safe moment to write or talk?
  de kannst du gerade ungestört schreiben oder sprechen?
  es ¿puedes hablar o escribir con tranquilidad ahora?
  fr peux-tu parler ou écrire tranquillement en ce moment ?
  pt você pode falar ou escrever com tranquilidade agora?
saySafety
  en I have read what you wrote and I am concerned about you. Are you safe right now?
  de ich habe gelesen, was Sie geschrieben haben, und mache mir Sorgen. Sind Sie gerade in Sicherheit?
  es he leído lo que escribió y me preocupa. ¿Está usted a salvo en este momento?
  fr j’ai lu votre message et je m’inquiète pour vous. Êtes-vous en sécurité en ce moment ?
  pt li o que você escreveu e estou preocupado. Você está em segurança agora?
saySafetyInformal
  en I have read what you wrote and I am concerned about you. Are you safe right now?
  de ich habe gelesen, was du geschrieben hast, und mache mir Sorgen. Bist du gerade in Sicherheit?
  es he leído lo que escribiste y me preocupa. ¿Estás a salvo en este momento?
  fr j’ai lu ton message et je m’inquiète pour toi. Es-tu en sécurité en ce moment ?
  pt li o que você escreveu e estou preocupado. Você está em segurança agora?
sayCareMatter
  en I will look at {matter} with you now.
  de Ich sehe mir jetzt mit Ihnen {matter} an.
  es Voy a ver ahora con usted {matter}.
  fr Je regarde maintenant avec vous {matter}.
  pt Vou ver agora com você {matter}.
sayCareMatterInformal
  en I will look at {matter} with you now.
  de Ich sehe mir jetzt mit dir {matter} an.
  es Voy a ver ahora contigo {matter}.
  fr Je regarde maintenant avec toi {matter}.
  pt Vou ver agora com você {matter}.
saySecure
  en I am here about {matter}. First I need to confirm who I am speaking with.
  de es geht um {matter}. Zuerst muss ich bestätigen, mit wem ich spreche.
  es se trata de lo siguiente: {matter}. Primero debo confirmar con quién hablo.
  fr il s’agit de votre demande : {matter}. Je dois d’abord vérifier à qui je parle.
  pt trata-se do seguinte: {matter}. Primeiro preciso confirmar com quem falo.
saySecurePlain
  en I have read your messages. First I need to confirm who I am speaking with.
  de ich habe Ihre Nachrichten gelesen. Zuerst muss ich bestätigen, mit wem ich spreche.
  es he leído sus mensajes. Primero debo confirmar con quién hablo.
  fr j’ai lu vos messages. Je dois d’abord vérifier à qui je parle.
  pt li as suas mensagens. Primeiro preciso confirmar com quem falo.
sayFailed
  en I see that {matter} has not worked so far.
  de {matter} hat bisher leider nicht geklappt.
  es veo que {matter} no ha funcionado hasta ahora.
  fr je vois que {matter} n’a pas abouti jusqu’ici.
  pt vejo que {matter} não deu certo até agora.
sayRefused
  en I see that the assistant could not help with {matter}.
  de {matter} war über den Assistenten nicht möglich.
  es veo que {matter} no fue posible con el asistente.
  fr je vois que {matter} n’a pas été possible avec l’assistant.
  pt vejo que {matter} não foi possível com o assistente.
sayUnsettled
  en I see that {matter} is still open.
  de {matter} ist noch offen.
  es veo que esto sigue pendiente: {matter}.
  fr je vois que ce point reste ouvert : {matter}.
  pt vejo que isto continua pendente: {matter}.
sayPartly
  en I see that part of {matter} is still open.
  de ein Teil ist noch offen: {matter}.
  es veo que queda una parte pendiente: {matter}.
  fr je vois qu’une partie reste à faire : {matter}.
  pt vejo que falta uma parte: {matter}.
sayOpen
  en I am here about {matter}.
  de es geht um {matter}.
  es le atiendo por lo siguiente: {matter}.
  fr je prends le relais pour votre demande : {matter}.
  pt estou aqui para tratar do seguinte: {matter}.
sayPromised
  en I am here about {matter}, and I see what you were promised.
  de es geht um {matter}, und ich sehe, was Ihnen zugesagt wurde.
  es le atiendo por lo siguiente: {matter}. Veo lo que se le prometió.
  fr je prends le relais : {matter}. Je vois ce qui vous a été promis.
  pt estou aqui para tratar do seguinte: {matter}. Vejo o que lhe foi prometido.
sayDone
  en I see that {matter} is done. What is still open for you?
  de {matter} ist erledigt. Was ist für Sie noch offen?
  es esto ya está hecho: {matter}. ¿Qué queda pendiente para usted?
  fr c’est fait : {matter}. Que reste-t-il à régler pour vous ?
  pt isto já está feito: {matter}. O que ainda falta para você?
sayPlain
  en I have read your conversation and take over from here.
  de ich habe Ihr Gespräch gelesen und übernehme jetzt.
  es he leído su conversación y continúo yo desde aquí.
  fr j’ai lu votre conversation et je prends le relais.
  pt li a sua conversa e continuo a partir daqui.
  ja これまでの内容は確認しております。ここから私が承ります。
sayStepException
  en I will look at what else is possible.
  de Ich prüfe, was sonst möglich ist.
  es Voy a ver qué más es posible.
  fr Je regarde ce qui est possible.
  pt Vou ver o que mais é possível.
sayStepRedo
  en I will try it by hand now.
  de Ich versuche es jetzt von Hand.
  es Voy a intentarlo ahora a mano.
  fr J’essaie maintenant à la main.
  pt Vou tentar agora manualmente.
sayStepCompare
  en Let us look at our record and your proof together.
  de Wir vergleichen unseren Eintrag mit Ihrem Beleg.
  es Comparemos juntos nuestro registro con su comprobante.
  fr Comparons ensemble notre dossier et votre justificatif.
  pt Vamos comparar o nosso registro com o seu comprovante.
sayStepOther
  en I will look for another way with you.
  de Wir suchen gemeinsam einen anderen Weg.
  es Busquemos juntos otra manera.
  fr Cherchons ensemble une autre solution.
  pt Vamos procurar juntos outra forma.
sayStepRest
  en I will go through the rest with you.
  de Den Rest gehen wir gemeinsam durch.
  es Veamos juntos lo que falta.
  fr Voyons ensemble ce qui reste.
  pt Vamos ver juntos o que falta.
sayStepDo
  en I will start on it now.
  de Ich fange jetzt damit an.
  es Empiezo ahora mismo.
  fr Je m’en occupe maintenant.
  pt Vou começar agora.
sayYour
  en your|your|your|your
  de Ihres|Ihrer|Ihres|Ihrer
  es de su|de su|de su|de sus
  fr de votre|de votre|de votre|de vos
  pt do seu|da sua|do seu|dos seus
sayYourInformal
  en your|your|your|your
  de deines|deiner|deines|deiner
  es de tu|de tu|de tu|de tus
  fr de ton|de ta|de ton|de tes
  pt do seu|da sua|do seu|dos seus
sayYourAlone
  en your|your|your|your
  de Ihren|Ihre|Ihr|Ihre
  es su|su|su|sus
  fr votre|votre|votre|vos
  pt o seu|a sua|o seu|os seus
sayYourAloneInformal
  en your|your|your|your
  de deinen|deine|dein|deine
  es tu|tu|tu|tus
  fr ton|ta|ton|tes
  pt o seu|a sua|o seu|os seus
sayThe
  en the|the|the|the
  de des|der|des|der
  es del|de la|del|de los
  fr du|de la|du|des
  pt do|da|do|dos
sayA
  en a|a|a|
  de eines|einer|eines|von
  es de un|de una|de un|de
  fr de un|de une|de un|de
  pt de um|de uma|de um|de
`;
