/**
 * Death, danger, illness, hardship and pressure by somebody else, in German and Japanese.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { lifeEventsIn } from './lifeEventWording.ts';

export const lifeEventOther: readonly PhraseSet[] = [
  ...lifeEventsIn('de', {
    selfHarm: [
      'selbstmord|suizid|suizidgedanken|selbstmordgedanken|suizidal|lebensmüde|selbstverletzung|umbringen',
      'bringe|bring|bringen [ich] mich [heute|jetzt|sofort|dann|noch] [nacht|abend] um',
      'mich [selbst] [zu] (umzubringen|umbringen|töten|erhängen|aufhängen|verletzen|ritzen|vor den zug)',
      'ritze|ritz mich',
      '(möchte|will|würde|wäre|liebsten) [am|lieber|nur|einfach] [nur] sterben|tot',
      'nicht mehr|länger (leben|weiterleben|aufwachen|da sein|existieren)',
      'nie wieder|mehr aufwachen',
      'sinn ..2 leben|weiterzuleben|weiterleben',
      'wozu|warum ..4 weiterleben|leben',
      '(meinem leben ein ende|das leben zu nehmen|das leben nehmen|schluss mit dem leben|leben ist nichts mehr wert|mein leben beenden)',
      'ohne mich ..3 besser',
      'tabletten ..6 schlucke|schlucken|nehme alle|sie',
      'keiner|niemand ..5 vermissen|tot',
      '(für immer) verschwinden|weg',
      'springe|springen ..3 brücke|zug|fenster|dach|hochhaus',
      '(mir etwas|mir was) antun|anzutun'
    ],
    death: [
      'gestorben|verstorben|verstorbenen|verstorbene|verstorbener|todesfall|witwe|witwer|beerdigung|trauerfall|sterbeurkunde|ableben|hinterbliebene',
      'mein|meine|unser|unsere|meinen|unseren vater|mutter|mann|frau|sohn|tochter|bruder|schwester|oma|opa|kind|partner [ist] tot',
      '(meinen|meine|unseren|unsere|unser) mann|frau|vater|mutter|sohn|tochter|kind|bruder|schwester verloren'
    ],
    violence: [
      'schlägt|bedroht|verprügelt|misshandelt|würgt|stalkt|vergewaltigt|verfolgt mich|uns',
      '(gedroht|droht) ..2 umzubringen|töten|schlagen',
      '(häusliche gewalt|angst um mein leben|einbrecher|bricht gerade|bei mir ein)'
    ],
    medical: [
      '(atmet nicht|keine luft|nicht mehr atmen|wacht nicht auf)',
      'brustschmerzen|herzinfarkt|schlaganfall|krankenwagen|notarzt|bewusstlos|endstadium|intensivstation|palliativ',
      'schmerzen|druck ..3 brust',
      'habe|hat|diagnose|diagnostiziert ..3 krebs|leukämie|tumor'
    ],
    hardship: [
      '(job|arbeit|arbeitsplatz|stelle|wohnung) verloren',
      '(kein|keine) geld [mehr] für|zum essen|miete|leben|heizung|kinder',
      'räumung|zwangsräumung|obdachlos|pleite|insolvenz|insolvent|privatinsolvenz|überschuldet|gerichtsvollzieher|arbeitslos',
      'nicht mehr bezahlen|zahlen|leisten ..4 strom|miete|rate|raten|essen|heizung|abgestellt|$',
      'rate|miete|strom|rechnungen ..3 nicht mehr bezahlen|zahlen'
    ],
    pressure: [
      'zwingt|erpresst|nötigt|drängt|zwingen|erpressen|bedrängt mich|uns',
      '(bank|niemandem|keinem|familie|polizei) nichts|niemandem|nicht [davon] sagen|erzählen|verraten',
      'soll|muss|sollte ..3 (geld|erspartes|ersparnisse|gutscheinkarten|geschenkkarten) ..3 überweisen|abheben|kaufen|schicken',
      'heimlich ..2 gutscheinkarten|geschenkkarten|überweisen|geld'
    ],
    figure: [
      'sterbe|sterben|stirb vor|langsam',
      'suicide squad',
      'handy|akku|leitung|pflanze|telefon|gerät ..2 tot|gestorben|eingegangen',
      'preis|kosten ..2 bringt|bringen mich um',
      '(im todesfall|lebensversicherung im)',
      'ende setzen|machen ..2 abo|vertrag|chat',
      'abo|vertrag|chat|newsletter|verteiler ..2 ende|verschwinden|beenden',
      'brücke|seite|schritt ..3 überspringen'
    ]
  }),
  ...lifeEventsIn('ja', {
    selfHarm: [
      '自殺|死にたい|死のうと|死ぬつもり|死にます|死んでやる|死んだ方がまし|死んだほうがまし|リストカット|リスカ|自傷|首を吊|命を絶|命を断',
      '死ぬ ..5 考え',
      '生き ..6 くない|仕方|意味|気力|疲れ|価値|つら|辛',
      '(人生|生きるの) を|に ..2 終わら|終わり|疲れ|やめ',
      '消え ..4 たい ..2 存在|もう|$',
      '目が覚めなければ|目覚めたくない|目が覚めない',
      'いない ..1 方|ほう が ..4 幸せ|いい',
      '飛び降り|飛び込 ..4 思|たい|つもり|死',
      '私|俺|僕 が|なんて 死ん|いなくなっ',
      '自分 を ..1 傷つけ|殺し',
      '薬 ..5 飲んで 死'
    ],
    death: [
      '亡くな|亡くした|亡くし|死去|他界|逝去|亡き|永眠|葬儀|葬式|遺族|喪主|未亡人|死亡届|死亡診断',
      '夫|妻|母|父|息子|娘|祖母|祖父|兄|弟|姉|妹 が ..4 死ん|死に|死亡'
    ],
    violence: [
      '殴られ|殴って|暴力|虐待|脅され|脅迫|殺すと|殺され|刺され|襲われ|ストーカー|監禁|レイプ'
    ],
    medical: [
      '息を ..2 して ..1 ない|いません|いない',
      '胸 が ..4 痛|苦し',
      '呼吸 ..4 ない|困難|苦し',
      '救急車|意識がない|意識不明|末期|余命|心臓発作|脳梗塞|倒れました',
      'がん|癌|ガン|白血病 と|を|だと 診断|宣告|告知'
    ],
    hardship: [
      '仕事 を ..2 失|なくし|クビ',
      '失業|解雇され|生活苦|生活に困|自己破産|破産|家賃が払え|食べるお金|食べるもの|食べ物が|生活費が|差し押さえ|路頭|ホームレス',
      '(家 を) 追い出|立ち退',
      'ローン|返済|支払い ..2 が ..2 払えま|払えな|できま|できな',
      '電気|ガス|水道 も|が|を 止められ|止まっ'
    ],
    pressure: [
      '無理やり|強要|強制 ..8 送金|振込|サイン|署名|契約|払',
      '(銀行 に|誰にも|家族に|警察に) ..2 黙って|言うな|話すな|内緒|秘密',
      'ギフトカード ..3 買え|買うよう|買って ..6 言|指示|秘密|誰にも',
      '送金 しろ|するように|させられ',
      '全財産|全額|貯金 ..4 送金|振り込|引き出 ..6 言われ|指示'
    ],
    figure: [
      '死ぬほど|死にそう|死にゲー|死角|必死|死霊|瀕死',
      '自殺点',
      'スマホ|電源|バッテリー|回線|電池 ..2 が 死',
      'なしでは 生き',
      'チャット|契約|注文|サブスク ..2 を 終わら|続け'
    ]
  })
];
