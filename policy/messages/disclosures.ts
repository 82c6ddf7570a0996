/**
 * What must be said and, where marked, agreed to before going on. The AI says it, the human colleague
 * reads it, and the answer is recorded as consent.
 */
import type { Message } from '../../src/policy/index.ts';

export const disclosures: readonly Message[] = [
  {
    code: 'disclosePartner',
    kind: 'disclosure',
    mustAgree: true,
    order: 10,
    words: {
      en: 'The repair is done by our partner. May I share your name, the device and what happened with them?',
      es: 'La reparación la hace nuestro socio. ¿Puedo compartir con él su nombre, el aparato y lo ocurrido?',
      fr: "La réparation est faite par notre partenaire. Puis-je lui transmettre votre nom, l'appareil et ce qui s'est passé ?",
      de: 'Die Reparatur macht unser Partner. Darf ich ihm Ihren Namen, das Gerät und das Geschehene mitteilen?',
      pt: 'O reparo é feito pelo nosso parceiro. Posso compartilhar com ele o seu nome, o aparelho e o que aconteceu?',
      ja: '修理は提携会社が行います。お名前、機器、経緯を共有してもよろしいでしょうか。'
    }
  },
  {
    code: 'discloseRegulated',
    kind: 'disclosure',
    reason: 'regulated',
    mustAgree: true,
    order: 20,
    words: {
      en: 'Before we look at protected details I have to confirm who you are and that you agree to us discussing them now.',
      es: 'Antes de ver datos protegidos debo confirmar quién es usted y que acepta que hablemos de ellos ahora.',
      fr: 'Avant de consulter des données protégées, je dois confirmer votre identité et votre accord pour en parler maintenant.',
      de: 'Bevor wir geschützte Angaben ansehen, muss ich bestätigen, wer Sie sind und dass Sie jetzt darüber sprechen möchten.',
      pt: 'Antes de ver dados protegidos, preciso confirmar quem você é e que concorda em falarmos sobre eles agora.',
      ja: '保護された情報を確認する前に、ご本人様であることと、この場でお話しすることへの同意を確認させていただきます。'
    }
  },
  {
    code: 'discloseTransfer',
    kind: 'disclosure',
    reason: 'needsApproval',
    mustAgree: true,
    order: 30,
    words: {
      en: 'We will never ask you to move money to keep it safe. Did anybody tell you to make this transfer?',
      es: 'Nunca le pediremos que mueva dinero para protegerlo. ¿Alguien le ha dicho que haga esta transferencia?',
      fr: "Nous ne vous demanderons jamais de déplacer de l'argent pour le protéger. Quelqu'un vous a-t-il dit de faire ce virement ?",
      de: 'Wir bitten Sie nie, Geld zur Sicherheit zu verschieben. Hat Ihnen jemand gesagt, dass Sie diese Überweisung machen sollen?',
      pt: 'Nunca pediremos que você mova dinheiro para protegê-lo. Alguém disse para você fazer esta transferência?',
      ja: '弊社が安全のために送金をお願いすることは決してありません。この送金を誰かに指示されましたか。'
    }
  },
  {
    code: 'discloseFraud',
    kind: 'disclosure',
    reason: 'fraud',
    mustAgree: false,
    order: 40,
    words: {
      en: 'We may freeze the account while we check. You can have it lifted at any time once we know it is you.',
      es: 'Podemos bloquear la cuenta mientras lo comprobamos. Puede levantarse en cualquier momento en cuanto sepamos que es usted.',
      fr: "Nous pouvons geler le compte pendant la vérification. Le gel peut être levé à tout moment dès que nous savons que c'est vous.",
      de: 'Wir dürfen das Konto während der Prüfung sperren. Die Sperre wird aufgehoben, sobald wir wissen, dass Sie es sind.',
      pt: 'Podemos congelar a conta enquanto verificamos. Ela pode ser liberada a qualquer momento assim que soubermos que é você.',
      ja: '確認の間、口座を凍結することがあります。ご本人様と確認できればいつでも解除できます。'
    }
  },
  {
    code: 'discloseCancellation',
    kind: 'disclosure',
    reason: 'cancelling',
    mustAgree: false,
    order: 50,
    words: {
      en: 'You can cancel at any time. I will tell you what it costs and when it takes effect before you decide.',
      es: 'Puede cancelar en cualquier momento. Le diré cuánto cuesta y cuándo surte efecto antes de que decida.',
      fr: 'Vous pouvez résilier à tout moment. Je vous dirai ce que cela coûte et quand cela prend effet avant que vous décidiez.',
      de: 'Sie können jederzeit kündigen. Ich sage Ihnen vorher, was es kostet und wann es wirksam wird.',
      pt: 'Você pode cancelar a qualquer momento. Antes de decidir, digo quanto custa e quando passa a valer.',
      ja: '解約はいつでも可能です。ご判断の前に、費用と適用日をお知らせします。'
    }
  }
];
