/**
 * What requests are about. One line a language: the words people use for it, folded, then its name with
 * its gender (m, f, n; p for several) and, in German, the genitive. A name that starts with `=` is said as
 * it stands, without "your".
 */
export const objects = `
aside
  en payment method, original payment method, original form of payment, change of plan, change of plans, important meeting, in order to, in order, of course, human agent, user id, reservation id, order number, account number, card on file, payment information >
  de zahlungsart, zahlungsmittel, auf jeden fall >
  es metodo de pago, forma de pago, por cierto >
  fr moyen de paiement, mode de paiement, bien sur >
  pt forma de pagamento, meio de pagamento >
booking
  en reservation, reservations, booking, bookings > booking
  de buchung, buchungen, reservierung > Buchung f Buchung
  es reserva, reservas > reserva f
  fr reservation, reservations > réservation f
  pt reserva, reservas > reserva f
trip
  en trip, trips, itinerary > trip
  de reise, reisen > Reise f Reise
  es viaje, viajes > viaje m
  fr voyage, voyages > voyage m
  pt viagem, viagens > viagem f
flight
  en flight, flights, return flight, outgoing flight, flight reservation, flight booking, plane, plane ticket, nonstop > flight
  de flug, fluge, ruckflug > Flug m Flugs
  es vuelo, vuelos > vuelo m
  fr vol, vols > vol m
  pt voo, voos > voo m
insurance
  en insurance, travel insurance > insurance
  de versicherung, reiseversicherung > Versicherung f Versicherung
  es seguro, seguro de viaje > seguro m
  fr assurance, assurance voyage > assurance f
  pt seguro, seguro de viagem > seguro m
passenger
  en passenger, passengers > passenger details p
  de passagier, passagiere, mitreisende > Passagierdaten p Passagierdaten
  es pasajero, pasajeros > pasajero m
  fr passager, passagers > passager m
  pt passageiro, passageiros > passageiro m
baggage
  en bag, bags, baggage, luggage, suitcase, suitcases, checked bags, baggages > bags p
  de gepack, koffer > Gepäck n Gepäcks
  es equipaje, maleta, maletas > equipaje m
  fr bagage, bagages, valise > bagages p
  pt bagagem, mala, malas > bagagem f
cabin
  en cabin, cabin class, business class, economy, economy class, seat, seats > cabin class
  de kabine, sitzplatz, businessklasse > Kabine f Kabine
  es cabina, asiento, clase > cabina f
  fr cabine, siege, classe > cabine f
  pt cabine, assento, classe > cabine f
ticket
  en ticket, tickets > tickets p
  de ticket, tickets, karten > Tickets p Tickets
  es entrada, entradas, billete, boleto > entradas p
  fr billet, billets > billets p
  pt ingresso, ingressos, bilhete > ingressos p
hotel
  en hotel, room, hotel room, hotel booking > hotel room
  de hotel, zimmer, hotelzimmer > Hotelzimmer n Hotelzimmers
  es hotel, habitacion > habitación f
  fr hotel, chambre > chambre f
  pt hotel, quarto > quarto m
restaurant
  en restaurant, table, dinner reservation > restaurant table
  de restaurant, tisch > Tisch m Tischs
  es restaurante, mesa > mesa f
  fr restaurant > table f
  pt restaurante, mesa > mesa f
ride
  en ride, taxi, uber, lyft, cab > ride
  de fahrt, taxi > Fahrt f Fahrt
  es taxi, trayecto > trayecto m
  fr taxi, trajet > trajet m
  pt corrida, taxi > corrida f
car
  en car, rental car, vehicle > car
  de auto, wagen, mietwagen, fahrzeug > Auto n Autos
  es coche, carro, auto, vehiculo > coche m
  fr voiture, vehicule > voiture f
  pt carro, veiculo > carro m
order
  en order, orders, purchase order > order
  de bestellung, bestellungen, auftrag > Bestellung f Bestellung
  es pedido, pedidos, orden > pedido m
  fr commande, commandes > commande f
  pt pedido, pedidos, encomenda > pedido m
parcel
  en parcel, package, shipment, delivery > parcel
  de paket, pakete, sendung, lieferung > Paket n Pakets
  es paquete, envio > paquete m
  fr colis, paquet > colis m
  pt pacote > pacote m
product
  en item, items, product, blender, kettle, sofa, jacket, shoes, toaster, fridge, washing machine, chair, lamp, jumper, dress, machine > item
  de artikel, produkt, ware, mixer, wasserkocher, sofa, jacke, schuhe, toaster, kuhlschrank, waschmaschine, lampe > Artikel m Artikels
  es articulo, producto, licuadora, zapatos, chaqueta, lavadora, nevera, lampara > artículo m
  fr article, produit, chaussures, veste, frigo, machine a laver, lampe > article m
  pt artigo, produto, liquidificador, sapatos, geladeira, maquina de lavar > produto m
address
  en address, delivery address, shipping address > address
  de adresse, lieferadresse, anschrift > Adresse f Adresse
  es direccion > dirección f
  fr adresse > adresse f
  pt endereco, morada > endereço m
account
  en account, acount, accounts, profile > account
  de konto, kundenkonto, profil > Konto n Kontos
  es cuenta > cuenta f
  fr compte > compte m
  pt conta > conta f
balance
  en balance, balances, account balance > balance
  de kontostand, saldo, guthaben > Kontostand m Kontostands
  es saldo > saldo m
  fr solde > solde m
  pt saldo > saldo m
card
  en card, debit card, credit card, bank card > card
  de karte, kreditkarte, bankkarte > Karte f Karte
  es tarjeta, tarjeta de credito > tarjeta f
  fr carte, carte bancaire, carte bleue > carte f
  pt cartao, cartao de credito > cartão m
giftcard
  en gift card, gift cards, certificate, certificates, voucher, vouchers > certificate
  de geschenkkarte, gutschein > Gutschein m Gutscheins
  es tarjeta regalo, vale > vale m
  fr carte cadeau, bon > bon m
  pt vale-presente, vale > vale m
charge
  en charge, charges, payment, payments, transaction, transactions, debit, direct debit, double charge > charge
  de abbuchung, abbuchungen, zahlung, zahlungen, lastschrift > Abbuchung f Abbuchung
  es cargo, cargos, cobro, cobros, pago > cargo m
  fr prelevement, prelevements, debit, paiement > prélèvement m
  pt cobranca, cobrancas, debito, pagamento > cobrança f
refund
  en my refund > refund
  de meine erstattung, meine ruckerstattung > Erstattung f Erstattung
  es mi reembolso, mi devolucion > reembolso m
  fr mon remboursement > remboursement m
  pt meu reembolso, meu estorno > reembolso m
bill
  en bill, bills, invoice, invoices > bill
  de rechnung, rechnungen > Rechnung f Rechnung
  es factura, facturas, recibo > factura f
  fr facture, factures > facture f
  pt fatura, faturas, fatura, conta de luz > fatura f
fee
  en fee, fees, late fee, fare difference, price difference > fee
  de gebuhr, gebuhren > Gebühr f Gebühr
  es comision, comisiones, tarifa > comisión f
  fr frais > frais p
  pt taxa, taxas, tarifa > taxa f
loan
  en loan, mortgage > loan
  de kredit, darlehen, hypothek > Kredit m Kredits
  es prestamo, hipoteca > préstamo m
  fr pret, credit, hypotheque > prêt m
  pt emprestimo, hipoteca > empréstimo m
subscription
  en subscription, membership, phone plan, data plan, my plan, contract > subscription
  de abo, abonnement, mitgliedschaft, vertrag, tarif > Abonnement n Abonnements
  es suscripcion, contrato, plan, membresia > suscripción f
  fr abonnement, contrat, forfait > abonnement m
  pt assinatura, contrato, plano > assinatura f
internet
  en internet, line, broadband, wifi, wi-fi, connection, router, dsl > internet connection
  de internet, leitung, anschluss, wlan, router, verbindung > Internetanschluss m Internetanschlusses
  es internet, linea, wifi, conexion, router > conexión f
  fr internet, ligne, wifi, connexion, box > connexion f
  pt internet, linha, wifi, conexao, roteador > conexão f
phone
  en phone, mobile, smartphone, sim, sim card, phone number > phone
  de handy, telefon, smartphone, sim-karte > Telefon n Telefons
  es telefono, movil, celular > teléfono m
  fr telephone, portable, mobile > téléphone m
  pt telefone, celular, telemovel > telefone m
heating
  en boiler, heating, heater, hot water > heating
  de heizung, boiler, warmwasser > Heizung f Heizung
  es caldera, calefaccion > calefacción f
  fr chaudiere, chauffage > chauffage m
  pt caldeira, aquecimento, aquecedor > aquecimento m
power
  en power, electricity, meter, gas > power supply
  de strom, zahler, gas > Stromversorgung f Stromversorgung
  es luz, electricidad, contador > suministro m
  fr electricite, compteur, gaz > compteur m
  pt luz, energia, contador > energia f
appointment
  en appointment, appointments, visit, engineer, technician, slot, dr, doctor > appointment
  de termin, termine, techniker, besuch > Termin m Termins
  es cita, tecnico, visita > cita f
  fr rendez-vous, technicien, visite > rendez-vous m
  pt consulta, visita, tecnico, agendamento > visita f
meeting
  en meeting, meetings > meeting
  de besprechung, meeting > Besprechung f Besprechung
  es reunion > reunión f
  fr reunion > réunion f
  pt reuniao > reunião f
party
  en party, venue, rsvp > party
  de feier, party > Feier f Feier
  es fiesta > fiesta f
  fr fete > fête f
  pt festa > festa f
apartment
  en apartment, apartments, flat, rental, viewing > apartment
  de wohnung, wohnungen, besichtigung > Wohnung f Wohnung
  es apartamento, piso > apartamento m
  fr appartement > appartement m
  pt apartamento > apartamento m
claim
  en claim, claims, damage > claim
  de schaden, schadensfall, schadenmeldung > Schadensfall m Schadensfalls
  es siniestro, reclamacion > siniestro m
  fr sinistre, dossier > dossier m
  pt sinistro > sinistro m
medicine
  en prescription, medication, medicine > prescription
  de rezept, medikament > Rezept n Rezepts
  es receta, medicamento > receta f
  fr ordonnance, medicament > ordonnance f
  pt receita, medicamento > receita f
licence
  en license, licenses, licence, licences, seats for, users > licences p
  de lizenz, lizenzen > Lizenzen p Lizenzen
  es licencia, licencias > licencias p
  fr licence, licences > licences p
  pt licenca, licencas > licenças p
weather
  en weather, forecast > =the weather forecast
  de wetter, wetterbericht > =des Wetterberichts
  es tiempo, pronostico > =del pronóstico del tiempo
  fr meteo > =de la météo
  pt previsao do tempo > =da previsão do tempo
directions
  en directions, route > =the directions
  de route, weg, wegbeschreibung > =der Wegbeschreibung
  es ruta, como llegar > =de la ruta
  fr itineraire > =de l’itinéraire
  pt rota, como chegar > =da rota
trivia
  en trivia, quiz > =the quiz
  de quiz > =des Quiz
  es trivia > =del concurso
  fr quiz > =du quiz
  pt quiz > =do quiz
price
  en price, prices, cost, quote, pricing > price
  de preis, preise, kosten, angebot > Preis m Preises
  es precio, precios, coste, presupuesto > precio m
  fr prix, cout, devis, tarif > prix m
  pt preco, precos, custo, orcamento > preço m
data
  en data, personal data, my data > personal data
  de daten > Daten p Daten
  es datos > datos p
  fr donnees > données p
  pt dados > dados p
website
  en website, app > website
  de webseite, app > Webseite f Webseite
  es pagina web, app > página f
  fr site, appli, application > site m
  pt site, aplicativo > site m
`;
