/**
 * Small words that decide how a sentence is read: denial, an alternative asked for, something said to be
 * done, an offer, and a no to it. One line a language, folded.
 */
export const turnsOfPhrase = `
Negation
  en not, don't, do not, no, never, without, can't, cannot, won't, instead of, rather than, unable, isn't, didn't, doesn't, wouldn't, aren't
  de nicht, kein, keine, keinen, ohne, nie
  es no, nunca, sin, en lugar de
  fr ne, pas, sans, jamais
  pt nao, nunca, sem
Instead
  en instead, rather, in that case, at least, alternatively, otherwise, isn't possible, is not possible, if not, then can, then could, can't be changed
  de stattdessen, dann lieber, wenigstens, sonst
  es en su lugar, al menos, entonces, si no
  fr a la place, au moins, sinon, dans ce cas
  pt em vez disso, ao menos, pelo menos, entao, senao
Finished
  en successfully, has been cancelled, has been canceled, has been updated, has been changed, has been booked, has been issued, has been processed, has been sent, has been refunded, have cancelled, have canceled, i've issued, i have issued, i've booked, i have booked, i've sent, i have sent, is confirmed, are confirmed, all done and confirmed, is now on, was issued, i've updated, i have updated, all set, is booked, was booked
  de erfolgreich, wurde storniert, wurde geandert, wurde gebucht, ist gebucht, wurde erstattet, ist erledigt, habe ich geandert
  es con exito, ha sido cancelada, ha sido cancelado, ha sido actualizada, ha sido actualizado, queda reservado, ya esta hecho
  fr avec succes, a ete annulee, a ete annule, a ete modifiee, a ete modifie, est reserve, est confirme
  pt com sucesso, foi cancelada, foi cancelado, foi atualizada, foi atualizado, esta reservado, esta confirmado
Offer
  en i can offer, we can offer, i could offer, can offer you, offer a certificate, i can send you, i can set up, i can arrange, would you like me to proceed with issuing, a technician can come, we will credit
  de kann ich ihnen anbieten, ich kann ihnen, biete ihnen
  es puedo ofrecerle, le ofrezco, podemos ofrecerle
  fr je peux vous proposer, je vous propose, nous pouvons vous proposer
  pt posso oferecer, podemos oferecer, ofereco
Declined
  en no, i'd prefer, i would prefer, i'd really prefer, would really prefer, isn't enough, is not enough, doesn't seem, more than that, hoping for more, hoping for a bit more, not enough, don't want, i appreciate the offer, i appreciate that but, rather have, really looking for, was hoping for more, something more
  de nein, lieber, reicht nicht, genugt nicht
  es no, prefiero, no es suficiente, no basta
  fr non, je prefere, ne suffit pas, pas suffisant
  pt nao, prefiro, nao e suficiente, nao basta
Thanks
  en thank you, thanks, perfect, great, got it, that helps, wonderful, awesome, cheers, that's all, all set
  de danke, perfekt, super, alles klar, wunderbar, das war alles
  es gracias, perfecto, genial, entendido, eso es todo
  fr merci, parfait, super, c'est bon, c'est tout
  pt obrigado, obrigada, perfeito, otimo, entendi, e so isso
Lacking
  en without the, without your, without a, need the, need your, need both
  de ohne die, ohne ihre, ohne den
  es sin el, sin la, sin su
  fr sans le, sans la, sans votre
  pt sem o, sem a, sem o seu
Blocked
  en not available, already left, already shipped, already, expired, not enough, no longer, not eligible, is closed, out of stock, too late, not found, nothing found
  de nicht verfugbar, bereits, abgelaufen, nicht mehr, ausverkauft, zu spat, nicht gefunden
  es no disponible, ya salio, vencido, agotado, demasiado tarde, no encontrado
  fr pas disponible, deja parti, expire, epuise, trop tard, introuvable
  pt indisponivel, ja saiu, vencido, esgotado, tarde demais, nao encontrado
Abusive
  en fuck, fucking, shit, shitty, bitch, asshole, bastard, cunt, dickhead, moron, idiot, idiots, stupid, dumb, dumbass, crap, retard, piss, pissed
  de scheisse, arschloch, idiot, idioten, verdammt, blodmann, wichser
  es mierda, puta, puto, idiota, idiotas, cabron, estupido, estupida, gilipollas
  fr merde, connard, connards, putain, idiot, idiots, salaud, con
  pt merda, porra, idiota, idiotas, caralho, burro, puta
`;
