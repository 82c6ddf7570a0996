/**
 * How customers ask for a person, and decline one, in German and Japanese.
 */
import type { PhraseSet } from '../../src/policy/index.ts';

const list = (language: string, name: string, patterns: readonly string[]): PhraseSet => ({
  signal: null,
  group: 'words',
  kind: 'wordList',
  list: name,
  language,
  rationale: 'People one asks for, and verbs of getting in touch with them.',
  patterns
});

const request = (language: string, patterns: readonly string[]): PhraseSet => ({
  signal: 'explicitRequest',
  group: 'request',
  kind: 'pattern',
  language,
  weight: 1,
  rationale: 'Asking for a person.',
  patterns
});

const refusal = (language: string, patterns: readonly string[]): PhraseSet => ({
  signal: 'explicitRequest',
  group: 'refusal',
  kind: 'exclusion',
  language,
  rationale: 'Declining a person, or asking who is speaking.',
  patterns
});

export const explicitRequestOther: readonly PhraseSet[] = [
  list('de', 'deStaff', [
    'mensch|menschen|mitarbeiter|mitarbeiterin|mitarbeitern|berater|beraterin|beratern|kundenberater|kundenberaterin|agent|agenten|kundenservice|kundendienst',
    'kundenbetreuung|vorgesetzten|vorgesetzter|ansprechpartner|ansprechpartnerin|kollegen|kollegin|chef|sachbearbeiter|sachbearbeiterin|servicemitarbeiter|support|echte person|echten person'
  ]),
  list('de', 'deAnyone', ['person|jemand|jemandem|jemanden|leute|wem']),
  list('de', 'deTalk', [
    'sprechen|reden|chatten|telefonieren|verbinden|verbunden|sprechn|unterhalten|spreche|rede|weiterverbunden'
  ]),
  list('de', 'deWish', [
    'möchte|moechte|will|brauche|wünsche|würde|wuerde|hätte|haette|verlange|kann|könnte|koennte|könnten|darf|können|koennen|gib|geben|gebt'
  ]),
  request('de', [
    'mit [einem|einer|ihrem|eurem|nem|dem|der|einen] [echten|richtigen|anderen|menschlichen] @deStaff|@deAnyone [bitte] @deTalk',
    '@deTalk|verbinde|verbindet|verbinden [sie] [mich|uns] [bitte] mit ..2 @deStaff|@deAnyone',
    '@deWish [ich|sie|mir|gerne|gern|bitte] [gerne|bitte|einfach] [mit|an] [einen|einem|einer|ein|den|dem|eine] [echten|richtigen|anderen|menschlichen] @deStaff',
    'leiten|leite [sie] mich ..5 weiter',
    'stellen|stelle [sie] mich ..4 durch',
    'an [einen|eine|den|ihren] [echten] @deStaff weiterleiten|weitergeben|weitergeleitet',
    'rufen|ruf [sie] mich [bitte] [zurück] an|zurück',
    'rückruf [bitte] $',
    '@deWish ..2 rückruf',
    'mich zurückrufen|anrufen',
    '^ [bitte|einen|ein|echten|echter] @deStaff [bitte|jetzt|sofort] $',
    'ist [da|dort|hier] jemand',
    'nicht mit einem|einer|dem|der|nem bot|roboter|maschine|computer|chatbot|automaten'
  ]),
  refusal('de', [
    'möchte|moechte|will|muss|müssen|muessen|brauche|brauchen|wollen|sollen|soll|würde|mag|bitte [ich|sie|mich|uns] [mich] [bitte] nicht [mit|an] [einem|einer|@deTalk] [@deStaff|@deAnyone]',
    'nicht weiterleiten|verbinden|durchstellen|weiterverbinden|anrufen',
    'kein|keine|keinen|keinem @deStaff|@deAnyone',
    'ohne [mit] [einem|einer|einen|jemandem] [@deStaff|@deAnyone|@deTalk]',
    'nicht nötig|noetig|notwendig|erforderlich',
    'statt|anstatt mit',
    'sind|bist sie|du ..3 @deStaff|@deAnyone',
    'spreche|rede|chatte ich [hier|gerade] [mit]'
  ]),
  list('ja', 'jaStaff', [
    '担当者|担当の方|担当の人|担当の者|担当|オペレーター|オペレータ|人間|有人|係の人|係の方|係員|スタッフ|責任者|上司|店員|社員|カスタマーサポート|サポートの人|サポートの方|本物の人|実際の人|生身の人'
  ]),
  list('ja', 'jaConnect', [
    'つないで|繋いで|つなげて|繋げて|つないでもらえ|代わって|かわって|話したい|話させて|話せます|話せませんか|話せるように|お話ししたい|お話しでき|お話できます|お話したい|相談したい|連絡したい|取り次いで|お願いします|お願いしたい|転送して|切り替えて|呼んで|出して|話がしたい|対応してほしい|対応して欲しい|電話してほしい'
  ]),
  request('ja', [
    '@jaStaff ..6 @jaConnect',
    '有人|人間 ..2 対応|チャット|サポート を|に|が|で|お ..3 希望|お願い|して|願い|いい|よい',
    '@jaStaff を|に 出せ|呼べ|代われ|つなげ',
    '誰|だれ ..1 と ..3 話せ|話したい|話し',
    '誰か いませんか|いますか|いないの',
    '折り返し ..4 電話|連絡|お願い',
    '電話 を ください|下さい|いただけ|もらえ',
    '^ @jaStaff [を] [お|願] [願い|い] $'
  ]),
  refusal('ja', [
    '@jaStaff ..8 たくない|たくありません|なくていい|なくて結構|必要ありません|必要ない|必要はない|必要はありません|不要|結構です|いりません|要りません|要らない|いらない|嫌です|つながないで|繋がないで|代わらないで|転送しないで|呼ばないで',
    '有人|人間 ..3 対応 ..3 不要|必要ない|必要ありません|いりません|結構',
    '人 と ..3 話 ..8 必要ない|必要はない|必要ありません|たくない|たくありません'
  ])
];
