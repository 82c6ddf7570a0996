/**
 * Anger and frustration in Spanish, French, German, Portuguese and Japanese.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says } from './wording.ts';

/** Strong and milder displeasure of one language, and what takes it away. */
function language(
  code: string,
  anger: readonly string[],
  frustration: readonly string[],
  content: readonly string[],
  negated: readonly string[]
): readonly PhraseSet[] {
  return [
    says('tone', 'anger', 0.75, 'Open anger.', anger, code),
    says('tone', 'frustration', 0.5, 'Frustration and disappointment.', frustration, code),
    says('tone', 'content', -0.45, 'Thanks and content.', content, code),
    looksLike('tone', 'negated', 'Not so after all.', negated, code)
  ];
}

export const toneOtherLanguages: readonly PhraseSet[] = [
  ...language(
    'es',
    [
      'harto|harta|hartos|indignado|indignada|indignante|inaceptable|vergonzoso|inadmisible|furioso|furiosa|ridículo|ridícula|asco|estafadores|estafa|inútil|inútiles|sinvergüenzas|ladrones|idiotas|mierda|imbéciles|incompetentes',
      '(una vergüenza|qué vergüenza|una burla|una falta de respeto|estoy harto|ya basta|es el colmo|me están tomando el pelo|pérdida de tiempo|no puede ser posible|muy enojado|muy enojada|muy enfadado|muy enfadada|muy molesto|muy molesta)',
      'peor servicio|empresa|experiencia|compañía|atención'
    ],
    [
      'enojado|enojada|enfadado|enfadada|molesto|molesta|frustrado|frustrada|frustrante|decepcionado|decepcionada|decepcionante|pésimo|pésima|terrible|horrible|lamentable|desesperado|desesperada|preocupado|preocupada',
      '(llevo esperando|sigo esperando|llevo semanas|llevo días|llevo horas|nadie me responde|nadie contesta|no sirve|no funciona|mal servicio|ya lo dije|ya se lo dije|cuántas veces|no estoy contento|no estoy contenta)'
    ],
    ['gracias|perfecto|genial|excelente|estupendo|amable'],
    ['no estoy enojado|enojada|enfadado|enfadada|molesto|molesta|preocupado', 'no me molesta']
  ),
  ...language(
    'fr',
    [
      'inadmissible|inacceptable|scandaleux|honteux|furieux|furieuse|ridicule|lamentable|escrocs|escroquerie|voleurs|incompétents|incapables|merde|connards|imbéciles|dégoûté|dégoutée|dégueulasse|scandale|honte|arnaque|arnaqueurs',
      "(ras le bol|c'est une honte|en colère|j'en ai marre|en ai assez|y en a marre|foutage de gueule|se moque du monde|vous moquez de moi|ça suffit|perte de temps|c'est n'importe quoi|hors de moi)",
      'pire service|expérience|société|compagnie|entreprise'
    ],
    [
      'énervé|énervée|énervant|agacé|agacée|agaçant|frustré|frustrée|frustrant|déçu|déçue|décevant|mécontent|mécontente|nul|nulle|catastrophique|catastrophe|désespéré|désespérée|inquiet|inquiète|insatisfait|insatisfaite',
      "(toujours pas|j'attends depuis|ça fait des semaines|ça fait des jours|depuis des semaines|personne ne répond|ne marche pas|ne fonctionne pas|combien de fois|j'ai déjà dit|je vous l'ai déjà|pas content|pas contente|mauvais service)"
    ],
    ['merci|parfait|super|génial|excellent|formidable'],
    ['pas énervé|énervée|fâché|fâchée|inquiet|inquiète|en', 'rien de grave']
  ),
  ...language(
    'de',
    [
      'unverschämtheit|unverschämt|frechheit|frech|inakzeptabel|wütend|stinksauer|stocksauer|sauer|lächerlich|unfassbar|unglaublich|skandal|skandalös|betrüger|betrug|abzocke|abzocker|scheiße|scheiss|idioten|unfähig|verarschen|empörend|zumutung|sauerei',
      '(die nase voll|es reicht|mir reicht|geht gar nicht|das kann doch nicht|zeitverschwendung|ein witz|ein schlechter witz|nicht ihr ernst|nicht euer ernst)',
      'schlechtester|schlechteste|schlechtesten service|kundenservice|firma|erfahrung'
    ],
    [
      'verärgert|ärgerlich|genervt|nervig|nervt|frustriert|frustrierend|enttäuscht|enttäuschend|unzufrieden|schlecht|schrecklich|furchtbar|katastrophe|verzweifelt|besorgt|mangelhaft|unmöglich',
      '(warte seit|warte schon|immer noch nicht|seit wochen|seit tagen|niemand antwortet|keiner antwortet|funktioniert nicht|funktioniert immer noch|wie oft|schon gesagt|nicht zufrieden|nicht hilfreich)'
    ],
    ['danke|dankeschön|vielen|super|perfekt|toll|prima|wunderbar|ausgezeichnet'],
    ['nicht sauer|wütend|verärgert|böse|genervt|schlecht|schlimm', 'saure|sauer gurken|sahne']
  ),
  ...language(
    'pt',
    [
      'absurdo|inaceitável|ridículo|ridícula|furioso|furiosa|indignado|indignada|vergonhoso|palhaçada|merda|ladrões|golpistas|incompetentes|inúteis|inútil|idiotas|lixo|revoltado|revoltada|revoltante|descaso|desrespeito|nojo',
      '(uma vergonha|que vergonha|uma falta de respeito|cansado disso|cansada disso|de saco cheio|já chega|tão de brincadeira|estão de brincadeira|perda de tempo|com muita raiva|com raiva)',
      'pior serviço|empresa|atendimento|experiência'
    ],
    [
      'irritado|irritada|irritante|chateado|chateada|frustrado|frustrada|frustrante|decepcionado|decepcionada|decepcionante|péssimo|péssima|horrível|terrível|insatisfeito|insatisfeita|desesperado|desesperada|preocupado|preocupada|lamentável',
      '(estou esperando|tô esperando|há semanas|há dias|faz semanas|ninguém responde|ninguém resolve|não funciona|quantas vezes|já falei|já disse|mau atendimento|não estou satisfeito|não estou satisfeita)'
    ],
    ['obrigado|obrigada|perfeito|ótimo|excelente|valeu|maravilha'],
    [
      'não estou irritado|irritada|chateado|chateada|bravo|brava|preocupado',
      'sem problema|problemas'
    ]
  ),
  ...language(
    'ja',
    [
      'ふざけるな|ふざけないで|いい加減にして|腹が立|腹立|怒って|怒り|許せない|許せません|最悪|最低|我慢できない|我慢できません|我慢の限界|馬鹿|バカ|ばか|クソ|詐欺|ありえない|あり得ない|信じられない|使えない|役立たず|話にならない|ムカつく|むかつく|頭にき|うんざり|呆れ|失礼だ|失礼すぎ'
    ],
    [
      '困って|困ります|不満|不愉快|不快|がっかり|残念|イライラ|いらいら|ひどい|酷い|遅すぎ|いつまで待|待たされ|何回も|何度も|何度言|まだですか|どうなって|おかしい|不安|心配'
    ],
    ['ありがとう|助かり|感謝|嬉しい|うれしい|素晴らしい|よかった'],
    ['怒って いません|ない|ません', '問題ありません|心配ありません|心配いりません']
  )
];
