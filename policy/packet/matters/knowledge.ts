/**
 * What a colleague must know before the first word, by the words customers use for it. One line a
 * language, folded. `claim` and `seen` are two halves: what a customer insists on, and what a record says.
 */
export const knowledge = `
death
  en passed away, died, has died, death of, passing of, late husband, late wife, late father, late mother, my late, funeral, deceased, bereavement, lost my husband, lost my wife, lost my father, lost my mother, lost my son, lost my daughter
  de verstorben, gestorben, todesfall, beerdigung, verstarb, mein verstorbener, meine verstorbene, ist tot
  es fallecio, ha fallecido, murio, ha muerto, funeral, fallecido, fallecida, difunto, difunta
  fr est decede, est decedee, est mort, est morte, deces, obseques, enterrement, mon defunt, ma defunte
  pt faleceu, morreu, falecimento, falecido, falecida, funeral, enterro
danger
  en kill myself, end my life, suicide, suicidal, don't want to live, do not want to live, point of going on, point in going on, hurt myself, harm myself, want to die, gas leak, smell gas, smell of gas, on fire, smoke coming
  de umbringen, suizid, selbstmord, nicht mehr leben, sterben will, gasgeruch, brennt, riecht nach gas
  es suicidarme, suicidio, matarme, no quiero vivir, quitarme la vida, olor a gas, huele a gas
  fr me suicider, suicide, en finir, plus envie de vivre, me tuer, odeur de gaz
  pt me matar, suicidio, suicidar, nao quero viver, acabar com a minha vida, cheiro de gas
abuse
  en abusive, domestic violence, hits me, beats me, afraid of my husband, afraid of my partner, threatens me, stalking me, ex is watching, violent partner
  de schlagt mich, bedroht mich, hausliche gewalt, gewalttatig
  es me pega, me amenaza, violencia domestica, maltrato
  fr me frappe, me menace, violence conjugale, violences conjugales
  pt me bate, me ameaca, violencia domestica
illness
  en in hospital, in the hospital, cancer, chemo, surgery, i'm sick, i am sick, being sick, not feeling well, seriously ill, terminally ill, stroke, heart attack, dementia, intensive care, unwell, i'm ill, i am ill
  de im krankenhaus, krebs, operation, schwer krank, bin krank, herzinfarkt, schlaganfall, demenz
  es en el hospital, hospitalizado, hospitalizada, cancer, operacion, estoy enfermo, estoy enferma, muy enfermo, muy enferma
  fr a l'hopital, hospitalise, hospitalisee, cancer, operation, je suis malade, gravement malade
  pt no hospital, hospitalizado, hospitalizada, internado, internada, cancer, cirurgia, estou doente
emergency
  en family emergency, emergency in the family, emergency situation
  de notfall in der familie, familiarer notfall
  es emergencia familiar
  fr urgence familiale
  pt emergencia familiar
hardship
  en lost my job, can't afford, cannot afford, money issues, issues with money, can't pay, cannot pay, financial difficulties, financial hardship, bankrupt, evicted, laid off, unemployed
  de arbeitslos, kann nicht bezahlen, kann nicht zahlen, job verloren, kein geld, insolvent
  es perdi mi trabajo, no puedo pagar, sin trabajo, desempleado, no me alcanza
  fr perdu mon emploi, ne peux pas payer, au chomage, plus d'argent, surendettement
  pt perdi meu emprego, perdi o emprego, nao posso pagar, nao consigo pagar, desempregado
pressure
  en don't mention this to, do not mention this to, don't tell my, do not tell my, don't tell anyone, keep this secret, told me not to tell, told me to transfer, told me to move, on the phone telling me, standing next to me, making me, stay on the line with me, behind my back, without my husband knowing, without my wife knowing
  de erzahlen sie niemandem, nicht weitersagen, geheim halten, hat mir gesagt ich soll, setzt mich unter druck
  es no se lo diga, no le diga a, en secreto, me dijeron que transfiera, me obliga
  fr n'en parlez a personne, ne dites rien, garder secret, m'a dit de virer, me force
  pt nao conte a, nao diga a, em segredo, mandou transferir, me obriga
onBehalf
  en for my mum, for my mom, for my mother, for my father, for my dad, for my wife, for my husband, on behalf of, for my grandmother, for my grandfather, for my son, for my daughter, my late father's, my late mother's
  de fur meine mutter, fur meinen vater, fur meine frau, fur meinen mann, im namen von, im auftrag
  es para mi madre, para mi padre, en nombre de, para mi abuela, para mi esposa
  fr pour ma mere, pour mon pere, au nom de, pour ma femme, pour mon mari
  pt para minha mae, para meu pai, em nome de, para minha avo
vulnerable
  en she's deaf, he's deaf, i'm deaf, i am deaf, blind, wheelchair, disabled, pregnant, newborn, my baby, years old and, she's 84, elderly, can't use the phone, hard of hearing, autistic, anxiety
  de gehorlos, blind, rollstuhl, behindert, schwanger, schwerhorig, neugeborenes, baby
  es sorda, sordo, ciego, ciega, silla de ruedas, embarazada, bebe, anciana, mayor de edad
  fr sourde, sourd, aveugle, fauteuil roulant, enceinte, nourrisson, bebe, malentendant
  pt surda, surdo, cega, cego, cadeira de rodas, gravida, bebe, idosa
wish
  en no phone calls, hate phone calls, don't call me, do not call me, only by email, only by e-mail, in writing, no humans, don't transfer me, do not transfer me, don't want to be transferred, do not want to be transferred, not to be transferred, not be transferred, i'm on shift, call me before, call me after, call me this afternoon, can't talk
  de nicht anrufen, nur per e-mail, nur per mail, schriftlich, kein anruf
  es no me llame, no me llamen, solo por correo, por escrito
  fr ne m'appelez pas, uniquement par mail, par ecrit, pas d'appel
  pt nao me ligue, nao ligue, so por e-mail, por escrito
review
  en bad review, public review, one star, leave a review, post this, twitter, social media, go public, tell everyone, newspaper, the press, journalist
  de schlechte bewertung, bewertung schreiben, presse, zeitung, social media, soziale medien
  es mala resena, redes sociales, prensa, publicar
  fr mauvais avis, reseaux sociaux, presse, avis negatif
  pt avaliacao negativa, redes sociais, imprensa, reclame aqui
regulator
  en lawyer, solicitor, attorney, sue, ombudsman, regulator, small claims, legal action, take you to court, trading standards, consumer protection, report you to, the governor, chargeback
  de anwalt, rechtsanwalt, verbraucherzentrale, klage, verklagen, aufsicht, bafin, schlichtungsstelle, gericht
  es abogado, demandar, demanda, defensor del consumidor, consumo, denuncia, tribunal
  fr avocat, mediateur, tribunal, porter plainte, dgccrf, mise en demeure
  pt advogado, processar, procon, justica, tribunal, anatel
claim
  en i did purchase, i did buy, i definitely bought, i definitely purchased, i bought the, i'm certain, i am certain, i'm sure, i am sure, i actually purchased, i actually booked, i definitely booked, i already paid, i paid, i did pay, i booked it, i booked the flight just, certain i read, i did return, i did send, i have the receipt, i have the e-mail, i have the email, just 10 hours ago, approved it already, already gave, already sent
  de ich habe bezahlt, ich habe doch, ich bin sicher, habe ich schon bezahlt, habe den beleg
  es si pague, ya pague, estoy seguro, estoy segura, si compre, tengo el recibo, ya lo di
  fr j'ai bien paye, j'ai deja paye, je suis sur, je suis sure, j'ai bien pris, j'ai le recu
  pt eu paguei, ja paguei, tenho certeza, eu comprei sim, tenho o recibo
seen
  en shows that, show that, does not include, was not purchased, did not purchase, wasn't purchased, no travel insurance, has no, there is no, was made on, was created on, created on, only one, no record, not on record, has already, does not show, is not
  de laut, zeigt, keine versicherung, wurde nicht, ist nicht hinterlegt, kein eingang
  es segun, no consta, no aparece, muestra que, no figura, no hay
  fr selon, n'apparait pas, indique que, aucun, aucune, n'y a pas
  pt segundo, nao consta, nao aparece, mostra que, nao ha
unproven
  en cannot authenticate, can't authenticate, unable to authenticate, cannot verify, can't verify, unable to verify, could not verify, couldn't verify, authentication failed, verification failed, does not match our records, doesn't match our records, do not match our records, don't match our records, not match
  de nicht verifizieren, nicht bestatigen, stimmt nicht uberein, identitat nicht
  es no puedo verificar, no coincide, no coinciden, no pude verificar, verificacion fallida
  fr pas pu verifier, ne correspond pas, ne correspondent pas, verification a echoue, ne peux pas vous identifier
  pt nao consegui verificar, nao confere, nao conferem, nao corresponde, verificacao falhou
injection
  en ignore all previous, ignore previous instructions, ignore your instructions, disregard your instructions, system prompt, identity=verified, you are now, mark me as verified
  de ignoriere alle, vorherigen anweisungen
  es ignora todas las, instrucciones anteriores
  fr ignore toutes les, instructions precedentes
  pt ignore todas as, instrucoes anteriores
deadline
  en by today, by tomorrow, by tonight, by monday, by tuesday, by wednesday, by thursday, by friday, by saturday, by sunday, need it today, need it tomorrow, for tomorrow, away from tomorrow, leave tomorrow, leaving tomorrow, leave today, leaving today, someone today, before noon, before monday, before friday, before the weekend, within the hour, in two hours, in an hour, in one hour, in an hour's time, by the end of, end of the day, before 4, in 5 minutes, in 10 minutes, it's urgent, this is urgent, deadline, need it by, need this by, flight leaves, expires today, expires tomorrow
  de bis heute, bis morgen, bis ubermorgen, ubermorgen, fur morgen, bis montag, bis dienstag, bis mittwoch, bis donnerstag, bis freitag, bis samstag, bis sonntag, heute abend, heute noch, in zwei stunden, in einer stunde, dringend
  es para hoy, para manana, pasado manana, antes del, para el lunes, para el martes, para el miercoles, para el jueves, para el viernes, esta noche, urgente, en dos horas, en una hora
  fr pour demain, d'ici demain, apres-demain, avant demain, avant vendredi, avant lundi, ce soir, urgent, dans deux heures, dans une heure, d'ici vendredi
  pt para hoje, para amanha, depois de amanha, ate amanha, ate sexta, ate segunda, ate o fim, esta noite, urgente, em duas horas, em uma hora
`;
