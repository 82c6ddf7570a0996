/**
 * What customers ask to have done. One line a language: the words people use for it, folded and without
 * the past tense that only tells what happened, then how it is called: for staff, with a thing behind it,
 * and alone. German names take a genitive, the others what `handoffWording` puts between.
 */
export const acts = `
cancel
  en cancel, canceling, cancelling, cancellation, call off, cancelation > Cancel; cancelling; the cancellation
  de stornieren, storniere, storno, stornierung, absagen, kundigen, kundigung > stornieren; die Stornierung; die Stornierung
  es cancelar, cancele, cancelacion, anular, darme de baja, dar de baja > Cancelar; la cancelación; la cancelación
  fr annuler, annulation, resilier, resiliation > Annuler; l’annulation; l’annulation
  pt cancelar, cancele, cancelamento > Cancelar; o cancelamento; o cancelamento
refund
  en refund, refunded, refunds, reimburse, reimbursed, reimbursement, money back, my money > Refund; the refund for; the refund
  de erstatten, erstattung, ruckerstattung, geld zuruck, zuruckzahlen > erstatten; die Erstattung; die Erstattung
  es reembolso, reembolsar, reembolsen, devolucion, devolver el dinero, mi dinero > Reembolsar; el reembolso; el reembolso
  fr rembourser, remboursement, remboursez > Rembourser; le remboursement; le remboursement
  pt reembolso, reembolsar, estorno, dinheiro de volta > Reembolsar; o reembolso; o reembolso
change
  en change, changing, make some changes, make changes, make a few changes, few changes, modify, modifying, reschedule, rescheduling, move, moving, switch, adjust, adjusting, postpone, rebook, rebooking > Change; changing; the change
  de andern, anderung, umbuchen, umbuchung, verschieben, verlegen > ändern; die Änderung; die Änderung
  es cambiar, cambio, modificar, mover, reprogramar, aplazar > Cambiar; el cambio; el cambio
  fr changer, changement, modifier, modification, deplacer, reporter > Modifier; la modification; la modification
  pt mudar, alterar, alteracao, trocar a data, remarcar, mudanca > Alterar; a alteração; a alteração
update
  en update, updated, updating, correct my, correct the, correction, edit > Update; updating; the update
  de aktualisieren, korrigieren, berichtigen > aktualisieren; die Aktualisierung; die Aktualisierung
  es actualizar, corregir, actualizacion > Actualizar; la actualización; la actualización
  fr mettre a jour, corriger, mise a jour > Mettre à jour; la mise à jour; la mise à jour
  pt atualizar, corrigir, atualizacao > Atualizar; a atualização; a atualização
upgrade
  en upgrade, upgrading > Upgrade; upgrading; the upgrade
  de upgrade, hochstufen, upgraden > hochstufen; die Hochstufung; die Hochstufung
  es mejorar, subir de categoria > Mejorar; la mejora; la mejora
  fr surclasser, surclassement > Surclasser; le surclassement; le surclassement
  pt fazer upgrade, melhorar > Melhorar; a melhoria; a melhoria
downgrade
  en downgrade, downgrading > Downgrade; downgrading; the downgrade
  de herabstufen, herunterstufen > herabstufen; die Herabstufung; die Herabstufung
  es bajar de categoria, rebajar > Bajar; la bajada de categoría; la bajada de categoría
  fr declasser, passer a l'offre inferieure > Déclasser; le déclassement; le déclassement
  pt rebaixar, baixar de categoria > Rebaixar; a redução; a redução
book
  en book, booking a, reserve, make a reservation, make a booking, get me a, get a flight, getting a flight, make a flight reservation > Book; booking; the booking
  de buchen, reservieren > buchen; die Buchung; die Buchung
  es reservar, hacer una reserva > Reservar; la reserva; la reserva
  fr reserver, faire une reservation > Réserver; la réservation; la réservation
  pt reservar, fazer uma reserva > Reservar; a reserva; a reserva
find
  en find, finding, look for, looking for, search for, searching for >  Find; finding; the search
  de suche, suchen, finden > suchen; die Suche; die Suche
  es buscar, busco, encontrar > Buscar; la búsqueda; la búsqueda
  fr chercher, cherche, trouver > Chercher; la recherche; la recherche
  pt procurar, procuro, encontrar, buscar > Procurar; a procura; a procura
schedule
  en schedule, scheduling, make an appointment, set up a, arrange > Schedule; arranging; the appointment
  de termin machen, termin vereinbaren, vereinbaren > vereinbaren; die Vereinbarung; die Terminvereinbarung
  es pedir cita, concertar, agendar > Agendar; la cita; la cita
  fr prendre rendez-vous, fixer un rendez-vous > Planifier; la planification; le rendez-vous
  pt agendar, marcar uma consulta, marcar > Agendar; o agendamento; o agendamento
buy
  en buy, purchase, get a quote, pricing, a quote, sign up, subscribe, order a > Buy; the purchase of; the purchase
  de kaufen, angebot, bestellen > kaufen; der Kauf; der Kauf
  es comprar, presupuesto, cotizacion, contratar > Comprar; la compra; la compra
  fr acheter, devis, souscrire > Acheter; l’achat; l’achat
  pt comprar, orcamento, contratar > Comprar; a compra; a compra
return
  en return, returning, send back, send it back, return label > Return; returning; the return
  de zurucksenden, zuruckgeben, zuruckschicken, rucksendung, retoure, ruckgabe > zurückgeben; die Rückgabe; die Rückgabe
  es devolver, devolucion del producto > Devolver; la devolución; la devolución
  fr retourner, renvoyer, retour > Retourner; le retour; le retour
  pt devolver, devolucao > Devolver; a devolução; a devolução
replace
  en replace, replacement, exchange, exchanging, send a new one, swap > Replace; replacing; the replacement
  de ersetzen, ersatz, umtauschen, umtausch, austauschen > ersetzen; der Ersatz; der Ersatz
  es reemplazar, reemplazo, cambiar por otro, sustituir > Reemplazar; la sustitución; la sustitución
  fr remplacer, remplacement, echanger, echange > Remplacer; le remplacement; le remplacement
  pt substituir, substituicao, trocar > Trocar; a troca; a troca
repair
  en repair, fix, mend, fixed, broken, cracked, damaged, not working, doesn't work, does not work, stopped working, faulty, defective, smashed, was declined, got declined, keeps failing, was rejected > Fix; the fault with; the fault
  de reparieren, reparatur, kaputt, defekt, beschadigt, funktioniert nicht, geht nicht > reparieren; die Reparatur; die Reparatur
  es reparar, reparacion, roto, rota, danado, danada, averiado, averiada, no funciona > Reparar; la reparación; la reparación
  fr reparer, reparation, casse, cassee, abime, abimee, en panne, ne fonctionne pas, ne marche pas > Réparer; la réparation; la réparation
  pt consertar, conserto, reparar, quebrado, quebrada, danificado, nao funciona > Consertar; o conserto; o conserto
restore
  en is down, are down, no signal, no internet, no connection, outage, been off, keeps dropping, keep dropping, no power, no heating, no hot water > Restore; restoring; the outage
  de kein internet, fallt aus, ist ausgefallen, ausfall, storung, geht nicht mehr > wiederherstellen; die Störung; die Störung
  es sin internet, sin senal, no hay internet, se cayo, averia > Restablecer; el restablecimiento; la avería
  fr pas d'internet, coupure, plus d'internet, ne capte pas > Rétablir; le rétablissement; la coupure
  pt sem internet, sem sinal, caiu, fora do ar > Restabelecer; o restabelecimento; a falha
compensate
  en compensation, compensate, compensated, higher certificate, larger certificate, higher value, higher compensation, more compensation, additional benefits, other perks, voucher, vouchers, goodwill, delayed > Compensate for; compensation for; compensation
  de entschadigung, entschadigen, schadensersatz, gutschein, verspatet, verspatung > entschädigen; die Entschädigung wegen; die Entschädigung
  es compensacion, compensar, indemnizacion, vale, retrasado > Compensar; la compensación; la compensación
  fr dedommagement, dedommager, indemnisation, compensation, bon d'achat, retarde > Indemniser; le dédommagement; le dédommagement
  pt compensacao, compensar, indenizacao, indemnizacao, vale, atrasado > Compensar; a compensação; a compensação
remove
  en remove, removing, delete, take out > Remove; removing; the removal
  de entfernen, loschen, streichen > entfernen; die Entfernung; die Entfernung
  es eliminar, quitar, borrar > Eliminar; la eliminación; la eliminación
  fr supprimer, retirer, enlever > Supprimer; la suppression; la suppression
  pt remover, retirar, apagar, excluir > Remover; a remoção; a remoção
add
  en add, adding, include > Add; adding; the addition
  de hinzufugen, erganzen, dazubuchen > hinzufügen; die Ergänzung; die Ergänzung
  es anadir, agregar > Añadir; la adición; la adición
  fr ajouter, rajouter > Ajouter; l’ajout; l’ajout
  pt adicionar, acrescentar > Adicionar; a inclusão; a inclusão
waive
  en waive, waived, waiver, drop the fee > Waive; waiving; the waiver
  de erlassen, verzichten auf > erlassen; der Erlass; der Erlass
  es condonar, exonerar, quitar el cargo > Condonar; la exoneración; la exoneración
  fr exonerer, supprimer les frais > Exonérer; l’exonération; l’exonération
  pt isentar, perdoar, isencao > Isentar; a isenção; a isenção
track
  en where is, where's, track, tracking, hasn't arrived, has not arrived, not arrived, never arrived, when will, status of, still waiting, late delivery, waiting for my, my order is late, is missing, are missing, went missing > Track; the whereabouts of; the whereabouts
  de wo ist, wo bleibt, wann kommt, nicht angekommen, sendungsverfolgung, warte auf > nachverfolgen; der Verbleib; der Verbleib
  es donde esta, no ha llegado, no llego, cuando llega, esperando, rastrear > Localizar; la localización; la localización
  fr ou est, pas arrive, pas recu, quand arrive, suivre, j'attends > Localiser; la localisation; la localisation
  pt onde esta, nao chegou, quando chega, esperando, rastrear > Localizar; a localização; a localização
close
  en close, closing, close down, terminate, deactivate, delete my account > Close; closing; the closure
  de schliessen, auflosen, schliessung > schließen; die Schließung; die Schließung
  es cerrar, cierre > Cerrar; el cierre; el cierre
  fr fermer, cloturer, cloture, fermeture > Clôturer; la clôture; la clôture
  pt fechar, encerrar, encerramento > Encerrar; o encerramento; o encerramento
dispute
  en didn't make, did not make, don't recognise, don't recognize, do not recognise, do not recognize, didn't authorise, didn't authorize, unauthorised, unauthorized, charged twice, double charge, double charged, charged me twice, overcharged, think it's wrong, think this is wrong, is wrong on my bill, wrong charge, incorrect charge, way higher, too high, dispute, not made by me, took money, wrongly charged > Clarify; the problem with; the charge in question
  de doppelt abgebucht, nicht autorisiert, zu hoch, falsch abgebucht, abbuchung, reklamieren, nicht veranlasst, doppelt berechnet > klären; die Klärung; die Klärung
  es cobrado dos veces, doble cobro, no reconozco, cargo no autorizado, cobro indebido, demasiado alta, disputar, no hice > Aclarar; la aclaración; la aclaración
  fr debite deux fois, double prelevement, je ne reconnais pas, non autorise, preleve, contester, trop eleve, trop elevee > Vérifier; la vérification; la vérification
  pt cobrado duas vezes, cobranca dupla, nao reconheco, nao autorizei, cobranca indevida, muito alta, contestar > Esclarecer; o esclarecimento; o esclarecimento
secure
  en stolen, stole, hacked, fraud report, report fraud, fraudulent, someone used, somebody used, lost my card, lost my debit card, lost my credit card, block my, block the, freeze my, freeze the, unfreeze my, scammed, phishing, someone took, somebody took, lost my wallet > Secure; securing; the security report
  de gestohlen, gehackt, betrug, sperren, sperrung, verloren > sichern; die Sicherung; die Sicherung
  es robado, robaron, robo, hackeado, fraude, bloquear, bloqueo, estafa, perdi mi tarjeta > Proteger; la protección; el bloqueo
  fr vole, pirate, fraude, bloquer, blocage, arnaque, perdu ma carte > Sécuriser; la sécurisation; le blocage
  pt roubado, roubaram, roubo, hackeado, fraude, bloquear, bloqueio, golpe, perdi meu cartao > Proteger; a proteção; o bloqueio
access
  en log in, login, lgon, log on, sign in, password, pasword, locked out, can't access, cannot access, reset, reactivate, unlock > Restore access to; access to; the access problem
  de anmelden, einloggen, passwort, ausgesperrt, entsperren, zugang > Zugang klären; der Zugang wegen; das Zugangsproblem
  es iniciar sesion, contrasena, acceder, desbloquear, entrar en > Recuperar acceso; el acceso; el problema de acceso
  fr me connecter, connexion, mot de passe, debloquer, acceder > Rétablir l’accès; l’accès; le problème d’accès
  pt entrar na, fazer login, senha, acessar, desbloquear > Recuperar acesso; o acesso; o problema de acesso
pay
  en pay, payment plan, pay off, installments, instalments, can't pay, cannot pay, arrange a payment, pay later > Pay; paying; the payment
  de bezahlen, zahlen, ratenzahlung, in raten > bezahlen; die Bezahlung; die Zahlung
  es pagar, plan de pago, a plazos > Pagar; el pago; el pago
  fr payer, echeancier, regler > Payer; le paiement; le paiement
  pt pagar, parcelar, plano de pagamento > Pagar; o pagamento; o pagamento
transfer
  en wire, wire transfer, transfer money, send money, transfer funds, transferring money > Transfer; the transfer of; the money transfer
  de uberweisen, uberweisung > überweisen; die Überweisung; die Überweisung
  es transferencia, transferir dinero, enviar dinero > Transferir; la transferencia; la transferencia
  fr virement, virer, envoyer de l'argent > Virer; le virement; le virement
  pt transferencia, transferir dinheiro, enviar dinheiro > Transferir; a transferência; a transferência
discount
  en discount, discounts, 10% off, 15% off, 20% off, 25% off, 30% off, 50% off, price match, lower price, better price > Discount; a better price for; the discount
  de rabatt, nachlass > Rabatt prüfen; der Nachlass wegen; der Rabatt
  es descuento, rebaja > Descontar; el descuento; el descuento
  fr remise, reduction, rabais > Accorder une remise; la remise; la remise
  pt desconto > Dar desconto; o desconto; o desconto
deliver
  en deliver, delivery, ship, shipping, redeliver > Deliver; the delivery of; the delivery
  de liefern, lieferung, zustellen > liefern; die Lieferung; die Lieferung
  es entregar, entrega, enviar, envio > Entregar; la entrega; la entrega
  fr livrer, livraison, expedier > Livrer; la livraison; la livraison
  pt entregar, entrega, enviar, envio > Entregar; a entrega; a entrega
visit
  en send someone, send somebody, send an engineer, send a technician, come out, a technician, an engineer > Send someone for; a visit for; a visit
  de techniker schicken, jemanden schicken, monteur schicken, vorbeikommen > Techniker schicken; der Besuch wegen; der Besuch
  es enviar un tecnico, mandar un tecnico, enviar a alguien > Enviar técnico; la visita; la visita
  fr envoyer un technicien, envoyer quelqu'un > Envoyer un technicien; la visite; la visite
  pt enviar um tecnico, mandar um tecnico, enviar alguem > Enviar técnico; a visita; a visita
missed
  en didn't show up, did not show up, no show, never came, didn't come, nobody came, didn't turn up > Rearrange; rearranging; the missed appointment
  de nicht erschienen, nicht gekommen, kam nicht, niemand gekommen > neu vereinbaren; die Neuvereinbarung; der versäumte Termin
  es no vino, no se presento, nadie vino > Reprogramar; la reprogramación; la cita perdida
  fr n'est pas venu, pas venu, personne n'est venu > Replanifier; la replanification; le rendez-vous manqué
  pt nao veio, nao apareceu, ninguem veio > Remarcar; a remarcação; a visita perdida
inform
  en know, find out, tell me, how much, how many, what is my, what's my, why, information about, information on, check the status, look up, what are the, explain > Answer about; your question about; your question
  de wissen, wie viel, wie viele, wieso, warum, auskunft, was ist mein > Auskunft geben; die Auskunft wegen; die Frage
  es saber, cuanto, cuantos, por que, informacion, cual es > Informar; la consulta; la consulta
  fr savoir, combien, pourquoi, renseignement, quel est > Renseigner; la question; la question
  pt saber, quanto, quantos, por que, informacao, qual e > Informar; a consulta; a consulta
complain
  en complaint, complain, file a complaint, make a note, review my case, feedback > Review; the review of; the complaint
  de beschwerde, beschweren, reklamation > prüfen; die Prüfung; die Beschwerde
  es queja, reclamacion, quejarme > Revisar; la revisión; la queja
  fr reclamation, plainte, me plaindre > Examiner; l’examen; la réclamation
  pt reclamacao, queixa, reclamar > Analisar; a análise; a reclamação
open
  en open an account, open a, new account > Open; opening; the opening
  de eroffnen, konto eroffnen > eröffnen; die Eröffnung; die Eröffnung
  es abrir una cuenta, abrir > Abrir; la apertura; la apertura
  fr ouvrir un compte, ouvrir > Ouvrir; l’ouverture; l’ouverture
  pt abrir uma conta, abrir > Abrir; a abertura; a abertura
`;
