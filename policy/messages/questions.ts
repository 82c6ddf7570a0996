/**
 * The questions asked before a handoff, each at most once, and the alternatives offered where an item
 * is required.
 */
import type { Message } from '../../src/policy/index.ts';

export const questions: readonly Message[] = [
  {
    code: 'askEmail',
    kind: 'question',
    words: {
      en: 'Of course. Which e-mail address is your account under? A colleague will pick it up from there.',
      es: 'Por supuesto. ¿Con qué dirección de correo está registrada su cuenta? Un compañero continuará desde ahí.',
      fr: 'Bien sûr. Sous quelle adresse e-mail est votre compte ? Un collègue prendra la suite.',
      de: 'Gern. Unter welcher E-Mail-Adresse läuft Ihr Konto? Dann übernimmt jemand.',
      pt: 'Claro. Em qual endereço de e-mail está a sua conta? Um colega continua a partir daí.',
      ja: 'かしこまりました。ご登録のメールアドレスを教えていただけますか。担当者が引き継ぎます。'
    }
  },
  {
    code: 'askCase',
    kind: 'question',
    words: {
      en: 'Of course. Shall I open a case first, so that my colleague has it all in writing? It takes a moment.',
      es: 'Por supuesto. ¿Abro antes un caso para que mi compañero lo tenga todo por escrito? Es un momento.',
      fr: "Bien sûr. Voulez-vous que j'ouvre d'abord un dossier, pour que mon collègue ait tout par écrit ? C'est rapide.",
      de: 'Gern. Soll ich zuerst einen Fall anlegen, damit alles schriftlich vorliegt? Es dauert nur einen Moment.',
      pt: 'Claro. Posso abrir um caso antes, para que meu colega tenha tudo por escrito? É rápido.',
      ja: 'かしこまりました。担当者が内容を文書で確認できるよう、先にケースを作成してもよろしいでしょうか。すぐに終わります。'
    }
  },
  {
    code: 'askPasswordReset',
    kind: 'question',
    words: {
      en: 'Of course. A reset link usually solves this in a minute: shall I send it now? If it does not help, a colleague takes over.',
      es: 'Por supuesto. Un enlace para restablecer la contraseña suele resolverlo en un minuto: ¿lo envío ahora? Si no ayuda, continúa un compañero.',
      fr: "Bien sûr. Un lien de réinitialisation suffit souvent en une minute : je l'envoie ? Si cela n'aide pas, un collègue prend la suite.",
      de: 'Gern. Ein Link zum Zurücksetzen löst das meist in einer Minute: Soll ich ihn senden? Wenn er nicht hilft, übernimmt jemand.',
      pt: 'Claro. Um link de redefinição costuma resolver em um minuto: posso enviar agora? Se não ajudar, um colega assume.',
      ja: 'かしこまりました。再設定リンクで1分ほどで解決することが多いのですが、お送りしてもよろしいでしょうか。解決しない場合は担当者が対応します。'
    }
  },
  {
    code: 'askMatter',
    kind: 'question',
    words: {
      en: 'Of course. What is it about, so that I connect you with the right colleague straight away?',
      es: 'Por supuesto. ¿De qué se trata, para pasarle directamente con la persona adecuada?',
      fr: "Bien sûr. De quoi s'agit-il, pour que je vous mette tout de suite en relation avec la bonne personne ?",
      de: 'Gern. Worum geht es, damit ich Sie gleich richtig verbinde?',
      pt: 'Claro. Sobre o que é, para eu transferir você direto para a pessoa certa?',
      ja: 'かしこまりました。適切な担当者にすぐおつなぎするため、ご用件を教えていただけますか。'
    }
  },
  {
    code: 'askConfirmation',
    kind: 'question',
    words: {
      en: 'Shall I connect you with the sales team?',
      es: '¿Le pongo en contacto con el equipo de ventas?',
      fr: "Voulez-vous que je vous mette en relation avec l'équipe commerciale ?",
      de: 'Soll ich Sie mit dem Vertrieb verbinden?',
      pt: 'Posso transferir você para a equipe de vendas?',
      ja: '営業担当におつなぎしてもよろしいでしょうか。'
    }
  },
  {
    code: 'withoutPartner',
    kind: 'question',
    words: {
      en: "That's fine, nothing is shared. Our own technical team can help you instead; just say so and I'll connect you.",
      es: 'De acuerdo, no se comparte nada. Nuestro propio equipo técnico puede ayudarle; dígalo y le conecto.',
      fr: "C'est noté, rien n'est partagé. Notre propre équipe technique peut vous aider ; dites-le et je vous mets en relation.",
      de: 'In Ordnung, es wird nichts weitergegeben. Unser eigenes Technikteam kann Ihnen helfen; sagen Sie es, und ich verbinde Sie.',
      pt: 'Tudo bem, nada será compartilhado. A nossa própria equipe técnica pode ajudar; é só dizer e eu transfiro você.',
      ja: '承知いたしました。情報は共有いたしません。代わりに弊社の技術担当が対応できます。ご希望でしたらおつなぎします。'
    }
  }
];
